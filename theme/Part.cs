using Microsoft.AspNetCore.Components;

namespace MinutesSite.Theme;

/// <summary>A piece of a page. Every component of the theme is one, and knows the site it is part of.</summary>
public abstract class Part : ComponentBase
{
    /// <summary>The site.</summary>
    [Inject]
    public required SiteContext Site { get; set; }
}
