namespace MinutesSite.Index;

/// <summary>How much a word counts in each field, and how much a long field dilutes it (BM25F's w and b).</summary>
internal static class FieldWeights
{
    /// <summary>How many fields there are.</summary>
    public const int Count = (int)Field.AttachmentText + 1;

    /// <summary>BM25's k1: how soon another occurrence stops counting.</summary>
    public const float Saturation = 1.2f;

    /// <summary>What a part of a compound counts of the whole word.</summary>
    public const float PartOfCompound = 0.5f;

    /// <summary>What an item that stands on every agenda counts of another: such items rank last.</summary>
    public const float Standing = 0.3f;

    private static readonly (float Weight, float Dilution)[] Fields = new (float, float)[Count];

    static FieldWeights()
    {
        Fields[(int)Field.Title] = (6f, 0.3f);
        Fields[(int)Field.Topics] = (4f, 0f);
        Fields[(int)Field.SubHeading] = (2.5f, 0f);
        Fields[(int)Field.Decision] = (1.6f, 0.6f);
        Fields[(int)Field.Summary] = (2f, 0.5f);
        Fields[(int)Field.Body] = (1f, 0.75f);
        Fields[(int)Field.Attachments] = (1.6f, 0.4f);
        Fields[(int)Field.CaseNumber] = (20f, 0f);
        Fields[(int)Field.PeopleNamed] = (3f, 0f);
        Fields[(int)Field.Participants] = (0.12f, 0f);
        Fields[(int)Field.Forum] = (0.4f, 0f);
        Fields[(int)Field.Outcome] = (0.5f, 0f);
        Fields[(int)Field.Date] = (20f, 0f);
        Fields[(int)Field.AttachmentText] = (0.5f, 0.75f);
    }

    /// <summary>What one occurrence counts.</summary>
    /// <param name="field">The field.</param>
    /// <param name="length">Its length in this item, in words.</param>
    /// <param name="average">Its length in items that have it, on average.</param>
    public static float Of(Field field, int length, float average)
    {
        var (weight, dilution) = Fields[(int)field];
        return dilution == 0 || average == 0 ? weight : weight / (1 - dilution + (dilution * length / average));
    }
}
