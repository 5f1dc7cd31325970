using System.Globalization;
using System.Text;
using MinutesSite.Model;

namespace MinutesSite.Link.Topics;

/// <summary>Which spelling belongs to which topic: "Budget 27", "Budget2027" and "budget 2027" are one.</summary>
public sealed class TopicNames
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Reads the register, and the spellings that the minutes have of topics that are not in it.</summary>
    /// <param name="registers">The topics of emner.yml, whose names win.</param>
    /// <param name="written">Topics as front matter writes them; of those not registered the commonest spelling becomes the name.</param>
    public TopicNames(Registers registers, IEnumerable<string> written)
    {
        foreach (var topic in registers.Topics)
        {
            foreach (var spelling in topic.Aliases.Prepend(topic.Name))
            {
                names.TryAdd(KeyOf(spelling.Value), topic.Name.Value);
            }
        }

        var spellings = written
            .GroupBy(name => name.Trim(), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var spelling in spellings)
        {
            names.TryAdd(KeyOf(spelling.Key), spelling.Key);
        }
    }

    /// <summary>The topic's name, for a name or alias in any spelling; the text itself where there is no such topic.</summary>
    public string Joined(string written) => names.GetValueOrDefault(KeyOf(written)) ?? written.Trim();

    /// <summary>
    /// What spellings of one topic share: the letters and digits of the address, with a year of two digits, 2010–2059, in full.
    /// Empty where a name has neither letter nor digit.
    /// </summary>
    public static string KeyOf(string name)
    {
        var slug = Slug.Of(name);
        var key = new StringBuilder(slug.Length + 2);
        for (var i = 0; i < slug.Length; i++)
        {
            if (char.IsAsciiDigit(slug[i]) && (i == 0 || !char.IsAsciiDigit(slug[i - 1])) && IsShortYear(slug.AsSpan(i)))
            {
                key.Append("20");
            }

            if (slug[i] != '-')
            {
                key.Append(slug[i]);
            }
        }

        return key.ToString();
    }

    private static bool IsShortYear(ReadOnlySpan<char> digits) =>
        digits.Length >= 2
        && char.IsAsciiDigit(digits[1])
        && (digits.Length == 2 || !char.IsAsciiDigit(digits[2]))
        && int.Parse(digits[..2], CultureInfo.InvariantCulture) is >= 10 and < 60;
}
