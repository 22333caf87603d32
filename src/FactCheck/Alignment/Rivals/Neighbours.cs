using FactCheck.Text;

namespace FactCheck.Alignment.Rivals;

/// <summary>What stands beside a name: whether two names have one part in what is told, and whether something else is told of each.</summary>
internal static class Neighbours
{
    private const int Reach = 3;

    /// <summary>True when a content word near the one name stands near the other, too; verbs of speech do not count.</summary>
    public static bool Meet(NamedSentence left, Assertion one, NamedSentence right, Assertion other)
    {
        var near = Near(right, other);
        return Near(left, one).Any(near.Contains);
    }

    /// <summary>True when the words right before and right after are the same, so that the sentences are near-copies and are laid side by side elsewhere.</summary>
    public static bool AreOneSlot(NamedSentence left, Assertion one, NamedSentence right, Assertion other)
    {
        var (before, leftStarts, rightStarts) = Run(left, left.Text.TokenAt(one.Mention.Span.Start) - 1, right, right.Text.TokenAt(other.Mention.Span.Start) - 1, -1);
        var (after, leftEnds, rightEnds) = Run(left, left.Text.TokenAt(one.Mention.Span.End), right, right.Text.TokenAt(other.Mention.Span.End), 1);
        return before + after >= 4 && (before >= 2 || (leftStarts && rightStarts)) && (after >= 2 || (leftEnds && rightEnds));
    }

    /// <summary>"sells boots" and "sells bread": one verb with an object of its own in each sentence tells two things.</summary>
    public static bool HaveOtherObjects(NamedSentence left, NamedSentence right)
    {
        var (ones, others) = (Objects(left), Objects(right));
        var (ours, theirs) = (Stems(left), Stems(right));
        return ones.Any(pair => others.TryGetValue(pair.Key, out var thing) && thing != pair.Value && !theirs.Contains(pair.Value) && !ours.Contains(thing));
    }

    /// <summary>"Pavel Nemec of Dravina" and "Holm's Ivo Larsen", where either text knows both clubs: each is one of another side.</summary>
    public static bool AreOfTwoSides(DocumentText left, Mention one, DocumentText right, Mention other) =>
        Side(left, one) is { } mine && Side(right, other) is { } theirs && mine != theirs && Names(right, mine) && Names(left, theirs);

    /// <summary>The stem of the name behind "of" or "from", or before "'s"; null for none.</summary>
    private static string? Side(DocumentText text, Mention name)
    {
        var tokens = text.TokenSpan;
        var (first, end) = (text.TokenAt(name.Span.Start), text.TokenAt(name.Span.End));
        if (end + 1 < tokens.Length && tokens[end].Norm is "of" or "from" && tokens[end + 1].IsCapitalized)
        {
            return tokens[end + 1].Stem;
        }

        return first > 1 && tokens[first - 1].Norm == "'s" && tokens[first - 2].IsCapitalized ? tokens[first - 2].Stem : null;
    }

    private static bool Names(DocumentText text, string stem)
    {
        foreach (ref readonly var token in text.TokenSpan)
        {
            if (token.IsCapitalized && token.Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Stems(NamedSentence sentence) => [.. sentence.Words.Select(i => sentence.Text.Tokens[i].Stem)];

    /// <summary>For each full verb the content word that follows it, names left out.</summary>
    private static Dictionary<string, string> Objects(NamedSentence sentence)
    {
        var objects = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var w = 0; w + 1 < sentence.Words.Count; w++)
        {
            var (verb, thing) = (sentence.Text.Tokens[sentence.Words[w]], sentence.Text.Tokens[sentence.Words[w + 1]]);
            if (VerbWords.IsFullVerb(verb) && sentence.Words[w + 1] - sentence.Words[w] <= Reach && !thing.IsCapitalized && thing.Kind == TokenKind.Word && !VerbWords.IsFullVerb(thing))
            {
                objects.TryAdd(verb.Stem, thing.Stem);
            }
        }

        return objects;
    }

    private static HashSet<string> Near(NamedSentence sentence, Assertion name)
    {
        var first = sentence.Text.TokenAt(name.Mention.Span.Start);
        var end = sentence.Text.TokenAt(name.Mention.Span.End);
        var (start, stop) = (first, end);
        while (start > sentence.Sentence.FirstToken && !IsJoint(sentence, start))
        {
            start--;
        }

        while (stop < sentence.Sentence.EndToken && !IsJoint(sentence, stop))
        {
            stop++;
        }

        var before = sentence.Words.Where(i => i >= start && i < first).TakeLast(Reach);
        var after = sentence.Words.Where(i => i >= end && i < stop).Take(Reach);
        return [.. before.Concat(after).Select(i => sentence.Text.Tokens[i]).Where(token => !SpeechVerbs.Contains(token)).Select(token => token.Stem)];
    }

    /// <summary>", and" begins another clause.</summary>
    private static bool IsJoint(NamedSentence sentence, int i) =>
        i > sentence.Sentence.FirstToken && (sentence.Text.Tokens[i - 1].Is(';') || (sentence.Text.Tokens[i - 1].Is(',') && sentence.Text.Tokens[i].Norm is "and" or "but" or "while" or "whereas"));

    private static (int Count, bool IsLeftEdge, bool IsRightEdge) Run(NamedSentence left, int i, NamedSentence right, int j, int step)
    {
        var count = 0;
        while (IsIn(left, i) && IsIn(right, j) && left.Text.Tokens[i].Norm == right.Text.Tokens[j].Norm)
        {
            count += left.Text.Tokens[i].IsWord ? 1 : 0;
            (i, j) = (i + step, j + step);
        }

        return (count, !IsIn(left, i), !IsIn(right, j));
    }

    private static bool IsIn(NamedSentence sentence, int i) => i >= sentence.Sentence.FirstToken && i < sentence.Sentence.EndToken;
}
