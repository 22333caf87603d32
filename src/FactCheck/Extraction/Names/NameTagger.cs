using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Labels the tokens where a name can stand (<see cref="NamePlaces"/>), stretch by stretch, by the best path through the labels. What a word
/// contributes at each distance is summed once a distinct word.
/// </summary>
internal sealed class NameTagger(TaggerModel model)
{
    private const int States = TaggerLabels.States;
    private const int Stride = TaggerModel.Stride;
    private const int Offsets = (2 * TaggerFeatures.Window) + 1;

    /// <param name="words">The document's words.</param>
    /// <param name="places">Where names can stand.</param>
    /// <param name="margins">Receives for each token that is left out of all names by how much; 0 elsewhere. Null when nobody asks.</param>
    public List<NameSpan> Tag(DocumentWords words, bool[] places, int[]? margins = null)
    {
        var spans = new List<NameSpan>();
        using var sums = new WordScores(words.DistinctCount * Offsets);
        var scores = new short[16 * Stride];
        foreach (var sentence in words.Text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!places[i])
                {
                    continue;
                }

                var end = i + 1;
                while (end < sentence.EndToken && places[end])
                {
                    end++;
                }

                if (scores.Length < (end - i) * Stride)
                {
                    scores = new short[(end - i) * Stride * 2];
                }

                for (var token = i; token < end; token++)
                {
                    Score(words, token, sentence, sums, scores.AsSpan((token - i) * Stride, Stride));
                }

                Decode(i, end, scores, spans, margins);
                i = end;
            }
        }

        return spans;
    }

    private void Score(DocumentWords words, int token, Sentence sentence, WordScores sums, Span<short> scores)
    {
        scores.Clear();
        Span<ulong> features = stackalloc ulong[TaggerFeatures.MaxCount];
        for (var offset = -TaggerFeatures.Window; offset <= TaggerFeatures.Window; offset++)
        {
            var at = token + offset;
            if (at < sentence.FirstToken || at >= sentence.EndToken)
            {
                continue;
            }

            var word = words[at];
            if (sums.Open((word.Index * Offsets) + offset + TaggerFeatures.Window, out var sum))
            {
                word.Facts.SumsOf(model).At(offset).CopyTo(sum);
                model.Add(features[..TaggerFeatures.OfEvidence(word.Evidence.Flags, offset, features)], sum);
            }

            AddAll(sum, scores);
        }

        AddAnchor(words, words.LeftAnchors[token], isBefore: true, scores);
        AddAnchor(words, words.RightAnchors[token], isBefore: false, scores);
        var count = TaggerFeatures.OfPlace(
            token > sentence.FirstToken ? words[token - 1].Facts : null,
            words[token].Facts,
            token + 1 < sentence.EndToken ? words[token + 1].Facts : null,
            PlaceFlags.Of(words, token, sentence),
            TaggerFeatures.Organizations(words, token, sentence),
            features);
        model.Add(features[..count], scores);
    }

    private void AddAnchor(DocumentWords words, int anchor, bool isBefore, Span<short> scores)
    {
        if (anchor >= 0)
        {
            AddAll(words[anchor].Facts.SumsOf(model).AsAnchor(isBefore), scores);
        }
    }

    private static void AddAll(ReadOnlySpan<short> sum, Span<short> scores)
    {
        var from = MemoryMarshal.Cast<short, Vector128<short>>(sum);
        var to = MemoryMarshal.Cast<short, Vector128<short>>(scores);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += from[i];
        }
    }

    private void Decode(int first, int end, short[] scores, List<NameSpan> spans, int[]? margins)
    {
        var length = end - first;
        Span<int> best = length <= 64 ? stackalloc int[length * States] : new int[length * States];
        Span<byte> from = length <= 64 ? stackalloc byte[length * States] : new byte[length * States];
        for (var state = 0; state < States; state++)
        {
            best[state] = TaggerLabels.MayStart(state) ? scores[TaggerLabels.Label(state)] + model.Transition(TaggerLabels.Outside, state) : Forbidden;
        }

        for (var i = 1; i < length; i++)
        {
            for (var state = 0; state < States; state++)
            {
                var (top, source) = (Forbidden, 0);
                foreach (var before in TaggerLabels.Before(state))
                {
                    var score = best[((i - 1) * States) + before];
                    if (score > Forbidden && score + model.Transition(before, state) > top)
                    {
                        (top, source) = (score + model.Transition(before, state), before);
                    }
                }

                best[(i * States) + state] = top == Forbidden ? Forbidden : top + scores[(i * Stride) + TaggerLabels.Label(state)];
                from[(i * States) + state] = (byte)source;
            }
        }

        var (last, lastScore) = (0, int.MinValue);
        for (var state = 0; state < States; state++)
        {
            if (TaggerLabels.MayEnd(state) && best[((length - 1) * States) + state] > lastScore)
            {
                (last, lastScore) = (state, best[((length - 1) * States) + state]);
            }
        }

        Read(first, length, last, from, spans);
        if (margins is not null)
        {
            Measure(first, length, scores, best, lastScore, margins);
        }
    }

    /// <summary>For each token by how much the best path is ahead of the best one in which the token is part of a name.</summary>
    /// <param name="first">Index of the stretch's first token.</param>
    /// <param name="length">Tokens of the stretch.</param>
    /// <param name="scores">The scores of the labels.</param>
    /// <param name="best">The score of the best path up to each state.</param>
    /// <param name="top">The score of the best path.</param>
    /// <param name="margins">Written to: 0 where the best path itself has a name.</param>
    private void Measure(int first, int length, short[] scores, ReadOnlySpan<int> best, int top, int[] margins)
    {
        Span<int> behind = stackalloc int[States];
        Span<int> next = stackalloc int[States];
        for (var state = 0; state < States; state++)
        {
            behind[state] = TaggerLabels.MayEnd(state) ? 0 : Forbidden;
        }

        for (var i = length - 1; i >= 0; i--)
        {
            var named = Forbidden;
            for (var state = 0; state < States; state++)
            {
                if (TaggerLabels.Label(state) != TaggerLabels.Outside && best[(i * States) + state] > Forbidden && behind[state] > Forbidden)
                {
                    named = Math.Max(named, best[(i * States) + state] + behind[state]);
                }
            }

            margins[first + i] = named == Forbidden ? int.MaxValue : top - named;
            if (i == 0)
            {
                return;
            }

            // What each state of the token before can still reach.
            for (var before = 0; before < States; before++)
            {
                next[before] = Forbidden;
                for (var state = 0; state < States; state++)
                {
                    if (behind[state] > Forbidden && TaggerLabels.MayFollow(before, state))
                    {
                        next[before] = Math.Max(next[before], model.Transition(before, state) + scores[(i * Stride) + TaggerLabels.Label(state)] + behind[state]);
                    }
                }
            }

            next.CopyTo(behind);
        }
    }

    private const int Forbidden = int.MinValue / 2;

    private static void Read(int first, int length, int last, ReadOnlySpan<byte> from, List<NameSpan> spans)
    {
        var at = spans.Count;
        var end = -1;
        for (var (i, state) = (length - 1, last); i >= 0; state = from[(i * States) + state], i--)
        {
            if (TaggerLabels.Label(state) == TaggerLabels.Outside)
            {
                continue;
            }

            end = end < 0 ? i : end;
            if (TaggerLabels.IsFirst(state))
            {
                spans.Insert(at, new NameSpan(first + i, first + end, TaggerLabels.Type(state), IsCertain: true));
                end = -1;
            }
        }
    }
}
