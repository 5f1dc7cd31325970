namespace MinutesSite.Model;

/// <summary>What a meeting is asked to do (indstilling).</summary>
/// <param name="By">Who recommends, as written: "Kommunaldirektøren indstiller,"; null where nobody is named.</param>
/// <param name="Points">The points, "at ...", without their numbers, full stop kept.</param>
public sealed record Recommendation(string? By, IReadOnlyList<RichText> Points);
