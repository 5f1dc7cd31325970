using System.ComponentModel;
using System.Diagnostics;

namespace MinutesSite.Read.Git;

/// <summary>
/// Runs git in a folder. Where there is no git, no repository or no right, there is no answer, and no message: a site needs none of them.
/// </summary>
internal static class RunGit
{
    /// <summary>What git writes; null where it fails.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">What it is asked.</param>
    /// <param name="input">Lines for it to read.</param>
    public static byte[]? In(string folder, IReadOnlyList<string> arguments, IReadOnlyCollection<string>? input = null)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";

        // A hook's own variables would point at another repository.
        foreach (var variable in (string[])["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"])
        {
            start.Environment.Remove(variable);
        }

        try
        {
            using var process = Process.Start(start)!;
            return Answer(process, input ?? []);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException)
        {
            return null;
        }
    }

    private static byte[]? Answer(Process process, IReadOnlyCollection<string> input)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var asking = Task.Run(() =>
        {
            using var writer = process.StandardInput;
            foreach (var line in input)
            {
                writer.Write(line);
                writer.Write('\n');
            }
        });
        using var answer = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(answer);
        asking.GetAwaiter().GetResult();
        process.WaitForExit();
        errors.Wait();
        return process.ExitCode == 0 ? answer.ToArray() : null;
    }
}
