using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Finds the phrases of stances.txt in a sentence; a "not" before one turns its level where that has another name.</summary>
internal static class StanceFinder
{
    private static readonly WordMap<List<(string[] Stems, StanceLevel Level)>> Phrases = Read();

    /// <summary>The stems with which they begin.</summary>
    public static string[] FirstStems => Phrases.Words.ToArray();

    public static IReadOnlyList<Stance> Find(EventSentence sentence)
    {
        var found = new List<Stance>();
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            // "in May" allows nothing.
            if (!sentence[i].IsWord || !Cues.Has(sentence[i], Cue.Stance) || sentence.IsTime(i) || !Phrases.TryGetValue(sentence[i].Stem, out var phrases))
            {
                continue;
            }

            foreach (var (stems, level) in phrases)
            {
                if (Stands(sentence, i, stems))
                {
                    // "unlikely before Easter" is "likely at Easter".
                    if (level is StanceLevel.Unlikely or StanceLevel.Excluded && i + stems.Length < sentence.Sentence.EndToken && sentence[i + stems.Length].Norm is "before" or "until" or "unless" or "without")
                    {
                        break;
                    }

                    if (level == StanceLevel.Planned && sentence.ClauseOf(i) is { } clause && DroppedPlans.Of(sentence, clause, i) is var (opening, closing))
                    {
                        var dropping = opening == i ? closing : opening;
                        found.Add(new Stance(dropping, dropping, StanceLevel.Unplanned));
                        break;
                    }

                    var isForbidden = level == StanceLevel.Excluded && stems[^1] == "be" && i + stems.Length < sentence.Sentence.EndToken && VerbWords.IsPastForm(sentence[i + stems.Length]);
                    if (Turned(sentence, i, isForbidden ? StanceLevel.Banned : level == StanceLevel.Must && HasNoObject(sentence, i + stems.Length) ? StanceLevel.Free : level) is { } stance)
                    {
                        found.Add(new Stance(stance.First, i + stems.Length - 1, stance.Level));
                    }

                    i += stems.Length - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static bool Stands(EventSentence sentence, int first, string[] stems)
    {
        for (var k = 0; k < stems.Length; k++)
        {
            if (first + k >= sentence.Sentence.EndToken || (sentence[first + k].Stem != stems[k] && sentence[first + k].Norm != stems[k]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"is not certain" leaves open, "does not have to" need not; null where a "not" leaves nothing to compare ("not impossible").</summary>
    private static (int First, StanceLevel Level)? Turned(EventSentence sentence, int first, StanceLevel level)
    {
        for (var i = first - 1; i >= Math.Max(sentence.Sentence.FirstToken, first - 3); i--)
        {
            if (sentence[i].Is(',') || (EventWords.IsContent(sentence[i]) && !EventWords.IsVerbPart(sentence[i])))
            {
                break;
            }

            if (EventWords.IsNegator(sentence[i]) || sentence[i].Norm is "no" or "nothing" or "nobody")
            {
                return DeniedComparison.IsBy(sentence.Text, i) ? null : level switch
                {
                    StanceLevel.Certain => (i, StanceLevel.Open),
                    StanceLevel.Likely => (i, StanceLevel.Unlikely),
                    StanceLevel.Possible => (i, StanceLevel.Excluded),
                    StanceLevel.Must => (i, StanceLevel.Free),
                    StanceLevel.May => (i, StanceLevel.Banned),
                    StanceLevel.Real => (i, StanceLevel.Sham),
                    StanceLevel.Planned => (i, StanceLevel.Unplanned),
                    _ => null,
                };
            }
        }

        return level == StanceLevel.Must && HasNoSubject(sentence, first) ? (first, StanceLevel.Free) : (first, level);
    }

    /// <summary>"The course requires no licence".</summary>
    private static bool HasNoObject(EventSentence sentence, int behind) => behind < sentence.Sentence.EndToken && sentence[behind].Norm is "no" or "nothing" or "neither";

    /// <summary>"Nothing in the lease obliges the tenant", "no guest had to pay".</summary>
    private static bool HasNoSubject(EventSentence sentence, int verb)
    {
        for (var i = verb - 1; i >= sentence.Sentence.FirstToken && !sentence[i].Is(',') && !sentence[i].Is(';') && !sentence[i].Is(':'); i--)
        {
            if (sentence[i].Norm is "no" or "nobody" or "none" or "neither" or "nothing")
            {
                return !DeniedComparison.IsBy(sentence.Text, i);
            }
        }

        return false;
    }

    private static WordMap<List<(string[], StanceLevel)>> Read()
    {
        var phrases = new Dictionary<string, List<(string[] Stems, StanceLevel)>>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("stances.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var level = Enum.Parse<StanceLevel>(line[..colon], ignoreCase: true);
            foreach (var words in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                string[] stems = [.. words.Replace("-", " - ", StringComparison.Ordinal).Split(' ').Select(Stemmer.Stem)];
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(phrases, stems[0], out _) ??= []).Add((stems, level));
            }
        }

        foreach (var list in phrases.Values)
        {
            list.Sort((one, other) => other.Stems.Length.CompareTo(one.Stems.Length));
        }

        return new WordMap<List<(string[], StanceLevel)>>(phrases);
    }
}
