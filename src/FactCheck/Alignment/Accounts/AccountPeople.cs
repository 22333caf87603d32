using FactCheck.Alignment.Names;
using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>The people a document names in full, and every word it writes with a capital.</summary>
internal sealed class AccountPeople
{
    private readonly HashSet<string> _kin = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);

    public AccountPeople(ReadDocument document, AccountValues values)
    {
        var text = document.Text;
        foreach (var word in text.Tokens.Words)
        {
            if (word is { Kind: TokenKind.Word, IsCapitalized: true })
            {
                _capitals.Add(NameFold.Word(word.Norm));
            }
        }

        var spread = WordSpread.Of(document);
        var roles = document.Assertions.Where(assertion => assertion.Value is RoleValue { IsFormer: false }).Select(assertion => (RoleValue)assertion.Value).ToLookup(role => role.Holder, StringComparer.Ordinal);
        var people = new List<AccountPerson>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assertion in document.Assertions)
        {
            if (assertion is not { IsCertain: true, Kind: AssertionKind.Person, Value: NameValue name } || !known.Add(name.Spelling))
            {
                continue;
            }

            var form = NameForms.Of(document).Read(name.Spelling, EntityType.Person);
            var first = text.TokenAt(assertion.Mention.Span.Start);
            if (form.Parts.Count < 2 || NameVocabulary.Particles.Contains(form.Parts[0].Folded) || form.IsAllCaps || name.Spelling.Contains('"', StringComparison.Ordinal) || first >= text.Tokens.Count)
            {
                continue;
            }

            var sentence = text.Tokens[first].Sentence;
            if (NamesKin(text, sentence))
            {
                _kin.Add(form.Parts[^1].Folded);
            }

            var end = text.TokenAt(assertion.Mention.Span.End);
            var words = new AccountWords(text, sentence, first, end, noun: null, values.In(sentence), spread);
            people.Add(new AccountPerson(assertion, form, words, [.. roles[name.Spelling].Select(role => (RoleTitles.Key(role.Title), role.Organization))], new Lazy<BearerPart>(() => BearerPartReader.Read(text, new NameOccurrence(0, assertion, first, end)))));
        }

        All = people;
        IsShort = text.Tokens.Count < BearerParts.ShortText;
    }

    /// <summary>True when the document has no room to tell of anybody more than once.</summary>
    public bool IsShort { get; }

    public IReadOnlyList<AccountPerson> All { get; }

    /// <summary>True when the document tells of a relative of somebody of that surname, in the sentence that names them or the next: "her twin sister", "a brother of".</summary>
    public bool HasKin(string surname) => _kin.Contains(surname);

    private static bool NamesKin(DocumentText text, int sentence)
    {
        var end = text.SentenceSpan[Math.Min(text.SentenceSpan.Length - 1, sentence + 1)].EndToken;
        for (var i = text.SentenceSpan[sentence].FirstToken + 1; i < end; i++)
        {
            var before = text.Tokens[i - 1].Norm;
            var isOf = i + 1 < end && text.Tokens[i + 1].Norm == "of";
            if (!text.Tokens[i].IsCapitalized && KinshipWords.IsOne(text.Tokens[i].Norm) && (isOf || before is "his" or "her" or "twin" or "elder" or "younger" or "older" or "little" or "big"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a folded word that the document writes with a capital somewhere.</summary>
    public bool HasCapital(string folded) => _capitals.Contains(folded);
}
