using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>Finds the claims of a document about how many there are and how often something happened, that use a word for it.</summary>
internal static class UniquenessClaims
{
    /// <summary>Words that tell of a change: how many there were, and how many there are.</summary>
    private static readonly WordSet Changing = new("ago then now today formerly used once left remaining remains remain still".Split(' '));

    public static IEnumerable<UniquenessClaim> Of(ReadDocument document, int index)
    {
        var text = document.Text;
        for (var s = 0; s < text.SentenceSpan.Length; s++)
        {
            var sentence = text.SentenceSpan[s];
            if (sentence.IsQuestion)
            {
                continue;
            }

            bool? isChanging = null;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                ref readonly var token = ref text.Tokens[i];
                if (token.Kind == TokenKind.Number || (token.IsWord && Cues.Has(token, Cue.Count)))
                {
                    isChanging ??= IsChanging(text, sentence);
                    if (((isChanging.Value ? null : CountedNouns.At(text, sentence, i)) ?? CountedTimes.At(text, sentence, i)) is var (key, number, isExclusive, isOrdinal, first, last, limits))
                    {
                        yield return new UniquenessClaim(key, number, isExclusive, isOrdinal, new SentencePlace(index, s), first, last, limits);
                        if (isOrdinal && key[0] == CountedNouns.OrderMark && CountedNouns.Holder(text, sentence, i, number) is { } holder)
                        {
                            yield return new UniquenessClaim(holder.Key, number, isExclusive, isOrdinal, new SentencePlace(index, s), first, last, []);
                        }
                    }
                }
            }
        }
    }

    private static bool IsChanging(DocumentText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Changing.Contains(text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
