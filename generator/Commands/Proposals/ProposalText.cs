using System.Globalization;
using System.Text;
using MinutesSite.Link.Proposals;

namespace MinutesSite.Commands.Proposals;

/// <summary>Proposed topics as they can be pasted into emner.yml, with what speaks for each as comments.</summary>
public static class ProposalText
{
    private const int ItemsShown = 12;

    /// <summary>The text.</summary>
    public static string Of(IReadOnlyList<TopicProposal> proposals)
    {
        if (proposals.Count == 0)
        {
            return "# Ingen forslag: Intet emne går igen ved flere møder uden at stå i emner.yml.\n";
        }

        var text = new StringBuilder("# Forslag til content/emner.yml. Kopiér dem, der er rigtige emner, og ret navn og mønstre til.\n");
        AddKind(text, proposals.Where(proposal => proposal.IsFirm), "# --- Går igen i punkternes titler eller sager ---");
        AddKind(
            text,
            proposals.Where(proposal => !proposal.IsFirm),
            "# --- Løsere: ord fra resuméer, mellemoverskrifter og tekst. Mønstre ser kun på titel, resumé og indstilling ---"
        );
        return text.ToString();
    }

    private static void AddKind(StringBuilder text, IEnumerable<TopicProposal> proposals, string heading)
    {
        var isFirst = true;
        foreach (var proposal in proposals)
        {
            if (isFirst)
            {
                text.Append('\n').Append(heading).Append('\n');
                isFirst = false;
            }

            Add(text, proposal);
        }
    }

    /// <summary>A proposal as the lines of an entry, with line feeds, the last one ended.</summary>
    public static string Entry(TopicProposal proposal)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"- navn: {Quoted(proposal.Name)}\n  mønstre: [{string.Join(", ", proposal.Patterns.Select(Quoted))}]\n"
        );
        if (proposal.CaseNumbers.Count > 0)
        {
            text.Append("  journalnumre:\n");
            foreach (var number in proposal.CaseNumbers)
            {
                text.Append(CultureInfo.InvariantCulture, $"    - {Quoted(number.Value)}\n");
            }
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, TopicProposal proposal)
    {
        text.Append('\n').Append(Entry(proposal));
        text.Append(CultureInfo.InvariantCulture, $"  # {proposal.Items.Count} punkter ved {proposal.Meetings} møder:\n");
        foreach (var item in proposal.Items.Take(ItemsShown))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  #   {item.Meeting.Forum.Value} {item.Date:yyyy-MM-dd} "
                    + $"punkt {item.Item.Number}: {item.Item.Title.Text.ReplaceLineEndings(" ")}\n"
            );
        }

        if (proposal.Items.Count > ItemsShown)
        {
            text.Append(CultureInfo.InvariantCulture, $"  #   … og {proposal.Items.Count - ItemsShown} til\n");
        }
    }

    // A word that YAML reads as something else than text must be quoted.
    private static string Quoted(string value) =>
        value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '–' or '/') && char.IsLetter(value[0])
            ? value
            : "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
}
