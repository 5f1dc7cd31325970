namespace MinutesSite.Model;

/// <summary>What <c>content/site.yml</c> says of the site.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's title (titel).</summary>
    public string Title { get; init; } = "Referater";

    /// <summary>The municipality (organisation).</summary>
    public string Organisation { get; init; } = "";

    /// <summary>
    /// Scheme and host, and a path where the site lives under one, without a closing slash (adresse); empty where unknown.
    /// </summary>
    public string BaseAddress { get; init; } = "";

    /// <summary>Who reads the site (målgruppe).</summary>
    public Audience Audience { get; init; } = Audience.Intranet;

    /// <summary>Whom to write to (kontakt): an e-mail address, an address with https, or text.</summary>
    public string? Contact { get; init; }

    /// <summary>The colour of links and marks (farve), <c>#rrggbb</c>.</summary>
    public Sourced<string>? Colour { get; init; }

    /// <summary>The second colour (bifarve), <c>#rrggbb</c>: the top of the pages, the mark of the section, and small headings.</summary>
    public Sourced<string>? SecondColour { get; init; }

    /// <summary>What stands at the foot of every page (bundtekst): an address, opening hours, who answers for the site.</summary>
    public string? FooterText { get; init; }

    /// <summary>The address of the accessibility statement (tilgængelighedserklæring) that the law asks for.</summary>
    public string? AccessibilityStatement { get; init; }

    /// <summary>Whether people have pages (personsider).</summary>
    public bool PersonPages { get; init; } = true;

    /// <summary>Whether pages tell of corrections after publication (historik).</summary>
    public bool History { get; init; } = true;

    /// <summary>Whether enclosures that a browser runs (html, svg, xml, js) may be published (aktive_bilag).</summary>
    public bool ActiveAttachments { get; init; }

    /// <summary>Whether the search reads what enclosures say (bilag_i_søgning).</summary>
    public bool SearchesAttachments { get; init; } = true;

    /// <summary>The address of the repository's web editor with <c>{fil}</c> for the file (rediger).</summary>
    public string? EditPattern { get; init; }

    /// <summary>A file below content/ with names of KLE subjects (kle).</summary>
    public Sourced<string>? KleNamesFile { get; init; }

    /// <summary>What the private-data check lets pass, with the reason (tilladt).</summary>
    public IReadOnlyList<AllowedText> Allowed { get; init; } = [];

    /// <summary>Whether the site has its data under OParl 1.1 as well (oparl).</summary>
    public bool Oparl { get; init; }

    /// <summary>Whether each meeting is there as Akoma Ntoso 3.0 as well (akomantoso).</summary>
    public bool AkomaNtoso { get; init; }

    /// <summary>The path of <see cref="BaseAddress"/> without a closing slash: empty, or <c>/referater</c>.</summary>
    public string BasePath => Uri.TryCreate(BaseAddress, UriKind.Absolute, out var address) ? address.AbsolutePath.TrimEnd('/') : "";

    /// <summary>An address of this site, as pages and data files write it: below the base path.</summary>
    /// <param name="address">With leading slash: <c>/emner/budget-2027/</c>.</param>
    public string Href(string address) => BasePath + address;

    /// <summary>An address of this site with scheme and host, where they are known.</summary>
    /// <param name="address">With leading slash: <c>/emner/budget-2027/</c>.</param>
    public string AbsoluteAddress(string address) => BaseAddress.TrimEnd('/') + address;
}

/// <summary>Who reads the site.</summary>
public enum Audience
{
    /// <summary>The municipality's own staff; search engines are asked to stay away.</summary>
    Intranet,

    /// <summary>Everyone (offentlig).</summary>
    Public,
}

/// <summary>A text that looks like private data and is not, or may be published.</summary>
/// <param name="Text">The text as it stands in the minutes.</param>
/// <param name="Reason">Why it may be published (begrundelse).</param>
public sealed record AllowedText(string Text, string Reason);
