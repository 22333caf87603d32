using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Extraction.Roles;

/// <summary>
/// Reads whom a person belongs to: "Piotr Malik of Corvia", "Bo Lee, who plays for the Herons", "Ann Ode, who represents the Greens". Serves
/// comparison only.
/// </summary>
internal static class AffiliationReader
{
    private const int Reach = 14;

    public static IEnumerable<Assertion> Read(DocumentText text, IReadOnlyList<Assertion> assertions)
    {
        var organizations = new Dictionary<int, Assertion>();
        foreach (var name in assertions)
        {
            var first = text.TokenAt(name.Mention.Span.Start);
            if (name.IsCertain && (name.Kind == AssertionKind.Organization || (name.Kind == AssertionKind.Name && IsCalledBody(text, first))))
            {
                organizations.TryAdd(first, name);
            }
        }

        foreach (var person in assertions)
        {
            if (person is { IsCertain: true, Kind: AssertionKind.Person } && Find(text, organizations, text.TokenAt(person.Mention.Span.End)) is { } place)
            {
                yield return new Assertion(AssertionKind.Role, place, new AffiliationValue(((NameValue)person.Value).Spelling, place.Text)) { IsCertain = false };
            }
        }
    }

    private static Mention? Find(DocumentText text, Dictionary<int, Assertion> organizations, int end)
    {
        if (end + 1 >= text.Tokens.Count || text.Tokens[end].Sentence != text.Tokens[end - 1].Sentence)
        {
            return null;
        }

        var stop = text.SentenceOf(text.Tokens[end]).EndToken;
        if (text.Tokens[end].Norm is "of" or "from" or "at" or "with")
        {
            return NameAt(text, organizations, end + 1, stop);
        }

        return text.Tokens[end].Is(',') ? InClause(text, organizations, end + 1, stop) ?? AtBody(text, organizations, end + 1, stop) ?? BeforeNoun(text, organizations, end + 1, stop) : null;
    }

