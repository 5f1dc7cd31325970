using MinutesSite.Model;

namespace MinutesSite.Link.References;

/// <summary>Leads each mention of a meeting to its page, or to the very item.</summary>
public static class LinkReferences
{
    /// <summary>What each item refers to, by the item's place.</summary>
    public static IReadOnlyList<LinkedReferences> Of(Agenda agenda, Registers registers, MeetingsByDay meetings)
    {
        var find = Finder(agenda.Meetings, registers);
        var linked = new LinkedReferences[agenda.Entries.Count];
        Parallel.For(
            0,
            linked.Length,
            i =>
            {
                var entry = agenda.Entries[i];
                linked[i] = entry.Item.IsClosed ? LinkedReferences.None : Of(entry, find.In(entry.Meeting, entry.Item), meetings);
            }
        );
        return linked;
    }

    /// <summary>What finds the references of these meetings: it knows their forums.</summary>
    public static FindReferences Finder(IReadOnlyList<Meeting> meetings, Registers registers) =>
        new(
            new ForumNames(
                registers,
                meetings.Select(meeting => meeting.Forum.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            )
        );

    /// <summary>What an item refers to, each meeting once, and the marks that show it in the item's texts.</summary>
    /// <param name="entry">The item.</param>
    /// <param name="found">Its mentions.</param>
    /// <param name="meetings">Where a mention leads.</param>
    public static LinkedReferences Of(AgendaEntry entry, IReadOnlyList<FoundReference> found, MeetingsByDay meetings)
    {
        if (found.Count == 0)
        {
            return LinkedReferences.None;
        }

        var references = new List<Reference>();
        var marks = new Dictionary<RichText, List<Mark>>();
        Reference? postponedTo = null;
        foreach (var mention in found.Where(mention => !IsItself(entry, mention)))
        {
            var reference = new Reference(
                mention.Words,
                mention.Forum,
                mention.Date,
                mention.ItemNumber,
                mention.LikelyDate is null ? meetings.AddressOf(entry, mention) : null
            )
            {
                LikelyDate = mention.LikelyDate,
            };
            var known = references.FindIndex(other => other.Date == reference.Date && other.Forum == reference.Forum);
            if (known < 0)
            {
                references.Add(reference);
            }
            else if (references[known].ItemNumber is null && reference.ItemNumber is not null)
            {
                // The same meeting once; the mention that names the item knows most.
                references[known] = reference;
            }

            if (reference.Address is not null && mention.In != entry.Item.Title)
            {
                AddMark(marks, mention, reference.Address);
            }

            if (mention.IsMoveTarget && mention.Section?.Kind == SectionKind.Decision)
            {
                postponedTo ??= reference;
            }
        }

        return new(references, marks.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Mark>)pair.Value), postponedTo);
    }

    // A meeting does not refer to itself; an item may refer to another item of its own meeting.
    private static bool IsItself(AgendaEntry entry, FoundReference mention) =>
        mention.Date == entry.Date
        && Slug.Of(mention.Forum) == Slug.Of(entry.Meeting.Forum.Value)
        && (mention.ItemNumber is null || mention.ItemNumber == entry.Item.Number);

    private static void AddMark(Dictionary<RichText, List<Mark>> marks, FoundReference mention, string address)
    {
        var (start, length) = mention.Shown.GetOffsetAndLength(mention.In.Text.Length);
        var mark = new Mark(start, length, MarkKind.Link, address);
        if (
            mention.In.Marks.Any(other =>
                Crosses(mark, other) || (other.Kind == MarkKind.Link && other.Start < mark.End && mark.Start < other.End)
            )
        )
        {
            return;
        }

        if (!marks.TryGetValue(mention.In, out var list))
        {
            marks[mention.In] = list = [];
        }

        if (!list.Exists(other => other.Start < mark.End && mark.Start < other.End))
        {
            list.Add(mark);
        }
    }

    private static bool Crosses(Mark left, Mark right) =>
        (left.Start < right.Start && right.Start < left.End && left.End < right.End)
        || (right.Start < left.Start && left.Start < right.End && right.End < left.End);
}

/// <summary>What was found in an item's texts.</summary>
/// <param name="References">The meetings it refers to, each once.</param>
/// <param name="Marks">The links to show in its texts, in order.</param>
/// <param name="MovedTo">The meeting that the decision moves something to.</param>
public sealed record LinkedReferences(
    IReadOnlyList<Reference> References,
    IReadOnlyDictionary<RichText, IReadOnlyList<Mark>> Marks,
    Reference? MovedTo
)
{
    /// <summary>Nothing found.</summary>
    public static LinkedReferences None { get; } = new([], new Dictionary<RichText, IReadOnlyList<Mark>>(), null);
}
