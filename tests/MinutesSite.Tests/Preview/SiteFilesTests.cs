using MinutesSite.Preview;
using MinutesSite.Write;

namespace MinutesSite.Tests.Preview;

public sealed class SiteFilesTests
{
    [Fact]
    public void A_replaced_file_is_found_instead_of_the_one_that_was_made_with_the_whole()
    {
        var (before, other, after) = (File("a.html"), File("b.html"), File("a.html"));
        var whole = SiteFiles.Of([before, other]);

        var patched = whole.With([after]);

        Assert.Same(after, patched.Find("a.html"));
        Assert.Same(other, patched.Find("b.html"));
        Assert.Same(before, whole.Find("a.html"));
    }

    [Fact]
    public void Files_replaced_one_after_the_other_stay_replaced_and_the_newest_counts()
    {
        var (other, newest) = (File("b.html"), File("a.html"));
        var patched = SiteFiles.Of([File("a.html"), File("b.html")]).With([File("a.html")]).With([other]).With([newest]);

        Assert.Same(newest, patched.Find("a.html"));
        Assert.Same(other, patched.Find("b.html"));
    }

    [Fact]
    public void Of_two_files_with_one_path_the_first_is_shown_and_what_is_not_there_is_not_found()
    {
        var first = File("a.html");
        var files = SiteFiles.Of([first, File("a.html")]);

        Assert.Same(first, files.Find("a.html"));
        Assert.Null(files.Find("c.html"));
        Assert.Null(SiteFiles.None.Find("a.html"));
    }

    private static OutputFile File(string path) => OutputFile.Of(path, new byte[1]);
}
