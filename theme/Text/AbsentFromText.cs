using System.Globalization;

namespace MinutesSite.Theme.Text;

/// <summary>The items that somebody was not with, in words: "punkt 4–7 og 9".</summary>
public static class AbsentFromText
{
    /// <summary>Ascending numbers in words; three or more in a row as a range.</summary>
    public static string Of(IReadOnlyList<int> numbers)
    {
        var parts = new List<string>();
        for (var i = 0; i < numbers.Count;)
        {
            var end = i;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            if (end - i < 2)
            {
                parts.Add(numbers[i].ToString(CultureInfo.InvariantCulture));
                i++;
                continue;
            }

            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{numbers[i]}–{numbers[end]}"));
            i = end + 1;
        }

        return "punkt " + (parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts.Take(parts.Count - 1)) + " og " + parts[^1]);
    }
}
