using System.Text;

namespace MinutesSite.Commands;

/// <summary>
/// Standard output or standard error, which may be closed or full: what was to be said is lost then, and the work is not.
/// </summary>
public sealed class ConsoleText : TextWriter
{
    private readonly TextWriter inner;

    /// <summary>Takes a console's writer; where the console has none, everything is lost.</summary>
    /// <param name="open">Gets the writer.</param>
    public ConsoleText(Func<TextWriter> open)
    {
        try
        {
            inner = open();
        }
        catch (Exception failure) when (IsLoss(failure))
        {
            inner = Null;
            IsLost = true;
        }
    }

    /// <summary>Whether something could not be written.</summary>
    public bool IsLost { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Try(value, static (writer, text) => writer.Write(text));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(value, static (writer, text) => writer.Write(text));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) =>
        Try((buffer, index, count), static (writer, text) => writer.Write(text.buffer, text.index, text.count));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + CoreNewLineText);

    /// <inheritdoc/>
    public override void Flush() => Try(0, static (writer, _) => writer.Flush());

    private string CoreNewLineText => new(CoreNewLine);

    private static bool IsLoss(Exception failure) => failure is IOException or UnauthorizedAccessException or ObjectDisposedException;

    private void Try<T>(T text, Action<TextWriter, T> write)
    {
        try
        {
            write(inner, text);
        }
        catch (Exception failure) when (IsLoss(failure))
        {
            IsLost = true;
        }
    }
}
