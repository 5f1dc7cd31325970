namespace MinutesSite.Read.Pdf;

/// <summary>What a PDF holds, as far as it is text.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Others">Texts that stand on no page: form fields, comments, properties; only where they were asked for.</param>
public sealed record PdfContent(IReadOnlyList<PdfPage> Pages, IReadOnlyList<string> Others);

/// <summary>A page's letters.</summary>
/// <param name="Upright">Those that a reader reads without turning the page, in the order in which they were drawn.</param>
/// <param name="Turned">Those set at a right angle to most of the page, turned to be read: a stamp in the margin.</param>
/// <param name="Slanting">Those set at another angle: a watermark.</param>
/// <param name="Unseen">Those that are not shown, where others are: drawn without colour, outside of the page.</param>
/// <param name="Unknown">How many letters have no character: their font does not say what they are.</param>
public sealed record PdfPage(
    IReadOnlyList<PdfLetter> Upright,
    IReadOnlyList<PdfLetter> Turned,
    IReadOnlyList<PdfLetter> Slanting,
    IReadOnlyList<PdfLetter> Unseen,
    int Unknown
);

/// <summary>A letter as it is placed, in points; its line runs from left to right.</summary>
/// <param name="Text">Its characters: more than one where letters are joined (ﬁ).</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next one would begin.</param>
/// <param name="Baseline">How high its line stands: greater is further up.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="IsBold">Whether its font is a bold one.</param>
/// <param name="Order">Which it was among those drawn on the page.</param>
public readonly record struct PdfLetter(string Text, double Left, double Right, double Baseline, double Size, bool IsBold, int Order)
{
    /// <summary>Whether nothing is seen of it.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}

/// <summary>Why a PDF cannot be read.</summary>
public enum PdfFault
{
    /// <summary>It is no PDF, or a broken one.</summary>
    Damaged,

    /// <summary>It asks for a password.</summary>
    Encrypted,

    /// <summary>It takes longer than any honest file.</summary>
    TooSlow,

    /// <summary>It has more pages than any honest file.</summary>
    TooLong,

    /// <summary>The system does not give it.</summary>
    NotToBeOpened,
}

/// <summary>A PDF that cannot be read.</summary>
public sealed class PdfUnreadableException : Exception
{
    /// <summary>A damaged file.</summary>
    public PdfUnreadableException() { }

    /// <summary>A damaged file.</summary>
    public PdfUnreadableException(string message)
        : base(message) { }

    /// <summary>A damaged file.</summary>
    public PdfUnreadableException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>A file that cannot be read, with the reason.</summary>
    public PdfUnreadableException(PdfFault fault, Exception? inner = null)
        : base(fault.ToString(), inner) => Fault = fault;

    /// <summary>Why.</summary>
    public PdfFault Fault { get; } = PdfFault.Damaged;
}
