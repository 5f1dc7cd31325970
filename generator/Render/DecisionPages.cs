using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>
/// The decisions: all of them and those of each outcome, of each year; and those of each forum, by year where they are many. A topic's
/// decisions are on its own page.
/// </summary>
internal static class DecisionPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
        var decided = archive.Items.Where(item => item.Outcome is not null).ToList();
        var groups = Groups(archive, decided).Where(group => group.Items.Count > 0).ToList();
        var choices = groups.ConvertAll(group => group.Choice);
        var all = PagesOf(null, DecisionsView.Root, decided);
        var registers = groups.Where(group => group.Choice.Kind != DecisionChoiceKind.Topic);
        return all.Concat(registers.SelectMany(group => PagesOf(group.Choice, group.Choice.Address, group.Items)));

        IEnumerable<OutputFile> PagesOf(DecisionChoice? chosen, string address, List<ArchivedItem> items) =>
            ListPages
                .Of(address, items, item => item.Link.Meeting.Date, alwaysByYear: chosen is null or { Kind: DecisionChoiceKind.Outcome })
                .Select(page => pages.Page<DecisionsPage, DecisionsView>(page.Address, new(chosen, page, choices)));
    }

    private static IEnumerable<(DecisionChoice Choice, List<ArchivedItem> Items)> Groups(Archive archive, List<ArchivedItem> decided)
    {
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            yield return Group(DecisionChoiceKind.Outcome, outcome.Danish(), decided.FindAll(item => item.Outcome == outcome));
        }

        foreach (var forum in archive.Forums)
        {
            yield return Group(
                DecisionChoiceKind.Forum,
                forum.Name,
                [.. forum.Meetings.SelectMany(meeting => meeting.Items).Where(item => item.Outcome is not null)]
            );
        }

        foreach (var topic in archive.Topics)
        {
            yield return Group(DecisionChoiceKind.Topic, topic.Name, [.. topic.Items.Where(item => item.Outcome is not null)]);
        }
    }

    private static (DecisionChoice Choice, List<ArchivedItem> Items) Group(
        DecisionChoiceKind kind,
        string name,
        List<ArchivedItem> items
    ) =>
        (
            new(kind, name, items.Count)
            {
                ByYear =
                    kind == DecisionChoiceKind.Outcome
                        ? items.CountBy(item => item.Link.Meeting.Date.Year).ToDictionary()
                        : new Dictionary<int, int>(),
            },
            items
        );
}
