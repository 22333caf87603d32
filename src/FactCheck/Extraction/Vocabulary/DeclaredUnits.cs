using FactCheck.Extraction.Quantities;
using FactCheck.Text;

namespace FactCheck.Extraction.Vocabulary;

/// <summary>Reads a count of a declared unit as a measure: "500 barrels".</summary>
internal sealed class DeclaredUnits
{
    private readonly Dictionary<string, (string Name, MeasureUnit Base, decimal Factor)> _byStem = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">A unit is blank, has no built-in unit behind it or a factor that is not above 0.</exception>
    public DeclaredUnits(IReadOnlyDictionary<string, DomainUnit> units)
    {
        foreach (var (name, unit) in units)
        {
            var words = DeclaredPhrases.Words(name);
            if (words.Length != 1)
            {
                throw new FormatException($"The vocabulary's unit '{name}' must be one word.");
            }

            if (!MeasureUnits.TryFind(unit.Unit, out var known))
            {
                throw new FormatException($"The vocabulary's unit '{name}' is told in '{unit.Unit}', which is no unit of measure.");
            }

            _byStem[Stemmer.Stem(words[0])] = unit.Factor > 0
                ? (name, known, unit.Factor)
                : throw new FormatException($"The vocabulary's unit '{name}' must be worth more than 0.");
        }
    }

    public Assertion Reread(DocumentText text, Assertion assertion)
    {
        if (_byStem.Count == 0 || assertion.Kind != AssertionKind.Count || assertion.Value is not QuantityValue { Unit.Length: 0 } value || assertion.Noun is not { } noun
            || LastToken(text, noun) is not { } last || !_byStem.TryGetValue(text.Tokens[last].Stem, out var unit))
        {
            return assertion;
        }

        var span = new TextSpan(assertion.Mention.Span.Start, text.Tokens[last].Span.End);
        var measured = value with { Unit = unit.Name, Dimension = unit.Base.Dimension, Factor = unit.Base.Factor * unit.Factor };
        return new Assertion(AssertionKind.Measure, assertion.Mention with { Span = span }, measured)
        {
            Frame = assertion.Frame,
            Hedge = assertion.Hedge,
            IsCertain = assertion.IsCertain,
        };
    }

    private static int? LastToken(DocumentText text, TextSpan noun)
    {
        var last = text.TokenAt(noun.End) - 1;
        return last >= 0 && text.Tokens[last].Span.Start >= noun.Start ? last : null;
    }
}
