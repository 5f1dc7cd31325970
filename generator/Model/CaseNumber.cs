namespace MinutesSite.Model;

/// <summary>
/// A journal number (journalnummer) as written: <c>00.30.00-P00-12-25</c> under KLE, the Danish municipalities' shared subject
/// numbering, or any other system's (<c>2011-29939</c>, <c>20/33839</c>, <c>306-2009-600</c>), which is accepted and not taken apart.
/// </summary>
public sealed record CaseNumber
{
    // Fewer could be a year or an amount.
    private const int FewestDigitsAlone = 6;

    /// <summary>Takes a number as it is written.</summary>
    /// <exception cref="ArgumentException">It has no digit, a space, or a character that no journal number has.</exception>
    public CaseNumber(string value)
    {
        if (!IsPossible(value))
        {
            throw new ArgumentException($"'{value}' is no journal number.", nameof(value));
        }

        Value = value;
        Kle = KleNumber.Parse(value);
    }

    /// <summary>The number as written.</summary>
    public string Value { get; }

    /// <summary>Its KLE parts; null in another system.</summary>
    public KleNumber? Kle { get; }

    /// <summary>The part of the address: the number keeps its form, but <c>Ø</c> → <c>Oe</c> and <c>/</c> → <c>-</c>.</summary>
    public string Slug =>
        Value
            .Replace("Ø", "Oe", StringComparison.Ordinal)
            .Replace("ø", "oe", StringComparison.Ordinal)
            .Replace("Æ", "Ae", StringComparison.Ordinal)
            .Replace("æ", "ae", StringComparison.Ordinal)
            .Replace("Å", "Aa", StringComparison.Ordinal)
            .Replace("å", "aa", StringComparison.Ordinal)
            .Replace(" - ", "-", StringComparison.Ordinal)
            .Replace('/', '-')
            .Replace(':', '-');

    /// <summary>The case's page, below the site's base path.</summary>
    public string Address => $"/sager/{Slug}/";

    /// <summary>
    /// Whether a text can be a journal number: digits and letters, divided by <c>. - / :</c>, with two digits at least, or six digits and
    /// nothing else; no spaces but around a hyphen.
    /// </summary>
    public static bool IsPossible(string value)
    {
        var digits = 0;
        var dividers = 0;
        foreach (var c in value.Replace(" - ", "-", StringComparison.Ordinal))
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is '.' or '-' or '/' or ':')
            {
                dividers++;
            }
            else if (!char.IsAsciiLetter(c) && !"ÆØÅæøå".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return ((digits >= 2 && dividers >= 1) || (digits >= FewestDigitsAlone && digits == value.Length))
            && char.IsLetterOrDigit(value[0])
            && char.IsLetterOrDigit(value[^1])
            && value.Length <= 60;
    }

    /// <inheritdoc/>
    public bool Equals(CaseNumber? other) => other is not null && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
