namespace FactCheck.Extraction.Names;

/// <summary>
/// Labels the tokens where a name can stand (<see cref="NamePlaces"/>), stretch by stretch, by the best path through the labels. What a word
/// contributes at each distance is summed once a distinct word.
/// </summary>
internal sealed class NameTagger(TaggerModel model)
{
    private const int States = TaggerLabels.States;
    private const int Stride = TaggerModel.Stride;
    private const int Offsets = (2 * TaggerFeatures.Window) + 3;
    private const int LeftAnchor = Offsets - 2;
    private const int RightAnchor = Offsets - 1;

    public List<NameSpan> Tag(DocumentWords words, bool[] places)
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

                Decode(i, end, scores, spans);
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
                var written = TaggerFeatures.OfWord(word, offset, features);
                foreach (var feature in features[..written])
                {
                    model.Add(feature, sum);
                }
            }

            for (var label = 0; label < Stride; label++)
            {
                scores[label] += sum[label];
            }
        }

        AddAnchor(words, words.LeftAnchors[token], LeftAnchor, sums, scores);
        AddAnchor(words, words.RightAnchors[token], RightAnchor, sums, scores);
        var count = TaggerFeatures.OfPlace(
            token > sentence.FirstToken ? words[token - 1] : null,
            words[token],
            token + 1 < sentence.EndToken ? words[token + 1] : null,
            PlaceFlags.Of(words, token, sentence),
            TaggerFeatures.Organizations(words, token, sentence),
            features);
        foreach (var feature in features[..count])
        {
            model.Add(feature, scores);
        }
    }

    private void AddAnchor(DocumentWords words, int anchor, int slot, WordScores sums, Span<short> scores)
    {
        if (anchor < 0)
        {
            return;
        }

        if (sums.Open((words[anchor].Index * Offsets) + slot, out var sum))
        {
            Span<ulong> features = stackalloc ulong[TaggerFeatures.MaxCount];
            foreach (var feature in features[..TaggerFeatures.OfAnchor(words[anchor], slot == LeftAnchor, features)])
            {
                model.Add(feature, sum);
            }
        }

        for (var label = 0; label < Stride; label++)
        {
            scores[label] += sum[label];
        }
    }

    private void Decode(int first, int end, short[] scores, List<NameSpan> spans)
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
                for (var before = 0; before < States; before++)
                {
                    var score = best[((i - 1) * States) + before];
                    if (score > Forbidden && TaggerLabels.MayFollow(before, state) && score + model.Transition(before, state) > top)
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
