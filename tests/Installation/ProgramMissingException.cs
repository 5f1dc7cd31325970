namespace MinutesSite.Tests.Installation;

/// <summary>A program that tests need is missing; the message has the command that installs it.</summary>
public sealed class ProgramMissingException : Exception
{
    public ProgramMissingException() { }

    public ProgramMissingException(string message)
        : base(message) { }

    public ProgramMissingException(string message, Exception innerException)
        : base(message, innerException) { }

    public ProgramMissingException(string program, string command)
        : base($"The program {program} is missing, and tests need it. Run: {command}") { }
}
