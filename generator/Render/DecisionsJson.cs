using System.Text.Json;
using MinutesSite.Model;
using MinutesSite.Theme.Text;

namespace MinutesSite.Render;

/// <summary>An item's decisions in a meeting's index.json.</summary>
/// <remarks>
/// <c>beslutninger [{forum, dato, tekst, udfald, punkter [{punkt, udfald}], afstemninger [{for, imod, undlod, for_antal, imod_antal,
/// undlod_antal, emne}], bemærkninger [{hvem, tekst}]}]</c>. What has no value is left out, but for a vote's counts.
/// </remarks>
internal static class DecisionsJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Decision> decisions)
    {
        if (decisions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("beslutninger");
        foreach (var decision in decisions)
        {
            json.WriteStartObject();
            json.WriteString("forum", decision.Forum);
            WriteKnown(json, "dato", decision.Date is { } date ? DanishDates.Iso(date) : null);
            json.WriteString("tekst", decision.Section.PlainText);
            WriteKnown(json, "udfald", decision.Outcome?.Danish());
            WriteFates(json, decision.Fates);
            WriteVotes(json, decision.Votes);
            WriteRemarks(json, decision.Remarks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFates(Utf8JsonWriter json, IReadOnlyList<PointFate> fates)
    {
        if (fates.Count == 0)
        {
            return;
        }

        json.WriteStartArray("punkter");
        foreach (var fate in fates)
        {
            json.WriteStartObject();
            json.WriteString("punkt", fate.Point);
            json.WriteString("udfald", fate.Outcome.Danish());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteVotes(Utf8JsonWriter json, IReadOnlyList<Vote> votes)
    {
        if (votes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("afstemninger");
        foreach (var vote in votes)
        {
            json.WriteStartObject();
            json.WriteTexts("for", vote.For.Select(voter => voter.Name));
            json.WriteTexts("imod", vote.Against.Select(voter => voter.Name));
            json.WriteTexts("undlod", vote.Abstained.Select(voter => voter.Name));
            WriteCount(json, "for_antal", vote.ForCount);
            WriteCount(json, "imod_antal", vote.AgainstCount);
            WriteCount(json, "undlod_antal", vote.AbstainedCount);
            WriteKnown(json, "emne", vote.Subject);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRemarks(Utf8JsonWriter json, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        json.WriteStartArray("bemærkninger");
        foreach (var remark in remarks)
        {
            json.WriteStartObject();
            WriteKnown(json, "hvem", remark.By);
            json.WriteString("tekst", remark.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, int? count)
    {
        if (count is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
