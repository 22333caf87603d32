using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Occasions;

/// <summary>What else stands in a sentence that tells when or where something happened.</summary>
internal sealed class SentenceFacts
{
    /// <summary>Dates, times and quantities.</summary>
    public List<PlacedAssertion> Values { get; } = [];

    /// <summary>The words of all names, in lower case.</summary>
    public HashSet<string> AllNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of the names of people and organizations, in lower case.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The same names as a whole, in lower case.</summary>
    public List<string> FullNames { get; } = [];

    /// <summary>The places, as spelt.</summary>
    public List<string> Places { get; } = [];

    /// <param name="documents">The documents.</param>
    /// <param name="document">Index of the one that asserts it.</param>
    /// <param name="assertion">A name, or a value of the kinds of <see cref="Values"/>.</param>
    public void Add(List<ReadDocument> documents, int document, Assertion assertion)
    {
        if (assertion.Value is not NameValue name)
        {
            Values.Add(PlacedAssertion.Of(documents, document, assertion));
        }
        else if (assertion.IsCertain)
        {
            var spelling = name.Spelling.ToLowerInvariant();
            var words = spelling.Split(' ');
            AllNames.UnionWith(words);
            if (name.Type is EntityType.Place)
            {
                Places.Add(name.Spelling);
            }
            else if (name.Type is EntityType.Person or EntityType.Organization)
            {
                Names.UnionWith(words);
                FullNames.Add(spelling);
            }
        }
    }
}
