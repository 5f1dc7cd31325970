using MinutesSite.Language;

namespace MinutesSite.Tests.Language;

public sealed class SpellingKeyTests
{
    [Theory]
    [InlineData("økonomi", "oekonomi")]
    [InlineData("årsmøde", "aarsmoede")]
    [InlineData("ældre", "aeldre")]
    [InlineData("resumé", "resume")]
    [InlineData("rené", "rene")]
    [InlineData("budget", "budget")]
    public void Danish_letters_and_accents_are_written_out(string word, string key) => Assert.Equal(key, SpellingKey.Of(word));

    [Fact]
    public void An_a_with_a_ring_is_not_an_a() => Assert.NotEqual(SpellingKey.Of("håb"), SpellingKey.Of("hab"));

    [Theory]
    [InlineData("oekonomi", "økonomi")]
    [InlineData("aarsmoede", "årsmøde")]
    [InlineData("budget", "budget")]
    public void The_reverse_gives_the_Danish_letters_back(string written, string word) => Assert.Equal(word, SpellingKey.Reversed(written));
}
