using MinutesSite.Check.PrivateData;
using MinutesSite.Model;

namespace MinutesSite.History;

/// <summary>
/// What of a meeting's earlier versions may be read. What was once hidden stays hidden: nothing from before the meeting was last closed,
/// withdrawn or a draft; where an item was ever closed, only the items that are open now and were open under the same number and title
/// in every version; and no private data, neither where it was removed nor where it was added, unless the minutes still say it.
/// </summary>
internal sealed class ReadableHistory
{
    private const string Hidden = "(teksten er fjernet og vises ikke)";
    private readonly HashSet<(int Number, string Title)>? open;
    private readonly HashSet<string> said;
    private readonly HashSet<string> split = new(StringComparer.Ordinal);

    /// <summary>Works out what may be read.</summary>
    /// <param name="now">The meeting as it is published now.</param>
    /// <param name="versions">All versions of it, drafts too, oldest first.</param>
    public ReadableHistory(Meeting now, IReadOnlyList<PublishedVersion> versions)
    {
        var lastHidden = versions
            .ToList()
            .FindLastIndex(version => version.Meeting.Publication != Publication.Open || version.Meeting.IsDraft);
        Versions = [.. versions.Skip(lastHidden + 1)];
        var everClosed = versions
            .Select(version => version.Meeting)
            .Append(now)
            .SelectMany(meeting => meeting.Items)
            .Where(item => item.IsClosed)
            .Select(item => item.Number)
            .ToHashSet();
        open =
            everClosed.Count == 0
                ? null
                :
                [
                    .. now
                        .Items.Where(item => !item.IsClosed && !everClosed.Contains(item.Number))
                        .Select(item => (item.Number, item.Title.Text)),
                ];
        said = [.. MinutesLines.Of(now).SelectMany(part => part.Lines.Append(part.Heading))];
        foreach (var lines in Versions.SelectMany(version => MinutesLines.Of(version.Meeting)).Select(part => part.Lines))
        {
            // A number that the end of a line cuts in two.
            foreach (var (line, next) in lines.Zip(lines.Skip(1)))
            {
                if (
                    CprNumbers.In($"{line}\n{next}").Count + CprNumbers.PerhapsIn($"{line}\n{next}").Count
                    > CprNumbers.In(line).Count + CprNumbers.In(next).Count
                )
                {
                    split.Add(line);
                    split.Add(next);
                }
            }
        }
    }

    /// <summary>The versions that may be compared, oldest first.</summary>
    public IReadOnlyList<PublishedVersion> Versions { get; }

    /// <summary>Whether an item was ever closed, and so not every item of an earlier version may be named.</summary>
    public bool HidesItems => open is not null;

    /// <summary>What may be read of a version.</summary>
    public Meeting Of(Meeting meeting) =>
        open is null ? meeting : meeting with { Items = [.. meeting.Items.Where(item => open.Contains((item.Number, item.Title.Text)))] };

    /// <summary>A line as it may be read.</summary>
    public string Shown(string line) =>
        (CprNumbers.In(line).Count > 0 || split.Contains(line) || IsPrivate(line)) && !said.Contains(line) ? Hidden : line;

    private static bool IsPrivate(string line) =>
        ContactDetails.PhoneNumbers(line).Any()
        || ContactDetails.PrivateMailAddresses(line).Any()
        || ContactDetails.CitizenAddresses(line).Any();
}
