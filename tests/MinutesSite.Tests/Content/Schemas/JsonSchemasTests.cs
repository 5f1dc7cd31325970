using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using MinutesSite.Parse.Settings;
using MinutesSite.Schemas;

namespace MinutesSite.Tests.Content.Schemas;

public sealed class JsonSchemasTests
{
    public static TheoryData<string> Files => [.. JsonSchemas.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schemas_that_editors_use_are_those_of_the_program(string file)
    {
        var path = Path.Combine(Root(), "schemas", file);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, JsonSchemas.All[file]);
        }

        Assert.Equal(JsonSchemas.All[file], File.ReadAllText(path));
    }

    [Fact]
    public void Every_key_that_is_read_is_in_a_schema_and_no_other()
    {
        Assert.Equal(Read(typeof(ParseSettings), "Keys"), RegisterKeys.Site.Select(key => key.Name));
        Assert.Equal(Read(typeof(ParseSettings), "AllowedKeys"), RegisterKeys.Allowed.Select(key => key.Name));
        Assert.Equal(Read(typeof(ParseRegisters), "ForumKeys"), RegisterKeys.Forum.Select(key => key.Name));
        Assert.Equal(Read(typeof(ParseRegisters), "TopicKeys"), RegisterKeys.Topic.Select(key => key.Name));
        Assert.Equal(Read(typeof(ParseRegisters), "PersonKeys"), RegisterKeys.Person.Select(key => key.Name));
    }

    [Fact]
    public void The_editor_is_told_which_schema_belongs_to_which_file()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Root(), ".vscode", "settings.json")))!["yaml.schemas"]!.AsObject();

        Assert.All(
            settings,
            schema =>
            {
                Assert.Contains(Path.GetFileName(schema.Key), JsonSchemas.All.Keys);
                Assert.True(File.Exists(Path.Combine(Root(), schema.Key)), schema.Key);
            }
        );
    }

    private static string[] Read(Type type, string field) =>
        (string[])type.GetField(field, BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../.."));
}
