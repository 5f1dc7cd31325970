using System.Text;
using MinutesSite.Diagnostics;
using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Tests.Import;

/// <summary>
/// Real minutes, which are not part of the repository: the folder that MINUTES_SAMPLES names. The facts that an import must find in
/// them (titles, numbers, names, cells; no running text) stand in Import/Facts.
/// </summary>
public sealed class RealMinutesTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("MINUTES_SAMPLES");

    public static TheoryData<string> Samples =>
        [
            .. Folder is null
                ? [""]
                : Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file)),
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_title_number_time_section_point_attachment_participant_and_cell_is_found(string sample)
    {
        if (Folder is null)
        {
            // Without the variable there is nothing to read: these minutes may not be copied into the repository.
            return;
        }

        var import = ImportOne.Of(ReadSource.From(Path.Combine(Folder, sample)), Registers.Empty, null);
        var problems = new List<Diagnostic>();
        var meeting = ParseMinutes.Parse(
            "minutes.md",
            Encoding.UTF8.GetBytes(import.Markdown),
            Registers.Empty,
            AttachmentFiles.None,
            problems
        )!;

        Assert.Empty(problems);
        MeetingFacts.Expect(Path.GetFileNameWithoutExtension(import.FileName), MeetingFacts.Of(meeting));
        Assert.Equal(import.Proof.WordsIn - import.Proof.WordsOut, import.Proof.LeftOut.Sum(word => word.Count));
        Assert.All(import.Proof.LeftOut, word => Assert.Equal("indholdsfortegnelse", word.Reason));
    }
}
