using System.Text;
using MinutesSite.Diagnostics;
using MinutesSite.Import;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Import;

public sealed class ImportFilesTests : IDisposable
{
    private const string Target = "content/referater/2026/2026-02-04-chefforum.md";
    private readonly MadeUpSite site = new(("ind/referat.txt", SetAsText.Plain(MadeUpMinutes.Pieces)), ("ind/tom.txt", ""));
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public void Dispose()
    {
        site.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    [Fact]
    public void A_file_is_written_where_the_site_reads_it_and_check_is_content()
    {
        Assert.Equal(ExitCodes.Done, Run("referat.txt"));

        Assert.Contains("kilde: referat.txt\n", site.Read(Target), StringComparison.Ordinal);
        Assert.Equal("", errors.ToString());
        Assert.Contains("3 punkter, 8 afsnit, 2 bilag, 4 deltagere", output.ToString(), StringComparison.Ordinal);
        Assert.Contains(" 0 tabt", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(site.Check());
    }

    [Fact]
    public void A_file_that_is_there_is_not_touched_and_the_difference_is_shown()
    {
        site.Write(Target, "---\nforum: Chefforum\ndato: 2026-02-04\n---\n\n## Punkt 1: Min egen tekst\n");

        Assert.Equal(ExitCodes.ContentHasErrors, Run("referat.txt"));

        Assert.Contains("Min egen tekst", site.Read(Target), StringComparison.Ordinal);
        Assert.Contains("- ## Punkt 1: Min egen tekst", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("+ ## Punkt 1: Godkendelse af dagsorden", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("--force", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_minutes_take_the_place_of_the_agenda_without_being_told_to()
    {
        site.Write(Target, "---\nforum: Chefforum\ndato: 2026-02-04\nstatus: dagsorden\n---\n\n## Punkt 1: Min dagsorden\n");

        Assert.Equal(ExitCodes.Done, Run("referat.txt"));

        Assert.DoesNotContain("dagsorden\n---", site.Read(Target), StringComparison.Ordinal);
        Assert.Contains("## Punkt 3: Eventuelt", site.Read(Target), StringComparison.Ordinal);
    }

    [Fact]
    public void Force_writes_over_it()
    {
        site.Write(Target, "gammelt");

        Assert.Equal(ExitCodes.Done, ImportFiles.Run(Options("referat.txt") with { Overwrites = true }, output, errors));

        Assert.Contains("## Punkt 3: Eventuelt", site.Read(Target), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_again_is_done_already()
    {
        Run("referat.txt");

        Assert.Equal(ExitCodes.Done, Run("referat.txt"));
        Assert.Contains("uændret", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_does_not_stop_the_others()
    {
        Assert.Equal(ExitCodes.ContentHasErrors, Run("tom.txt", "findes-ikke.txt", "referat.txt"));

        Assert.True(site.Has(Target));
        Assert.Contains("1 af 3 filer er importeret.", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, errors.ToString().TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("tom.txt", "", "Filen er tom.")]
    [InlineData("uden-dato.txt", "REFERAT Direktion\n\nPunkt 1: Sag\n\nBeslutning\n\nJa.\n", "Mødets dato mangler")]
    [InlineData("uden-punkter.txt", "REFERAT Direktion d. 04-02-2026\n\nAflyst.\n", "Der er ingen punkter")]
    [InlineData(
        "to.txt",
        "REFERAT Direktion d. 04-02-2026\n\nPunkt 1: Sag\n\nBeslutning\n\nJa.\n\nREFERAT Direktion d. 11-02-2026\n\nPunkt 1: "
            + "Sag\n\nBeslutning\n\nJa.\n",
        "Filen rummer to referater"
    )]
    [InlineData("ingen-zip.docx", "hej", "ikke en zip-fil")]
    [InlineData("referat.xyz", "hej", "'.xyz'")]
    public void Bad_input_is_one_line_and_nothing_is_written(string name, string text, string reason)
    {
        site.Write("ind/" + name, text);

        Assert.Equal(ExitCodes.ContentHasErrors, ImportFiles.Run(Options(name), output, errors));

        Assert.Contains(reason, Assert.Single(errors.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
        Assert.False(Directory.Exists(Path.Combine(site.Root, "content", "referater", "2026")));
    }

    [Fact]
    public void Several_to_the_output_leave_out_the_bad_one()
    {
        Assert.Equal(
            ExitCodes.ContentHasErrors,
            ImportFiles.Run(Options("tom.txt", "referat.txt") with { ToOutput = true }, output, errors)
        );

        Assert.StartsWith("---\nforum: Chefforum\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("tom.txt: Filen er tom.", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_meeting_do_not_overwrite_each_other()
    {
        site.Write("ind/igen.txt", SetAsText.Markdown(MadeUpMinutes.Pieces));

        Assert.Equal(
            ExitCodes.ContentHasErrors,
            ImportFiles.Run(Options("referat.txt", "igen.txt") with { Overwrites = true }, output, errors)
        );

        Assert.Contains("kilde: referat.txt\n", site.Read(Target), StringComparison.Ordinal);
        Assert.Contains("nr: 2", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void To_the_output_goes_the_file_alone_and_nothing_is_written()
    {
        Assert.Equal(
            ExitCodes.Done,
            ImportFiles.Run(
                Options("referat.txt") with
                {
                    ToOutput = true,
                    OfficialDocument = "https://nordby.example/referat.pdf",
                },
                output,
                errors
            )
        );

        Assert.StartsWith("---\nforum: Chefforum\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("kilde: https://nordby.example/referat.pdf\n", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Intet.\n", output.ToString(), StringComparison.Ordinal);
        Assert.False(site.Has(Target));
    }

    [Fact]
    public void Another_folder_can_be_named()
    {
        Assert.Equal(
            ExitCodes.Done,
            ImportFiles.Run(Options("referat.txt") with { Folder = Path.Combine(site.Root, "andet") }, output, errors)
        );

        Assert.True(site.Has("andet/2026/2026-02-04-chefforum.md"));
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void Known_spellings_are_reported_and_not_changed()
    {
        site.Write("content/personer.yml", "- navn: Ida Holm-Sand\n  varianter: [Ida Holm]\n");

        Run("referat.txt");

        Assert.Contains("'Ida Holm' staves 'Ida Holm-Sand' i personer.yml", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("navn: Ida Holm\n", site.Read(Target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_imported_is_on_the_site_field_by_field()
    {
        Run("referat.txt");

        Assert.NotNull((await site.Build()).Written);

        using var document = System.Text.Json.JsonDocument.Parse(site.Read("output/referater/2026-02-04-chefforum/index.json"));
        var json = document.RootElement;
        Assert.Equal("09:00", json.GetProperty("tid").GetString());
        Assert.Equal(
            "Afdelingschef Klima, Vej & Park + konstitueret chef for Ejendomme",
            json.GetProperty("deltagere")[3].GetProperty("titel").GetString()
        );
        var item = json.GetProperty("punkter")[1];
        Assert.Equal("00.30.04-Ø00-21-26", item.GetProperty("journalnummer").GetString());
        Assert.Equal(45, item.GetProperty("varighed_min").GetInt32());
        Assert.Equal(
            ["Resumé", "Sagsfremstilling", "Økonomi", "Beslutning", "Bilag"],
            item.GetProperty("afsnit").EnumerateArray().Select(section => section.GetProperty("overskrift").GetString())
        );
        Assert.Equal(
            ["Plan for afdelingerne 2026-2030", "retningslinje-natarbejde"],
            item.GetProperty("bilag").EnumerateArray().Select(attachment => attachment.GetProperty("titel").GetString())
        );
        Assert.Equal("at dagsordenen godkendes", json.GetProperty("punkter")[0].GetProperty("indstilling")[0].GetString());
    }

    [Fact]
    public void Text_that_Windows_wrote_before_UTF_8_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllBytes(
            Path.Combine(site.Root, "ind", "gammel.txt"),
            Encoding.GetEncoding(1252).GetBytes(SetAsText.Plain(MadeUpMinutes.Pieces))
        );

        Assert.Equal(ExitCodes.Done, Run("gammel.txt"));
        Assert.Contains("### Økonomi", site.Read(Target), StringComparison.Ordinal);
    }

    private int Run(params string[] files) => ImportFiles.Run(Options(files), output, errors);

    private ImportOptions Options(params string[] files) =>
        new(site.Options.ForImport(), [.. files.Select(file => Path.Combine(site.Root, "ind", file))]);
}
