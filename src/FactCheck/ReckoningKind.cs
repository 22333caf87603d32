namespace FactCheck;

/// <summary>How a number follows from others of the same text.</summary>
internal enum ReckoningKind
{
    /// <summary>Parts and the total they make up.</summary>
    Total,

    /// <summary>Parts of a whole that exclude one another: together they are no more than the whole.</summary>
    Parts,

    /// <summary>Two values and the change between them.</summary>
    Change,

    /// <summary>A share of a whole, told as a ratio and as a number.</summary>
    Share,

    /// <summary>A number of things, the price or measure of one, and of all.</summary>
    Product,

    /// <summary>Years of birth and death and the age at death.</summary>
    Lifespan,

    /// <summary>A year something began in and how old it is in another.</summary>
    Anniversary,

    /// <summary>First and last day of a stretch of time and its length.</summary>
    Period,
}
