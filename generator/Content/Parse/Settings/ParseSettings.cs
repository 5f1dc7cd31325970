using MinutesSite.Diagnostics;
using MinutesSite.Model;
using MinutesSite.Parse.Yaml;

namespace MinutesSite.Parse.Settings;

/// <summary>site.yml.</summary>
public static class ParseSettings
{
    private static readonly string[] Keys =
    [
        "titel",
        "organisation",
        "adresse",
        "målgruppe",
        "kontakt",
        "farve",
        "bifarve",
        "bundtekst",
        "tilgængelighedserklæring",
        "personsider",
        "historik",
        "bilag_i_søgning",
        "aktive_bilag",
        "rediger",
        "kle",
        "tilladt",
        "oparl",
        "akomantoso",
    ];

    private static readonly string[] AllowedKeys = ["tekst", "begrundelse"];
    private static readonly string[] Audiences = ["intranet", "offentlig"];

    /// <summary>The settings; those not given have their usual values.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">Its content; null where there is none.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static SiteSettings Parse(string file, byte[]? bytes, ICollection<Diagnostic> problems)
    {
        if (YamlFile.Read(file, bytes, problems) is not { } node)
        {
            return new();
        }

        if (node is not YamlMap map)
        {
            problems.Add(Problems.FileWrongShape(node.At, "site.yml", "nøgler med værdier, fx 'titel: Referater'"));
            return new();
        }

        var fields = new YamlFields(map, Keys, problems);
        var usual = new SiteSettings();
        return new()
        {
            Title = fields.Text("titel")?.Value ?? usual.Title,
            Organisation = fields.Text("organisation")?.Value ?? usual.Organisation,
            BaseAddress = BaseAddress(fields, problems),
            Audience = AudienceOf(fields, problems),
            Contact = fields.Text("kontakt")?.Value,
            Colour = Colour(fields, "farve", problems),
            SecondColour = Colour(fields, "bifarve", problems),
            FooterText = fields.Text("bundtekst")?.Value,
            AccessibilityStatement = fields.Text("tilgængelighedserklæring")?.Value,
            PersonPages = fields.Flag("personsider", otherwise: true),
            History = fields.Flag("historik", otherwise: true),
            SearchesAttachments = fields.Flag("bilag_i_søgning", otherwise: true),
            ActiveAttachments = fields.Flag("aktive_bilag", otherwise: false),
            EditPattern = fields.Text("rediger")?.Value,
            KleNamesFile = fields.Text("kle"),
            Allowed = Allowed(fields, problems),
            Oparl = NeedsAddress(fields, "oparl", problems),
            AkomaNtoso = NeedsAddress(fields, "akomantoso", problems),
        };
    }

    private static string BaseAddress(YamlFields fields, ICollection<Diagnostic> problems)
    {
        if (fields.Text("adresse") is not { } written)
        {
            return "";
        }

        if (
            Uri.TryCreate(written.Value, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.Query.Length == 0
            && address.Fragment.Length == 0
        )
        {
            return written.Value.TrimEnd('/');
        }

        problems.Add(Problems.BaseAddressImpossible(written.At, written.Value));
        return "";
    }

    // What other programs read names things by the site's address, for ever.
    private static bool NeedsAddress(YamlFields fields, string key, ICollection<Diagnostic> problems)
    {
        if (!fields.Flag(key))
        {
            return false;
        }

        if (!fields.Has("adresse"))
        {
            problems.Add(Problems.DataWithoutAddress(fields.PlaceOf(key), key));
        }

        return true;
    }

    private static Audience AudienceOf(YamlFields fields, ICollection<Diagnostic> problems)
    {
        var written = fields.Text("målgruppe");
        if (written is { } audience && !Audiences.Contains(audience.Value))
        {
            problems.Add(Problems.AudienceUnknown(audience.At, audience.Value, Nearest.Of(audience.Value, Audiences)));
        }

        return written is { Value: "offentlig" } ? Audience.Public : Audience.Intranet;
    }

    private static Sourced<string>? Colour(YamlFields fields, string key, ICollection<Diagnostic> problems)
    {
        if (fields.Text(key) is not { } written)
        {
            return null;
        }

        if (written.Value is ['#', _, _, _, _, _, _] && written.Value.AsSpan(1).ToArray().All(char.IsAsciiHexDigit))
        {
            return written;
        }

        problems.Add(Problems.ColourImpossible(written.At, written.Value));
        return null;
    }

    private static List<AllowedText> Allowed(YamlFields fields, ICollection<Diagnostic> problems)
    {
        var allowed = new List<AllowedText>();
        foreach (var node in fields.Entries("tilladt"))
        {
            if (
                node is YamlMap map
                && new YamlFields(map, AllowedKeys, problems) is var entry
                && entry.Text("tekst") is { } text
                && entry.Text("begrundelse") is { } reason
            )
            {
                allowed.Add(new(text.Value, reason.Value));
            }
            else
            {
                problems.Add(Problems.AllowedWithoutReason(node.At));
            }
        }

        return allowed;
    }
}
