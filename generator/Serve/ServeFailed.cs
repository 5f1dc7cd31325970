using System.Diagnostics.CodeAnalysis;

namespace MinutesSite.Serve;

/// <summary>The site cannot be served; the message is for who started it.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Reads as what happened: catch (ServeFailed failure).")]
public sealed class ServeFailed : Exception
{
    private ServeFailed(string message, Exception cause)
        : base(message, cause) { }

    /// <summary>There is no built site in a folder.</summary>
    public static ServeFailed NoSite(string output, Exception cause) =>
        new($"I {output} er der ikke et færdigt site ({cause.Message}). Byg det først: {Commands.ProgramCall.With("build")}", cause);

    /// <summary>The address cannot be used.</summary>
    public static ServeFailed Address(string urls, Exception cause) =>
        new($"Sitet kan ikke vises på {urls}: {cause.Message} Vælg en anden adresse efter --urls, fx http://127.0.0.1:5082.", cause);

    /// <summary>A hosts' file cannot be understood.</summary>
    public static ServeFailed Headers(string file, Exception cause) =>
        new($"{file} kan ikke læses som TOML: {cause.Message} Ret filen, eller fjern den.", cause);
}
