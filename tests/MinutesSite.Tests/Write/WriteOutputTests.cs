using System.Text;
using MinutesSite.Write;

namespace MinutesSite.Tests.Write;

public sealed class WriteOutputTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TemporaryFolder root = new();

    private string Output => root["output"];

    public void Dispose() => root.Dispose();

    [Fact]
    public async Task Every_file_is_written_with_its_bytes()
    {
        var written = await Write(("index.html", "forside"), ("emner/æøå/index.html", "emne"));

        Assert.Equal("forside", Read("index.html"));
        Assert.Equal("emne", Read("emner/æøå/index.html"));
        Assert.Equal(new WrittenSite(3, 0, written.Bytes), written);
    }

    [Fact]
    public async Task A_file_whose_bytes_did_not_change_keeps_its_time_stamp()
    {
        await Write(("same.html", "a"), ("longer.html", "b"), ("other.html", "c"));
        foreach (var file in Directory.GetFiles(Output))
        {
            File.SetLastWriteTimeUtc(file, LongAgo);
        }

        var written = await Write(("same.html", "a"), ("longer.html", "bb"), ("other.html", "d"));

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(root["output/same.html"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(root["output/longer.html"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(root["output/other.html"]));
        Assert.Equal("d", Read("other.html"));
        Assert.Equal(2, written.Unchanged); // same.html and the marker
    }

    [Fact]
    public async Task Pages_that_are_no_more_disappear_with_their_folders()
    {
        await Write(("index.html", "a"), ("emner/gammelt/index.html", "b"));
        await Write(("index.html", "a"));

        Assert.Equal([".minutessite", "index.html"], Directory.GetFileSystemEntries(Output).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Nothing_stays_beside_the_site()
    {
        await Write(("index.html", "a"));
        await Write(("index.html", "b"));

        Assert.Equal([Output], Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public async Task A_copied_file_keeps_its_time_stamp_until_its_bytes_change()
    {
        var source = root["budget.pdf"];
        var copies = new[] { new CopiedFile(source, "bilag/budget.pdf") };
        await File.WriteAllTextAsync(source, "tal");
        await WriteOutput.To(Output, [], copies);
        File.SetLastWriteTimeUtc(root["output/bilag/budget.pdf"], LongAgo);
        await WriteOutput.To(Output, [], copies);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(root["output/bilag/budget.pdf"]));

        await File.WriteAllTextAsync(source, "TAL");
        await WriteOutput.To(Output, [], copies);

        Assert.Equal("TAL", Read("bilag/budget.pdf"));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(root["output/bilag/budget.pdf"]));
    }

    [Fact]
    public async Task A_large_file_is_copied_whole()
    {
        var bytes = new byte[500_000];
        new Random(1).NextBytes(bytes);
        await File.WriteAllBytesAsync(root["plan.pdf"], bytes);
        var copies = new[] { new CopiedFile(root["plan.pdf"], "bilag/plan.pdf") };
        await WriteOutput.To(Output, [], copies);
        var again = await WriteOutput.To(Output, [], copies);

        Assert.Equal(bytes, await File.ReadAllBytesAsync(root["output/bilag/plan.pdf"]));
        Assert.Equal(2, again.Unchanged);
    }

    [Fact]
    public async Task Through_a_link_the_folder_is_replaced_and_the_link_stays()
    {
        Directory.CreateDirectory(root["served"]);
        Directory.CreateSymbolicLink(Output, root["served"]);
        await Write(("index.html", "a"));
        await Write(("index.html", "b"));

        Assert.Equal("b", await File.ReadAllTextAsync(root["served/index.html"]));
        Assert.NotNull(new DirectoryInfo(Output).LinkTarget);
    }

    [Fact]
    public async Task A_cancelled_build_leaves_the_site_before()
    {
        await Write(("index.html", "før"));
        using var cancelled = new CancellationTokenSource();
        var files = Enumerable
            .Range(0, 100)
            .Select(number => new OutputFile(
                $"{number}.html",
                async () =>
                {
                    await cancelled.CancelAsync();
                    return Encoding.UTF8.GetBytes("efter");
                }
            ));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            WriteOutput.To(Output, [.. files], [], cancellation: cancelled.Token)
        );

        OnlyTheSiteBefore();
    }

    [Fact]
    public async Task A_page_that_fails_leaves_the_site_before()
    {
        await Write(("index.html", "før"));
        OutputFile failing = new("ny.html", () => throw new ArithmeticException());

        await Assert.ThrowsAsync<ArithmeticException>(() => WriteOutput.To(Output, [failing], []));

        OnlyTheSiteBefore();
    }

    [Fact]
    public async Task An_attachment_that_cannot_be_read_leaves_the_site_before_and_is_named()
    {
        await Write(("index.html", "før"));

        var failure = await Assert.ThrowsAsync<OutputFailed>(() =>
            WriteOutput.To(Output, [], [new CopiedFile(root["ikke-her.pdf"], "bilag/ikke-her.pdf")])
        );

        Assert.Contains("ikke-her.pdf", failure.Message, StringComparison.Ordinal);
        OnlyTheSiteBefore();
    }

    [Theory]
    [InlineData("../index.html")]
    [InlineData("/index.html")]
    [InlineData("a//b")]
    [InlineData("a/../../b")]
    [InlineData("a/./b")]
    [InlineData("a\\..\\b")]
    [InlineData("c:/b")]
    [InlineData("")]
    public async Task A_path_out_of_the_folder_is_a_mistake_of_the_program(string path) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Write((path, "x")));

    [Fact]
    public async Task Two_files_with_one_path_are_a_mistake_of_the_program()
    {
        var mistake = await Assert.ThrowsAsync<InvalidOperationException>(() => Write(("a/index.html", "x"), ("a/index.html", "y")));

        Assert.Contains("a/index.html", mistake.Message, StringComparison.Ordinal);
    }

    private void OnlyTheSiteBefore()
    {
        Assert.Equal("før", Read("index.html"));
        Assert.Equal(2, Directory.GetFileSystemEntries(Output).Length);
        Assert.Equal([Output], Directory.GetFileSystemEntries(root.Path));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    private Task<WrittenSite> Write(params (string Path, string Text)[] files) =>
        WriteOutput.To(Output, [.. files.Select(file => OutputFile.Of(file.Path, Encoding.UTF8.GetBytes(file.Text)))], []);
}
