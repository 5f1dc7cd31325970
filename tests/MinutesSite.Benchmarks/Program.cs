using System.CommandLine;
using System.Diagnostics;
using MinutesSite.Benchmarks.Corpus;

var meetings = new Option<int>("--meetings") { Description = "How many meetings", DefaultValueFactory = _ => 1_000 };
var folder = new Option<string>("--out") { Description = "The site's root: content/ is written in it", Required = true };
var seed = new Option<int>("--seed") { Description = "The same seed gives the same archive", DefaultValueFactory = _ => 1 };
var corpus = new Command("corpus", "Writes a made-up archive") { meetings, folder, seed };
corpus.SetAction(arguments =>
{
    var watch = Stopwatch.StartNew();
    var bytes = WriteCorpus.To(arguments.GetRequiredValue(folder), arguments.GetValue(meetings), arguments.GetValue(seed));
    Console.WriteLine($"{arguments.GetValue(meetings)} meetings, {bytes / 1_000_000.0:0.0} MB, {watch.Elapsed.TotalSeconds:0.0} s");
});

return new RootCommand("Made-up archives, and what building them costs") { corpus }.Parse(args).Invoke();
