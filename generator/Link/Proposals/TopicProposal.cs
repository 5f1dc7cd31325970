using MinutesSite.Model;

namespace MinutesSite.Link.Proposals;

/// <summary>A subject that recurs across meetings and that emner.yml does not have.</summary>
/// <param name="Name">What it could be called.</param>
/// <param name="IsFirm">Whether titles or a case carry it; else words of summaries, sub-headings and text.</param>
/// <param name="Patterns">Patterns that find its items by their titles.</param>
/// <param name="CaseNumbers">Case numbers of its items, catch-alls left out.</param>
/// <param name="Items">Its items, newest first.</param>
/// <param name="Score">How likely it is to be one; larger is likelier.</param>
public sealed record TopicProposal(
    string Name,
    bool IsFirm,
    IReadOnlyList<string> Patterns,
    IReadOnlyList<CaseNumber> CaseNumbers,
    IReadOnlyList<AgendaEntry> Items,
    double Score
)
{
    /// <summary>At how many meetings it was.</summary>
    public int Meetings => Items.Select(item => item.MeetingIndex).Distinct().Count();
}
