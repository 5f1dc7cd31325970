namespace MinutesSite.Import.Sources;

/// <summary>A kind of file that <c>import</c> knows.</summary>
/// <param name="Endings">The endings by which such files are found in a folder, in small letters: <c>.pdf</c>.</param>
/// <param name="Reads">Whether a file is of this kind: by its first bytes, its name's ending, its text.</param>
/// <param name="Read">Reads it.</param>
public sealed record SourceReader(IReadOnlyList<string> Endings, Func<SourceFile, bool> Reads, Func<SourceFile, SourceDocument> Read)
{
    /// <summary>A kind of file that cannot be read, with what to do instead.</summary>
    internal static SourceReader Refused(IReadOnlyList<string> endings, Func<SourceFile, bool> isSuch, Func<SourceFile, string> advice) =>
        new(endings, isSuch, file => throw new CannotImportException(advice(file)));
}
