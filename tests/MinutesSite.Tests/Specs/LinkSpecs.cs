using System.Globalization;
using System.Text;
using MinutesSite.Link.References;
using MinutesSite.Model;
using static MinutesSite.Tests.Link.Nordby;

namespace MinutesSite.Tests.Specs;

/// <summary>
/// What a forum's text refers to: <c>=== møde</c> says whose minutes it is (forum, date, perhaps the item's title), <c>=== afsnit</c>
/// whether the text is a decision (Beslutning) or the heading of a section (Overskrift), each line of
/// <c>=== tekst</c> is an item of its own, and <c>=== henvisninger</c> tells of each line the meetings found.
/// </summary>
public class LinkSpecs
{
    public static TheoryData<string> References => SpecCase.Names("Link");

    [Theory]
    [MemberData(nameof(References))]
    public void A_text_refers_to_the_meetings_that_a_reader_sees(string name)
    {
        var spec = SpecCase.Load("Link", name);
        var head = spec.Part("møde")!.Trim().Split('|', StringSplitOptions.TrimEntries);
        var lines = spec.Part("tekst")!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var part = spec.Part("afsnit")?.Trim();
        var names = new ForumNames(Registers.Empty, [head[0], "Direktørforum"]);
        var find = new FindReferences(names);

        var result = new StringBuilder();
        foreach (var line in lines)
        {
            var section = part switch
            {
                "Beslutning" => Decision(line),
                "Overskrift" => Account("Anbefales.") with { Heading = line },
                _ => Account(line),
            };
            var item = Item(2, head.Length > 2 ? head[2] : "En sag", null, section);
            var meeting = Meeting(head[0], head[1], item);
            result.Append(line).Append('\n');
            foreach (var found in find.In(meeting, item).Where(found => found.Section is not null))
            {
                var number = found.ItemNumber is { } n ? string.Create(CultureInfo.InvariantCulture, $" punkt {n}") : "";
                var likely = found.LikelyDate is { } date ? string.Create(CultureInfo.InvariantCulture, $" (nok {date:yyyy-MM-dd})") : "";
                result.Append(CultureInfo.InvariantCulture, $"  → {found.Forum} {found.Date:yyyy-MM-dd}{number}{likely}: {found.Words}\n");
            }
        }

        spec.Expect("henvisninger", result.ToString());
    }
}
