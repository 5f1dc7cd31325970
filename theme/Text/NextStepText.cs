using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>What comes next in a case, as a sentence.</summary>
public static class NextStepText
{
    /// <summary>"Anbefalet over for Kommunalbestyrelsen, som behandler den 25. august 2026."</summary>
    public static string Of(NextStep next)
    {
        var what = next.Outcome switch
        {
            Outcome.Recommended => "Anbefalet over for",
            Outcome.SentBack => "Sendt tilbage til",
            Outcome.Postponed => "Udskudt til",
            _ => "Henvist til",
        };
        return next.Date is not { } date ? $"{what} {next.Forum}."
            : next.Outcome == Outcome.Postponed ? $"{what} {next.Forum} den {DanishDates.InWords(date)}."
            : $"{what} {next.Forum}, som behandler sagen den {DanishDates.InWords(date)}.";
    }
}
