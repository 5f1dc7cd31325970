using MinutesSite.Check.Mend;
using MinutesSite.Model;
using MinutesSite.Read;

namespace MinutesSite.Tests.Specs;

/// <summary>
/// Specs/Ret: a minutes file in, the mended file and the shown difference out. <c>‹U+00AD›</c> stands for the character itself.
/// </summary>
public sealed class MendSpecs
{
    private const string File = "content/referater/2026/2026-02-03-byraad.md";

    public static TheoryData<string> Cases => SpecCase.Names("Ret");

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_certain_is_mended_and_shown(string name)
    {
        var spec = SpecCase.Load("Ret", name);
        var before = OddCharactersByName.Replaced(spec.Part(File)!);

        var after = MendMinutes.Mend(File, before, Registers.Empty);

        spec.Expect("rettet", after);
        spec.Expect("forskel", after == before ? "" : string.Join('\n', ShowMended.Lines(new(new ContentFile(File, File), before, after))));
        Assert.Equal(after, MendMinutes.Mend(File, after, Registers.Empty));
    }
}
