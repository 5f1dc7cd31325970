using System.Globalization;
using System.Text;

namespace MinutesSite.Tests.Import;

/// <summary>Minutes set in another way by the throw of dice: everything that real conversions change, and no word.</summary>
public sealed class Relaid
{
    private readonly Random dice;
    private readonly StringBuilder text = new();
    private readonly string[] bullets = ["-", "*", "•", "–", "·"];
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
        for (var i = 0; i < pieces.Count; i++)
        {
            relaid.Set(pieces[i], i > 0 ? pieces[i - 1] : null, i + 1 < pieces.Count ? pieces[i + 1] : null);
        }

        return relaid.text.ToString();
    }

    private void Set(Piece piece, Piece? before, Piece? after)
    {
        switch (piece)
        {
            case Heading heading:
                Line(Signs(heading) + Blanks());
                Blank();
                break;
            case Text paragraph:
                Paragraph(paragraph.Words, before is Text && after is Text);
                break;
            case Field field:
                Line($"{(dice.Next(2) == 0 ? $"**{field.Label}**" : field.Label)}{Pick(" ", ": ", " \u00a0 \u00a0 ", "\t")}{field.Value}{Blanks()}");
                Blank();
                break;
            case ContentsLine line:
                Line(string.Create(CultureInfo.InvariantCulture, $"{line.Title}{Pick(".....\t", "....", "……… ")}{line.Page}"));
                if (after is not ContentsLine)
                {
                    Blank();
                }

                break;
            case Entries entries:
                Listed(entries);
                break;
            case Rows rows:
                foreach (var row in rows.All)
                {
                    Line(string.Join('\t', row));
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
            Blank();
            if (dice.Next(2) == 0)
            {
                Line(string.Create(CultureInfo.InvariantCulture, $"{Pick("Side ", "side ")}{page++}{Pick("", " af 9")}"));
                Blank();
            }

            words = words[(cut + 1)..];
        }

        Line((dice.Next(4) == 0 ? words.Replace(" er ", "\u00a0er ", StringComparison.Ordinal) : words) + Blanks());
        Blank();
    }

    private void Listed(Entries entries)
    {
        var bullet = Pick(bullets);
        var number = 0;
        var isLoose = dice.Next(3) == 0;
        var recommends = entries.IsNumbered && dice.Next(2) == 0;
        foreach (var (depth, words) in entries.All)
        {
            number++;
            var sign = !entries.IsNumbered || recommends ? bullet : string.Create(CultureInfo.InvariantCulture, $"{number}{(numbersWithParenthesis ? ")" : ".")}");
            Line(new string(' ', depth * Pick(1, 2, 4)) + sign + " " + words + Blanks());
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
