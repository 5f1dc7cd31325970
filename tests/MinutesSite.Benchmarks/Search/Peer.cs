namespace MinutesSite.Benchmarks.Search;

/// <summary>A search in the browser.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Script">A function in JavaScript: a query to the addresses of the first 20 items.</param>
internal sealed record Peer(string Name, string Script)
{
    /// <summary>Ours, Pagefind and lunr.</summary>
    public static IReadOnlyList<Peer> All { get; } =
    [
        new(
            "MinutesSite",
            """
            async query => {
              globalThis.ours ??= await (await import("/assets/search.js")).openSearch({ baseUrl: "/" });
              return (await ours.query(query, { limit: 20 })).results.map(result => result.url);
            }
            """
        ),
        new(
            "Pagefind",
            """
            async query => {
              if (!globalThis.pagefind) {
                globalThis.pagefind = await import("/_peers/pagefind/pagefind.js");
                // What a worker reads is not counted among the page's requests.
                await pagefind.options({ noWorker: true });
              }
              const found = await pagefind.search(query);
              return Promise.all(found.results.slice(0, 20).map(async result => (await result.data()).url));
            }
            """
        ),
        new(
            "lunr",
            """
            async query => {
              if (!globalThis.words) {
                for (const name of ["lunr", "lunr.stemmer.support", "lunr.da"]) {
                  await new Promise((loaded, failed) => document.head.append(Object.assign(
                    document.createElement("script"), { src: `/_peers/lunr/${name}.js`, onload: loaded, onerror: failed })));
                }
                globalThis.words = lunr.Index.load(await (await fetch("/_peers/lunr/index.json")).json());
              }
              try {
                return words.search(query).slice(0, 20).map(result => result.ref);
              } catch (error) {
                if (error instanceof lunr.QueryParseError) return [];
                throw error;
              }
            }
            """
        ),
    ];
}
