namespace MinutesSite.Read.AttachmentTexts;

/// <summary>An address as a person reads it.</summary>
public static class AddressText
{
    /// <summary>With the characters that stand as <c>%2D</c> as themselves; as it is where they are none.</summary>
    public static string Decoded(string address) =>
        address.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(address) : address;
}
