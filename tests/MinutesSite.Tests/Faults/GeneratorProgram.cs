using System.Diagnostics;

namespace MinutesSite.Tests.Faults;

/// <summary>The generator as a process of its own, which can be killed and can lack rights.</summary>
internal static class GeneratorProgram
{
    public static string Path => typeof(BuildSite).Assembly.Location;

    public static Process Start(params string[] words) => Process.Start(Quiet("dotnet", [Path, .. words]))!;

    public static (int Code, string Output, string Errors) Run(params string[] words) => Finish(Quiet("dotnet", [Path, .. words]));

    /// <summary>
    /// Runs it as a user whom rights on files bind. Root may read and write everything, so where the tests run as root (in a container)
    /// the two capabilities that allow it are taken from the process.
    /// </summary>
    public static (int Code, string Output, string Errors) RunBoundByRights(params string[] words)
    {
        const string everything = "-dac_override,-dac_read_search";
        string[] setpriv = ["--bounding-set", everything, "--inh-caps", everything, "dotnet", Path];
        return Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? Finish(Quiet("setpriv", [.. setpriv, .. words])) : Run(words);
    }

    public static (int Code, string Output, string Errors) Finish(ProcessStartInfo start)
    {
        using var program = Process.Start(start)!;
        var errors = program.StandardError.ReadToEndAsync();
        var output = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return (program.ExitCode, output, errors.Result);
    }

    public static ProcessStartInfo Quiet(string program, IEnumerable<string> words) =>
        new(program, words) { RedirectStandardOutput = true, RedirectStandardError = true };
}
