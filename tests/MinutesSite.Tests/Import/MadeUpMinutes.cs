namespace MinutesSite.Tests.Import;

/// <summary>A piece of minutes, before it is set in any way.</summary>
public abstract record Piece;

/// <summary>A heading: level 1 the title, 2 an item, 3 a section, 4 below it.</summary>
public sealed record Heading(int Level, string Text) : Piece;

/// <summary>A paragraph.</summary>
public sealed record Text(string Words) : Piece;

/// <summary>A label with its value.</summary>
public sealed record Field(string Label, string Value) : Piece;

/// <summary>A line of the table of contents.</summary>
public sealed record ContentsLine(string Title, int Page) : Piece;

/// <summary>A list: each entry with its depth, 0 or 1.</summary>
public sealed record Entries(bool IsNumbered, params (int Depth, string Words)[] All) : Piece;

/// <summary>A table, header first.</summary>
public sealed record Rows(params string[][] All) : Piece;

/// <summary>The same made-up minutes for every reader: what text, Word, PDF and web page must agree on.</summary>
public static class MadeUpMinutes
{
    private const string LongTitle =
        "Orientering om en meget lang titel, som slet ikke kan stå på en enkelt linje, når den er trykt på papir";

    public static IReadOnlyList<Piece> Pieces { get; } =
    [
        new Heading(1, "REFERAT Chefforum d. 04-02-2026"),
        new Field("Mødedato", "Onsdag d. 4. februar 2026 kl. 09:00"),
        new Field("Mødested", "Mødelokale 3"),
        new Field(
            "Mødedeltagere",
            "Ida Holm (Kommunaldirektør), Per Dam (Direktør Børn, Skole & Kultur), Mette Sund (Afdelingschef for Økonomi & Stab), Jens "
                + "Lind (Afdelingschef Klima, Vej & Park + konstitueret chef for Ejendomme)"
        ),
        new Heading(2, "Indholdsfortegnelse"),
        new ContentsLine("Godkendelse af dagsorden", 3),
        new ContentsLine(LongTitle, 4),
        new ContentsLine("Eventuelt", 6),
        new Heading(2, "Punkt 1: Godkendelse af dagsorden"),
        new Text("00.01.00-A00-1-26"),
        new Heading(3, "Indstilling"),
        new Text("Kommunaldirektøren indstiller,"),
        new Entries(
            true,
            (0, "at dagsordenen godkendes"),
            (0, "at referatet godkendes, når det er rettet til efter de bemærkninger, der kom ind fra alle de øvrige deltagere på mødet")
        ),
        new Heading(3, "Beslutning"),
        new Text("Godkendt."),
        new Heading(2, "Punkt 2: " + LongTitle),
        new Text("00.30.04-Ø00-21-26"),
        new Heading(3, "Resumé"),
        new Text("Der gives status på planen."),
        new Heading(3, "Sagsfremstilling"),
        new Text("(45 min.)"),
        new Text(
            "Arbejdet med planen begyndte i efteråret, og alle afdelinger har været med til at skrive den. Den skal nu ud i "
                + "organisationen, hvor lederne skal arbejde videre med den sammen med medarbejderne, sådan at den kan behandles igen til "
                + "maj. Økonomi & Stab samler op på det hele undervejs."
        ),
        new Heading(4, "Den politiske proces"),
        new Text("Udvalget behandler planen i maj, og Kommunalbestyrelsen i juni."),
        new Text("Planen skal sikre:"),
        new Entries(
            false,
            (0, "at alle kender målene"),
            (0, "at ingen bliver glemt, heller ikke dem, der arbejder om natten, i weekenden eller et helt andet sted end de fleste"),
            (1, "heller ikke vikarer"),
            (0, "at det hele hænger sammen")
        ),
        new Rows(["Afdeling", "Leder", "Antal"], ["Skole & Børn", "Ida Holm", "12"], ["Vej & Park", "", "1.204"], ["i alt", "", "1.216"]),
        new Text(
            "Efter tabellen kommer mere tekst, og den er så lang, at også den må deles over flere linjer, når den bliver trykt på papir."
        ),
        .. Enumerable
            .Range(1, 12)
            .Select(number => new Text(
                $"Afsnit {number} er her for at fylde siderne, så et af dem må deles af et sideskift, uden at nogen skal kunne se det "
                    + "bagefter på siden. Det handler om ikke så meget, men det er langt nok til at fylde et par linjer."
            )),
        new Heading(3, "Økonomi"),
        new Text("Intet at bemærke."),
        new Heading(3, "Beslutning"),
        new Text("Taget til efterretning."),
        new Heading(3, "Bilag"),
        new Text("Plan for afdelingerne 2026-2030"),
        new Text("retningslinje-natarbejde"),
        new Heading(2, "Punkt 3: Eventuelt"),
        new Heading(3, "Beslutning"),
        new Text("Intet."),
    ];
}
