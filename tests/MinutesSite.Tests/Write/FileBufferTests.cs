using System.Text;
using MinutesSite.Write;

namespace MinutesSite.Tests.Write;

public sealed class FileBufferTests
{
    [Fact]
    public async Task Files_of_every_size_made_at_once_are_whole_and_stay_when_their_buffers_are_given_back()
    {
        // Below, at and above the blocks that buffers are made of.
        int[] lengths = [0, 1, 1_000, 131_071, 131_072, 131_073, 400_000, 3_000_000];

        var files = await Task.WhenAll(
            Enumerable
                .Range(0, 64)
                .Select(i =>
                    Task.Run(() =>
                    {
                        using var buffer = FileBuffer.Rent();
                        using (var writer = new StreamWriter(buffer, new UTF8Encoding(false), leaveOpen: true))
                        {
                            writer.Write(Text(i, lengths[i % lengths.Length]));
                        }

                        return buffer.Written();
                    })
                )
        );

        Assert.All(files, (file, i) => Assert.Equal(Text(i, lengths[i % lengths.Length]), Encoding.UTF8.GetString(file)));
    }

    private static string Text(int seed, int length) =>
        string.Create(
            length,
            seed,
            (text, one) =>
            {
                for (var at = 0; at < text.Length; at++)
                {
                    text[at] = (char)('a' + ((at + one) % 25));
                }
            }
        );
}
