using System.Globalization;
using MinutesSite.Diagnostics;
using MinutesSite.Language;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Parse;

/// <summary>Front matter as YAML to what it says. The keys are those of content/README.md.</summary>
public static class ParseFrontMatter
{
    /// <summary>The keys, in the order that minutes usually have them.</summary>
    internal static readonly string[] Keys =
    [
        "forum", "dato", "tid", "mødested", "deltagere", "afbud", "journalnumre", "emner", "punkter", "udkast", "lukket", "trukket",
        "nr", "alias", "gengivelse", "kilde",
    ];

    private static readonly string[] Flags = ["true", "false", "ja", "nej"];
    private static readonly string[] ItemKeys = ["emner", "udfald", "lukket", "vis_journalnummer"];

    /// <summary>Reads the front matter; null, with problems reported, where forum or date is missing or it cannot be read at all.</summary>
    public static FrontMatter? Parse(string file, FrontMatterBlock block, Registers registers, ICollection<Diagnostic> problems)
    {
        var node = YamlReader.Read(block.Yaml, file, FrontMatterBlock.YamlLine, problems);
        if (node is not YamlMap map)
        {
            if (node is not null)
            {
                problems.Add(node is YamlText { Text: "" }
                    ? Problems.FrontMatterEmpty(SourcePosition.StartOf(file))
                    : Problems.FrontMatterNoKeys(node.At));
            }

            return null;
        }

        var fields = new YamlFields(map, Keys, problems);
        var forum = Forum(fields, registers, problems);
        var date = Date(fields, problems);
        if (forum is null || date is null)
        {
            return null;
        }

        return new()
        {
            Forum = forum.Value,
            Date = date.Value,
            Time = fields.Time("tid"),
            Venue = fields.Text("mødested")?.Value,
            Participants = ParseParticipants.Parse(fields, "deltagere", problems),
            Apologies = ParseParticipants.Parse(fields, "afbud", problems),
            CaseNumbers = CaseNumbers(fields, problems),
            CaseNumbersAt = fields.PlaceOf("journalnumre"),
            Topics = fields.Texts("emner"),
            Items = Items(fields, problems),
            IsDraft = fields.Flag("udkast"),
            IsClosed = fields.Flag("lukket"),
            WithdrawnBecause = WithdrawnBecause(fields, problems),
            Number = fields.Number("nr") ?? 1,
            Aliases = Aliases(fields, problems),
            IsShortened = IsShortened(fields),
            OfficialDocument = OfficialDocument(fields, problems),
        };
    }

    /// <summary>A date as front matter writes it: <c>2026-01-13</c>.</summary>
    public static bool TryParseDate(string text, out DateOnly date)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static Sourced<string>? Forum(YamlFields fields, Registers registers, ICollection<Diagnostic> problems)
    {
        var written = fields.Text("forum");
        if (written is not { } forum)
        {
            if (fields.Node("forum") is null or YamlText)
            {
                problems.Add(Problems.ForumMissing(fields.PlaceOf("forum")));
            }

            return null;
        }

        var name = registers.ForumName(forum.Value);
        if (Slug.Of(name).Length > 0)
        {
            return forum with { Value = name };
        }

        problems.Add(Problems.ForumWithoutLetters(forum.At, forum.Value));
        return null;
    }

    private static Sourced<DateOnly>? Date(YamlFields fields, ICollection<Diagnostic> problems)
    {
        if (fields.Text("dato") is not { } written)
        {
            if (fields.Node("dato") is null or YamlText)
            {
                problems.Add(Problems.DateMissing(fields.PlaceOf("dato")));
            }

            return null;
        }

        if (TryParseDate(written.Value, out var date))
        {
            return new(date, written.At);
        }

        problems.Add(DateMeant(written.Value) is { } meant
            ? Problems.DateWrittenOtherwise(written.At, written.Value, meant)
            : Problems.DateImpossible(written.At, written.Value));
        return null;
    }

