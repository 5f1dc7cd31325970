namespace MinutesSite.Read;

/// <summary>What lies in content/, by name and in ordinal order; the files themselves are read when a stage wants them.</summary>
/// <param name="Folder">The folder itself, on this machine.</param>
/// <param name="Minutes">Every <c>referater/**/*.md</c>.</param>
/// <param name="Attachments">Every file below <c>bilag/</c>.</param>
/// <param name="Site">site.yml.</param>
/// <param name="Forums">fora.yml.</param>
/// <param name="Topics">emner.yml.</param>
/// <param name="People">personer.yml.</param>
public sealed record ContentFolder(
    string Folder,
    IReadOnlyList<ContentFile> Minutes,
    IReadOnlyList<AttachmentSource> Attachments,
    ContentFile Site,
    ContentFile Forums,
    ContentFile Topics,
    ContentFile People
);
