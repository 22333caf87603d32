using FactCheck.Quality.Reports;

namespace FactCheck.Quality.PublicSets;

/// <summary>A public data set, read in the format it is published in.</summary>
internal interface IPublicSet
{
    /// <summary>Scores the set; null when its files are not in the folder.</summary>
    /// <exception cref="InvalidDataException">A file of the set cannot be read; the message names it and the place.</exception>
    ReportSection? Score(FactChecker checker, DataFolder data);
}
