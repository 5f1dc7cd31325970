using System.Diagnostics.CodeAnalysis;

namespace MinutesSite.BrowserTests.Browser;

/// <summary>The tests that share one Chromium; they run one after another.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "xunit calls it a collection.")]
public sealed class OneChromium : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
