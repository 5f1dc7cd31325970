using System.Text;
using MinutesSite.Cache;
using MinutesSite.Diagnostics;
using MinutesSite.Import;
using MinutesSite.Tests.History;

namespace MinutesSite.Tests.Safety.Leaks;

/// <summary>
/// Secrets in every place of an archive that must not be published: none is in any byte of what is made of it. The same places in what is
/// open are published, so that nothing is proved by publishing nothing.
/// </summary>
public sealed class LeakTests : IDisposable
{
    private readonly MadeUpRepository repository = new();
    private readonly SecretWords secrets = new(1);
    private readonly SecretWords control = new(2);

    [Fact]
    public async Task No_secret_is_in_any_byte_of_site_cache_and_log_and_what_is_open_is_there()
    {
        WriteHistory();
        WriteMeetings();
        var log = Import();
        repository.Commit("Referater");

        var report = await BuildOrKeep.Run(repository.Site.Options);

        Assert.True(report.Written is not null, string.Join("\n", report.Problems.Where(problem => problem.Severity == Severity.Error)));
        var output = Files("output").Concat(Files(".cache").Where(file => !HasMessages(file.Path))).ToList();
        var leaks = Places(secrets, output.Append(("log", Encoding.UTF8.GetBytes(log))));
        var published = Places(control, output);
        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Select(leak => $"{leak.Key}: {leak.Value}")));
        Assert.Equal([], control.Places.Where(place => !published.ContainsKey(place)));
        Assert.True(secrets.Count > 400, $"{secrets.Count}");
    }

    public void Dispose() => repository.Dispose();

    private void WriteHistory()
    {
        var files = SecretHistory.Files(secrets).ToList();
        for (var step = 0; step < files.Max(file => file.Steps.Count); step++)
        {
            foreach (var (path, steps) in files.Where(file => step < file.Steps.Count))
            {
                if (steps[step] is { } text)
                {
                    repository.Write(text, path);
                }
                else
                {
                    repository.Site.Delete(path);
                }
            }

            repository.Commit($"Trin {step}: {secrets.New($"besked i git {step}")}");
        }
    }

    private void WriteMeetings()
    {
        foreach (var (path, text) in SecretRegisters.Files(secrets))
        {
            repository.Write(text, path);
        }

        (string What, string Hides)[] kinds =
        [
            ("lukket møde", "lukket: true"),
            ("udkast", "udkast: true"),
            ("lukket dagsorden", "status: dagsorden\nlukket: true"),
            ("udkast til dagsorden", "status: dagsorden\nudkast: true"),
            ("trukket møde", "trukket: Der var en fejl"),
        ];
        foreach (var (at, (what, hides)) in kinds.Index())
        {
            var date = $"2026-03-{at + 1:00}";
            repository.Write(
                SecretMeeting.Text(secrets, what, date, hides, SecretFiles.Write(secrets, what, WriteBytes)),
                $"content/referater/2026/{date}-byraad.md"
            );
        }

        repository.Write(
            SecretMeeting.WithItems(secrets, control, "2026-03-20", WriteBytes),
            "content/referater/2026/2026-03-20-byraad.md"
        );
    }

    private string Import()
    {
        var folder = Directory.CreateDirectory(Path.Combine(repository.Site.Root, "kilder")).FullName;
        var sources = SecretImports
            .Files(secrets)
            .Concat(SecretExports.Files(secrets).Select(file => (file.Name, Bytes: Encoding.UTF8.GetBytes(file.Text))))
            .ToList();
        foreach (var (name, bytes) in sources)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }

        using var log = new StringWriter();
        var options = new ImportOptions(
            repository.Site.Options.ForImport(),
            [.. sources.Select(source => Path.Combine(folder, source.Name))]
        );
        var code = ImportFiles.Run(options, log, log);
        Assert.True(code == ExitCodes.Done, log.ToString());
        return log.ToString();
    }

    private void WriteBytes(string path, byte[] bytes)
    {
        var full = Path.Combine(repository.Site.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    private IEnumerable<(string Path, byte[] Bytes)> Files(string folder)
    {
        var root = Path.Combine(repository.Site.Root, folder);
        return Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(repository.Site.Root, file), File.ReadAllBytes(file)));
    }

    // What the messages to the editor name is for the editor, also when they are kept for the next build.
    private static bool HasMessages(string path) => Path.GetFileName(path) == "bygget";

    /// <summary>The places whose words the files have, and the first file that has it.</summary>
    private static SortedDictionary<string, string> Places(SecretWords words, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var places = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files)
        {
            foreach (var place in WrittenBytes.Texts(bytes).Append(path).SelectMany(words.In))
            {
                places.TryAdd(place, path);
            }
        }

        return places;
    }
}
