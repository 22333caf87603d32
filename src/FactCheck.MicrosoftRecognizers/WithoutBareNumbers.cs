namespace FactCheck.MicrosoftRecognizers;

/// <summary>An extractor without the kinds that Microsoft.Recognizers reads in its place.</summary>
internal sealed class WithoutBareNumbers(IAssertionExtractor extractor) : IAssertionExtractor
{
    public IEnumerable<Assertion> Extract(DocumentText text) => extractor.Extract(text)
        .Where(assertion => assertion.Kind is not (AssertionKind.Number or AssertionKind.Percent or AssertionKind.Ordinal));
}
