using System.Text.Json.Nodes;
using MinutesSite.Diagnostics;
using MinutesSite.Model;
using static MinutesSite.Schemas.ValueShape;

namespace MinutesSite.Fields;

/// <summary>The keys of an item below punkter: what its text cannot say.</summary>
internal static class ItemKeys
{
    /// <summary>
    /// lukket, which decides whether the other keys are said of an <see cref="AgendaItem"/> or of a <see cref="ClosedItem"/>.
    /// </summary>
    public static ItemKey<bool> IsClosed { get; } =
        new("lukket", "true, når punktet er lukket.", () => Flag)
        {
            Reads = source => source.Flag,
            Yaml = item => item.IsClosed ? "true" : null,
            Stays = (closed, _) => closed,
        };

    public static IReadOnlyList<Key<AgendaItem, ClosedItem, ArchivedItem>> All { get; } =
    [
        new ItemKey<IReadOnlyList<Sourced<string>>>("emner", "Punktets emner.", () => ListOf(Text))
        {
            Reads = source => source.Fields.Texts(source.Name),
            Opens = (item, topics) => item with { Topics = topics },
            Yaml = item => YamlScalar.Flow(item.Topics),
        },
        new ItemKey<Outcome?>("udfald", "Hvad der blev besluttet, hvis beslutningens tekst kan misforstås.", () => OneOf(OutcomeNames.All))
        {
            Reads = Outcome,
            Opens = (item, outcome) => item with { OutcomeOverride = outcome },
            Yaml = item => item.OutcomeOverride?.Danish(),
        },
        new ItemKey<Sourced<CaseNumber>?>("sagsnummer", "Sagssystemets nummer, når punktet også har et journalnummer: 25/1234.", () => Text)
        {
            Reads = KeyReaders.SystemNumber,
            Opens = (item, number) => item with { SystemNumber = number },
            Yaml = item => item.SystemNumber is { } number ? YamlScalar.Scalar(number.Value.Value) : null,
            Json = (json, entry, _) =>
            {
                if (entry.Item.SystemNumber is { } number)
                {
                    json.WriteString("sagsnummer", number.Value.Value);
                }
            },
        },
        IsClosed,
        new ItemKey<bool>("vis_journalnummer", "true, når det lukkede punkts journalnummer gerne må vises.", () => Flag)
        {
            Reads = source => source.Flag,
            Stays = (closed, isShown) => closed with { ShowsCaseNumber = isShown },
            Yaml = item => item.Closed is { ShowsCaseNumber: true } ? "true" : null,
        },
        new ItemKey<ClosedGround?>("lukket_grund", "Hvorfor punktet er lukket. Det bliver vist.", () => OneOf(ClosedGroundNames.All))
        {
            Reads = source => source.OneOf(ClosedGroundNames.Parse, ClosedGroundNames.All),
            Stays = (closed, ground) => closed with { Ground = ground },
            Yaml = item => item.Closed?.Ground?.Danish(),
            Json = (json, entry, _) => WriteText(json, "grund", entry.Item.Closed?.Ground?.Danish()),
        },
        new ItemKey<string?>("offentlig_titel", "Hvad det lukkede punkt handler om, så langt det må siges. Det bliver vist.", () => Text)
        {
            Reads = source => source.Text,
            Stays = (closed, title) => closed with { PublicTitle = title },
            Yaml = item => item.Closed?.PublicTitle is { } title ? YamlScalar.Scalar(title) : null,
            Json = (json, entry, _) => WriteText(json, "titel", entry.Item.Closed?.PublicTitle),
        },
        new ItemKey<string?>("offentlig_beslutning", "Hvad der blev besluttet, så langt det må siges. Det bliver vist.", () => Text)
        {
            Reads = source => source.Text,
            Stays = (closed, decision) => closed with { PublicDecision = decision },
            Yaml = item => item.Closed?.PublicDecision is { } decision ? YamlScalar.Scalar(decision) : null,
            Json = (json, entry, _) => WriteText(json, "beslutning", entry.Item.Closed?.PublicDecision),
        },
    ];

    private static void WriteText(System.Text.Json.Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static Outcome? Outcome(KeySource source)
    {
        if (source.Fields.Text(source.Name) is not { } written)
        {
            return null;
        }

        var outcome = OutcomeNames.Parse(written.Value);
        if (outcome is null)
        {
            source.Problems.Add(Problems.OutcomeUnknown(written.At, written.Value, Nearest.Of(written.Value, OutcomeNames.All)));
        }

        return outcome;
    }
}

/// <summary>A key of an item.</summary>
/// <typeparam name="TValue">Its value's type.</typeparam>
internal sealed class ItemKey<TValue> : Key<AgendaItem, ClosedItem, ArchivedItem, TValue>
{
    public ItemKey(string name, string description, Func<JsonObject> shape)
        : base(name, description, shape) { }
}
