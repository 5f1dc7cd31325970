namespace MinutesSite.BrowserTests.Safety;

/// <summary>
/// Ways in which a text tries to become a script or a request. Each, if it worked, would call <c>window.hit()</c> or ask the host
/// evil.example.
/// </summary>
internal static class Vectors
{
    private const string Elsewhere = "https://evil.example/";

    private static readonly string[] Elements =
    [
        "<script>hit()</script>",
        $"<script src={Elsewhere}s.js></script>",
        "<img src=x onerror=hit()>",
        $"<img src={Elsewhere}i.png>",
        "<svg onload=hit()>",
        "<svg><script>hit()</script></svg>",
        "<body onload=hit()>",
        $"<iframe src={Elsewhere}></iframe>",
        "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
        $"<object data={Elsewhere}o></object>",
        $"<embed src={Elsewhere}e>",
        "<video><source onerror=hit()></video>",
        $"<audio src={Elsewhere}a autoplay onerror=hit()>",
        "<details open ontoggle=hit()>x</details>",
        "<input autofocus onfocus=hit()>",
        "<select autofocus onfocus=hit()></select>",
        "<textarea autofocus onfocus=hit()></textarea>",
        "<marquee onstart=hit()>x</marquee>",
        "<math><mi xlink:href=javascript:hit()>x</mi></math>",
        $"<form action={Elsewhere}><button autofocus onfocus=hit()>x</button></form>",
        "<a href=javascript:hit() autofocus onfocus=hit()>x</a>",
        $"<base href={Elsewhere}>",
        $"<meta http-equiv=refresh content='0;url={Elsewhere}'>",
        $"<link rel=stylesheet href={Elsewhere}c.css>",
        $"<style>@import '{Elsewhere}c.css';</style>",
        $"<div style=\"background:url({Elsewhere}b.png)\">x</div>",
        $"<table background={Elsewhere}t.png><tr><td>x</td></tr></table>",
        "<p onmouseover=hit() onpointerenter=hit()>x</p>",
        "<template><script>hit()</script></template>",
        "<noscript><img src=x onerror=hit()></noscript>",
    ];

    // What a text could hope to stand in: an attribute, a title, a script, a comment, data.
    private static readonly (string Before, string After)[] Surroundings =
    [
        ("", ""),
        ("\">", ""),
        ("'>", ""),
        ("</title>", ""),
        ("</script>", ""),
        ("--><!-- -->", ""),
        ("]]>", ""),
        ("</textarea></style>", "<!--"),
    ];

    private static readonly string[] Targets =
    [
        "javascript:hit()",
        "JaVaScRiPt:hit()",
        "java\tscript:hit()",
        "java&#x09;script:hit()",
        "javascript&colon;hit()",
        "&#106;avascript:hit()",
        " javascript:hit()",
        "\u0001javascript:hit()",
        "javascript://%0ahit()",
        "vbscript:hit()",
        "data:text/html,<script>hit()</script>",
        "data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==",
        "data:image/svg+xml,<svg onload=hit()>",
        "//evil.example/x",
        "\\\\evil.example\\x",
        "/\\evil.example/x",
        "https:evil.example",
        "blob:https://evil.example/x",
        "file:///etc/passwd",
        "view-source:javascript:hit()",
        "x\" onmouseover=\"hit()",
        "x' onfocus='hit()' autofocus='",
        "x)\" onerror=\"hit()",
        "feed:javascript:hit()",
        "jar:javascript:hit()!/",
    ];

    private static readonly string[] Attributes =
    [
        "\" onfocus=\"hit()\" autofocus=\"",
        "' onfocus='hit()' autofocus='",
        "` onfocus=hit() autofocus",
        "\" style=\"background:url(https://evil.example/b)",
        "x\" srcset=\"https://evil.example/i 1x",
        "{{constructor.constructor('hit()')()}}",
        "${hit()}",
        "@(hit())",
        "&lt;script&gt;hit()&lt;/script&gt;",
        "&#60;script&#62;hit()&#60;/script&#62;",
        "\\u003cscript\\u003ehit()\\u003c/script\\u003e",
        "%3Cscript%3Ehit()%3C/script%3E",
        "\uff1cscript\uff1ehit()\uff1c/script\uff1e",
        "+ADw-script+AD4-hit()+ADw-/script+AD4-",
        "<scr<script>ipt>hit()</scr</script>ipt>",
        "<SCRIPT>hit()</SCRIPT>",
        "<ScRiPt\n>hit()</ScRiPt\n>",
        "<img/src=x/onerror=hit()>",
        "<<script>hit()//<</script>",
        "<svg/onload=hit()//",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. from element in Elements from surrounding in Surroundings select surrounding.Before + element + surrounding.After,
        .. Targets.Select(target => $"[x]({target})"),
        .. Targets.Select(target => $"![x]({target})"),
        .. Targets.Select(target => $"<{target}>"),
        .. Targets,
        .. Attributes,
    ];
}
