namespace FactCheck.Extraction.Names;

/// <summary>
/// What the whole document says of its names: spans are trimmed to the name, names known from one place are found in the others, acronyms are
/// linked to their long forms, each name has one type, and what is left of capitalised words becomes candidates.
/// </summary>
internal static class DocumentPass
{
    public static List<NameSpan> Run(DocumentWords words, bool[] places, List<NameSpan> tagged)
    {
        var spans = tagged.Select(span => SpanTrimming.Trim(words, span)).OfType<NameSpan>().Where(span => !IsPeople(words, span)).Select(span => ParticleNames.Extend(words, places, span)).ToList();
        spans = PurposeBodies.Join(words, places, SpanJoining.Join(words, [.. SpanSplitting.Split(words, spans)]));
        spans = TitleCasePersons.Join(words, AddPlacePhrases(words, places, spans));
        var taken = new bool[words.Tokens.Count];
        foreach (var span in spans)
        {
            taken.AsSpan(span.First, span.Last - span.First + 1).Fill(true);
        }

        spans.AddRange(AcronymDefinitions.Find(words, spans, taken));
        spans.AddRange(RepeatedNames.Find(words, spans, taken));
        spans.AddRange(LowerCasePersons.Find(words, taken));
        spans.AddRange(LowerCasePlaces.Find(words, taken));
        spans.AddRange(LowerCasePersons.FindAlone(words, taken));
        spans.AddRange(NameCandidates.Find(words, places, taken));
        spans.RemoveAll(span => IsCurrency(words, span));
        spans.Sort((left, right) => left.First.CompareTo(right.First));
        NamesInARow.Settle(words, spans);
        Salutations.Settle(words, spans);
        spans = TypeVote.Settle(words, spans);
        ElectionNames.Settle(words, spans);
        ThingNames.Settle(words, spans);
        CastLists.Settle(words, spans);
        PostalCodes.Settle(words, spans);
        return spans;
    }

    /// <summary>"US" in "US$6m", "A" in "A$40": whose dollars.</summary>
    private static bool IsCurrency(DocumentWords words, NameSpan span) =>
        span.First == span.Last && span.Last + 1 < words.Tokens.Count && words[span.First].IsAllCaps && words[span.First].Folded.Length <= 3 && words[span.Last + 1].Spelled.StartsWith('$');

    /// <summary>A place name of the lexicon stands, where the tagger found a part of it; elsewhere it is a candidate.</summary>
    private static List<NameSpan> AddPlacePhrases(DocumentWords words, bool[] places, List<NameSpan> spans)
    {
        var owners = new int[words.Tokens.Count];
        for (var i = 0; i < spans.Count; i++)
        {
            owners.AsSpan(spans[i].First, spans[i].Last - spans[i].First + 1).Fill(i + 1);
        }

        var replaced = new bool[spans.Count];
        var added = new List<NameSpan>();
        for (var i = 0; i < words.PhraseRoles.Length; i++)
        {
            if (words.PhraseRoles[i] == PlacePhrases.Begin && places[i])
            {
                AddPlacePhrase(words, i, spans, owners, replaced, added);
            }
        }

        return [.. spans.Where((_, i) => !replaced[i]), .. added];
    }

    private static void AddPlacePhrase(DocumentWords words, int first, List<NameSpan> spans, int[] owners, bool[] replaced, List<NameSpan> added)
    {
        var last = first;
        while (last + 1 < words.PhraseRoles.Length && words.PhraseRoles[last + 1] == PlacePhrases.Inside)
        {
            last++;
        }

        // What the tagger left out altogether it left out for a reason ("the 2008 United States presidential election"): a candidate at most. Not so in a title.
        var inside = owners[first..(last + 1)].Where(owner => owner > 0).Select(owner => owner - 1).Distinct().ToList();
        if (inside.Exists(owner => spans[owner].First < first || spans[owner].Last > last || (spans[owner].First == first && spans[owner].Last == last)))
        {
            return;
        }

        inside.ForEach(owner => replaced[owner] = true);
        added.Add(new NameSpan(first, last, EntityType.Place, IsCertain: inside.Count > 0 || words.IsTitle(words.Text.SentenceSpan[words.Tokens[first].Sentence])));
    }

    /// <summary>"Israeli", "Sunnis": a people or an adherent alone is no name, unless it was taken for a person.</summary>
    private static bool IsPeople(DocumentWords words, NameSpan span) =>
        span.First == span.Last && (words[span.First].Kinds & WordKinds.People) != 0 && span.Type != EntityType.Person;
}
