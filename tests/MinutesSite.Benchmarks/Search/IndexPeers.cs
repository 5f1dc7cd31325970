using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MinutesSite.Model;

namespace MinutesSite.Benchmarks.Search;

/// <summary>Indexes an archive's items with the other searches, one record an item, by Peers/peers.mjs.</summary>
internal static class IndexPeers
{
    private static readonly string Peers = Path.Combine(Here(), "../Peers");

    /// <summary>Whether npm has installed them; says what to do where it has not.</summary>
    public static bool AreInstalled()
    {
        var installed = Directory.Exists(Path.Combine(Peers, "node_modules"));
        if (!installed)
        {
            Console.WriteLine("Pagefind and lunr are not installed: run 'npm install' in tests/MinutesSite.Benchmarks/Peers.");
        }

        return installed;
    }

    /// <summary>Writes their indexes below a built site, in _peers/.</summary>
    /// <returns>Whether they could be made; node has said why not.</returns>
    public static async Task<bool> Below(string output, Archive archive)
    {
        var items = archive
            .Items.Where(item => !item.Item.IsClosed)
            .Select(item => new
            {
                url = item.Link.Address,
                title = item.Item.Title.Text,
                text = string.Join(
                    '\n',
                    item.Item.Sections.Select(section => section.PlainText).Prepend(item.Item.CaseNumber?.Value.Value ?? "")
                ),
            });
        var folder = Path.Combine(output, "_peers");
        Directory.CreateDirectory(folder);
        var records = Path.Combine(folder, "records.json");
        await using (var file = File.Create(records))
        {
            await JsonSerializer.SerializeAsync(file, items);
        }

        using var node = Process.Start(
            new ProcessStartInfo("node", [Path.Combine(Peers, "peers.mjs"), records, folder]) { WorkingDirectory = Peers }
        )!;
        await node.WaitForExitAsync();
        return node.ExitCode == 0;
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
