using System.Globalization;
using MinutesSite.Check;
using MinutesSite.Diagnostics;

namespace Nordby;

/// <summary>A check: in Nordby every item of the council is a case, and has its number, so that it can be found again.</summary>
internal static class CouncilCases
{
    /// <summary>Reports the council's items without a number; closed items say nothing and are asked nothing.</summary>
    public static MeetingRule Rule { get; } =
        (meeting, _, problems) =>
        {
            foreach (
                var item in meeting.Items.Where(item => meeting.Forum.Value == "Byråd" && item is { IsClosed: false, CaseNumber: null })
            )
            {
                problems.Add(
                    new(
                        Severity.Warning,
                        "nordby-sag",
                        string.Create(CultureInfo.InvariantCulture, $"Punkt {item.Number} har intet journalnummer."),
                        "Skriv det på linjen under overskriften.",
                        item.At
                    )
                );
            }
        };
}
