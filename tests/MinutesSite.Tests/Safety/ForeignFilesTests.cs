using System.Diagnostics;
using System.Net.Sockets;
using MinutesSite.Diagnostics;
using MinutesSite.Tests.Faults;
using MinutesSite.Tests.Sites;

namespace MinutesSite.Tests.Safety;

/// <summary>
/// Nothing that is not content is read or published: links out of the tree, devices, pipes, sockets, names that cannot be.
/// </summary>
public sealed class ForeignFilesTests : IDisposable
{
    private const string Minutes = "content/referater/2026/2026-02-03-byraad.md";
    private const string Secret = "hemmelighed-7319";
    private readonly MadeUpSite site = new((Minutes, MadeUpSite.SmallMinutes("Byråd", "2026-02-03")), ("content/bilag/plan.txt", "Plan"));
    private readonly string outside = Directory.CreateTempSubdirectory("minutes-outside-").FullName;

    public ForeignFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(outside, "mappe"));
        File.WriteAllText(Path.Combine(outside, "ud.txt"), Secret);
        File.WriteAllText(Path.Combine(outside, "mappe", "ud.txt"), Secret);
    }

    public static TheoryData<string, string, string> Links =>
        new()
        {
            { "content/bilag/ud.txt", "{ud}/ud.txt", "fillink-ud" },
            { "content/bilag/2026/dybt/ud.txt", "{ud}/ud.txt", "fillink-ud" },
            { "content/bilag/op.txt", "../../ude.txt", "fillink-ud" },
            { "content/bilag/op.md", "../../../../../../../../etc/hostname", "fillink-ud" },
            { "content/bilag/miljoe.txt", "/proc/self/environ", "fillink-ud" },
            { "content/bilag/nul.txt", "/dev/zero", "fillink-ud" },
            { "content/referater/2026/ud.md", "{ud}/ud.txt", "fillink-ud" },
            { "content/referater/2026/terminal.md", "/dev/stdin", "fillink-" },
            { "content/fora.yml", "{ud}/ud.txt", "fillink-ud" },
            { "content/personer.yml", "/etc/hostname", "fillink-ud" },
            { "content/emner.yml", "../ude.txt", "fillink-ud" },
            { "content/noter/ud.pdf", "{ud}/ud.txt", "fillink-ud" },
            { "content/bilag/mappe", "{ud}/mappe", "mappe-er-link" },
            { "content/referater/2025", "{ud}/mappe", "mappe-er-link" },
            { "content/bilag/ring", ".", "mappe-er-link" },
            { "content/bilag/doed.txt", "ingen.txt", "fillink-dødt" },
            { "content/bilag/doed-ude.txt", "/findes/ikke.txt", "fillink-dødt" },
            { "content/referater/2026/doed.md", "ingen.md", "fillink-dødt" },
            { "content/bilag/rundt.txt", "rundt.txt", "fillink-dødt" },
            { "content/site.yml", "ingen.yml", "fillink-dødt" },
        };

    [Theory]
    [MemberData(nameof(Links))]
    public async Task A_link_that_leads_out_or_nowhere_is_an_error_and_is_never_read(string link, string target, string code)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // A user of Windows may not make links.
        }

        site.Write("ude.txt", Secret);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site.Root, link))!);
        File.CreateSymbolicLink(Path.Combine(site.Root, link), target.Replace("{ud}", outside, StringComparison.Ordinal));

        await AssertError(link, code);
    }

    [Fact]
    public async Task A_link_to_another_file_of_the_content_is_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(Path.Combine(site.Root, "content/bilag/samme.txt"), "plan.txt");
        File.CreateSymbolicLink(Path.Combine(site.Root, "content/bilag/anden.txt"), Path.Combine(site.Root, "content/bilag/samme.txt"));

        Assert.NotNull((await site.Build()).Written);

        Assert.Equal("Plan"u8.ToArray(), site.Output()["bilag/anden.txt"]);
    }

    [Theory]
    [InlineData("content/bilag/roer.txt")]
    [InlineData("content/referater/2026/roer.md")]
    [InlineData("content/site.yml")]
    [InlineData("content/bilag/2026/roer")]
    public async Task A_pipe_is_an_error_and_nobody_waits_for_it(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site.Root, path))!);
        await Process.Start("mkfifo", [Path.Combine(site.Root, path)]).WaitForExitAsync();

        await AssertError(path, "fil-særlig").WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_socket_is_an_error()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(site.Root, "content", "bilag", "s.txt")));

        await AssertError("content/bilag/s.txt", "fil-særlig");
    }

    [Theory]
    [InlineData("content/bilag/a\\377.txt")]
    [InlineData("content/bilag/a\\nb.txt")]
    [InlineData("content/bilag/2026\\r/b.txt")]
    [InlineData("content/bilag/a\\001b.txt")]
    [InlineData("content/bilag/a\\357\\277\\276b.txt")]
    [InlineData("content/bilag/a\\357\\277\\277b.txt")]
    [InlineData("content/bilag/a\\342\\200\\250b.txt")]
    [InlineData("content/bilag/\\370re.pdf")]
    [InlineData("content/bilag/\\303\\050.pdf")]
    [InlineData("content/bilag/a\\033[2Jb.txt")]
    [InlineData("content/referater/2026/x\\n::error::y.md")]
    [InlineData("content/referater/2026/m\\370de.md")]
    [InlineData("content/referater/20\\37726/m.md")]
    public void A_name_that_is_not_text_is_an_error_on_one_line(string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var path = Path.Combine(site.Root, name).Replace("'", "", StringComparison.Ordinal);
        Process
            .Start("bash", ["-c", $"p=$(printf '{path}x'); p=${{p%x}}; mkdir -p \"$(dirname \"$p\")\" && printf x > \"$p\""])
            .WaitForExit();

        var (code, _, errors) = GeneratorProgram.Run("check", "--root", site.Root);

        // .NET cannot name the file, so that it could not take it away either.
        Process.Start("rm", ["-rf", Path.Combine(site.Root, "content")]).WaitForExit();
        Assert.Equal(ExitCodes.ContentHasErrors, code);
        Assert.Contains("fejl filnavn-umuligt", errors, StringComparison.Ordinal);
        Assert.All(
            errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("content/", line, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(errors, c => c is '\u001b' or '\r' or '\u2028');
    }

    [Theory]
    [InlineData("a b", "a-b/c.txt")]
    [InlineData("a-b/c.txt", "A b")]
    [InlineData("x/y/z.txt", "x/Y")]
    [InlineData("plan.PDF", "Plan.pdf")]
    [InlineData("ø.txt", "oe.txt")]
    [InlineData("å å/1.txt", "aa-aa/1.txt")]
    public void Two_files_that_meet_at_one_address_are_an_error_that_names_both(string one, string other)
    {
        site.Write("content/bilag/" + one, "1");
        site.Write("content/bilag/" + other, "2");

        var told = Assert.Single(site.Check(), problem => problem.Severity == Severity.Error);

        Assert.Contains(told.At.File, (string[])["content/bilag/" + one, "content/bilag/" + other]);
        Assert.Contains(told.At.File.EndsWith(one, StringComparison.Ordinal) ? other : one, told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gammel/a/", "/Gammel/A/")]
    [InlineData("/x/", "/X/")]
    [InlineData("/gammel/å/", "/gammel/Å/")]
    public void Old_addresses_that_differ_in_case_alone_are_an_error_that_names_both(string one, string other)
    {
        site.Write(Minutes, $"---\nforum: Byråd\ndato: 2026-02-03\nalias: [{one}]\n---\n\n## Punkt 1: A\n\n### Beslutning\n\nGodkendt.\n");
        site.Write(
            "content/referater/2026/2026-03-03-byraad.md",
            $"---\nforum: Byråd\ndato: 2026-03-03\nalias: [{other}]\n---\n\n## Punkt 1: A\n\n### Beslutning\n\nGodkendt.\n"
        );

        var told = Assert.Single(site.Check(), problem => problem.Code == "alias-optaget");

        Assert.Contains(Minutes, told.At.File + told.Message, StringComparison.Ordinal);
        Assert.Contains("2026-03-03-byraad.md", told.At.File + told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ud/content")]
    [InlineData("ud/bilag/site")]
    public void A_site_is_not_written_through_a_link_into_the_content(string into)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateSymbolicLink(Path.Combine(site.Root, "ud"), Path.Combine(site.Root, into == "ud/content" ? "" : "content"));

        var (code, _, errors) = GeneratorProgram.Run("build", "--root", site.Root, "--output", Path.Combine(site.Root, into, "nyt"));

        Assert.Equal(ExitCodes.WrongUsage, code);
        Assert.Contains("der ligger indholdet", errors, StringComparison.Ordinal);
        Assert.False(site.Has("content/nyt/index.html"));
    }

    public void Dispose()
    {
        site.Dispose();
        Directory.Delete(outside, recursive: true);
    }

    private async Task AssertError(string path, string code)
    {
        var result = await site.Build();

        Assert.Contains(
            result.Problems,
            problem =>
                problem.Severity == Severity.Error && problem.At.File == path && problem.Code.StartsWith(code, StringComparison.Ordinal)
        );
        Assert.Null(result.Written);
        Assert.DoesNotContain(result.Problems, problem => problem.Text.Contains(Secret, StringComparison.Ordinal));
    }
}
