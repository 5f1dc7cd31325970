using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MinutesSite.BrowserTests.Serving;

namespace MinutesSite.BrowserTests.Safety;

/// <summary>A site whose every field is a vector: front matter, text, registers, settings.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    private const int VectorsInMeeting = 15;
    private static readonly JsonSerializerOptions Yaml = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private ServedFolder? served;

    /// <summary>Where it is served, with a closing slash.</summary>
    public string Address => served!.Address;

    /// <summary>Where it was built.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("minutessite-hostile-").FullName;

    public async Task InitializeAsync()
    {
        WriteRegisters();
        var meetings = Vectors.All.Chunk(VectorsInMeeting).ToList();
        for (var i = 0; i < meetings.Count; i++)
        {
            var date = new DateOnly(2025, 1, 1).AddDays(i);
            Write(string.Create(CultureInfo.InvariantCulture, $"referater/{date:yyyy-MM-dd}.md"), Minutes(date, meetings[i]));
        }

        var options = BuildOptions.Below(Folder, new(2026, 1, 1));
        var result = await BuildSite.Run(options);
        Assert.True(
            result.Written is not null,
            string.Join(
                '\n',
                result
                    .Problems.Where(problem => problem.Severity == Diagnostics.Severity.Error)
                    .Select(problem => $"{problem.At} {problem.Text}")
            )
        );
        served = await ServedFolder.Start(options.Output);
    }

    public async Task DisposeAsync()
    {
        if (served is not null)
        {
            await served.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Every page of the site, by its address.</summary>
    public IReadOnlyList<string> Pages()
    {
        var output = Path.Combine(Folder, "output");
        return
        [
            .. Directory
                .EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(output, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    private void WriteRegisters()
    {
        var all = Vectors.All;
        Write(
            "site.yml",
            $"titel: {Quoted(all[2])}\norganisation: {Quoted(all[10])}\n"
                + $"kontakt: {Quoted("\" onfocus=hit() autofocus x@evil.example")}\n"
                + $"tilgængelighedserklæring: \"javascript:hit()\"\nrediger: \"javascript:hit()//{{fil}}\"\nkle: kle.yml\n"
        );
        Write(
            "emner.yml",
            string.Concat(
                Enumerable
                    .Range(0, 10)
                    .Select(i =>
                        $"- navn: {Quoted(all[i * 7] + " emne")}\n  beskrivelse: {Quoted(all[(i * 7) + 1])}\n  mønstre: [ny skole]\n"
                    )
            )
        );
        Write("personer.yml", $"- navn: {Quoted(all[9] + " Holm")}\n  varianter: [{Quoted(all[11] + " Holm")}]\n");
        Write("kle.yml", $"00.30: {Quoted(all[5])}\n\"00.30.00\": {Quoted(all[6])}\n");
        Write("bilag/plan 'x' onerror=hit() \"y\".txt", "plan");
    }

    private static string Minutes(DateOnly date, string[] vectors)
    {
        string At(int index) => vectors[index % vectors.Length];
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"---\nforum: {Quoted("Byråd " + At(0))}\ndato: {date:yyyy-MM-dd}\ntid: \"09:00\"\nmødested: {Quoted(At(1))}\n"
                + $"kilde: {Quoted("https://nordby.example/" + At(2))}\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"deltagere:\n{string.Concat(vectors.Select(vector => $"  - navn: {Quoted(vector)}\n    titel: {Quoted(vector)}\n"))}emner: "
                + $"[{Quoted(At(3))}]\n---\n"
        );
        for (var i = 0; i < vectors.Length; i++)
        {
            // A line break would end the heading or the row.
            var vector = vectors[i].Replace('\n', ' ');
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## Punkt {i + 1}: Ny skole {vector}\n\n00.30.00-P00-{i + 1}-25\n\n### Indstilling\n\n{vector} indstiller,\n\n1. "
                    + $"at {vector}\n\n### Afsnit {vector}\n\n"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"{vectors[i]}\n\n> {vector}\n\n- {vector}\n\n#### {vector}\n\n| {vector.Replace("|", "", StringComparison.Ordinal)} | b "
                    + $"|\n| --- | --- |\n| {vector} | **{vector}** |\n\n`{vector}`\n\n```{vector}\n{vector}\n```\n\n"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"[{vector}](https://nordby.example/ \"{vector}\") [x][r{i}]\n\n[r{i}]: {vector}\n\n### "
                    + $"Beslutning\n\nGodkendt {vector}\n\n### Bilag\n\n- {vector}\n"
            );
        }

        return text.ToString();
    }

    private static string Quoted(string text) =>
        JsonSerializer.Serialize(text, Yaml).Replace("\u007f", "\\u007F", StringComparison.Ordinal);

    private void Write(string path, string text)
    {
        var full = Path.Combine(Folder, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
