namespace FactCheck.Quality.Stories;

/// <summary>What a place in a story is filled with, and what an error planted there is.</summary>
internal enum StorySlot
{
    Full,
    Last,
    Role,
    Org,
    City,
    Amount,
    Count,
    Percent,
    Date,
    Duration,
    Verdict,
}
