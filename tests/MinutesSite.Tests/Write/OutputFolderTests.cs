using MinutesSite.Write;

namespace MinutesSite.Tests.Write;

/// <summary>What may be replaced, and what is found there after a build that was cut.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    private string Output => root["output"];

    public void Dispose() => root.Dispose();

    [Fact]
    public async Task A_folder_of_something_else_is_not_replaced()
    {
        Directory.CreateDirectory(Output);
        await File.WriteAllTextAsync(root["output/feriebilleder.jpg"], "billede");

        var failure = await Assert.ThrowsAsync<OutputFailed>(Build);

        Assert.Contains("ikke lavet af MinutesSite", failure.Message, StringComparison.Ordinal);
        Assert.Equal([root["output/feriebilleder.jpg"]], Directory.GetFileSystemEntries(Output));
    }

    [Fact]
    public async Task An_empty_folder_is_replaced()
    {
        Directory.CreateDirectory(Output);
        await Build();

        Assert.Equal("ny", SiteText());
    }

    [Fact]
    public async Task A_file_in_the_folders_place_is_named()
    {
        await File.WriteAllTextAsync(Output, "fil");
        var failure = await Assert.ThrowsAsync<OutputFailed>(Build);

        Assert.Contains("det er en fil", failure.Message, StringComparison.Ordinal);
        Assert.Equal("fil", await File.ReadAllTextAsync(Output));
    }

    [Fact]
    public async Task Folders_around_it_are_made()
    {
        await WriteOutput.To(root["a/b/output"], [], []);

        Assert.True(File.Exists(root["a/b/output/.minutessite"]));
    }

    [Fact]
    public async Task Only_one_build_writes_at_a_time()
    {
        Directory.CreateDirectory(Output);
        using var other = new FileStream(root[".output-lock"], FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var failure = await Assert.ThrowsAsync<OutputFailed>(Build);

        Assert.Contains("allerede ved at blive bygget", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_build_left_is_removed()
    {
        Site("output", "før");
        Site(".output-next", "halv");
        await File.WriteAllTextAsync(root[".output-lock"], "");

        WriteOutput.Prepare(Output);

        Assert.Equal("før", SiteText());
        Assert.Equal([Output], Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public void A_swap_that_was_cut_between_two_renames_is_completed()
    {
        Site(".output-old", "før");
        Site(".output-next", "efter");

        WriteOutput.Prepare(Output);

        Assert.Equal("efter", SiteText());
        Assert.Equal([Output], Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public void A_swap_whose_successor_is_lost_brings_the_site_before_back()
    {
        Site(".output-old", "før");

        WriteOutput.Prepare(Output);

        Assert.Equal("før", SiteText());
    }

    [Fact]
    public void Two_renames_do_the_same_as_one_step()
    {
        Site("output", "før");
        Site(".output-next", "efter");

        SwapFolders.InTwoSteps(new OutputFolder(Output));
        WriteOutput.Prepare(Output);

        Assert.Equal("efter", SiteText());
        Assert.Equal([Output], Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public void On_Linux_the_folders_change_place_in_one_step()
    {
        Site("output", "før");
        Site(".output-next", "efter");

        Assert.Equal(OperatingSystem.IsLinux(), SwapFolders.InOneStep(root[".output-next"], Output));

        Assert.Equal(OperatingSystem.IsLinux() ? "efter" : "før", SiteText());
    }

    private void Site(string folder, string text)
    {
        Directory.CreateDirectory(root[folder]);
        File.WriteAllText(root[folder + "/.minutessite"], "");
        File.WriteAllText(root[folder + "/index.html"], text);
    }

    private string SiteText() => File.ReadAllText(root["output/index.html"]);

    private Task Build() => WriteOutput.To(Output, [OutputFile.Of("index.html", "ny"u8.ToArray())], []);
}
