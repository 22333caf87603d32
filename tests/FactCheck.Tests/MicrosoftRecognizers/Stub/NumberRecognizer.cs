namespace Microsoft.Recognizers.Text.Number;

/// <summary>The signatures of the package's own type; answers with what the test of this flow has put in.</summary>
public static class NumberRecognizer
{
    private static readonly AsyncLocal<Func<string, string, List<ModelResult>>?> Answers = new();

    /// <summary>Sets what is answered: the model ("number", "percentage", "ordinal", "range") and the text are given.</summary>
    public static void Answer(Func<string, string, List<ModelResult>> answers) => Answers.Value = answers;

    public static List<ModelResult> RecognizeNumber(string query, string culture) => Ask("number", query, culture);

    public static List<ModelResult> RecognizePercentage(string query, string culture) => Ask("percentage", query, culture);

    public static List<ModelResult> RecognizeOrdinal(string query, string culture) => Ask("ordinal", query, culture);

    public static List<ModelResult> RecognizeNumberRange(string query, string culture) => Ask("range", query, culture);

    private static List<ModelResult> Ask(string model, string query, string culture)
    {
        culture.ShouldBe("en-us");
        return Answers.Value?.Invoke(model, query) ?? [];
    }
}