    /// <summary>"who works for X", "who represents the X on the committee", "on duty at the gate for the border guard".</summary>
    private static Mention? InClause(DocumentText text, Dictionary<int, Assertion> organizations, int start, int stop)
    {
        for (var i = start; i < Math.Min(stop - 1, start + Reach) && !text.Tokens[i].Is(','); i++)
        {
            ref readonly var token = ref text.Tokens[i];
            var isRepresenting = token.Stem is "represent" && i > start && text.Tokens[i - 1].Norm == "who";
            if (!isRepresenting && token.Norm != "for")
            {
                continue;
            }

            if (NameAt(text, organizations, i + 1, stop) is { } name)
            {
                return name;
            }

            if (text.Tokens[i + 1].Norm == "the" && BodyAt(text, i + 2, stop, isRepresenting || IsMemberVerb(text, start)) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>"an engineer with Palmstrom", "professor of law at the University of Ghent": a trade or office, and at whose it is held.</summary>
    private static Mention? AtBody(DocumentText text, Dictionary<int, Assertion> organizations, int start, int stop)
    {
        var isHeld = false;
        for (var i = start; i < Math.Min(stop - 1, start + Reach) && text.Tokens[i].IsWord; i++)
        {
            if (isHeld && text.Tokens[i].Norm is "at" or "with" or "from" or "of" or "in")
            {
                if (NameAt(text, organizations, text.Tokens[i + 1].Norm is "our" or "its" or "their" ? i + 2 : i + 1, stop) is { } name)
                {
                    return name;
                }
            }
            else if (VerbWords.IsFullVerb(text.Tokens[i]) || VerbWords.IsAuxiliary(text.Tokens[i]) || text.Tokens[i].Norm is "who" or "which" or "that")
            {
                return null;
            }

            isHeld |= RoleTitles.IsHeadWord(text.Tokens[i].Norm) || Trades.IsOne(text.Tokens[i].Norm) || IsScholar(text.Tokens[i].Norm);
        }

        return null;
    }

    /// <summary>"the Lund Rovers forward", "a Conservative councillor": whose somebody is, before what they are.</summary>
    private static Mention? BeforeNoun(DocumentText text, Dictionary<int, Assertion> organizations, int start, int stop)
    {
        if (start + 2 >= stop || text.Tokens[start].Norm is not ("the" or "a" or "an"))
        {
            return null;
        }

        if (organizations.TryGetValue(start + 1, out var body))
        {
            var next = text.TokenAt(body.Mention.Span.End);
            return next < stop && (RoleTitles.IsHeadWord(text.Tokens[next].Norm) || Trades.IsOne(text.Tokens[next].Norm) || text.Tokens[next].Norm is "player" or "athlete" or "member" or "official") ? body.Mention : null;
        }

        ref readonly var party = ref text.Tokens[start + 1];
        var folded = NameFold.Word(party.Norm);
        return party is { IsWord: true, IsCapitalized: true } && text.Tokens[start + 2].Norm is "deputy" or "mp" or "senator" or "councillor" or "councilman" or "councilwoman" or "congressman" or "congresswoman" or "lawmaker" or "legislator"
            && !NameVocabulary.Peoples.Contains(folded) && !NameVocabulary.Demonyms.Contains(folded) && !NameVocabulary.Directions.Contains(folded) && !RoleTitles.IsHeadWord(folded)
            ? text.Mention(start + 1, start + 1)
            : null;
    }

    /// <summary>"a hydrologist", "an economist".</summary>
    private static bool IsScholar(string norm) => norm.Length > 6 && (norm.EndsWith("ist", StringComparison.Ordinal) || norm.EndsWith("ologer", StringComparison.Ordinal) || norm.EndsWith("ician", StringComparison.Ordinal) || norm is "historian" or "astronomer" or "researcher" or "geographer" or "philosopher");

    /// <summary>"the firm Arkto".</summary>
    private static bool IsCalledBody(DocumentText text, int first) => first > 1 && IsBody(text.Tokens[first - 1]) && text.Tokens[first - 2].Norm is "the" or "a";

    private static Mention? NameAt(DocumentText text, Dictionary<int, Assertion> organizations, int i, int stop)
    {
        if (i < stop && text.Tokens[i].Norm == "the")
        {
            i += i + 1 < stop && IsBody(text.Tokens[i + 1]) && !organizations.ContainsKey(i + 1) ? 2 : 1;
        }

        return i < stop && organizations.TryGetValue(i, out var organization) ? organization.Mention : null;
    }

    private static bool IsBody(in Token token) => NameVocabulary.OrganizationWords.Contains(token.Norm)
        || token.Norm is "police" or "guild" or "union" or "army" or "navy" or "company" or "firm" or "council" or "newspaper" or "club" or "party" or "ministry" or "agency" or "guard" or "bank" or "school" or "university" or "hospital" or "department";

    /// <summary>A phrase that ends in a kind of body ("the bakers' guild"); beside "represents" and its like also a name ("the Greens").</summary>
    private static Mention? BodyAt(DocumentText text, int first, int stop, bool isName)
    {
        for (var i = first; i < Math.Min(stop, first + 5); i++)
        {
            if (IsBody(text.Tokens[i]) || (isName && i == first && text.Tokens[i].IsCapitalized))
            {
                return text.Mention(first, i);
            }

            if (!(text.Tokens[i].Is('\'') || (text.Tokens[i].IsWord && (text.Tokens[i].Norm == "'s" || !text.Tokens[i].IsStop))))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"who sits on the board for the Liberals".</summary>
    private static bool IsMemberVerb(DocumentText text, int start) =>
        text.Tokens[start].Norm == "who" && text.Tokens[start + 1].Stem is "sit" or "stand" or "play" or "work" or "speak" or "run" or "fly" or "ride" or "drive";
}
