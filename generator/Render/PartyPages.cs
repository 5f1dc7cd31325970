using MinutesSite.Model;
using MinutesSite.Theme.Pages;
using MinutesSite.Write;

namespace MinutesSite.Render;

/// <summary>The parties and lists whose votes are on record; none where the minutes tell of no votes.</summary>
internal static class PartyPages
{
    public static IEnumerable<OutputFile> Of(Archive archive, PageRenderer pages)
    {
        if (archive.Parties.Count == 0)
        {
            yield break;
        }

        yield return pages.Page<PartiesPage, IReadOnlyList<Party>>("/partier/", archive.Parties);
        foreach (var party in archive.Parties)
        {
            yield return pages.Page<PartyPage, Party>(party.Address, party);
        }
    }
}
