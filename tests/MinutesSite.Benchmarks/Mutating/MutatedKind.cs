using System.Text;
using MinutesSite.Import;
using MinutesSite.Import.Sources;
using MinutesSite.Model;

namespace MinutesSite.Benchmarks.Mutating;

/// <summary>A kind of input, and what is done with a mutation of it.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Try">
/// Makes one by the throw of dice in an empty folder, and gives it to the program; what is returned is what was wrong, null for nothing.
/// What it throws is a crash.
/// </param>
internal sealed record MutatedKind(string Name, Func<Random, string, string?> Try)
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<MutatedKind> All { get; } =
    [
        Source("txt", dice => Encoding.UTF8.GetBytes(MutateText.By(dice, GoodInput.Text)), isPlain: true),
        Source("md", dice => Encoding.UTF8.GetBytes(MutateText.By(dice, GoodInput.Text)), isPlain: false),
        Source("html", dice => Encoding.UTF8.GetBytes(MutateText.By(dice, GoodInput.Html)), isPlain: false),
        Source("xml", dice => Encoding.UTF8.GetBytes(MutateText.By(dice, GoodInput.Xml)), isPlain: false),
        Source(
            "docx",
            dice =>
                dice.Next(3) == 0 ? MutateBytes.By(dice, GoodInput.Docx(text => text)) : GoodInput.Docx(text => MutateText.By(dice, text)),
            isPlain: false
        ),
        Source(
            "pdf",
            dice =>
                dice.Next(2) == 0
                    ? MutateBytes.By(dice, Encoding.Latin1.GetBytes(GoodInput.Pdf))
                    : Encoding.Latin1.GetBytes(MutateText.By(dice, GoodInput.Pdf)),
            isPlain: false
        ),
        new("content", (dice, root) => Build(root, MutateText.By(dice, GoodInput.Minutes), GoodInput.Registers)),
        new("front", (dice, root) => Build(root, Front(dice), GoodInput.Registers)),
        new(
            "yml",
            (dice, root) =>
            {
                var registers = GoodInput.Registers.ToDictionary();
                foreach (var name in registers.Keys.Where(_ => dice.Next(3) == 0).ToList())
                {
                    registers[name] = MutateText.By(dice, registers[name]);
                }

                return Build(root, GoodInput.Minutes, registers);
            }
        ),
        new("options", MutateOptions.Try),
    ];

    private static MutatedKind Source(string ending, Func<Random, byte[]> make, bool isPlain) =>
        new(
            ending,
            (dice, folder) =>
            {
                var file = Path.Combine(folder, "referat." + ending);
                var bytes = make(dice);
                File.WriteAllBytes(file, bytes);
                try
                {
                    var import = ImportOne.Of(ReadSource.From(file), Registers.Empty, null);
                    return isPlain && LostWords.Of(Encoding.UTF8.GetString(bytes), import) is { Count: > 0 } lost
                        ? "words lost silently: " + string.Join(", ", lost)
                        : null;
                }
                catch (CannotImportException)
                {
                    // A refusal with its reason is an answer.
                    return null;
                }
            }
        );

    private static string Front(Random dice)
    {
        var end = GoodInput.Minutes.IndexOf("\n---\n\n", StringComparison.Ordinal);
        return MutateText.By(dice, GoodInput.Minutes[..end]) + GoodInput.Minutes[end..];
    }

    private static string? Build(string root, string minutes, IReadOnlyDictionary<string, string> registers)
    {
        var content = Path.Combine(root, "content");
        Directory.CreateDirectory(Path.Combine(content, "referater", "2026"));
        Directory.CreateDirectory(Path.Combine(content, "bilag"));
        File.WriteAllText(Path.Combine(content, "bilag", "plan.txt"), "En plan.");
        Write(Path.Combine(content, "referater", "2026", "2026-02-04-havneudvalget.md"), minutes);
        foreach (var (name, text) in registers)
        {
            Write(Path.Combine(content, name), text);
        }

        var options = BuildOptions.Below(root, Today);
        var problems = BuildSite.Check(options);
        var result = BuildSite.Run(options).GetAwaiter().GetResult();
        return result.Written is null && result.Errors == 0 ? "not built, and nothing said"
            : problems.Count(IsError) != result.Problems.Count(IsError) ? "check and build do not say the same errors"
            : null;
    }

    // Half of a pair has no bytes; the sign for a lost character stands for it.
    private static void Write(string file, string text) => File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));

    private static bool IsError(Diagnostics.Diagnostic problem) => problem.Severity == Diagnostics.Severity.Error;
}
