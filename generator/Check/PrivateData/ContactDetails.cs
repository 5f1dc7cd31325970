using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MinutesSite.Check.PrivateData;

/// <summary>Finds what leads to a private person: telephone numbers, private mail addresses, an address beside the word "borger".</summary>
public static partial class ContactDetails
{
    private const int BesideCitizen = 80;

    // Providers of mail for private people; a municipality, a firm or an association writes from a domain of its own.
    private static readonly FrozenSet<string> PrivateDomains = new[]
    {
        "gmail.com",
        "googlemail.com",
        "hotmail.com",
        "hotmail.dk",
        "outlook.com",
        "outlook.dk",
        "live.com",
        "live.dk",
        "msn.com",
        "yahoo.com",
        "yahoo.dk",
        "icloud.com",
        "me.com",
        "mac.com",
        "mail.dk",
        "mail.com",
        "mail.tele.dk",
        "post.tele.dk",
        "tdcadsl.dk",
        "get2net.dk",
        "stofanet.dk",
        "webspeed.dk",
        "youmail.dk",
        "jubii.dk",
        "ofir.dk",
        "privat.dk",
        "protonmail.com",
        "proton.me",
        "gmx.com",
        "gmx.net",
        "fibermail.dk",
        "webmail.dk",
        "vip.cybercity.dk",
        "tiscali.dk",
        "sol.dk",
        "city.dk",
        "c.dk",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Telephone numbers: after a word that says so, after +45, or written in four pairs.</summary>
    public static IEnumerable<Range> PhoneNumbers(string text)
    {
        foreach (Match match in Phone().Matches(text))
        {
            var number = match.Groups["number"];
            yield return number.Index..(number.Index + number.Length);
        }
    }

    /// <summary>Mail addresses at providers for private people.</summary>
    public static IEnumerable<Range> PrivateMailAddresses(string text)
    {
        if (!text.Contains('@', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Mail().Matches(text))
        {
            if (PrivateDomains.Contains(match.Groups["domain"].Value))
            {
                yield return match.Index..(match.Index + match.Length);
            }
        }
    }

    /// <summary>A street with a number, on the same line and at most 80 characters from "borger", "borgeren", "borgerens".</summary>
    public static IEnumerable<Range> CitizenAddresses(string text)
    {
        var reported = 0;
        foreach (Match citizen in Citizen().Matches(text))
        {
            var lineStart = text.LastIndexOf('\n', citizen.Index) + 1;
            var lineEnd = text.IndexOf('\n', citizen.Index) is var end and >= 0 ? end : text.Length;
            var from = Math.Max(lineStart, citizen.Index - BesideCitizen);
            var window = text[from..Math.Min(lineEnd, citizen.Index + BesideCitizen)];
            foreach (Match street in Street().Matches(window))
            {
                var start = from + street.Index;
                if (start >= reported)
                {
                    reported = start + street.Length;
                    yield return start..reported;
                }
            }
        }
    }

    // A first digit of 0 or 1 is no subscriber's. "20 21 22 23" in a longer row of numbers is none, nor after "uge".
    [GeneratedRegex(
        @"(?:\b(?:tlf|telefon|telefonnr|telefonnummer|tel|mobil|mobilnr|mobilnummer|sms)\b\.?:?\s{0,2}(?:nr\.?\s?|nummer\s|på\s)?(?:\+45"
            + @"|0045)?\s?(?<number>[2-9][0-9](?:[ \u00a0]?[0-9]{2}){3})"
            + @"|(?:\+|\b00)45[ \u00a0]?(?<number>[2-9][0-9](?:[ \u00a0]?[0-9]{2}){3})"
            + @"|(?<![0-9][ \u00a0.,-]?|uge[a-z]{0,3}[ \u00a0])\b(?<number>[2-9][0-9](?:[ \u00a0][0-9]{2}){3}))(?![0-9]|[ \u00a0.,-][0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Phone();

    [GeneratedRegex(
        @"(?<![\w.+-])[\w.+-]{1,64}@(?<domain>[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,3})(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mail();

    [GeneratedRegex(@"\bborger(?:en|ens|s)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Citizen();

    [GeneratedRegex(
        @"\b\p{Lu}[\p{L}.]{1,30}(?:[ "
            + @"]\p{Lu}?[\p{L}.]{1,30}){0,2}?(?:vej|vejen|gade|gaden|allé|alle|alléen|stræde|strædet|plads|pladsen|torv|torvet|vænge"
            + @"|vænget|have|haven|park|parken|bakke|bakken|sti|stien|toft|toften|gård|gården|kvarter|lund|lunden|eng|engen|mark|marken"
            + @"|vang|vangen|alléen)[ ][0-9]{1,3}(?:[ ]?[A-Z]\b)?(?![0-9.]|[ ](?:minutter|meter|år|km|%|mio|kr))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Street();
}
