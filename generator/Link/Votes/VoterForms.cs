namespace MinutesSite.Link.Votes;

/// <summary>
/// How minutes write those who vote, as parts of patterns. A list is taken whole or not at all: half of one would be wrong.
/// </summary>
/// <remarks>
/// Patterns made of these are not generated into code: written out, each becomes a method of a megabyte that takes seconds to compile at
/// every build and longer to become fast than an archive takes to read.
/// </remarks>
public static class VoterForms
{
    /// <summary>A party's letter or abbreviation; never a body's.</summary>
    public const string Letter = @"(?!(?:KB|ØU|BY|BR|TU|SU|KU|BU|PU|MU)\b)(?:[A-ZÆØÅ]{1,2}|ALT|MOD)(?![\p{L}\d'’-])";

    /// <summary>A party by name, or by a word that only lists and groups have: "Lokallisten", "liste Ø", "V-gruppen".</summary>
    public const string Named =
        @"(?:(?i:det|de)\s)?(?:Socialdemokratiet|Socialdemokraterne|Socialdemokratisk\s[Gg]ruppe|Venstre|Konservative\sFolkeparti"
        + @"|Konservative|Enhedslisten"
        + @"|Socialistisk\sFolkeparti|Dansk\sFolkeparti|Radikale\sVenstre|Radikale|Liberal\sAlliance|Alternativet|Nye\sBorgerlige"
        + @"|Danmarksdemokraterne"
        + @"|Moderaterne|Kristendemokraterne|Borgernes\sParti|Slesvigsk\sParti|Frie\sGrønne"
        + @"|\p{Lu}\p{Ll}+(?:listen|partiet)(?:\s\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+gruppen|(?i:liste|gruppe|parti)\s[A-ZÆØÅ]"
        + @"|[A-ZÆØÅ]-gruppen)(?![\p{L}\d'’-])";

    /// <summary>Somebody by name, perhaps with an office before it: at least two words with capitals.</summary>
    public const string Person =
        @"(?:(?i:borgmester|(?:[12]\.\s)?viceborgmester|(?:udvalgs)?formand|næstformand|byrådsmedlem|rådmand)\s)?"
        + NotAName
        + @"\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:(?:af|von|van|de|la|el|al)\s)?"
        + NotAName
        + @"(?:\p{Lu}\.|\p{Lu}\p{Ll}[\p{L}'’-]*)){1,4}";

    /// <summary>One of a list: a party or a person, perhaps with a party or a number in parentheses.</summary>
    public const string One =
        @"(?:"
        + Named
        + "|"
        + Person
        + "|"
        + Letter
        + @")(?:\s?\((?:"
        + Letter
        + "|"
        + Named
        + @"|\d{1,2}(?:\s(?:stemmer|medlemmer|mandater))?)\))?";

    /// <summary>A list of them.</summary>
    public const string List = "(?:" + One + @")(?:(?:\s?,\s(?:(?:og|samt)\s)?|\s(?:og|samt|&)\s|\s?\+\s?|\s?/\s?)(?:" + One + "))*";

    // Words with capitals that begin sentences and name no person.
    private const string NotAName =
        @"(?!(?:Et|En|Den|Det|De|Der|For|Imod|Mod|Undlod|Herefter|Ved|Efter|Resten|Alle|Øvrige|Som|Men|Mens|Idet|Dog|At|Ad|Punkt|Pkt"
        + @"|Hverken|Ja|Nej|Stemmer|Stemte"
        + @"|Liste|Listen|Gruppe|Gruppen|Partiet|Bestående|Dermed|Samt|Og|Ingen|Begge|Ikke|Hele"
        + @"|Formanden|Borgmesteren|Administrationen|Forvaltningen|Direktionen|Medlemmerne|Medlem|Medlemmer"
        + @"|\p{Lu}\p{L}*(?:et\smed|forslag|forslaget|indstilling|indstillingen|afstemning|afstemningen|bemærkning|bemærkningen|udvalg"
        + @"|udvalget|råd|rådet|bestyrelsen|flertal|flertallet|mindretal|mindretallet|gruppen|partiet|listen)"
        + @"|Godkendt|Vedtaget|Tiltrådt|Udsat|Afvist|Forkastet|Anbefales|Godkendes|Indstilles|Drøftet)\b)";
}
