using System.CommandLine;
using MinutesSite.Import;

namespace MinutesSite.Commands;

/// <summary><c>import</c>: minutes as they come become files of content.</summary>
public static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SiteOptions site)
    {
        var files = new Argument<string[]>("FIL")
        {
            Description = "Referater som .txt, .md, .docx, .pdf, .html eller .xml, eller en mappe med dem",
            Arity = ArgumentArity.OneOrMore,
        };
        var to = new Option<string?>("--to") { Description = "Mappen for alle referater (ellers content/referater)", HelpName = "MAPPE" };
        var toOutput = new Option<bool>("--stdout") { Description = "Skriv referatet på skærmen i stedet for i en fil" };
        var force = new Option<bool>("--force") { Description = "Erstat en fil, der findes i forvejen" };
        var source = new Option<string?>("--kilde")
        {
            Description = "Det officielle dokument: en adresse (ellers filens navn)",
            HelpName = "URL",
        };
        var forum = new Option<string?>("--forum")
        {
            Description = "Forummets navn, når referatet ikke selv nævner det",
            HelpName = "NAVN",
        };
        var closed = new Option<bool>("--med-lukket")
        {
            Description = "Skriv også titel og tekst på lukkede punkter i filen, mærket lukket. Git gemmer dem for altid",
        };
        var attachments = new Option<string?>("--bilag")
        {
            Description = "Hvor bilagenes filer ligger (ellers ved siden af filen)",
            HelpName = "MAPPE",
        };
        var report = new Option<string?>("--rapport")
        {
            Description = "Skriv, hvad der blev af hver fil, som JSON; ved næste kald springes de importerede over",
            HelpName = "FIL.json",
        };
        var command = new Command(
            "import",
            "Gør referater, som de kommer, til filer i content/. Eksempel: " + ProgramCall.With("import ~/Downloads/referat.pdf")
        )
        {
            files,
            to,
            toOutput,
            force,
            source,
            forum,
            closed,
            attachments,
            report,
        };
        command.SetAction(line =>
            ImportFiles.Run(
                new(site.Read(line).ForImport(), line.GetValue(files) ?? [])
                {
                    Folder = line.GetValue(to),
                    ToOutput = line.GetValue(toOutput),
                    Overwrites = line.GetValue(force),
                    OfficialDocument = line.GetValue(source),
                    Forum = line.GetValue(forum),
                    WritesClosed = line.GetValue(closed),
                    AttachmentFolder = line.GetValue(attachments),
                    ReportFile = line.GetValue(report),
                },
                Console.Out,
                Console.Error
            )
        );
        return command;
    }
}
