using System.Globalization;
using MinutesSite.Model;

namespace MinutesSite.Theme.Text;

/// <summary>How an item is cited: "Chefforum den 13. januar 2026, punkt 3: Orientering om status Budget 2027. Nordby Kommune."</summary>
public static class Citation
{
    /// <summary>The citation without the address, which a browser adds.</summary>
    public static string Of(ItemLink item, SiteSettings site)
    {
        var title = item.Title.Length == 0 ? "" : ": " + item.Title;
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Meeting.Forum} den {DanishDates.InWords(item.Meeting.Date)}, punkt {item.Number}{title}"
        );
        return Ended(said) + (site.Organisation.Length == 0 ? "" : " " + Ended(site.Organisation));
    }

    private static string Ended(string sentence) => sentence.EndsWith('.') || sentence.EndsWith('?') ? sentence : sentence + ".";
}
