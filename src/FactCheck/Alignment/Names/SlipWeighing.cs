using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>
/// Weighs whether two near spellings of a word in names are one name with a slip or two names: how established each is, how small the
/// difference, what stands beside them, and how they are spread over the documents.
/// </summary>
internal sealed class SlipWeighing(NameIndex index, StoryTies ties)
{
    /// <summary>Places of a word that are looked at.</summary>
    internal const int MaxCompared = 40;

    /// <summary>Longer texts are told apart by the names they share.</summary>
    private const int ShortText = 60;

    /// <summary>What the texts tell of two bearers, from here on, shows that they are two, and not the want of evidence for one.</summary>
    private const double ToldApart = -3;

    /// <summary>What outweighs any likeness of two names.</summary>
    internal const double TwoBearers = -8;

    private readonly VersionPairs _versions = new(index.Documents);
    private readonly SharedContent _content = new(index.Documents);

    public bool IsPluralShown(NameWordUse left, NameWordUse right) => PluralForms.AreShown(index.Documents, left, right);

    public SlipEvidence Weigh(NameWordUse left, NameWordUse right)
    {
        var reasons = new List<(double Weight, string Text)>();
        var type = TypeOf(left, right);
        var cost = SpellingCost.Between(left.Folded, right.Folded);
        if (left.Folded[0] == right.Folded[0] && ScrambledLetters.AreScrambled(left.Folded, right.Folded))
        {
            // A letter that has moved is one slip, however far it went.
            cost = Math.Min(cost, 1);
        }

        var isShort = BearerParts.AreShort(index.Documents, left, right);
        var isBetween = !ShareADocument(left, right);
        var telling = isBetween ? _content.OfSentences(left, right) : default;
        SlipSpelling.WeighSpellings(left, right, type, cost, isShort && isBetween ? telling : null, reasons);
        SlipSpelling.WeighNames(left, right, type, reasons);
        var facts = isShort ? BearerFacts.Between(index.Documents, left, right) : default;
        var isOneFrame = WeighSurroundings(left, right, facts.Opposed > 0, reasons);
        var told = new List<(double Weight, string Text)>();
        WeighFacts(facts, told);
        WeighSpread(left, right, told);
        if (isBetween)
        {
            WeighStory(left, right, telling, isShort, told);
        }

        GivenNames.Weigh(index, left, right, isShort && telling.IsMostly, told);
        if (SharedNumbers.Beside(index.Documents, left, right) is { } number)
        {
            reasons.Add((3, $"both stand beside the number {number}"));
        }

        var areVersions = left.Occurrences.Take(MaxCompared).Any(one => right.Occurrences.Take(MaxCompared).Any(other => _versions.AreVersions(one.Document, other.Document)));
        if (BearerMarks.Apart(index.Documents, left, right) is var (mark, weight))
        {
            told.Add((areVersions ? Math.Max(-4, weight) : weight, mark));
        }

        if (!SlipSpelling.IsPlainSlip(left, right))
        {
            BearerParts.Weigh(index.Documents, left, right, isOneFrame || facts.Opposed > 0 || AreTwoWords(left, right) ? default : telling, areVersions, told);
        }

        reasons.AddRange(told);

        if (Romanisation.Explains(index.Documents, left, right))
        {
            // Letters that have changed places are no way to write it.
            reasons.Add((BearerParts.AreTransposed(left.Folded, right.Folded) ? -4 : isShort ? TwoBearers : -5.5, "they are two ways to write a name of another script"));
        }

        return new SlipEvidence(
            reasons.Sum(reason => reason.Weight),
            told.Exists(reason => reason.Weight <= ToldApart),
            isShort,
            [.. reasons.Where(reason => reason.Weight > 0).OrderByDescending(reason => reason.Weight).Select(reason => reason.Text)],
            reasons.Where(reason => reason.Weight < 0).OrderBy(reason => reason.Weight).Select(reason => reason.Text).FirstOrDefault());
    }

    private static EntityType TypeOf(NameWordUse left, NameWordUse right)
    {
        var types = left.Names.Concat(right.Names).Where(name => name.Type != EntityType.Unknown).Select(name => name.Type).Distinct().ToList();
        return types.Count == 1 ? types[0] : EntityType.Unknown;
    }

    /// <summary>The words to the left and to the right of the two words in the running text.</summary>
    /// <returns>True when nothing else differs in two sentences: the lines of two forms do that, too.</returns>
    private bool WeighSurroundings(NameWordUse left, NameWordUse right, bool isRow, List<(double, string)> reasons)
    {
        var (best, text, isOneFrame) = (0.0, "", false);
        foreach (var one in left.Occurrences.Take(MaxCompared))
        {
            foreach (var other in right.Occurrences.Take(MaxCompared))
            {
                var match = Surroundings.Compare(index.Documents, one, left.Folded, other, right.Folded);
                var weight = Math.Min(2.5, (match.ContentLeft > 0 ? .8 : 0) + (match.ContentRight > 0 ? .8 : 0) + (match.Left >= 2 && match.Right >= 2 ? 1.2 : 0) + (match.Left + match.Right >= 8 ? .5 : 0));
                isOneFrame |= match.IsWholeSentence;
                if (match.IsWholeSentence && _versions.AreVersions(one.Document, other.Document))
                {
                    weight = 4.5;
                }

                if (weight > best)
                {
                    (best, text) = (weight, match.IsWholeSentence ? "the sentences are otherwise the same" : "the words around them are the same");
                }
            }
        }

        if (best > 0 && !isRow)
        {
            reasons.Add((best, text));
        }

        if (left.Occurrences.Concat(right.Occurrences).Take(MaxCompared).Any(occurrence => GivenForms.StandAt(index.Documents, occurrence)))
        {
            reasons.Add((-4, "the text itself speaks of the forms of the name"));
        }

        return isOneFrame;
    }

