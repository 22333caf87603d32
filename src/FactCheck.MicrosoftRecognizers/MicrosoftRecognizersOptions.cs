namespace FactCheck.MicrosoftRecognizers;

/// <summary>Plugs Microsoft.Recognizers into the options of a checker.</summary>
public static class MicrosoftRecognizersOptions
{
    /// <summary>
    /// The options with the original as the reader of bare numbers, percentages and ordinals; what the other extractors say of these three kinds is
    /// left out.
    /// </summary>
    /// <param name="options">The options to start from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static FactCheckerOptions WithMicrosoftRecognizers(this FactCheckerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with
        {
            Extractors = [.. options.Extractors.Select(extractor => new WithoutBareNumbers(extractor)), new MicrosoftRecognizersExtractor()],
        };
    }
}
