namespace FactCheck;

/// <summary>How faithful words in quotation marks are to the words they are compared with: a ladder, the most faithful first.</summary>
public enum QuotationFidelity
{
    /// <summary>Letter by letter the same.</summary>
    Verbatim,

    /// <summary>The same words, in other case or with other marks.</summary>
    Folded,

    /// <summary>The same words with some left out, at an end or within; none of them denies or limits.</summary>
    Elided,

    /// <summary>The same words in other forms: "mitigate" and "mitigating".</summary>
    Inflected,

    /// <summary>One utterance in other words.</summary>
    Reworded,

    /// <summary>The words of somebody else.</summary>
    Misattributed,

    /// <summary>In no source.</summary>
    Absent,
}
