using System.Runtime.InteropServices;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>Words of an account that take a side - "approved", "below" - and what stands around them.</summary>
/// <param name="text">The account.</param>
/// <param name="sentences">Its sentences.</param>
/// <param name="sentence">Index of the sentence.</param>
/// <param name="mark">The words.</param>
/// <param name="values">The values of the sentence.</param>
/// <param name="spread">In how many sentences of the account a word stands.</param>
/// <param name="isDenied">True after a "not".</param>
internal sealed class AccountSide(DocumentText text, EventSentences sentences, int sentence, Mark mark, PlacedAssertion[] values, WordSpread spread, bool isDenied)
{
    /// <summary>Tokens from the words to what they are told of, in their clause; right beside, so many.</summary>
    private const int ClauseReach = 8;
    private const int BesideReach = 4;

    /// <summary>The same where a pronoun stands so near for what is told of.</summary>
    private const int PronounReach = 3;

    /// <summary>Tokens from the words to a place they hold for.</summary>
    private const int PlaceReach = 3;
    private const int FarReach = 12;

    /// <summary>A bit for the pairs of sides it is listed in: those without a common bit neither agree nor are opposed.</summary>
    private readonly ulong _groups = Groups(mark.Poles);

    private DocumentText Text => text;

    /// <summary>The words.</summary>
    public Mark Mark => mark;

    /// <summary>What stands around them.</summary>
    public AccountWords Words { get; } = new AccountWords(text, sentence, mark.First, mark.Last + 1, noun: null, values, spread);

    /// <summary>True after a "not".</summary>
    public bool IsDenied => isDenied;

    /// <summary>"Kano beat Jos", "Jos lost to Kano": one outcome, told from its two ends.</summary>
    public bool HasChangedSides(AccountSide other) => ChangedSides.Are(Text, Mark, other.Text, other.Mark);

    /// <summary>"rose in Ghana", "fell in Chad".</summary>
    public bool IsElsewhere(AccountSide other) => PlaceBehind() is { } here && other.PlaceBehind() is { } there && here != there;

    /// <summary>"the flag was raised", "the mast fell in": each is told of things of its own.</summary>
    public bool IsOfOther(AccountSide other)
    {
        var (ours, theirs) = (Things(), other.Things());
        return ours.Count > 0 && theirs.Count > 0 && !ours.Exists(one => theirs.Exists(that => RelatedWords.Are(one, that) || Matters.Share(one, that)));
    }

    /// <summary>"Seven of its ten pumps are broken": the other three may work.</summary>
    public bool IsOfPart()
    {
        var place = Text.SentenceSpan[sentence];
        for (var i = place.FirstToken + 1; i + 2 < place.EndToken; i++)
        {
            if (Text.Tokens[i].Norm == "of" && IsNumber(i - 1) && (IsNumber(i + 1) || IsNumber(i + 2)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNumber(int token) => Text.Tokens[token].Kind == TokenKind.Number || NumberWords.Value(Text.Tokens[token].Norm) is not null;

    /// <summary>The stems of subject and object; none where the subject is a name or a pronoun, or is not read.</summary>
    private List<string> Things()
    {
        var told = sentences.At(sentence);
        if (told.ClauseOf(Mark.First) is not { } clause || RoleFinder.Of(told, clause, Mark.First, Mark.Last) is not { Subject: >= 0 } roles || !EventWords.IsContent(told[roles.Subject]) || told[roles.Subject].IsCapitalized)
        {
            return [];
        }

        return roles.Object >= 0 ? [told[roles.Subject].Stem, told[roles.Object].Stem] : [told[roles.Subject].Stem];
    }

    private string? PlaceBehind()
    {
        var end = Math.Min(text.SentenceSpan[sentence].EndToken - 1, mark.Last + PlaceReach);
        for (var i = mark.First - PlaceReach; i < end; i++)
        {
            if (i > text.SentenceSpan[sentence].FirstToken && i != mark.First && text.TokenSpan[i].Norm is "in" && text.TokenSpan[i + 1] is { IsWord: true, IsCapitalized: true } place)
            {
                return place.Norm;
            }
        }

        return null;
    }

    /// <summary>Of what the two tell a word or a value is the same, right beside one of them and in the clause of both: who or what is told of so.</summary>
    public bool ShareArgument(AccountSide other)
    {
        foreach (ref readonly var mine in Words.WordSpan)
        {
            if (!IsArgument(mine, HasPronoun()))
            {
                continue;
            }

            foreach (ref readonly var theirs in other.Words.WordSpan)
            {
                if ((Math.Min(mine.Distance, theirs.Distance) <= BesideReach || HasPronoun() || other.HasPronoun()) && other.IsArgument(theirs, other.HasPronoun()) && mine.Term.Likeness(theirs.Term) > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"unlocked the cabinet" and "left it shut": what is told of stands further off.</summary>
    private bool HasPronoun()
    {
        for (var i = Math.Max(text.SentenceSpan[sentence].FirstToken, mark.First - PronounReach); i < Math.Min(text.SentenceSpan[sentence].EndToken, mark.Last + PronounReach); i++)
        {
            if (text.TokenSpan[i].Norm is "it" or "they" or "them")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsArgument(AccountWord word, bool isFar)
    {
        if (isFar)
        {
            return !word.IsName && word.Distance <= FarReach;
        }

        if (word.Distance > ClauseReach || (word.IsName && !word.IsRare) || word.Value?.Value is DateValue)
        {
            return false;
        }

        var at = word.Value is { } value ? text.TokenAt(value.Mention.Span.Start) : word.Term.Token;
        for (var i = Math.Min(at, mark.First) + 1; i < Math.Max(at, mark.First); i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (token.Is(',') || token.Is(';') || token.Is(':') || token.Is('(') || token.Is(')') || token.Norm is "but" or "while" or "whereas" or "although")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for two that cannot both be so.</summary>
    public bool IsOpposed(AccountSide other) => (_groups & other._groups) != 0 && (IsDenied == other.IsDenied ? Mark.AspectOpposed(other.Mark) is not null : Mark.Agrees(other.Mark));

    public bool Agrees(AccountSide other) => (_groups & other._groups) != 0 && (IsDenied == other.IsDenied ? Mark.Agrees(other.Mark) : Mark.AspectOpposed(other.Mark) is not null);

    private static ulong Groups(List<Pole> poles)
    {
        var groups = 0UL;
        foreach (ref readonly var pole in CollectionsMarshal.AsSpan(poles))
        {
            groups |= 1UL << (pole.Group & 63);
        }

        return groups;
    }
}
