using MinutesSite.Write.Progress;
using Spectre.Console;

namespace MinutesSite.Tests.Write.Progress;

public sealed class ProgressBarTests
{
    [Fact]
    public async Task A_long_build_shows_a_bar_with_its_stage_on_a_terminal()
    {
        await using var terminal = new StringWriter();
        var result = await ProgressBar.Show(LongBuild(), Writing(), Console(terminal, InteractionSupport.Yes));

        Assert.Equal("færdig", result);
        Assert.Contains("skriv", terminal.ToString(), StringComparison.Ordinal);
        Assert.Contains("50%", terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quick_build_shows_none()
    {
        await using var terminal = new StringWriter();
        await ProgressBar.Show(Task.FromResult("færdig"), Writing(), Console(terminal, InteractionSupport.Yes));

        Assert.Equal("", terminal.ToString());
    }

    [Fact]
    public async Task In_a_log_file_there_is_none()
    {
        await using var terminal = new StringWriter();
        await ProgressBar.Show(LongBuild(), Writing(), Console(terminal, InteractionSupport.No));

        Assert.Equal("", terminal.ToString());
    }

    private static async Task<string> LongBuild()
    {
        await Task.Delay(TimeSpan.FromSeconds(1.6));
        return "færdig";
    }

    private static BuildProgress Writing()
    {
        var progress = new BuildProgress();
        progress.Begin("skriv", files: 2);
        progress.FileDone();
        return progress;
    }

    private static IAnsiConsole Console(TextWriter terminal, InteractionSupport interaction) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = interaction == InteractionSupport.Yes ? AnsiSupport.Yes : AnsiSupport.No,
                Interactive = interaction,
                Out = new AnsiConsoleOutput(terminal),
            }
        );
}
