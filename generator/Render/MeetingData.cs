using System.Text;
using MinutesSite.Compose;
using MinutesSite.Model;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>Each meeting as data and as markdown, beside its page.</summary>
internal static class MeetingData
{
    public static IEnumerable<OutputFile> Of(Archive archive)
    {
        foreach (var meeting in archive.Meetings)
        {
            var folder = meeting.Address[1..];
            yield return new(folder + "index.json", () => ValueTask.FromResult(MeetingJson.Write(meeting, archive.Site)));
            yield return new(
                folder + "index.md",
                () => ValueTask.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(MinutesMarkdown.Write(meeting.Minutes)))
            );
        }
    }
}
