using Microsoft.AspNetCore.Components;

namespace MinutesSite.Theme;

/// <summary>A whole page, made from one value: a meeting, a topic, a list.</summary>
/// <typeparam name="TView">What the page shows.</typeparam>
public abstract class Page<TView> : Part
{
    /// <summary>What the page shows.</summary>
    [Parameter]
    [EditorRequired]
    public required TView View { get; set; }
}
