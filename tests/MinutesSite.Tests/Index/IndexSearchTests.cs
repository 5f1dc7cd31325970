using System.IO.Compression;
using System.Text;
using MinutesSite.Index;
using MinutesSite.Model;
using MinutesSite.Tests.Render;
using MinutesSite.Write;

namespace MinutesSite.Tests.Index;

public sealed class IndexSearchTests
{
    private static readonly Archive Archive = MadeUp.Archive(
        MadeUp.Meeting(
            "2026-01-13",
            MadeUp.Item(
                1,
                "Cykelstier i Nordby",
                MadeUp.Section("Resumé", "Der anlægges stier."),
                MadeUp.Section("Økonomi", "Intet at bemærke.")
            ),
            MadeUp.ClosedItem(2)
        ),
        MadeUp.Meeting("2025-12-17", MadeUp.Item(1, "Havnens fremtid", MadeUp.Section("Beslutning", "Godkendt.")))
    );

    [Fact]
    public void Two_builds_of_the_same_archive_are_the_same_bytes()
    {
        var one = Contents(IndexSearch.Files(Archive));
        var other = Contents(IndexSearch.Files(Archive));

        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one, file => Assert.True(file.Value.AsSpan().SequenceEqual(other[file.Key]), file.Key));
    }

    [Fact]
    public void The_folder_is_named_by_what_it_holds()
    {
        var changed = MadeUp.Archive(MadeUp.Meeting("2026-01-13", MadeUp.Item(1, "Cykelstier i Sønderby")));

        Assert.NotEqual(IndexSearch.Files(Archive).Manifest, IndexSearch.Files(changed).Manifest);
        Assert.Matches("^/assets/search/[0-9a-f]{12}/manifest\\.bin$", IndexSearch.Files(Archive).Manifest);
    }

    [Fact]
    public void Only_search_json_has_a_fixed_name_and_it_names_the_manifest()
    {
        var index = IndexSearch.Files(Archive);
        var outside = index
            .Files.Where(file => !file.Path.StartsWith(Path.GetDirectoryName(index.Manifest)![1..], StringComparison.Ordinal))
            .ToList();

        Assert.Equal("assets/search.json", Assert.Single(outside).Path);
        Assert.Contains(
            $"\"manifest\":\"{index.Manifest[1..]}\"",
            Encoding.UTF8.GetString(Contents(index)["assets/search.json"]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_closed_item_leaves_no_trace_but_its_place()
    {
        var closed = MadeUp.Archive(
            MadeUp.Meeting("2026-01-13", MadeUp.ClosedItem(1) with { CaseNumber = MadeUp.Number("27.00.00-G01-7-26") })
        );

        Assert.DoesNotContain(
            Contents(IndexSearch.Files(closed)),
            file => Text(file).Contains("27.00.00", StringComparison.OrdinalIgnoreCase)
        );
        Assert.DoesNotContain(
            Contents(IndexSearch.Files(closed)),
            file => Path.GetFileName(file.Key)[0] is 'c' && file.Key.EndsWith("/c0.bin", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Standard_headings_and_nothing_to_note_are_not_indexed()
    {
        var terms = string.Concat(
            Contents(IndexSearch.Files(Archive)).Where(file => Path.GetFileName(file.Key)[0] is 't' or 'w').Select(Text)
        );

        Assert.Contains("havn", terms, StringComparison.Ordinal);
        Assert.DoesNotContain("bemærk", terms, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("økonomi", terms, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_archive_without_meetings_has_an_index_too() => Assert.NotEmpty(Contents(IndexSearch.Files(MadeUp.Archive())));

    [Fact]
    public void A_file_of_an_archive_with_one_file_of_terms_is_a_whole_stream_even_where_it_holds_nothing()
    {
        var contents = Contents(IndexSearch.Files(Archive));
        var directory = contents.Single(file => file.Key.EndsWith("/d0.bin", StringComparison.Ordinal));

        Assert.Empty(Text(directory));
        Assert.All(contents, file => Assert.NotEmpty(file.Value));
        Assert.Equal([0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01], directory.Value);
    }

    private static SortedDictionary<string, byte[]> Contents(SearchIndex index) =>
        new(index.Files.ToDictionary(file => file.Path, file => Bytes(file)), StringComparer.Ordinal);

    private static byte[] Bytes(OutputFile file) => file.Content().AsTask().GetAwaiter().GetResult().ToArray();

    private static string Text(KeyValuePair<string, byte[]> file)
    {
        if (!file.Key.EndsWith(".bin", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetString(file.Value);
        }

        using var zlib = new ZLibStream(new MemoryStream(file.Value), CompressionMode.Decompress);
        using var reader = new StreamReader(zlib, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
