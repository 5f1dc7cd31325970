using System.Text.Json;
using MinutesSite.Write;
using MinutesSite.Write.Progress;

namespace MinutesSite.Cache;

/// <summary>
/// Builds only where something is changed: what a site was made of, and how it stood, is kept in <c>.cache/</c> beside content/.
/// </summary>
/// <remarks>
/// The cache is never needed and never trusted alone: every byte of the content is read and compared, and every file of the site is
/// looked for. One that is old, cut short or of another version of the program is not used.
/// </remarks>
public static class BuildOrKeep
{
    /// <summary>Builds the site, or finds that it stands.</summary>
    /// <param name="options">Where to read and write.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it; what is in output/ stays as it was.</param>
    /// <inheritdoc cref="BuildSite.Run" path="/exception"/>
    public static async Task<BuildReport> Run(
        BuildOptions options,
        BuildProgress? progress = null,
        CancellationToken cancellation = default
    )
    {
        var times = new StageTimes(progress);
        var file = new SavedFile(Path.Combine(Folder(options), "bygget"));
        var (inputs, standing) = times.Measure(
            "sammenlign",
            () =>
            {
                var inputs = BuildInputs.Of(options);
                return (inputs, inputs is null ? null : Standing(file, inputs.All, options));
            }
        );
        if (standing is not null)
        {
            return standing with { Times = times.All };
        }

        var attachments = new SavedAttachmentPages(Folder(options)).Of;
        if (inputs is null)
        {
            return BuildReport.Of(await BuildSite.Run(options, progress, null, attachments, cancellation));
        }

        var index = options.Share is null ? null : new SavedIndex(new SavedFile(Path.Combine(Folder(options), "indeks")), inputs.Archive);
        var report = BuildReport.Of(await BuildSite.Run(options, progress, index is null ? null : index.Of, attachments, cancellation));

        // What was saved while the build was under way is not in the site.
        if (report.Written is not null && OutputState.Of(options.Output) is { } output && BuildInputs.Of(options) == inputs)
        {
            file.Write(JsonSerializer.SerializeToUtf8Bytes(new SavedBuild(inputs.All, output, report), SavedBuildJson.Default.SavedBuild));
        }

        return report;
    }

    private static BuildReport? Standing(SavedFile file, string inputs, BuildOptions options)
    {
        if (
            file.Read() is not { } bytes
            || JsonSerializer.Deserialize(bytes, SavedBuildJson.Default.SavedBuild) is not { } before
            || before.Inputs != inputs
            || before.Report.Written is not { } built
        )
        {
            return null;
        }

        // What killed builds left is removed, and a folder that is not ours any more is said, as when it is built.
        WriteOutput.Prepare(options.Output);
        return before.Output != OutputState.Of(options.Output)
            ? null
            : before.Report with
            {
                IsAsBefore = true,
                Written = built with { Site = built.Site with { Unchanged = built.Site.Files } },
            };
    }

    private static string Folder(BuildOptions options) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Content))!, ".cache");
}
