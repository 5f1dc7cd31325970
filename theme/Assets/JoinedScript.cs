using System.Text;
using System.Text.RegularExpressions;

namespace MinutesSite.Theme.Assets;

/// <summary>
/// A script and the modules that it is made of, as one file: a module lies in a folder below the script that imports it and is not sent
/// by itself. Imports of scripts beside it, which are sent, stay.
/// </summary>
/// <remarks>
/// An import is a line of the form <c>import { … } from "./search/stems.js";</c>. Modules share one scope once they are joined, so no two
/// of them may declare the same name; browsers and the tests say so at once.
/// </remarks>
public static partial class JoinedScript
{
    /// <summary>The script with its modules, each once and before those that import it.</summary>
    /// <param name="name">The script's name below wwwroot, with forward slashes.</param>
    /// <param name="textOf">The text of a script by its name.</param>
    /// <exception cref="InvalidOperationException">A module that is imported is not there.</exception>
    public static string Of(string name, Func<string, string?> textOf)
    {
        var joined = new StringBuilder();
        var added = new HashSet<string>(StringComparer.Ordinal);
        Add(name, isModule: false);
        return joined.ToString();

        void Add(string script, bool isModule)
        {
            var text = textOf(script) ?? throw new InvalidOperationException($"Scriptet {name} bruger {script}, som ikke er der.");
            var own = new StringBuilder();
            foreach (var line in text.Split('\n'))
            {
                if (
                    Import().Match(line) is { Success: true } import
                    && (isModule || import.Groups["path"].Value.Contains('/', StringComparison.Ordinal))
                )
                {
                    var module = Path.GetDirectoryName(script) is { Length: > 0 } folder
                        ? $"{folder.Replace('\\', '/')}/{import.Groups["path"].Value}"
                        : import.Groups["path"].Value;
                    if (added.Add(module))
                    {
                        Add(module, isModule: true);
                    }
                }
                else
                {
                    own.Append(line).Append('\n');
                }
            }

            joined.Append(own);
        }
    }

    [GeneratedRegex("""^import \{[^}]*\} from "\./(?<path>[^"]+)";\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Import();
}
