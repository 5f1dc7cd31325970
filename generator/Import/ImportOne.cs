using MinutesSite.Import.Proof;
using MinutesSite.Import.Recognise;
using MinutesSite.Import.Sources;
using MinutesSite.Import.Structured;
using MinutesSite.Model;

namespace MinutesSite.Import;

/// <summary>One source made into the file that content/ wants.</summary>
/// <param name="Minutes">What was recognised.</param>
/// <param name="Markdown">The file's text.</param>
/// <param name="FileName">Where it goes below the folder of all minutes: <c>2026/2026-01-13-chefforum.md</c>.</param>
/// <param name="Proof">What the proof counted.</param>
public sealed record ImportOne(RecognisedMinutes Minutes, string Markdown, string FileName, ProofResult Proof)
{
    /// <summary>The files of its enclosures: from where, and to where below content/bilag.</summary>
    public IReadOnlyList<(string From, string To)> Attachments { get; init; } = [];

    /// <summary>Imports a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="registers">The municipality's own names.</param>
    /// <param name="choices">What the one who imports says; null for nothing.</param>
    /// <exception cref="CannotImportException">It cannot be imported, with the reason.</exception>
    public static ImportOne Of(SourceDocument source, Registers registers, ImportChoices? choices)
    {
        var (minutes, markdown, proof) = Proven(source, registers, choices ?? new ImportChoices());
        foreach (var odd in source.Notes)
        {
            minutes.Ledger.Note(odd);
        }

        foreach (var odd in StructureProof.Of(source, minutes.Ledger, markdown))
        {
            minutes.Ledger.Note(odd);
        }

        var year = minutes.Meeting.Date.Value.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
        return new(minutes, markdown, $"{year}/{minutes.Meeting.Id}.md", proof)
        {
            Attachments = source.Structured is { } with ? [.. AttachmentPlaces.Copies(with, minutes.Meeting.Id)] : [],
        };
    }

    // Where the proof finds a word that the reading lost or moved, the items are written as they stand instead, paragraph by paragraph: a
    // file that can be looked through is better than none.
    private static (RecognisedMinutes Minutes, string Markdown, ProofResult Proof) Proven(
        SourceDocument source,
        Registers registers,
        ImportChoices choices
    )
    {
        var minutes = source.Structured is { } structured
            ? BuildStructured.From(source, structured, registers, choices)
            : RecogniseMinutes.From(source, registers, choices);
        var markdown = WriteMinutes.Text(minutes);
        try
        {
            return (minutes, markdown, WordProof.Of(source, minutes.Ledger, markdown));
        }
        catch (CannotImportException fault) when (source.Structured is null)
        {
            try
            {
                var plain = RecogniseMinutes.From(source, registers, choices with { IsPlain = true });
                var text = WriteMinutes.Text(plain);
                var proof = WordProof.Of(source, plain.Ledger, text);
                plain.Ledger.Note(
                    $"Punkternes tekst er skrevet afsnit for afsnit, som den står, fordi den ellers ville miste eller flytte ord "
                        + $"({fault.Message.Replace(" Intet er skrevet.", "", StringComparison.Ordinal)}). Se afsnit og lister efter."
                );
                return (plain, text, proof);
            }
            catch (CannotImportException)
            {
                throw fault;
            }
        }
    }
}
