using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The decisions: all of them and those of each outcome, by year.</summary>
internal static class DecisionPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
        var decided = archive.Items.Where(item => item.Outcome is not null).ToList();
        var byOutcome = Enum.GetValues<Outcome>()
            .Select(outcome => (Outcome: outcome, Items: decided.FindAll(item => item.Outcome == outcome)))
            .Where(group => group.Items.Count > 0)
            .ToList();
        var counts = byOutcome.ConvertAll(group => new OutcomeCount(group.Outcome, group.Items.Count));
        var all = PagesOf(null, DecisionsView.Root, decided);
        return all.Concat(byOutcome.SelectMany(group => PagesOf(group.Outcome, DecisionsView.AddressOf(group.Outcome), group.Items)));

        IEnumerable<OutputFile> PagesOf(Outcome? outcome, string address, List<ArchivedItem> items)
            => ListPages.Of(address, items, item => item.Link.Meeting.Date, alwaysByYear: outcome is null)
                .Select(page => pages.Page<DecisionsPage, DecisionsView>(page.Address, new(outcome, page, counts)));
    }
}
