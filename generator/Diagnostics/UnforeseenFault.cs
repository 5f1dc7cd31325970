using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace MinutesSite.Diagnostics;

/// <summary>
/// Something happened that the program does not foresee. On the screen it is a sentence with the place; the details, which may hold words
/// of the content, are in a file that only the one who ran the program may read.
/// </summary>
/// <param name="Place">The stage and the file that it happened at.</param>
/// <param name="Details">The file with the details; null where none could be written.</param>
public sealed record UnforeseenFault(string Place, string? Details)
{
    private const int MostInOneSecond = 100;

    /// <summary>The sentence for the screen.</summary>
    public string Message =>
        $"Der skete noget, som programmet ikke tager højde for, ved: {Place}. "
        + (
            Details is null
                ? "Enkelthederne kunne ikke gemmes i en fil."
                : $"Enkelthederne står i {Details}; giv den til dem, der vedligeholder programmet."
        );

    /// <summary>Keeps the details of a fault.</summary>
    /// <param name="fault">What happened.</param>
    /// <param name="folder">Where the file is made; null for the machine's folder of temporary files.</param>
    public static UnforeseenFault Of(Exception fault, string? folder = null) =>
        new(VisibleText.Of(FaultPlace.Read(fault)), Save(folder ?? Path.GetTempPath(), Report(fault)));

    private static string Report(Exception fault)
    {
        var version = typeof(UnforeseenFault).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            MinutesSite {version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}
            {DateTime.UtcNow:O}
            {FaultPlace.Read(fault)}

            {fault}

            """
        );
    }

    private static string? Save(string folder, string report)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"minutessite-fejl-{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Environment.ProcessId}"
        );
        for (var number = 1; number <= MostInOneSecond; number++)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{number}.txt"));
            try
            {
                using var file = new FileStream(path, options);
                file.Write(Encoding.UTF8.GetBytes(report));
                return path;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another fault in the same second.
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        return null;
    }
}
