using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Language;
using MinutesSite.Model;
using MinutesSite.Parse;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Fields;

/// <summary>Values that are more than a text: each read as editors may write it, and what is wrong said.</summary>
internal static class KeyReaders
{
    private static readonly string[] Flags = ["true", "false", "ja", "nej"];

    public static Sourced<string>? Forum(KeySource source)
    {
        var written = source.Fields.Text(source.Name);
        if (written is not { } forum)
        {
            if (source.Fields.Node(source.Name) is null or YamlText)
            {
                source.Problems.Add(Problems.ForumMissing(source.Fields.PlaceOf(source.Name)));
            }

            return null;
        }

        var name = source.Registers.ForumName(forum.Value);
        if (Slug.Of(name).Length > 0)
        {
            return forum with { Value = name };
        }

        source.Problems.Add(Problems.ForumWithoutLetters(forum.At, forum.Value));
        return null;
    }

    public static Sourced<DateOnly>? Date(KeySource source)
    {
        if (source.Fields.Text(source.Name) is not { } written)
        {
            if (source.Fields.Node(source.Name) is null or YamlText)
            {
                source.Problems.Add(Problems.DateMissing(source.Fields.PlaceOf(source.Name)));
            }

            return null;
        }

        if (ParseFrontMatter.TryParseDate(written.Value, out var date))
        {
            return new(date, written.At);
        }

        source.Problems.Add(
            DateMeant(written.Value) is { } meant
                ? Problems.DateWrittenOtherwise(written.At, written.Value, meant)
                : Problems.DateImpossible(written.At, written.Value)
        );
        return null;
    }

    // A date as people type it: "13-01-2026", "d. 13. januar 2026", "2026/1/13". The message then says what to write.
    private static DateOnly? DateMeant(string written)
    {
        var text = written is [_, _, _, _, '/' or '.', ..] ? written.Replace('/', '-').Replace('.', '-') : written;
        return
            WrittenDates.In(text) is [{ Year: not null } date]
            && text[..date.Start].TrimEnd() is "" or "d." or "d" or "den"
            && date.Start + date.Length == text.Length
            ? date.Resolved(default)
            : null;
    }

    public static List<Sourced<CaseNumber>?> CaseNumbers(KeySource source)
    {
        var numbers = new List<Sourced<CaseNumber>?>();
        foreach (var entry in source.Fields.Entries(source.Name))
        {
            switch (entry)
            {
                case YamlText { IsNull: true } or YamlText { Text: "" or "-" }:
                    numbers.Add(null);
                    break;
                case YamlText text when CaseNumber.IsPossible(text.Text.Trim()):
                    numbers.Add(new(new(text.Text.Trim()), text.At));
                    break;
                case YamlText text:
                    source.Problems.Add(Problems.CaseNumberImpossible(text.At, text.Text));
                    numbers.Add(null);
                    break;
                default:
                    source.Fields.Wrong<object>(entry, source.Name, "en liste med ét journalnummer for hvert punkt");
                    numbers.Add(null);
                    break;
            }
        }

        return numbers;
    }

    public static Dictionary<int, ItemFrontMatter> Items(KeySource source)
    {
        var items = new Dictionary<int, ItemFrontMatter>();
        foreach (var (key, value, at) in source.Fields.Map(source.Name)?.Entries ?? [])
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            {
                source.Problems.Add(Problems.ItemKeyNotNumber(at, key));
            }
            else if (value is YamlMap map)
            {
                items[number] = new(source.Table.Item.Read(map, source.Registers, source.Table, source.Problems), at);
            }
            else if (value is not YamlText { IsNull: true })
            {
                source.Fields.Wrong<object>(value, key, "nøgler, fx { emner: [Budget 2027] }");
            }
        }

        return items;
    }

    public static Sourced<CaseNumber>? SystemNumber(KeySource source)
    {
        if (source.Fields.Text(source.Name) is not { } written)
        {
            return null;
        }

        if (CaseNumber.IsPossible(written.Value))
        {
            return new(new(written.Value), written.At);
        }

        source.Problems.Add(Problems.CaseNumberImpossible(written.At, written.Value));
        return null;
    }

    public static int[] Numbers(KeySource source)
    {
        var numbers = new SortedSet<int>();
        foreach (var entry in source.Fields.Entries(source.Name))
        {
            if (
                entry is YamlText text
                && int.TryParse(text.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number > 0
            )
            {
                numbers.Add(number);
            }
            else
            {
                source.Fields.Wrong<object>(entry, source.Name, "en liste med punkternes numre, fx [4, 7]");
            }
        }

        return [.. numbers];
    }

    public static List<Sourced<string>> Aliases(KeySource source)
    {
        var aliases = new List<Sourced<string>>();
        foreach (var alias in source.Fields.Texts(source.Name))
        {
            if (SiteAddress.Normalise(alias.Value) is { } address)
            {
                aliases.Add(alias with { Value = address });
            }
            else
            {
                source.Problems.Add(Problems.AliasImpossible(alias.At, alias.Value));
            }
        }

        return aliases;
    }

    // "trukket:" alone, or "trukket: true", is meant as withdrawn: what is meant so must never be published for want of a reason.
    public static string? WithdrawnBecause(KeySource source)
    {
        var reason = source.Fields.Text(source.Name)?.Value;
        var isReason = reason is not null && !Flags.Contains(reason, StringComparer.OrdinalIgnoreCase);
        if (!isReason && source.Fields.Node(source.Name) is null or YamlText)
        {
            source.Problems.Add(Problems.WithdrawnWithoutReason(source.Fields.PlaceOf(source.Name)));
        }

        return reason;
    }

    public static bool IsShortened(KeySource source)
    {
        var written = source.Fields.Text(source.Name);
        if (written is { Value: not "forkortet" })
        {
            source.Fields.Wrong<object>(source.Fields.Node(source.Name)!, source.Name, "'forkortet', eller udelades");
        }

        return written is { Value: "forkortet" };
    }

    public static string? OfficialDocument(KeySource source)
    {
        if (source.Fields.Text(source.Name) is not { } document)
        {
            return null;
        }

        var isAddress = Uri.TryCreate(document.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        if (isAddress || document.Value.AsSpan().IndexOfAny("/\\:") < 0)
        {
            return document.Value;
        }

        source.Problems.Add(Problems.OfficialDocumentImpossible(document.At, document.Value));
        return null;
    }
}
