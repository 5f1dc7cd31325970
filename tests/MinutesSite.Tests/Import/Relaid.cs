using System.Globalization;
using System.Text;

namespace MinutesSite.Tests.Import;

/// <summary>Minutes set in another way by the throw of dice: everything that real conversions change, and no word.</summary>
public sealed class Relaid
{
    private readonly Random dice;
    private readonly StringBuilder text = new();
    private readonly string[] bullets = ["-", "*", "•", "–", "·", "+"];
    private readonly bool numbersWithParenthesis;
    private int page = 1;

    private Relaid(int seed)
    {
        dice = new Random(seed);
        numbersWithParenthesis = dice.Next(2) == 0;
    }

    public static string Text(IReadOnlyList<Piece> pieces, int seed)
    {
        var relaid = new Relaid(seed);
        var hasContents = relaid.dice.Next(4) > 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!hasContents && pieces[i] is ContentsLine or Heading { Text: "Indholdsfortegnelse" })
            {
                continue;
            }

            if (
                i + 1 < pieces.Count
                && pieces[i] is Heading { Level: 3 } heading
                && pieces[i + 1] is Text { Words: ['(', ..] } time
                && relaid.dice.Next(3) == 0
            )
            {
                relaid.TimedHeading(heading, time.Words);
                i++;
                continue;
            }

            relaid.Set(pieces[i], i > 0 ? pieces[i - 1] : null, i + 1 < pieces.Count ? pieces[i + 1] : null);
        }

        return relaid.text.ToString();
    }

    private void Set(Piece piece, Piece? before, Piece? after)
    {
        switch (piece)
        {
            case Heading heading:
                Line(OverLines(Signs(heading)) + Blanks());
                Blank();
                break;
            case Text paragraph:
                Paragraph(paragraph.Words, before is Text && after is Text);
                break;
            case Field field:
                Line(
                    $"{(dice.Next(2) == 0 ? $"**{field.Label}**" : field.Label)}"
                        + $"{Pick(" ", ": ", " \u00a0 \u00a0 ", "\t")}{Wrapped(field.Value)}{Blanks()}"
                );
                Blank();
                break;
            case ContentsLine line:
                Line(
                    dice.Next(4) == 0
                        ? string.Create(CultureInfo.InvariantCulture, $"[{line.Title}\t{line.Page}](#_Toc{line.Page})")
                        : string.Create(CultureInfo.InvariantCulture, $"{line.Title}{Pick(".....\t", "....", "……… ")}{line.Page}")
                );
                if (after is not ContentsLine)
                {
                    Blank();
                }

                break;
            case Entries entries:
                Listed(entries);
                break;
            case Rows rows:
                var pageEndsBefore = dice.Next(3) == 0 ? dice.Next(2, rows.All.Length) : 0;
                for (var r = 0; r < rows.All.Length; r++)
                {
                    if (r == pageEndsBefore && r > 0)
                    {
                        PageEnd();
                    }

                    Line(string.Join('\t', rows.All[r]));
                }

                Blank();
                break;
            default:
                throw new InvalidOperationException();
        }
    }

    private string Signs(Heading heading)
    {
        var bold = dice.Next(2) == 0 ? $"**{heading.Text}**" : heading.Text;
        return heading.Level switch
        {
            1 => Pick("# ", "## ", "") + bold,
            2 => Pick("# ", "## ", "") + bold,
            3 => Pick("## ", "### ", "### ", "") + bold,
            _ => Pick($"#### *{heading.Text}*", $"*{heading.Text}*", $"#### {heading.Text}", $"**{heading.Text}**", heading.Text),
        };
    }

    private void Paragraph(string words, bool mayBreak)
    {
        // A page ends inside a sentence, before a word that goes on it; sometimes its number is still there.
        var cut = mayBreak && dice.Next(3) == 0 ? words.IndexOf(" må deles ", StringComparison.Ordinal) : -1;
        if (cut > 0)
        {
            Line(words[..cut] + Blanks());
            PageEnd();
            words = words[(cut + 1)..];
        }

        Line((dice.Next(4) == 0 ? words.Replace(" er ", "\u00a0er ", StringComparison.Ordinal) : words) + Blanks());
        Blank();
    }

    private void PageEnd()
    {
        Blank();
        if (dice.Next(2) == 0)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{Pick("Side ", "side ")}{page++}{Pick("", " af 9")}"));
            Blank();
        }
    }

    // "**Sagsfremstilling** *(45 min.)*"
    private void TimedHeading(Heading heading, string time)
    {
        Line(Signs(heading) + " " + Pick(time, $"*{time}*"));
        Blank();
    }

    // A heading that is too long for its line goes on on the next, its bold open between them.
    private string OverLines(string heading)
    {
        var space = heading.Length > 60 && dice.Next(2) == 0 ? heading.IndexOf(' ', dice.Next(30, heading.Length - 10)) : -1;
        return space < 0 ? heading : heading[..space] + "\n" + heading[(space + 1)..];
    }

    // The list of people is broken at any space.
    private string Wrapped(string value)
    {
        var space = value.Length > 100 && dice.Next(2) == 0 ? value.IndexOf(' ', dice.Next(20, value.Length - 20)) : -1;
        return space < 0 ? value : value[..space] + "\n" + value[(space + 1)..];
    }

    private void Listed(Entries entries)
    {
        var bullet = Pick(bullets);
        var number = 0;
        var isLoose = dice.Next(3) == 0;
        var isFlush = bullet != "o" && dice.Next(3) == 0;
        var recommends = entries.IsNumbered && dice.Next(2) == 0;
        foreach (var (depth, words) in entries.All)
        {
            number++;
            var sign =
                !entries.IsNumbered || recommends
                    ? bullet
                    : string.Create(CultureInfo.InvariantCulture, $"{number}{(numbersWithParenthesis ? ")" : ".")}");
            Line(isFlush && depth > 0 ? "o " + words : new string(' ', depth * Pick(1, 2, 4)) + sign + " " + words + Blanks());
            if (isLoose)
            {
                Blank();
            }
        }

        Blank();
    }

    private void Line(string line) => text.Append(line).Append('\n');

    private void Blank()
    {
        for (var i = dice.Next(1, 4); i > 0; i--)
        {
            text.Append(Pick("", "", " ", "\u00a0")).Append('\n');
        }
    }

    private string Blanks() => Pick("", "", "  ", " ");

    private T Pick<T>(params T[] ways) => ways[dice.Next(ways.Length)];
}
