using System.Globalization;
using System.Text;

namespace MinutesSite.Benchmarks.Corpus;

/// <summary>Writes a site's root with a made-up archive: the same bytes for the same number and seed, on every machine.</summary>
internal static class WriteCorpus
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>The size of all minutes, in bytes.</returns>
    public static long To(string root, int meetings, int seed)
    {
        var content = Path.Combine(root, "content");
        var minutes = Path.Combine(content, "referater");
        Directory.CreateDirectory(minutes);
        File.WriteAllText(Path.Combine(content, "site.yml"), Site, Utf8);
        File.WriteAllText(Path.Combine(content, "fora.yml"), Forums(), Utf8);
        File.WriteAllText(Path.Combine(content, "emner.yml"), Topics(), Utf8);
        File.WriteAllText(Path.Combine(content, "personer.yml"), People, Utf8);
        var vocabulary = new Vocabulary();
        var bytes = 0L;
        Parallel.For(
            0,
            meetings,
            index =>
            {
                var meeting = new MadeUpMeeting(vocabulary, index, meetings, seed);
                var file = Path.Combine(minutes, meeting.Path);
                var text = Utf8.GetBytes(meeting.Text());
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, text);
                Interlocked.Add(ref bytes, text.Length);
            }
        );
        return bytes;
    }

    private const string Site = """
        titel: Referater fra Nordby
        organisation: Nordby Kommune
        målgruppe: intranet
        kontakt: sekretariat@nordby.example
        farve: "#1a5276"

        """;

    private const string People = """
        - navn: Anders Agerskov
          varianter: [Anders Agerskow]

        """;

    private static string Forums() =>
        string.Concat(MadeUpForum.All.Select(forum => $"- navn: {forum.Name}\n  forkortelser: [{forum.Abbreviation}]\n  tid: \"09:00\"\n"));

    private static string Topics() =>
        string.Concat(
            Enumerable
                .Range(0, Matter.Topics)
                .Select(Matter.TopicName)
                .Select(topic =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"- navn: {topic}\n  mønstre: [{topic.ToLowerInvariant()}]\n  beskrivelse: Alt om {topic}.\n"
                    )
                )
        );
}
