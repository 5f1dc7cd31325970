using System.Diagnostics.CodeAnalysis;

namespace MinutesSite.Write;

/// <summary>
/// The environment did not let the site be written: no right, no room, a folder that is not ours. The site before is untouched.
/// </summary>
/// <remarks>The message is one Danish line for the user; the program ends with exit code 3.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "Reads as what happened: catch (OutputFailed failure).")]
public sealed class OutputFailed : Exception
{
    // Raw error numbers: Linux' ENOSPC and EDQUOT, macOS' EDQUOT, Windows' ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private static readonly int[] DiskFull = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>A failure without a message.</summary>
    public OutputFailed() { }

    /// <summary>A failure that no exception of the system stands behind.</summary>
    public OutputFailed(string message)
        : base(message) { }

    /// <summary>A failure with what the system said.</summary>
    public OutputFailed(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Says in Danish what the system said while <paramref name="path"/> was written.</summary>
    public static OutputFailed While(string path, Exception cause) =>
        new(
            cause switch
            {
                UnauthorizedAccessException => $"Der mangler ret til at skrive '{path}'.",
                IOException when DiskFull.Contains(cause.HResult) => $"Disken er fuld: '{path}' kunne ikke skrives.",
                _ => $"'{path}' kunne ikke skrives: {cause.Message}",
            } + " Det hidtidige site er urørt.",
            cause
        );
}
