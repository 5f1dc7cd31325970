namespace MinutesSite.Import;

/// <summary>A file that cannot be imported, with the reason in Danish for the one who asked.</summary>
public sealed class CannotImportException : Exception
{
    /// <summary>A fault without a reason; there is none in use.</summary>
    public CannotImportException() { }

    /// <summary>Says why, in one line.</summary>
    public CannotImportException(string message)
        : base(message) { }

    /// <summary>Says why, in one line, and keeps what was thrown.</summary>
    public CannotImportException(string message, Exception inner)
        : base(message, inner) { }
}
