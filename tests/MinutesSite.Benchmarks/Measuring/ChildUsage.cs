using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace MinutesSite.Benchmarks.Measuring;

/// <summary>
/// Runs one program and says what it cost. The system counts over all children of a process and keeps only the largest peak, so each
/// program is measured by a process of its own, which has no other child: this program, started with the command <c>measure</c>.
/// </summary>
internal static partial class ChildUsage
{
    private const int OfChildren = -1; // RUSAGE_CHILDREN
    private const string Prefix = "measured ";

    /// <summary>Starts the measuring process and reads its answer.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="output">What the program wrote.</param>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static Measurement Of(IReadOnlyList<string> command, out string output)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["measure", "--", .. command]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.\n{output}");
        }

        var answer = output.LastIndexOf(Prefix, StringComparison.Ordinal);
        var figures = output[(answer + Prefix.Length)..]
            .Split(' ')
            .Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))
            .ToArray();
        output = output[..answer];
        return new Measurement(figures[0], figures[1], figures[2]);
    }

    /// <summary>The command <c>measure</c>: runs the program, passes on what it writes, and prints the figures.</summary>
    public static int Measure(IReadOnlyList<string> command)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)))!;
        process.WaitForExit();
        var wall = watch.Elapsed.TotalSeconds;
        if (GetUsage(OfChildren, out var usage) != 0)
        {
            throw new NotSupportedException("The system does not say what a process cost.");
        }

        var cpu = usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
        var peak = usage.PeakResident / (OperatingSystem.IsMacOS() ? 1024.0 * 1024.0 : 1024.0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{wall:0.0000} {cpu:0.0000} {peak:0.0}"));
        return process.ExitCode;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetUsage(int who, out Usage usage);

    /// <summary>The beginning of <c>struct rusage</c>, as 64-bit Linux and macOS have it, and room for the rest.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
        public long PeakResident;
    }
}
