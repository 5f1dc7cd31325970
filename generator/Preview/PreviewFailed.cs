using System.Diagnostics.CodeAnalysis;

namespace MinutesSite.Preview;

/// <summary>The preview cannot be served here. The message is one Danish line for the user; the program ends with exit code 3.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Reads as what happened: catch (PreviewFailed failure).")]
public sealed class PreviewFailed : Exception
{
    /// <summary>A failure without a message.</summary>
    public PreviewFailed() { }

    /// <summary>A failure that no exception of the system stands behind.</summary>
    public PreviewFailed(string message)
        : base(message) { }

    /// <summary>A failure with what the system said.</summary>
    public PreviewFailed(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>The port is taken, or may not be opened.</summary>
    public static PreviewFailed Port(int port, Exception cause) =>
        new($"Porten {port} på 127.0.0.1 kan ikke bruges; måske kører der allerede en forhåndsvisning. Vælg en anden med --port.", cause);
}
