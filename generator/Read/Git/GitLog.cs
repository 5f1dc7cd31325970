using System.Globalization;
using System.Text;

namespace MinutesSite.Read.Git;

/// <summary>
/// Reads <c>git log --raw -z -M</c>, newest commit first, into the versions of each file that there is now, through its changes of name.
/// A file that was deleted, and another that later got its name, are two files.
/// </summary>
public static class GitLog
{
    /// <summary>The start of a commit in the log: <c>--format=%x01%cI</c>.</summary>
    public const char CommitMark = '\u0001';

    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The versions of each file, newest first, by its path today.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FileVersion>> Versions(ReadOnlySpan<byte> log)
    {
        var chains = new Chains();
        var date = DateOnly.MinValue;
        var fields = Encoding.UTF8.GetString(log).Split('\0');
        for (var at = 0; at < fields.Length; at++)
        {
            var field = fields[at].TrimStart('\n');
            if (field.StartsWith(CommitMark))
            {
                date = DayInDenmark(field[1..]);
            }
            else if (field.StartsWith(':') && at + 1 < fields.Length)
            {
                // ":100644 100644 <blob before> <blob after> R100"
                var parts = field.Split(' ');
                var isMove = parts[4][0] is 'R' or 'C';
                chains.Add(date, parts[4][0], fields[at + 1], isMove ? fields[at + 2] : fields[at + 1], parts[3]);
                at += isMove ? 2 : 1;
            }
        }

        return chains.ByFile;
    }

    /// <summary>The day that it was in Denmark at a time with its offset: <c>2026-01-13T23:30:00+00:00</c> is the 14th.</summary>
    internal static DateOnly DayInDenmark(string time) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var moment)
            ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Denmark).DateTime)
            : DateOnly.MinValue;

    /// <summary>Follows names backwards in time.</summary>
    private sealed class Chains
    {
        private readonly Dictionary<string, List<FileVersion>> files = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> today = new(StringComparer.Ordinal);
        private readonly HashSet<string> gone = new(StringComparer.Ordinal);

        public IReadOnlyDictionary<string, IReadOnlyList<FileVersion>> ByFile =>
            files.ToDictionary(file => file.Key, file => (IReadOnlyList<FileVersion>)file.Value, StringComparer.Ordinal);

        public void Add(DateOnly date, char change, string before, string path, string blob)
        {
            if (change == 'D')
            {
                today.Remove(path);
                gone.Add(path);
                return;
            }

            var isGone = gone.Contains(path);
            if (!isGone)
            {
                var name = today.TryGetValue(path, out var now) ? now : today[path] = path;
                if (!files.TryGetValue(name, out var versions))
                {
                    files[name] = versions = [];
                }

                versions.Add(new(date, path, blob));
            }

            if (change == 'R')
            {
                Rename(before, path, isGone);
            }
            else if (change is 'A' or 'C')
            {
                // Here the file begins; whatever had its name before is another.
                today.Remove(path);
                gone.Add(path);
            }
        }

        private void Rename(string before, string path, bool isGone)
        {
            var name = today.GetValueOrDefault(path);
            today.Remove(path);
            gone.Add(path);
            gone.Remove(before);
            if (isGone || name is null)
            {
                gone.Add(before);
            }
            else
            {
                today[before] = name;
            }
        }
    }
}
