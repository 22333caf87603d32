namespace FactCheck.Alignment.Names;

/// <summary>
/// How far what short texts tell of two near names goes together: a day, an age, a sum, a count of one thing, or what stands beside one word. Two accounts of one bearer give the same, and two
/// bearers in one row of a list, a register or a report have each their own.
/// </summary>
/// <param name="Opposed">Kinds of facts, and words, of which each tells another.</param>
/// <param name="AreOfOneAge">True when both are told to be of one age.</param>
internal readonly record struct BearerFacts(int Opposed, bool AreOfOneAge)
{
    private const int MaxCompared = 4;
    private const string AgeKey = "age";

    /// <summary>Two texts may be a birthday apart.</summary>
    private const decimal BirthdayApart = 1;

    public static BearerFacts Between(List<ReadDocument> documents, NameWordUse left, NameWordUse right)
    {
        var (ours, theirs) = (Facts(documents, left, right), Facts(documents, right, left));
        var (opposed, areOfOneAge) = (0, false);
        foreach (var group in ours)
        {
            var others = theirs[group.Key].ToList();
            areOfOneAge |= group.Key == AgeKey && others.Exists(that => group.Any(value => value.RelationTo(that) is ValueRelation.Equal));
            opposed += others.Count > 0 && others.TrueForAll(that => group.All(value => AreOpposed(value, that))) ? 1 : 0;
        }

        var (one, other) = (left.Occurrences.First().Document, right.Occurrences.First().Document);
        opposed += one == other ? 0 : OtherFillers.Count(documents[one].Text, documents[other].Text, left.Folded, right.Folded);

        return new BearerFacts(opposed, areOfOneAge);
    }

    private static bool AreOpposed(AssertionValue one, AssertionValue other) => one.RelationTo(other) == ValueRelation.Disjoint
        && !(one is QuantityValue { Unit: "year", Number: { } number } && other is QuantityValue { Number: { } that } && Math.Abs(number - that) <= BirthdayApart);

    /// <summary>The values beside a name, by what they measure: those of its sentences, and of the whole text where it does not name the other.</summary>
    private static ILookup<string, AssertionValue> Facts(List<ReadDocument> documents, NameWordUse word, NameWordUse other)
    {
        var facts = new HashSet<Assertion>(ReferenceEqualityComparer.Instance as IEqualityComparer<Assertion>);
        foreach (var place in word.Occurrences.Take(MaxCompared))
        {
            var document = documents[place.Document];
            var (first, end) = other.Occurrences.Any(that => that.Document == place.Document) ? document.AssertionsIn(document.Text.SentenceOf(document.Text.Tokens[place.First]).Span) : (0, document.Assertions.Count);
            facts.UnionWith(document.Assertions.Skip(first).Take(end - first).Where(assertion => assertion.Value is QuantityValue or DurationValue or DateValue or TimeValue));
        }

        return facts.ToLookup(KeyOf, assertion => assertion.Value, StringComparer.Ordinal);
    }

    private static string KeyOf(Assertion assertion) => assertion switch
    {
        { Kind: AssertionKind.Age } => AgeKey,
        { Kind: AssertionKind.Count, Value: QuantityValue { Unit: var unit } } => $"count {unit} {assertion.Frame.Head}",
        { Value: QuantityValue { Unit: var unit } } => $"{assertion.Kind} {unit}",
        _ => $"{assertion.Kind} {assertion.Frame.Predicate}",
    };
}
