using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace MinutesSite.Serve;

/// <summary>Terms that have been worked out, as Lucene takes them.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly ICharTermAttribute text;
    private readonly IPositionIncrementAttribute step;
    private readonly IReadOnlyList<(string Term, int Step)> terms;
    private int at;

    /// <summary>The terms with how many places each lies after the one before.</summary>
    public TermStream(IReadOnlyList<(string Term, int Step)> terms)
    {
        this.terms = terms;
        text = AddAttribute<ICharTermAttribute>();
        step = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (at == terms.Count)
        {
            return false;
        }

        ClearAttributes();
        text.SetEmpty().Append(terms[at].Term);
        step.PositionIncrement = terms[at].Step;
        at++;
        return true;
    }

    /// <inheritdoc />
    public override void Reset()
    {
        base.Reset();
        at = 0;
    }
}
