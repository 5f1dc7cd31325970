using MinutesSite.Check.Source;
using MinutesSite.Diagnostics;
using MinutesSite.Model;

namespace MinutesSite.Check.PrivateData;

/// <summary>What must not be published, unless site.yml lets it pass with a reason.</summary>
/// <remarks>
/// Looks at the whole file: front matter, comments, drafts and closed items too, for the repository is read by others than the site's
/// readers.
/// </remarks>
public static class CheckPrivateData
{
    private static readonly string Code = Problems.CprNumber(default).Code;

    /// <summary>A minutes file.</summary>
    public static void Minutes(SourceText source, SiteSettings site, ICollection<Diagnostic> problems)
    {
        Anything(source, site, problems);
        if (CprNumbers.In(Path.GetFileName(source.File)).Count > 0)
        {
            problems.Add(Problems.CprNumberInFileName(source.File));
        }

        Report(source, site, ContactDetails.PhoneNumbers(source.Text), Problems.PhoneNumber, problems);
        Report(source, site, ContactDetails.PrivateMailAddresses(source.Text), Problems.PrivateMailAddress, problems);
        Report(source, site, ContactDetails.CitizenAddresses(source.Text), Problems.CitizenAddress, problems);
    }

    /// <summary>Any file: CPR numbers.</summary>
    public static void Anything(SourceText source, SiteSettings site, ICollection<Diagnostic> problems)
    {
        Report(source, site, CprNumbers.In(source.Text), Problems.CprNumber, problems);
        Report(source, site, OtherReadings.CprNumbersIn(source.Text), Problems.CprNumber, problems);
        if (CprNumbers.InTwoColumns(source.Text) is { } pair)
        {
            Report(source, site, [pair], Problems.CprNumberInTwoColumns, problems);
        }
    }

    /// <summary>What readers see of a meeting: a number that marks or entities cut in two in the file is whole on the page.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="site">What may pass.</param>
    /// <param name="problems">Where to report; what the file's own text showed is there already, and is not said twice.</param>
    public static void Published(Meeting meeting, SiteSettings site, ICollection<Diagnostic> problems)
    {
        foreach (var (text, at) in MeetingFacts.Of(meeting))
        {
            foreach (var found in CprNumbers.In(text))
            {
                if (!IsAllowed(text[found], site) && !problems.Any(problem => problem.At.File == meeting.File && problem.Code == Code))
                {
                    problems.Add(Problems.CprNumber(at));
                }
            }
        }

        foreach (var item in meeting.Items)
        {
            foreach (var text in BlockText.Texts(item.Sections.SelectMany(section => section.Blocks)).Prepend(item.Title))
            {
                foreach (var found in CprNumbers.In(text.Text))
                {
                    var (line, column) = text.PlaceOf(found.Start.Value);
                    if (!IsAllowed(text.Text[found], site) && !problems.Any(problem => problem.At.Line == line && problem.Code == Code))
                    {
                        problems.Add(Problems.CprNumber(new(meeting.File, line, column)));
                    }
                }
            }
        }
    }

    /// <summary>Whether site.yml lets a text pass: as it stands, or its digits.</summary>
    public static bool IsAllowed(string text, SiteSettings site) =>
        site.Allowed.Any(allowed =>
            allowed.Text.Trim() == text.Trim() || (Digits(text) is { Length: > 7 } digits && Digits(allowed.Text) == digits)
        );

    private static void Report(
        SourceText source,
        SiteSettings site,
        IEnumerable<Range> places,
        Func<SourcePosition, Diagnostic> problem,
        ICollection<Diagnostic> problems
    )
    {
        foreach (var place in places)
        {
            if (!IsAllowed(source.Text[place], site))
            {
                problems.Add(problem(source.PlaceOf(place.Start.Value)));
            }
        }
    }

    /// <summary>The digits of a text.</summary>
    internal static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);
}
