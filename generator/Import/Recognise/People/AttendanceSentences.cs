using System.Text.RegularExpressions;
using MinutesSite.Model;

namespace MinutesSite.Import.Recognise.People;

/// <summary>
/// Sentences at the head that say who was there and who was not: "Mødet blev ledet af formand Bo Krag. Desuden deltog Asta Lund og Per Dam.
/// Ida Holm havde meldt afbud." A sentence of one item alone ("deltog ikke i punkt 4") says neither.
/// </summary>
public static partial class AttendanceSentences
{
    /// <summary>The people whom a text's sentences name, each with whether they came; deputies are told elsewhere.</summary>
    public static IEnumerable<(Attendee Person, bool IsAbsent)> In(string text, SourcePosition at)
    {
        foreach (var sentence in SentenceEnd().Split(text).Where(sentence => !OfDeputy().IsMatch(sentence)))
        {
            var isAbsent = Away().IsMatch(sentence) && !OfItem().IsMatch(sentence);
            if (OfOffice().Match(sentence) is { Success: true } holder && ReadAttendee.IsOffice(holder.Groups["office"].Value))
            {
                yield return (
                    new Attendee(holder.Groups["name"].Value, at) with
                    {
                        Title = holder.Groups["office"].Value.ToLowerInvariant(),
                    },
                    false
                );
                continue;
            }

            if (!isAbsent && (!There().IsMatch(sentence) || sentence.Contains(" ikke ", StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            foreach (Match match in Named().Matches(sentence))
            {
                var name = match.Groups["name"].Value.Trim();
                var person = ReadAttendee.Of(
                    new Participant(name, match.Groups["code"].Success ? match.Groups["code"].Value : null, at),
                    false
                );
                if (!ForumName.Says(name) && !NoPerson().IsMatch(person.Name))
                {
                    var office = match.Groups["office"].Value.Trim(' ', ',');
                    yield return (
                        person with
                        {
                            Title = person.Title ?? (ReadAttendee.IsOffice(office) && office.Length > 0 ? office : null),
                            WithoutNotice = isAbsent && WithoutNotice().IsMatch(sentence),
                        },
                        isAbsent
                    );
                }
            }
        }
    }

    /// <summary>Where a list of people ends and a sentence about others begins; -1 where none does.</summary>
    public static int StartIn(string line)
    {
        foreach (Match end in SentenceEnd().Matches(line))
        {
            var from = end.Index + end.Length;
            var sentence = line[from..];
            if (There().IsMatch(sentence) || Away().IsMatch(sentence) || OfDeputy().IsMatch(sentence))
            {
                return from;
            }
        }

        return -1;
    }

    // "Koordinator: Anne Balle"
    [GeneratedRegex(
        @"^(?<office>\p{Lu}\p{Ll}+)\s*:\s*(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,4})\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OfOffice();

    [GeneratedRegex(@"(?<=[\p{Ll})]{2})\.\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\b(?:deltog|deltager|mødt(?:e|es)?|til\s?stede|tilstedeværende|ledet\s+af|ledede|førte\s+(?:referatet|protokollen)|sat\s+af"
            + @"|bestod\s+af"
            + @"|var\s+med|ordstyrer|dirigent)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex There();

    [GeneratedRegex(
        @"\b(?:afbud|forfald|fraværende|ikke\s+(?:mødt|til\s?stede|med)|(?:deltog|kom|mødte)\s+ikke|forhindret|bortrejst|(?:var"
            + @"|blevet)\s+syg|sygemeldt|udeble(?:v|vet))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Away();

    [GeneratedRegex(
        @"\b(?:ikke\s+(?:havde\s+)?meldt\s+afbud|uden\s+afbud|udeblev)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WithoutNotice();

    [GeneratedRegex(
        @"\b(?:punkt(?:et|er|erne)?|pkt|sag(?:en|er)?|behandling(?:en)?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OfItem();

    [GeneratedRegex(
        @"\b(?:i\s+stedet|(?:som\s+)?(?:stedfortræder|suppleant)\s+for|ingen\s+stedfortræder|ikke\s+indkaldt)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OfDeputy();

    [GeneratedRegex(
        @"(?<office>(?:(?<=\s|^)\p{Ll}[\p{L}-]+,?\s+)?)(?<name>\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,4})"
            + @"(?:\s+\((?<code>[^()]{1,40})\))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\b(?:Kommune|Region|Skole|Sogn|Stift|Provsti|Rådhus|Forening|Boligforening|Hallen|Center|Centret|Kirke|A/S|I/S|Teams|Zoom)\b"
            + @"|^(?:Fra|For|Til|Mødt|Alle|Som|Desuden|Endvidere|Fraværende|Suppleant|Der|Mødet|Referat)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoPerson();
}
