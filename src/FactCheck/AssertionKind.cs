namespace FactCheck;

/// <summary>The kinds of things a text asserts. Reports spell them in lower case.</summary>
public enum AssertionKind
{
    /// <summary>An amount of money: "$30 million".</summary>
    Amount,

    /// <summary>A percentage or percentage points: "70%".</summary>
    Percent,

    /// <summary>A number of countable things: "three people". The counted noun belongs to the frame.</summary>
    Count,

    /// <summary>A physical measure: "10 km", "5 GB".</summary>
    Measure,

    /// <summary>An age: "19-year-old", "aged 50".</summary>
    Age,

    /// <summary>A place in an order: "third", "21st".</summary>
    Ordinal,

    /// <summary>A ratio: "one in five", "3-to-1".</summary>
    Ratio,

    /// <summary>A number that counts nothing named.</summary>
    Number,

    /// <summary>A calendar date or range of dates of any granularity: "January 24", "since 2017", "last Friday".</summary>
    Date,

    /// <summary>A clock time: "8 p.m.".</summary>
    Time,

    /// <summary>A length of time: "six months".</summary>
    Duration,

    /// <summary>A person's name.</summary>
    Person,

    /// <summary>An organization's name.</summary>
    Organization,

    /// <summary>A place's name.</summary>
    Place,

    /// <summary>A name whose type is not known.</summary>
    Name,

    /// <summary>A role and who holds it: "CTO Lena Fuchs".</summary>
    Role,

    /// <summary>Words in quotation marks and, if told, who said them.</summary>
    Quotation,

    /// <summary>Who did what to whom, coarsely, or a stretch of wording compared as such.</summary>
    Event,

    /// <summary>How parts and wholes of a text agree: an announced count and its list, parts and their total.</summary>
    Structure,
}
