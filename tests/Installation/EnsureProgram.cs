using System.Diagnostics;

namespace MinutesSite.Tests.Installation;

/// <summary>
/// Programs that tests need besides the .NET SDK (Chromium). A fresh machine does not have them, and a test that
/// skips itself tells nobody: so what is missing is installed, saying so, and where that is not allowed the test fails with the command.
/// </summary>
public static class EnsureProgram
{
    private static readonly Lock OneAtATime = new();

    /// <summary>
    /// The path of the first of <paramref name="names"/> that is installed; installs <paramref name="debianPackage"/> for it.
    /// </summary>
    /// <param name="debianPackage">The package that has the program.</param>
    /// <param name="names">What the program may be called, the package's own name for it first.</param>
    /// <param name="say">Told what is installed.</param>
    /// <exception cref="ProgramMissingException">It is missing and could not be installed.</exception>
    public static string OfDebian(string debianPackage, IReadOnlyList<string> names, Action<string> say)
    {
        lock (OneAtATime)
        {
            return Find(names)
                ?? (TryInstall(debianPackage, say) ? Find(names) : null)
                ?? throw new ProgramMissingException(names[0], $"sudo apt-get install -y {debianPackage}");
        }
    }

    /// <summary>The path of the first of <paramref name="names"/> on the PATH; null where none is.</summary>
    public static string? Find(IReadOnlyList<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists);
    }

    /// <summary>Installs a package of Debian (or Ubuntu), where that may be done without asking: as root.</summary>
    public static bool TryInstall(string debianPackage, Action<string> say)
    {
        if (!Environment.IsPrivilegedProcess || Find(["apt-get"]) is not { } aptGet)
        {
            return false;
        }

        say($"Installing Debian's package {debianPackage}, which tests need: apt-get install -y {debianPackage}");

        // Another test project may be installing at the same moment: wait for it.
        string[] install = ["-q", "-y", "-o", "DPkg::Lock::Timeout=600", "install", "--no-install-recommends", debianPackage];
        return Run(aptGet, install) || (Run(aptGet, ["-q", "-o", "DPkg::Lock::Timeout=600", "update"]) && Run(aptGet, install));
    }

    private static bool Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
