namespace FactCheck;

/// <summary>What a rule says of a topic: a <see cref="Finding"/> to report, or a <see cref="Compatible"/> pair that is none.</summary>
public abstract record Judgement
{
    private protected Judgement()
    {
    }
}
