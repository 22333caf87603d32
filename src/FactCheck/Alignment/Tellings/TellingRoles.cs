using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>Two trades, or two kinds of kin, that two tellings of one matter give somebody: "the carpenter Florin Petcu", "Florin Petcu, a plumber".</summary>
internal static class TellingRoles
{
    private const double Confidence = .7;

    /// <summary>Words of a title.</summary>
    private const int MaxTitle = 3;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        foreach (var (one, other) in Pairs(left, right, ExcludeEachOther))
        {
            if (!IsToldByName(one, other))
            {
                yield return new Topic(((RoleValue)one.Value).Holder, TopicBasis.Referent, [one, other], ["one text tells again what the other tells, and the name is the same"], Confidence);
            }
        }
    }

    /// <summary>The roles of one person, one of each text, that stand in a relation and of which neither text gives both.</summary>
    public static IEnumerable<(Assertion One, Assertion Other)> Pairs(Telling left, Telling right, Func<RoleValue, RoleValue, bool> relation)
    {
        var (ours, theirs) = (Of(left), Of(right));
        foreach (var one in ours)
        {
            foreach (var other in theirs)
            {
                var (mine, that) = ((RoleValue)one.Value, (RoleValue)other.Value);
                if (IsHolder(mine, that) && relation(mine, that) && !EventMoments.DifferInDates(At(left, one), At(right, other)) && !ours.Exists(role => Shares(role, that)) && !theirs.Exists(role => Shares(role, mine)))
                {
                    yield return (one, other);
                }
            }
        }
    }

    /// <summary>The roles a telling gives by name, and those of the one person it names: "Kim Lee apologised. The finance director said".</summary>
    private static List<Assertion> Of(Telling telling)
    {
        var roles = telling.Document.Assertions.Where(assertion => assertion.Value is RoleValue).ToList();
        if (Only(telling) is { } person)
        {
            roles.AddRange(Unnamed(telling, person));
        }

        return roles;
    }

    /// <summary>The one person whom a telling names and gives no role by name; null when there are more.</summary>
    private static NameValue? Only(Telling telling)
    {
        if (telling.Document.Assertions.Any(assertion => assertion.Value is RoleValue))
        {
            return null;
        }

        var names = telling.Document.Assertions.Where(assertion => assertion.Kind == AssertionKind.Person).Select(assertion => assertion.Value).OfType<NameValue>().ToList();
        return names.Count > 0 && names[0].Spelling.Contains(' ', StringComparison.Ordinal) && names.TrueForAll(name => string.Equals(names[0].Spelling, name.Spelling, StringComparison.OrdinalIgnoreCase) || names[0].Spelling.EndsWith(' ' + name.Spelling, StringComparison.Ordinal))
            ? names[0]
            : null;
    }

    /// <summary>"the dentist", "the chief operating officer" behind the name, when the telling speaks of no other such.</summary>
    private static List<Assertion> Unnamed(Telling telling, NameValue person)
    {
        var text = telling.Text;
        var told = new List<Assertion>();
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (!token.IsWord || token.IsCapitalized || !RoleTitles.IsHeadWord(token.Norm) || (i + 1 < text.Tokens.Count && (text.Tokens[i + 1].Norm is "'s" or "of" or "for" || text.Tokens[i + 1].IsCapitalized || IsNoun(text.Tokens[i + 1]))) || telling.IsQuoted(i))
            {
                continue;
            }

            if (RolePhrase(text, i) is not { } first || !GoesOnSpeaking(telling, first, i))
            {
                return [];
            }

            var title = text.Mention(first, i);
            told.Add(new Assertion(AssertionKind.Role, title, new RoleValue(person.Spelling, title.Text)) { Noun = title.Span, IsCertain = false });
        }

        return told.Count == 1 ? told : [];
    }

    /// <summary>"Kim Lee said. The finance director added": both sentences tell who says something, and the second begins with the title.</summary>
    private static bool GoesOnSpeaking(Telling telling, int first, int last)
    {
        var text = telling.Text;
        var sentence = text.Tokens[first].Sentence;
        return sentence > 0 && first == text.SentenceSpan[sentence].FirstToken + 1 && last + 1 < text.Tokens.Count && Speaks(text.Tokens[last + 1])
            && Enumerable.Range(text.SentenceSpan[sentence - 1].FirstToken, text.SentenceSpan[sentence - 1].EndToken - text.SentenceSpan[sentence - 1].FirstToken).Any(i => Speaks(text.Tokens[i]));
    }

    private static bool Speaks(in Token token) => EventWords.IsSpeech(token) || token.Norm is "promised" or "pledged" or "vowed" or "apologised" or "apologized";

    private static bool IsNoun(in Token token) => token is { IsWord: true, IsStop: false } && !VerbWords.IsFullVerb(token) && !VerbWords.IsPastForm(token) && !VerbWords.IsAuxiliary(token);

    /// <summary>The first token of a title that "the" stands before; null when the noun has another article or none, or is no title.</summary>
    private static int? RolePhrase(DocumentText text, int head)
    {
        for (var first = Math.Max(1, head - MaxTitle + 1); first <= head; first++)
        {
            if (text.Tokens[first - 1].Norm == "the" && text.Tokens[first - 1].Sentence == text.Tokens[head].Sentence && RoleTitles.IsKnown(text.Mention(first, head).Text))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>What two texts give by full name and nobody holds together is told whatever else they tell.</summary>
    private static bool IsToldByName(Assertion one, Assertion other) =>
        one.IsCertain && other.IsCertain && ((RoleValue)one.Value).Holder.Contains(' ', StringComparison.Ordinal) && RoleTitles.ExcludeEachOther(((RoleValue)one.Value).Title, ((RoleValue)other.Value).Title);

    private static EventSentence At(Telling telling, Assertion role) => telling.SentenceAt(telling.Text.TokenAt(role.Mention.Span.Start));

    /// <summary>"Lee" is Kim Lee where both tell one matter.</summary>
    private static bool IsHolder(RoleValue one, RoleValue other) =>
        string.Equals(one.Holder, other.Holder, StringComparison.OrdinalIgnoreCase) || IsSurname(one.Holder, other.Holder) || IsSurname(other.Holder, one.Holder);

    private static bool IsSurname(string name, string full) => full.EndsWith(' ' + name, StringComparison.OrdinalIgnoreCase);

    private static bool Shares(Assertion assertion, RoleValue other) => IsHolder((RoleValue)assertion.Value, other) && RoleTitles.Key(((RoleValue)assertion.Value).Title) == RoleTitles.Key(other.Title);

    /// <summary>Of what two people were once only trades are compared: a retired dentist was no teacher.</summary>
    private static bool ExcludeEachOther(RoleValue one, RoleValue other)
    {
        var (left, right) = (RoleTitles.Core(one.Title), RoleTitles.Core(other.Title));
        return one.IsFormer == other.IsFormer && (RoleTitles.AreOtherTrades(left, right)
            || (!one.IsFormer && (RoleTitles.ExcludeEachOther(left, right) || RoleTitles.AreOfTwoFields(left, right) || (RoleTitles.AreOtherKin(left, right) && (IsAnybodys(one) || IsAnybodys(other))))));
    }

    private static bool IsAnybodys(RoleValue role) => role.Organization is "his" or "her" or "their" or "my";
}
