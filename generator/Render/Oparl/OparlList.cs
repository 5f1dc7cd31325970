using System.Text.Json.Nodes;
using MinutesSite.Write;

namespace MinutesSite.Render.Oparl;

/// <summary>An OParl list: pages of a hundred objects, each with the way to the others.</summary>
internal static class OparlList
{
    /// <summary>How many objects a page has; OParl leaves it to the server.</summary>
    public const int PageSize = 100;

    /// <summary>The pages; an empty list has one.</summary>
    /// <param name="ids">The addresses.</param>
    /// <param name="name">The list's name: <c>list/meeting</c>.</param>
    /// <param name="objects">The objects, made when a page is written.</param>
    public static IEnumerable<OutputFile> Pages(OparlIds ids, string name, IReadOnlyList<Func<JsonObject>> objects)
    {
        var pages = Math.Max(1, (objects.Count + PageSize - 1) / PageSize);
        for (var page = 1; page <= pages; page++)
        {
            var shown = page;
            yield return OparlFiles.File(ids, ids.List(name, page), () => Page(ids, name, objects, shown, pages));
        }
    }

    private static JsonObject Page(OparlIds ids, string name, IReadOnlyList<Func<JsonObject>> objects, int page, int pages)
    {
        var links = new JsonObject
        {
            ["first"] = ids.List(name),
            ["self"] = ids.List(name, page),
            ["last"] = ids.List(name, pages),
        };
        if (page > 1)
        {
            links["prev"] = ids.List(name, page - 1);
        }

        if (page < pages)
        {
            links["next"] = ids.List(name, page + 1);
        }

        return new()
        {
            ["data"] = OparlNode.Objects(objects.Skip((page - 1) * PageSize).Take(PageSize).Select(make => make())),
            ["pagination"] = new JsonObject
            {
                ["totalElements"] = objects.Count,
                ["elementsPerPage"] = PageSize,
                ["currentPage"] = page,
                ["totalPages"] = pages,
            },
            ["links"] = links,
        };
    }
}
