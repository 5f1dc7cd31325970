namespace MinutesSite.Index;

/// <summary>Where in an item a word stands; how much it counts there is in <see cref="FieldWeights"/>.</summary>
internal enum Field : byte
{
    Title,
    Topics,
    SubHeading,
    Decision,
    Summary,
    Body,
    Attachments,
    CaseNumber,
    PeopleNamed,
    Participants,
    Forum,
    Outcome,
    Date,
    AttachmentText,
}
