namespace MinutesSite.Commands;

/// <summary>How the one who reads a message starts the program: from a clone of it, or as a .NET tool beside an archive.</summary>
public static class ProgramCall
{
    /// <summary>A command as it is to be written.</summary>
    /// <param name="words">The command's words: <c>new --forum Chefforum</c>.</param>
    public static string With(string words) => Of(AppContext.BaseDirectory, words);

    /// <summary>The same for a program that lies in a folder.</summary>
    /// <param name="folder">The program's folder; a tool's has the file that its package is known by.</param>
    /// <param name="words">The command's words.</param>
    internal static string Of(string folder, string words) =>
        (File.Exists(Path.Combine(folder, "DotnetToolSettings.xml")) ? "dotnet minutessite " : "dotnet run --project generator -- ")
        + words;
}
