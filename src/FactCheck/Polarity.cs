namespace FactCheck;

/// <summary>Whether a clause affirms or denies.</summary>
public enum Polarity
{
    /// <summary>The clause affirms.</summary>
    Affirmed,

    /// <summary>The clause denies: "not", "never", "denied".</summary>
    Negated,
}
