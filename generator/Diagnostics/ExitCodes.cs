namespace MinutesSite.Diagnostics;

/// <summary>What the program tells its caller when it ends.</summary>
public static class ExitCodes
{
    /// <summary>Done; warnings are allowed.</summary>
    public const int Done = 0;

    /// <summary>The content has errors; what is in output/ is untouched.</summary>
    public const int ContentHasErrors = 1;

    /// <summary>The command was written wrongly.</summary>
    public const int WrongUsage = 2;

    /// <summary>No right to write, port taken, disk full: output/ is as it was.</summary>
    public const int EnvironmentFailed = 3;

    /// <summary>Ctrl-C.</summary>
    public const int Cancelled = 130;
}
