using MinutesSite.Import.Sources;

namespace MinutesSite.Import.Recognise.Forms;

/// <summary>
/// Forms in which bodies set an item that are no line "Punkt 3: Titel": each is set so, without a word lost, so that all that comes after
/// knows one form only.
/// </summary>
public static class ItemForms
{
    /// <summary>The blocks with every such item set as a heading of its own.</summary>
    public static IReadOnlyList<SourceBlock> Of(IReadOnlyList<SourceBlock> blocks, Ledger ledger)
    {
        var set = TableItems.Set(ItemTables.Set(blocks), ledger);
        set = RepeatedHeadings.WithoutFirst(set, ledger);
        set = CodeHeadings.Set(set);
        set = AnsweredAgenda.Set(set, ledger);
        set = NumberBelowTitle.Set(set, ledger);
        set = LoneNumbers.Set(set);
        set = LetteredHeadings.Set(set, ledger);
        set = CaseNumberFirst.Set(set);
        return ClosingItem.Parted(TitleHints.Parted(set, ledger));
    }

    /// <summary>The blocks where none of these forms tells of an item: items counted in a way that is the body's own.</summary>
    public static IReadOnlyList<SourceBlock> Unusual(IReadOnlyList<SourceBlock> blocks, Ledger ledger) =>
        TitleHints.Parted(SeriesHeadings.Set(blocks, ledger), ledger);

    /// <summary>A heading "Punkt 3: Titel" that stands for other lines.</summary>
    internal static SourceBlock Heading(IReadOnlyList<int> lines, int number, Model.RichText title) =>
        new(
            lines,
            Model
                .RichText.Plain(title.Text.Length == 0 ? $"Punkt {Digits(number)}" : $"Punkt {Digits(number)}: ")
                .Then("", title.WithoutWeight())
        )
        {
            HeadingLevel = 2,
        };

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
