using FactCheck.Alignment.Names;
using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>Of which people the named persons and companies of a text are: "the Latvian shipbuilder Orlet", "Orlet, a Latvian shipbuilder".</summary>
internal sealed class NamedPeoples
{
    /// <summary>Words between the people and the name: "Latvian tram maker Orlet".</summary>
    private const int Reach = 3;

    private const double Confidence = .7;

    private readonly DocumentText _text;
    private readonly Dictionary<string, (string Name, int Token)?> _peoples = new(StringComparer.Ordinal);

    private NamedPeoples(ReadDocument document)
    {
        _text = document.Text;
        foreach (var assertion in document.Assertions)
        {
            if (assertion is { IsCertain: true, Kind: AssertionKind.Person or AssertionKind.Organization or AssertionKind.Name, Value: NameValue name }
                && NameForms.Of(document).Read(name.Spelling, name.Type) is { Parts.Count: > 0, IsAllCaps: false } form && (Before(assertion) ?? Behind(assertion)) is { } token)
            {
                _peoples[form.Core] = _peoples.TryGetValue(form.Core, out var known) && (known is not { } before || Peoples.ExcludeEachOther(Norm(before.Token), Norm(token))) ? null : (name.Spelling, token);
            }
        }
    }

    /// <summary>What is of one people here and of another there, where neither text speaks of the other's.</summary>
    public static IEnumerable<Topic> Differing(ReadDocument left, ReadDocument right)
    {
        var (ours, theirs) = (Of(left), Of(right));
        foreach (var (core, told) in ours._peoples)
        {
            if (told is { } mine && theirs._peoples.GetValueOrDefault(core) is { } that && Peoples.ExcludeEachOther(ours.Norm(mine.Token), theirs.Norm(that.Token))
                && !ours.SpeaksOf(theirs.Norm(that.Token)) && !theirs.SpeaksOf(ours.Norm(mine.Token)))
            {
                yield return new Topic(mine.Name, TopicBasis.Referent, [ours.Told(mine), theirs.Told(that)], ["both texts tell one event, and neither speaks of the other's people"], Confidence);
            }
        }
    }

    private static NamedPeoples Of(ReadDocument document) => document.Derived(static read => new NamedPeoples(read));

    private Assertion Told((string Name, int Token) told) => new(AssertionKind.Role, _text.Mention(told.Token, told.Token), new RoleValue(told.Name, _text.Mention(told.Token, told.Token).Text));

    /// <summary>"The Latvian tram maker Orlet"; no land, "Latvia coach", nor half of a word, "Latvian-born".</summary>
    private int? Before(Assertion name)
    {
        var first = _text.TokenAt(name.Mention.Span.Start);
        for (var i = first - 1; i >= Math.Max(_text.SentenceSpan[_text.Tokens[first].Sentence].FirstToken, first - 1 - Reach) && _text.Tokens[i] is { IsWord: true, IsStop: false } && !VerbWords.IsFullVerb(_text.Tokens[i]); i--)
        {
            if (IsPeople(i))
            {
                return i < first - 1 ? i : null;
            }
        }

        return null;
    }

    /// <summary>", a Latvian maker of trams".</summary>
    private int? Behind(Assertion name)
    {
        var end = _text.TokenAt(name.Mention.Span.End);
        return end + 3 < _text.Tokens.Count && _text.Tokens[end].Is(',') && Norm(end + 1) is "a" or "an" && IsPeople(end + 2) && _text.Tokens[end + 3] is { IsWord: true, IsCapitalized: false, IsStop: false } ? end + 2 : null;
    }

    private bool IsPeople(int token) => _text.Tokens[token].IsCapitalized && Peoples.Of(Norm(token)).Count > 0 && NameVocabulary.Demonyms.Contains(Norm(token))
        && !(token > 0 && _text.Tokens[token - 1].Is('-')) && !(token + 1 < _text.Tokens.Count && _text.Tokens[token + 1].Is('-'));

    private bool SpeaksOf(string people)
    {
        var words = Peoples.Of(people);
        foreach (ref readonly var token in _text.TokenSpan)
        {
            if (token.IsCapitalized && words.Contains(token.Norm))
            {
                return true;
            }
        }

        return false;
    }

    private string Norm(int token) => _text.Tokens[token].Norm;
}
