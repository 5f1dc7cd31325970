using MinutesSite.Theme.Assets;

namespace MinutesSite.Tests.Theme;

public sealed class JoinedScriptTests
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["search.js"] = "import { b } from \"./search/b.js\";\nimport { a } from \"./search/a.js\";\nb(a);\n",
        ["search/a.js"] = "export const a = 1;\n",
        ["search/b.js"] = "import { a } from \"./a.js\";\nexport const b = x => x + a;\n",
        ["page.js"] = "import { b } from \"./search.js\";\nb(2);\n",
        ["lost.js"] = "import { c } from \"./search/c.js\";\n",
    };

    [Fact]
    public void A_module_stands_once_before_all_that_use_it() =>
        Assert.Equal(
            ["export const a = 1;", "export const b = x => x + a;", "b(a);"],
            Lines(JoinedScript.Of("search.js", Scripts.GetValueOrDefault))
        );

    [Fact]
    public void A_script_that_is_sent_by_itself_stays_an_import() =>
        Assert.Equal(["import { b } from \"./search.js\";", "b(2);"], Lines(JoinedScript.Of("page.js", Scripts.GetValueOrDefault)));

    [Fact]
    public void A_module_that_is_not_there_is_said() =>
        Assert.Contains(
            "search/c.js",
            Assert.Throws<InvalidOperationException>(() => JoinedScript.Of("lost.js", Scripts.GetValueOrDefault)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_search_client_is_sent_as_one_file_without_imports()
    {
        var files = ThemeAssets.Embedded.Files;
        var client = System.Text.Encoding.UTF8.GetString(files.Single(file => file.Name == "search.js").Content.Span);

        Assert.DoesNotContain(files, file => file.Name.StartsWith("search/", StringComparison.Ordinal));
        Assert.DoesNotContain(Lines(client), line => line.StartsWith("import ", StringComparison.Ordinal));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
