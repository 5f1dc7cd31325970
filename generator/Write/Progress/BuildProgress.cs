namespace MinutesSite.Write.Progress;

/// <summary>How far a build is: written by the build, on any thread, and looked at by whoever shows it.</summary>
public sealed class BuildProgress
{
    private int done;

    /// <summary>The stage that runs, in Danish.</summary>
    public string Stage { get; private set; } = "";

    /// <summary>How many files the stage makes; 0 where it cannot be said.</summary>
    public int Files { get; private set; }

    /// <summary>How many of them are made.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>A stage begins.</summary>
    public void Begin(string stage, int files = 0)
    {
        (Stage, Files) = (stage, files);
        Volatile.Write(ref done, 0);
    }

    /// <summary>One more file is made.</summary>
    public void FileDone() => Interlocked.Increment(ref done);
}