    /// <summary>What else the sentences share; and short texts that share nothing tell of two bearers, unless two letters have changed places: no two names do that.</summary>
    private void WeighStory(NameWordUse left, NameWordUse right, SharedTelling shared, bool isShort, List<(double, string)> reasons)
    {
        if (shared.Count >= 3)
        {
            reasons.Add(((shared.Count >= 5 ? 1.2 : .8) + (!isShort ? 0 : shared is { IsMostly: true, Count: > 3 } ? 1.5 : .5), "the sentences share other words"));
        }
        else if (_content.OfTexts(left.Occurrences.First().Document, right.Occurrences.First().Document, left, right).IsOneStory)
        {
            reasons.Add((.8, "the texts share other words"));
        }
        else if (!BearerParts.AreTransposed(left.Folded, right.Folded) && left.Occurrences.All(one => right.Occurrences.All(other => AreOtherStories(one, left, other, right))))
        {
            reasons.Add((SlipSpelling.IsPlainSlip(left, right) ? -2.5 : -4, "the texts share next to nothing else"));
        }
    }

    /// <summary>What is told of the two; like words around facts that differ are the form of a list, a register or a report.</summary>
    private static void WeighFacts(BearerFacts facts, List<(double, string)> reasons)
    {
        if (facts.Opposed > 0)
        {
            reasons.Add((facts.Opposed > 1 ? -5 : -3, "each has facts of its own"));
        }

        if (facts.AreOfOneAge)
        {
            reasons.Add((1.5, "both are told to be of one age"));
        }
    }

    /// <summary>"Teresa" and "Theresa", or a name and its plural: both are spelt so, and nothing stands beside them that binds them.</summary>
    private static bool AreTwoWords(NameWordUse left, NameWordUse right) =>
        SlipSpelling.IsPlural(left, right)
        || (left.Part.Known.Evidence(EntityType.Unknown) == 2 && right.Part.Known.Evidence(EntityType.Unknown) == 2 && left.Names.Concat(right.Names).All(name => name.Form.Parts.Count == 1));

    private static bool ShareADocument(NameWordUse left, NameWordUse right)
    {
        var ours = left.Occurrences.Select(occurrence => occurrence.Document).ToHashSet();
        return right.Occurrences.Any(occurrence => ours.Contains(occurrence.Document));
    }

    private bool IsShort(NameOccurrence place) => index.Documents[place.Document].Text.Tokens.Count < ShortText;

    /// <summary>True when two short texts share nothing; next to nothing is enough where no deeds of people are weighed.</summary>
    private bool AreOtherStories(NameOccurrence one, NameWordUse left, NameOccurrence other, NameWordUse right)
    {
        if (!IsShort(one) || !IsShort(other))
        {
            return false;
        }

        var shared = _content.OfTexts(one.Document, other.Document, left, right);
        return shared.Count == 0 || (shared.IsOther && (!BearerParts.IsPerson(left, right) || SlipSpelling.IsPlainSlip(left, right)));
    }

    private void WeighSpread(NameWordUse left, NameWordUse right, List<(double, string)> reasons)
    {
        var ones = left.Occurrences.ToLookup(occurrence => occurrence.Document);
        var others = right.Occurrences.ToLookup(occurrence => occurrence.Document);
        var both = new List<int>();
        foreach (var document in ones.Select(group => group.Key).Where(others.Contains))
        {
            // Copies of one text are one witness.
            if (!both.Exists(earlier => _versions.AreVersions(earlier, document)))
            {
                both.Add(document);
            }
        }

        if (both.Count == 0)
        {
            reasons.Add((.5, "no document has both spellings"));
            if (ones.All(one => others.All(other => ties.AreApart(one.Key, other.Key, left.Folded, right.Folded))))
            {
                reasons.Add((-4, "the documents share no other name, so they tell two stories"));
            }

            return;
        }

        if (both.Count > 1)
        {
            reasons.Add((-1.5, "several documents have both spellings"));
        }

        if (both.Exists(document => ones[document].Any(one => others[document].Any(other => SameSentence(one, other)))))
        {
            reasons.Add((-3, "one sentence has both"));
        }
        else if (both.Exists(document => ones[document].Count() >= 3 && others[document].Count() >= 3))
        {
            reasons.Add((-3, "one document has both, several times each"));
        }
        else if (both.Exists(document => ones[document].Count() >= 2 && others[document].Count() >= 2))
        {
            reasons.Add((-2, "one document has both, more than once each"));
        }
        else
        {
            reasons.Add((-.7, "one document has both"));
        }
    }

    private bool SameSentence(NameOccurrence one, NameOccurrence other)
    {
        var tokens = index.Documents[one.Document].Text.Tokens;
        return tokens[one.First].Sentence == tokens[other.First].Sentence;
    }
}
