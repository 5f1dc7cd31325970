using System.Collections.Frozen;

namespace MinutesSite.Language;

/// <summary>The words that stand in every text and say nothing of its subject: closed word classes and the commonest verbs.</summary>
/// <remarks>Not indexed, unless written in capitals: "MED" in "MED-udvalg" is a word of its own.</remarks>
public static class StopWords
{
    private static readonly FrozenSet<string> Words = (
        "ad af aldrig alle alt altid anden andet andre at bare begge blev blevet blive bliver både da de dem den denne der deres det dette "
        + "dig din "
        + "disse dog du efter eller en end er et for fordi forud fra før får fået gennem gjort gør gøre hans har have havde hen hende "
        + "hendes her hos "
        + "hun hvad hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i idet ift ikke ind indtil ingen intet ja jeg "
        + "jer jeres jo kan kun kunne "
        + "lige man mange med meget mellem men mens mere mig min mod må måtte nej ned nogen noget nogle nu når og også om omkring op os "
        + "over på samt se selv ses "
        + "sig sin sine sit skal skulle som så sådan således til tilbage ud uden under var ved vedr vi vil ville vores være været hvorvidt "
        + "herunder hermed hertil "
        + "heraf hvoraf hvorfra hvortil derfor dermed dertil derudover desuden ligesom bl mv mm evt pr ca kl dvs jf hhv inkl ekskl"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The list, for the client.</summary>
    public static IEnumerable<string> All => Words.Order(StringComparer.Ordinal);

    /// <summary>Whether a word in lower case is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => ByLetters.Contains(word);
}
