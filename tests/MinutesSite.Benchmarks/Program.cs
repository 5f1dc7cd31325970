using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MinutesSite.Benchmarks;
using MinutesSite.Benchmarks.Contenders;
using MinutesSite.Benchmarks.Corpus;
using MinutesSite.Benchmarks.Limits;
using MinutesSite.Benchmarks.Measuring;
using MinutesSite.Benchmarks.Mutating;
using MinutesSite.Benchmarks.Reading;
using MinutesSite.Benchmarks.Search;
using MinutesSite.Benchmarks.Writing;

var seed = new Option<int>("--seed") { Description = "The same seed gives the same archive", DefaultValueFactory = _ => 1 };

var meetings = new Option<int>("--meetings") { Description = "How many meetings", DefaultValueFactory = _ => 1_000 };
var folder = new Option<string>("--out") { Description = "The site's root: content/ is written in it", Required = true };
var corpus = new Command("corpus", "Writes a made-up archive") { meetings, folder, seed };
corpus.SetAction(arguments =>
{
    var watch = Stopwatch.StartNew();
    var count = arguments.GetValue(meetings);
    var bytes = WriteCorpus.To(arguments.GetRequiredValue(folder), count, arguments.GetValue(seed));
    Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{count} meetings, {bytes / 1e6:0.0} MB, {watch.Elapsed.TotalSeconds:0.0} s")
    );
});

var sizes = new Option<string>("--meetings") { Description = "Numbers of meetings, with commas", DefaultValueFactory = _ => "1000,10000" };
var runs = new Option<int>("--runs") { Description = "How often each is run", DefaultValueFactory = _ => 5 };
var copies = new Option<string?>("--copies-of") { Description = "A content folder whose minutes are copied, instead of made-up ones" };
var build = new Command("build", "Measures builds of made-up archives, beside the floor and Hugo") { sizes, runs, seed, copies };
build.SetAction(arguments =>
    BuildBenchmark.Run(
        [.. arguments.GetRequiredValue(sizes).Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
        arguments.GetValue(runs),
        (root, count) =>
            arguments.GetValue(copies) is { } content
                ? WriteCopies.To(content, root, count)
                : WriteCorpus.To(root, count, arguments.GetValue(seed))
    )
);

var link = new Command("link", "Measures how linking grows with the archive") { sizes, runs, seed };
link.SetAction(arguments =>
    LinkBenchmark.Run(
        [.. arguments.GetRequiredValue(sizes).Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
        arguments.GetValue(runs),
        (root, count) => WriteCorpus.To(root, count, arguments.GetValue(seed))
    )
);

var root = new Argument<string>("root");
var output = new Argument<string>("output");
var floor = new Command("floor", "What every generator must do at least") { root, output };
floor.SetAction(arguments => Floor.Build(arguments.GetRequiredValue(root), arguments.GetRequiredValue(output)));

var command = new Argument<string[]>("command") { Arity = ArgumentArity.OneOrMore };
var measure = new Command("measure", "Runs a program and prints what it cost") { command };
measure.SetAction(arguments => ChildUsage.Measure(arguments.GetRequiredValue(command)));

var searchSizes = new Option<string>("--meetings")
{
    Description = "Numbers of meetings, with commas",
    DefaultValueFactory = _ => "100,1000,10000",
};
var lighthouse = new Command("lighthouse", "What Lighthouse says of the main pages");
lighthouse.SetAction(_ => LighthouseBenchmark.Run());

var changes = new Option<int>("--runs") { Description = "How many changes are saved", DefaultValueFactory = _ => 5 };
var preview = new Command("preview", "Measures how long a saved change takes to the page in Chromium") { meetings, changes, seed };
preview.SetAction(arguments => PreviewBenchmark.Run(arguments.GetValue(meetings), arguments.GetValue(changes), arguments.GetValue(seed)));

var search = new Command("search", "What search costs in Chromium, at several sizes of a made-up archive") { searchSizes, seed };
search.SetAction(arguments =>
    SearchBenchmark.Run(
        [.. arguments.GetRequiredValue(searchSizes).Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
        arguments.GetValue(seed)
    )
);

var site = new Option<string>("--root") { Description = "The site's root, with content/", DefaultValueFactory = _ => "." };
var queries = new Option<string?>("--queries") { Description = "Judged queries; those over this repository's content/ without it" };
var judge = new Command("judge", "How good search's answers are: judged queries in Chromium") { site, queries };
judge.SetAction(arguments => JudgeBenchmark.Run(Path.GetFullPath(arguments.GetRequiredValue(site)), arguments.GetValue(queries)));

var peers = new Command("peers", "The judged queries with Pagefind and lunr beside ours, where npm has installed them in Peers/")
{
    site,
    queries,
};
peers.SetAction(arguments => PeersBenchmark.Run(Path.GetFullPath(arguments.GetRequiredValue(site)), arguments.GetValue(queries)));

var limits = new Command("limits", "Whether anything grows worse than its input: each kind doubled four times") { runs };
limits.SetAction(arguments => LimitsBenchmark.Run(arguments.GetValue(runs)));

var kinds = new Option<string[]>("--kinds")
{
    Description = "Which kinds of input: " + string.Join(", ", MutatedKind.All.Select(kind => kind.Name)),
    AllowMultipleArgumentsPerToken = true,
};
var times = new Option<int>("--times") { Description = "How many mutations of each kind", DefaultValueFactory = _ => 1_000 };
var mutate = new Command("mutate", "Whether any input crashes the program, hangs it or is lost in silence: made-up mistakes, seeded")
{
    kinds,
    seed,
    times,
};
mutate.SetAction(arguments =>
    MutateBenchmark.Run(arguments.GetValue(kinds) ?? [], arguments.GetValue(seed), arguments.GetValue(times)) == 0 ? 0 : 1
);

return new RootCommand("Made-up archives, and what building them costs")
{
    corpus,
    build,
    link,
    preview,
    floor,
    measure,
    lighthouse,
    search,
    judge,
    peers,
    limits,
    mutate,
}
    .Parse(args)
    .Invoke();
