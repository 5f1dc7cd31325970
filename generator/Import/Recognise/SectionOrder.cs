using MinutesSite.Model;

namespace MinutesSite.Import.Recognise;

/// <summary>The order that sections have in one set of minutes, learned from all its items.</summary>
public sealed class SectionOrder
{
    /// <summary>An order that one item's own names do not overturn.</summary>
    private const double Firm = 2.5;

    /// <summary>An order that they do.</summary>
    private const double Weak = 1.5;

    private static readonly int Kinds = Enum.GetValues<SectionKind>().Length;

    // The order of minutes as most bodies write them. Indstilling stands first with some and last with others, so it says nothing.
    private static readonly SectionKind[] Usual =
    [
        SectionKind.Summary,
        SectionKind.Account,
        SectionKind.VisionAndPolicies,
        SectionKind.Economy,
        SectionKind.LegalBasis,
        SectionKind.CitizenPerspective,
        SectionKind.History,
        SectionKind.Decision,
    ];

    private readonly double[][] before = [.. Enumerable.Range(0, Kinds).Select(_ => new double[Kinds])];

    private SectionOrder()
    {
        for (var i = 0; i < Usual.Length; i++)
        {
            for (var j = i + 1; j < Usual.Length; j++)
            {
                before[(int)Usual[i]][(int)Usual[j]] += IsOneOfTheMiddle(Usual[i]) && IsOneOfTheMiddle(Usual[j]) ? Weak : Firm;
            }

            // Only what was decided stands below the attachments with some.
            before[(int)Usual[i]][(int)SectionKind.Attachments] += Usual[i] == SectionKind.Decision ? 0 : Firm;
        }
    }

    // Bodies differ in whether the law or the money comes first.
    private static bool IsOneOfTheMiddle(SectionKind kind) =>
        kind
            is SectionKind.VisionAndPolicies
                or SectionKind.Economy
                or SectionKind.LegalBasis
                or SectionKind.CitizenPerspective
                or SectionKind.History;

    /// <summary>Learns from the names that each item has, as they come.</summary>
    public static SectionOrder Of(IEnumerable<IReadOnlyList<SectionKind>> items)
    {
        var order = new SectionOrder();
        foreach (var item in items)
        {
            var kinds = item.Distinct().ToList();
            for (var i = 0; i < kinds.Count; i++)
            {
                for (var j = i + 1; j < kinds.Count; j++)
                {
                    order.before[(int)kinds[i]][(int)kinds[j]]++;
                }
            }
        }

        return order;
    }

    /// <summary>Whether it is against the order that <paramref name="first"/> stands before <paramref name="second"/>.</summary>
    public bool IsWrong(SectionKind first, SectionKind second) =>
        first != second
        && first != SectionKind.Other
        && second != SectionKind.Other
        && before[(int)second][(int)first] > before[(int)first][(int)second] + 1;
}
