using MinutesSite.Render.AkomaNtoso;
using MinutesSite.Render.Oparl;
using MinutesSite.Routes;
using MinutesSite.Theme.Layout;

namespace MinutesSite.Render;

/// <summary>The pages and files that every site has, in the order of its navigation.</summary>
public static class PageSets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageSet> Default { get; } =
    [
        new("forside", [new("/"), new("/soeg/"), new("/404.html")], source => SitePages.Of(source.Archive, source.Pages)),
        new(
            "referater",
            [new("/referater/"), new("/referater/{årgang}/"), new("/referater/{årgang}/{tal}/"), new("/referater/{møde}/")],
            source => MeetingPages.Of(source.Archive, source.Pages)
        )
        {
            Section = _ => Sections.Meetings,
        },
        new(
            "kalender",
            [new("/kalender/"), new("/kalender/{årgang}/"), new("/kalender/{årgang}/{tal}/")],
            source => CalendarPages.Of(source.Archive, source.Pages)
        )
        {
            Section = _ => Sections.Calendar,
        },
        new(
            "kalenderfiler",
            [new("/kalender.ics"), new("/fora/{navn}/kalender.ics")],
            source => CalendarFiles.Of(source.Archive, source.Options.Published)
        ),
        new("rettelser", [new("/referater/{møde}/rettelser/")], source => CorrectionPages.Of(source.Archive, source.Pages, source.Options)),
        new(
            "beslutninger",
            [.. Route.List("/beslutninger/"), .. Route.List("/beslutninger/{liste}/"), .. Route.List("/beslutninger/forum/{liste}/")],
            source => DecisionPages.Of(source.Archive, source.Pages)
        )
        {
            Section = _ => Sections.Decisions,
        },
        new("emner", [new("/emner/"), .. Route.List("/emner/{navn}/")], source => TopicPages.Of(source.Archive, source.Pages))
        {
            Section = _ => Sections.Topics,
        },
        new(
            "sager",
            [new("/sager/"), new("/sager/kle/{liste}/"), new("/sager/andre/"), .. Route.List("/sager/{navn}/")],
            source => CasePages.Of(source.Archive, source.Pages, source.Options.KleNames)
        )
        {
            Section = _ => Sections.Cases,
        },
        new("fora", [new("/fora/"), .. Route.List("/fora/{navn}/")], source => ForumPages.Of(source.Archive, source.Pages))
        {
            Section = _ => Sections.Forums,
        },
        new("personer", [new("/personer/"), .. Route.List("/personer/{navn}/")], source => PersonPages.Of(source.Archive, source.Pages))
        {
            Section = archive => archive.Site.PersonPages ? Sections.People : null,
        },
        new("partier", [new("/partier/"), new("/partier/{liste}/")], source => PartyPages.Of(source.Archive, source.Pages)),
        new("stikord", [new("/stikord/"), new("/stikord/{liste}/")], source => KeywordPages.Of(source.Archive, source.Pages)),
        new(
            "følg",
            [new(Sections.Follow.Address), new("/nyt/"), new("/nyt/{liste}/")],
            source => FollowPages.Of(source.Archive, source.Pages, source.Options.Published)
        ),
        new("om", [new("/om/")], source => AboutPages.Of(source.Archive, source.Pages)),
        new("tal", [new("/tal/"), new("/tal/{liste}/")], source => NumbersPages.Of(source.Archive, source.Pages)),
        new("hjælp", [new("/hjaelp/")], source => HelpPages.Of(source.Pages)),
        new("data", [new("/referater/{møde}/index.json"), new("/referater/{møde}/index.md")], source => MeetingData.Of(source.Archive)),
        new(
            "lister",
            [new("/api/referater.json"), new("/api/emner.json"), new("/api/sager.json"), new("/api/personer.json")],
            source => ApiLists.Of(source.Archive)
        ),
        new("popolo", [new(Popolo.Address)], source => Popolo.Of(source.Archive)),
        new("katalog", [new(DataCatalogue.Address)], source => DataCatalogue.Of(source.Archive)),
        new("oparl", [new(OparlIds.Root + "**")], source => OparlFiles.Of(source.Archive, source.Options.Published)),
        new("værtens filer", [new("/_headers"), new("/bilag/web.config")], source => HostFiles.Of(source.Options.ActiveAttachments)),
        new(
            "akomantoso",
            [new("/referater/{møde}/akomantoso.xml")],
            source => AkomaNtosoFiles.Of(source.Archive, source.Options.Published)
        ),
        new(
            "feeds",
            [
                new("/feed.xml"),
                new("/fora/{navn}/feed.xml"),
                new("/emner/{navn}/feed.xml"),
                new("/sager/{navn}/feed.xml"),
                new("/personer/{navn}/feed.xml"),
            ],
            source => Feeds.Of(source.Archive, source.Options.Published)
        ),
        new("søgebeskrivelse", [new("/opensearch.xml")], source => OpenSearch.Of(source.Archive)),
        new("robotter", [new("/robots.txt")], source => RobotsTxt.Of(source.Archive)),
    ];

    /// <summary>
    /// What stands beside the sets: the theme's files, the search index, enclosures, and what is made of all the other files.
    /// </summary>
    public static IReadOnlyList<Route> Beside { get; } =
    [new("/assets/**"), new("/bilag/**"), new("/sitemap.xml"), new("/sitemap-{tal}.xml"), new("/_redirects"), new("/_headers")];

    /// <summary>The table of all addresses of a site that has these sets.</summary>
    public static SiteRoutes RoutesOf(IReadOnlyList<PageSet> pages) => new([.. pages.SelectMany(set => set.Routes), .. Beside]);
}
