using System.Text;
using MinutesSite.Fields;
using MinutesSite.Model;

namespace MinutesSite.Compose;

/// <summary>A meeting's front matter, in the order of <see cref="FrontMatterTable"/>.</summary>
internal static class FrontMatterText
{
    public static void Append(StringBuilder file, Meeting meeting)
    {
        file.Append("---\n");
        foreach (var key in FrontMatterTable.Default.Meeting.Keys)
        {
            if ((meeting.Closed is null || key.StaysWhenClosed) && key.Yaml(meeting) is { } value)
            {
                file.Append(key.Name).Append(value is ['\n', ..] ? ":" : ": ").Append(value).Append('\n');
            }
        }

        foreach (var fact in meeting.FurtherFacts)
        {
            file.Append(fact.Key)
                .Append(": ")
                .Append(fact.IsList ? YamlScalar.Flow(fact.Texts) : YamlScalar.Scalar(fact.Texts[0]))
                .Append('\n');
        }

        file.Append("---\n");
    }
}
