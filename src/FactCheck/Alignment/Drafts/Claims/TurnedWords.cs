using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a word of a draft that none of its sources has, where a source has its reverse between the same words: "he loathes the sound of bagpipes" for "he loves the sound
/// of bagpipes".
/// </summary>
internal sealed class TurnedWords(DraftSources sources)
{
    /// <summary>Content words on either side that are asked for, and how many of them must stand on the same side in the source: with the two words before or behind the same, and without.</summary>
    private const int Beside = 4;
    private const int LeastShared = 2;
    private const int FreeShared = 3;

    /// <summary>One of them at most so many tokens from the word.</summary>
    private const int Near = 3;

    /// <summary>Tokens that such a word may stand further from the word in the source than in the draft.</summary>
    private const int Slack = 3;

    /// <summary>Words commoner than this stand everywhere.</summary>
    private const double LeastRarity = .2;

    private const int NegationReach = 3;
    private const int RowWords = 2;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        for (var i = 0; i < draft.Text.Tokens.Count; i++)
        {
            var token = draft.Text.Tokens[i];
            if (IsAsked(draft.Text, i, token) && Reverse(draft.Text, i) is var (source, place, shared, asked))
            {
                yield return new Topic(token.Norm, TopicBasis.Event, [Told(draft.Text, i), Told(source, place)], [$"no source has the draft's word, and around its reverse {shared} of the {asked} words beside it stand in the same order"], .7);
            }
        }
    }

    private bool IsAsked(DocumentText text, int i, in Token token) =>
        token.IsWord && !token.IsStop && (!token.IsCapitalized || text.Sentences[token.Sentence].FirstToken == i) && !sources.Vocabulary.HasWord(token);

    private (DocumentText Source, int Place, int Shared, int Asked)? Reverse(DocumentText text, int i)
    {
        List<(int Offset, string Stem)>? beside = null;
        foreach (var stem in ReversesOf(text.Tokens[i]))
        {
            if (Has(text, stem))
            {
                // Who says "low" and "high" tells of both.
                return null;
            }

            foreach (var place in sources.Words.Of(stem))
            {
                var source = sources.Sources[place.Document].Text;
                beside ??= Neighbours(text, i);
                var shared = Shared(source, place, beside);
                if ((shared >= FreeShared || (shared >= LeastShared && AreInOneRow(text, i, source, place.Token))) && IsDenied(text, i) == IsDenied(source, place.Token))
                {
                    return (source, place.Token, shared, beside.Count);
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> ReversesOf(Token token) => Antonyms.Of(token.Stem).Concat(Negatives.Of(token.Norm).Select(Stemmer.Stem));

    private static bool Has(DocumentText text, string stem)
    {
        foreach (ref readonly var token in text.TokenSpan)
        {
            if (token.Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private static List<(int Offset, string Stem)> Neighbours(DocumentText text, int place)
    {
        var sentence = text.Sentences[text.Tokens[place].Sentence];
        var found = new List<(int, string)>();
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            var count = 0;
            for (var k = place + step; k >= sentence.FirstToken && k < sentence.EndToken && count < Beside; k += step)
            {
                if (WordOccurrences.IsContent(text.Tokens[k]))
                {
                    count++;
                    if (StemRarity.Of(text.Tokens[k].Stem) > LeastRarity)
                    {
                        found.Add((k - place, text.Tokens[k].Stem));
                    }
                }
            }
        }

        return found;
    }

    private static int Shared(DocumentText source, WordOccurrence place, List<(int Offset, string Stem)> beside)
    {
        var (shared, isNear) = (0, false);
        foreach (var (offset, stem) in beside)
        {
            if (Stands(source, place, offset, stem))
            {
                shared++;
                isNear |= Math.Abs(offset) <= Near;
            }
        }

        return isNear ? shared : 0;
    }

    /// <summary>"cleared of reckless driving", "accused of reckless driving": the two words right before, or right behind, are the same.</summary>
    private static bool AreInOneRow(DocumentText text, int mine, DocumentText source, int theirs) => AreInOneRow(text, mine, source, theirs, -1) || AreInOneRow(text, mine, source, theirs, 1);

    private static bool AreInOneRow(DocumentText text, int mine, DocumentText source, int theirs, int step)
    {
        for (var k = 0; k < RowWords; k++)
        {
            (mine, theirs) = (Next(text, mine, step), Next(source, theirs, step));
            if (mine < 0 || theirs < 0 || text.Tokens[mine].Norm != source.Tokens[theirs].Norm)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The next word of the sentence, quotation marks left out; -1 at a mark or its end.</summary>
    private static int Next(DocumentText text, int place, int step)
    {
        var sentence = text.Sentences[text.Tokens[place].Sentence];
        for (var k = place + step; k >= sentence.FirstToken && k < sentence.EndToken; k += step)
        {
            if (text.Tokens[k].Kind is TokenKind.Word or TokenKind.Number)
            {
                return k;
            }

            if (!text.Tokens[k].Is('"') && !text.Tokens[k].Is('\''))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool Stands(DocumentText source, WordOccurrence place, int offset, string stem)
    {
        var sentence = source.Sentences[place.Sentence];
        var (step, reach) = (Math.Sign(offset), Math.Abs(offset) + Slack);
        for (var k = 1; k <= reach; k++)
        {
            var at = place.Token + (k * step);
            if (at < sentence.FirstToken || at >= sentence.EndToken)
            {
                return false;
            }

            if (source.Tokens[at].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDenied(DocumentText text, int place)
    {
        for (var k = Math.Max(text.Sentences[text.Tokens[place].Sentence].FirstToken, place - NegationReach); k < place; k++)
        {
            if (EventWords.IsNegator(text.Tokens[k]) || text.Tokens[k].Norm is "no" or "without" or "hardly" or "nobody" or "none" or "neither")
            {
                return true;
            }
        }

        return false;
    }

    private static Assertion Told(DocumentText text, int place)
    {
        var mention = text.Mention(place, place);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Outcome));
    }
}
