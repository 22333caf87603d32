namespace FactCheck.Extraction.Vocabulary;

/// <summary>Finds the declared names of one entity and reads each as the first of its group.</summary>
internal sealed class DeclaredAliases(IReadOnlyList<IReadOnlyList<string>> groups)
{
    private readonly DeclaredStretches _stretches = new(groups, "alias");

    /// <summary>Puts the aliases into the assertions, in place of the names inside them.</summary>
    /// <returns>Where they stand.</returns>
    public List<DeclaredStretch> Reread(DocumentText text, List<Assertion> assertions) =>
        [.. _stretches.In(text).Where(stretch => Place(text, stretch, assertions))];

    /// <summary>As part of a longer name an alias is none ("IBM" in "IBM Plaza").</summary>
    private static bool Place(DocumentText text, DeclaredStretch stretch, List<Assertion> assertions)
    {
        var mention = text.Mention(stretch.First, stretch.Last);
        var names = assertions.FindAll(assertion => assertion.Value is NameValue && assertion.Mention.Span.Overlaps(mention.Span));
        if (names.Exists(other => other.Mention.Span.Start < mention.Span.Start || other.Mention.Span.End > mention.Span.End))
        {
            return false;
        }

        assertions.RemoveAll(names.Contains);
        var type = names.Select(other => ((NameValue)other.Value).Type).FirstOrDefault(other => other != EntityType.Unknown);
        var kind = names.Find(other => ((NameValue)other.Value).Type == type)?.Kind ?? AssertionKind.Name;
        assertions.Add(new Assertion(kind, mention, new NameValue(stretch.Name.Document.Text, type)));
        return true;
    }
}
