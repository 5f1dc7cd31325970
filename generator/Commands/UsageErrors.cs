using System.CommandLine;
using System.CommandLine.Help;
using MinutesSite.Diagnostics;

namespace MinutesSite.Commands;

/// <summary>What is wrong with a command as it was written, in Danish as every other message.</summary>
public static class UsageErrors
{
    /// <summary>Leaves words that no command knows to <see cref="In"/>, and says in Danish what help and version are.</summary>
    public static void AreOurs(RootCommand root)
    {
        foreach (var command in root.Subcommands.Prepend(root))
        {
            command.TreatUnmatchedTokensAsErrors = false;
        }

        foreach (var option in root.Options)
        {
            option.Description = option switch
            {
                HelpOption => "Viser denne hjælp",
                VersionOption => "Viser programmets version",
                _ => option.Description,
            };
        }
    }

    /// <summary>The errors, a sentence each; none for a command that can be run.</summary>
    public static IReadOnlyList<string> In(ParseResult line) => [.. Sentences(line).Select(VisibleText.Of)];

    private static IEnumerable<string> Sentences(ParseResult line) =>
        [
            .. line.UnmatchedTokens.Select(word =>
                word.StartsWith('-') ? $"Der er intet valg, der hedder '{word}'." : $"Der er ingen kommando, der hedder '{word}'."
            ),
            .. line.Tokens.Any(word => IsNothing(word.Value))
                ? (string[])["Et filnavn eller en værdi er tom. Skriv, hvad der skal stå, eller udelad den."]
                : [],
            .. line.Errors.Select(error => error.Message),
        ];

    // No file, no forum and no address is called that; a file's name cannot be asked after with it.
    private static bool IsNothing(string word) => word.Length == 0 || word.Contains('\0', StringComparison.Ordinal);
}
