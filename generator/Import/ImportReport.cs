using System.Globalization;
using System.Text;
using MinutesSite.Diagnostics;
using MinutesSite.Import.Proof;
using MinutesSite.Model;
using MinutesSite.Parse;

namespace MinutesSite.Import;

/// <summary>What an import tells the one who asked for it.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="registers">The known names.</param>
/// <param name="output">For what was done.</param>
/// <param name="errors">For what was not, and for what to look at.</param>
public sealed class ImportReport(ImportOptions options, Registers registers, TextWriter output, TextWriter errors)
{
    private TextWriter Telling => options.ToOutput ? errors : output;

    /// <summary>A file that could not be imported.</summary>
    public void Fault(string file, string reason) => errors.WriteLine(VisibleText.Of($"{file}: {reason}"));

    /// <summary>A file whose minutes are there already and differ.</summary>
    public void Refused(string file, string shown, string difference) =>
        errors.WriteLine(
            $"{VisibleText.Of(file)}: {shown} findes allerede og er ikke rørt. Skriv --force for at erstatte den. Forskellen er (- nu, + "
                + $"efter import):\n{difference}"
        );

    /// <summary>A file whose minutes were written, or were there already, letter for letter.</summary>
    public void Written(string file, string shown, ImportOne import, bool isSame)
    {
        Telling.WriteLine(isSame ? $"{shown}: uændret ({VisibleText.Of(file)})" : $"{shown}: skrevet ({VisibleText.Of(file)})");
        Summary(import);
        if (!options.IsInContent)
        {
            Check(shown, import);
        }
    }

    /// <summary>What <c>check</c> says of the files that were written, among the others of the site.</summary>
    public void Check(IReadOnlySet<string> shown)
    {
        if (options is { ToOutput: false, IsInContent: true } && shown.Count > 0)
        {
            DiagnosticReport.Write(
                errors,
                options.Site.CheckFiles(shown).Where(problem => shown.Contains(problem.At.File)),
                ReportFormat.Text
            );
        }
    }

    /// <summary>The minutes themselves, and what there is to say of them.</summary>
    public void Print(string file, ImportOne import)
    {
        output.Write(import.Markdown);
        Telling.WriteLine($"{VisibleText.Of(file)}: {import.FileName}");
        Summary(import);
        Check("content/referater/" + import.FileName, import);
    }

    /// <summary>The end of a call with several files.</summary>
    public void Total(int files, int written)
    {
        if (files > 1 && !options.ToOutput)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written} af {files} filer er importeret."));
        }
    }

    private void Summary(ImportOne import)
    {
        var items = import.Minutes.Meeting.Items;
        var sections = items.Sum(item => item.Sections.Count(section => section.Heading.Length > 0));
        var attachments = items.Sum(item =>
            item.Sections.Where(section => section.Kind == SectionKind.Attachments && !section.HasNothingToNote)
                .Sum(section => BlockText.Texts(section.Blocks).Count)
        );
        var proof = import.Proof;
        Say($"{items.Count} punkter, {sections} afsnit, {attachments} bilag, {import.Minutes.Meeting.Participants.Count} deltagere");
        Say($"{proof.WordsIn} ord ind, {proof.WordsOut} ud, {proof.WordsIn - proof.WordsOut} udeladt, 0 tabt");
        foreach (var part in LeftOutParts.Of(proof.LeftOut))
        {
            Telling.WriteLine("  udeladt: " + VisibleText.Of(part));
        }

        foreach (var number in import.Minutes.ClosedItems)
        {
            var written = options.WritesClosed
                ? "titel og tekst er skrevet, som --med-lukket siger, og punktet er mærket lukket"
                : "kun nummeret er skrevet, ikke titel og tekst";
            Say($"punkt {number} er lukket i kilden: {written} (punkter: {number}: {{ lukket: true }})");
        }

        foreach (var note in import.Minutes.Ledger.Notes.Concat(KnownNames.Misspelled(import.Markdown, registers)))
        {
            Telling.WriteLine("  se efter: " + VisibleText.Of(note));
        }
    }

    private void Say(FormattableString text) => Telling.WriteLine("  " + text.ToString(CultureInfo.InvariantCulture));

    /// <summary>What <c>check</c> says of a file that is in no site.</summary>
    private void Check(string shown, ImportOne import)
    {
        var problems = new List<Diagnostic>();
        if (ParseMinutes.Parse(shown, Encoding.UTF8.GetBytes(import.Markdown), registers, AttachmentFiles.None, problems) is { } meeting)
        {
            problems.AddRange(options.Site.CheckMeeting(meeting));
        }

        DiagnosticReport.Write(errors, problems, ReportFormat.Text);
    }
}