    // A date as people type it: "13-01-2026", "d. 13. januar 2026", "2026/1/13". The message then says what to write.
    private static DateOnly? DateMeant(string written)
    {
        var text = written is [_, _, _, _, '/' or '.', ..] ? written.Replace('/', '-').Replace('.', '-') : written;
        return WrittenDates.In(text) is [{ Year: not null } date] && text[..date.Start].TrimEnd() is "" or "d." or "d" or "den" && date.Start + date.Length == text.Length
            ? date.Resolved(default)
            : null;
    }

    private static List<Sourced<CaseNumber>?> CaseNumbers(YamlFields fields, ICollection<Diagnostic> problems)
    {
        var numbers = new List<Sourced<CaseNumber>?>();
        foreach (var entry in fields.Entries("journalnumre"))
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
                    problems.Add(Problems.CaseNumberImpossible(text.At, text.Text));
                    numbers.Add(null);
                    break;
                default:
                    fields.Wrong<object>(entry, "journalnumre", "en liste med ét journalnummer for hvert punkt");
                    numbers.Add(null);
                    break;
            }
        }

        return numbers;
    }

    private static Dictionary<int, ItemFrontMatter> Items(YamlFields fields, ICollection<Diagnostic> problems)
    {
        var items = new Dictionary<int, ItemFrontMatter>();
        foreach (var (key, value, at) in fields.Map("punkter")?.Entries ?? [])
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            {
                problems.Add(Problems.ItemKeyNotNumber(at, key));
            }
            else if (value is YamlMap map)
            {
                items[number] = Item(map, at, problems);
            }
            else if (value is not YamlText { IsNull: true })
            {
                fields.Wrong<object>(value, key, "nøgler, fx { emner: [Budget 2027] }");
            }
        }

        return items;
    }

    private static ItemFrontMatter Item(YamlMap map, SourcePosition at, ICollection<Diagnostic> problems)
    {
        var fields = new YamlFields(map, ItemKeys, problems);
        Outcome? outcome = null;
        if (fields.Text("udfald") is { } written)
        {
            outcome = OutcomeNames.Parse(written.Value);
            if (outcome is null)
            {
                problems.Add(Problems.OutcomeUnknown(written.At, written.Value, Nearest.Of(written.Value, OutcomeNames.All)));
            }
        }

        return new(fields.Texts("emner"), outcome, fields.Flag("lukket"), fields.Flag("vis_journalnummer"), at);
    }

    private static List<Sourced<string>> Aliases(YamlFields fields, ICollection<Diagnostic> problems)
    {
        var aliases = new List<Sourced<string>>();
        foreach (var alias in fields.Texts("alias"))
        {
            if (SiteAddress.Normalise(alias.Value) is { } address)
            {
                aliases.Add(alias with { Value = address });
            }
            else
            {
                problems.Add(Problems.AliasImpossible(alias.At, alias.Value));
            }
        }

        return aliases;
    }

    // "trukket:" alone, or "trukket: true", is meant as withdrawn: what is meant so must never be published for want of a reason.
    private static string? WithdrawnBecause(YamlFields fields, ICollection<Diagnostic> problems)
    {
        var reason = fields.Text("trukket")?.Value;
        if (fields.Has("trukket") && fields.Node("trukket") is null or YamlText && (reason is null || Flags.Contains(reason, StringComparer.OrdinalIgnoreCase)))
        {
            problems.Add(Problems.WithdrawnWithoutReason(fields.PlaceOf("trukket")));
        }

        return reason;
    }

    private static bool IsShortened(YamlFields fields)
    {
        var written = fields.Text("gengivelse");
        if (written is { Value: not "forkortet" })
        {
            fields.Wrong<object>(fields.Node("gengivelse")!, "gengivelse", "'forkortet', eller udelades");
        }

        return written is { Value: "forkortet" };
    }

    private static string? OfficialDocument(YamlFields fields, ICollection<Diagnostic> problems)
    {
        if (fields.Text("kilde") is not { } source)
        {
            return null;
        }

        var isAddress = Uri.TryCreate(source.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        var isFileName = !source.Value.Contains('/', StringComparison.Ordinal) && !source.Value.Contains('\\', StringComparison.Ordinal) && !source.Value.Contains(':', StringComparison.Ordinal);
        if (isAddress || isFileName)
        {
            return source.Value;
        }

        problems.Add(Problems.OfficialDocumentImpossible(source.At, source.Value));
        return null;
    }
}
