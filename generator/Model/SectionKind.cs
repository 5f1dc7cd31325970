namespace MinutesSite.Model;

/// <summary>The sections that Danish municipalities' minutes know.</summary>
public enum SectionKind
{
    /// <summary>Any heading not known: other bodies have other sections.</summary>
    Other,

    /// <summary>Indstilling: what the meeting is asked to do.</summary>
    Recommendation,

    /// <summary>Resumé: the summary.</summary>
    Summary,

    /// <summary>Sagsfremstilling: the account of the case.</summary>
    Account,

    /// <summary>Kommunens vision og politikker.</summary>
    VisionAndPolicies,

    /// <summary>Økonomi.</summary>
    Economy,

    /// <summary>Lovgrundlag.</summary>
    LegalBasis,

    /// <summary>Borgerperspektiv.</summary>
    CitizenPerspective,

    /// <summary>Historik: where the case was before.</summary>
    History,

    /// <summary>Beslutning: what was decided.</summary>
    Decision,

    /// <summary>Bilag: the enclosures.</summary>
    Attachments,
}
