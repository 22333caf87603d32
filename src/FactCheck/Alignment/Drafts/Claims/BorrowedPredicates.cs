using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a person or body of whom a draft says, word for word, what the sources say of another: "Ines Roth was granted bail on Friday" where the sources have "Per Holt, 28, was granted
/// bail on Friday". What runs alike is the whole of the draft's clause behind the name, so that the sentences need not be alike.
/// </summary>
internal sealed class BorrowedPredicates(DraftSources sources)
{
    private const int LeastWords = 4;
    private const int LeastContent = 3;

    /// <summary>Words of an apposition between a name and its verb: ", 28,", "(centre)".</summary>
    private const int AppositionReach = 5;

    /// <summary>Tokens before the other name in which the draft's would be named along with it.</summary>
    private const int BesideReach = 6;

    /// <summary>A statement that names the draft's person and has so much of the clause bears the draft out.</summary>
    private const double OwnShare = .6;

    private const double Confidence = .75;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var segment in Segment.Of(0, draft))
        {
            foreach (var name in segment.Names)
            {
                if (name.Assertion.Kind is AssertionKind.Person or AssertionKind.Organization && !IsGoverned(draft.Text, name.First) && Other(draft.Text, segment, name) is { } other)
                {
                    yield return new Topic(name.Spelling, TopicBasis.Draft, [name.Assertion, other.Assertion], [$"the source says the same, word for word, of {other.Spelling}"], Confidence);
                }
            }
        }
    }

    private PlacedName? Other(DocumentText text, Segment segment, PlacedName name)
    {
        var start = Behind(text, name.End, segment.End);
        var end = ClauseEnd(text, start, segment.End);
        if (start >= end || !(VerbWords.IsAuxiliary(text.Tokens[start]) || VerbWords.IsFullVerb(text.Tokens[start]) || VerbWords.IsPastForm(text.Tokens[start]) || text.Tokens[start].Norm == "who"))
        {
            return null;
        }

        var content = Enumerable.Range(start, end - start).Where(i => WordOccurrences.IsContent(text.Tokens[i])).ToList();
        if (content.Count < LeastContent || end - start < LeastWords)
        {
            return null;
        }

        var bearers = new List<PlacedName?>();
        foreach (var place in sources.Words.Of(text.Tokens[content[0]].Stem))
        {
            if (RunStart(text, start, content[0], end, place) is { } first)
            {
                bearers.Add(Bearer(place.Document, first, name));
            }
        }

        // The sources may say it of nobody by name, of the draft's own, or of two people.
        return bearers.FirstOrDefault() is { } found && bearers.TrueForAll(bearer => bearer?.IsOne(found) == true && !bearer.IsOne(name))
            && !segment.Names.Any(found.IsOne) && IsKnown(name) && !IsHisOwn(text, content, name, found) ? found : null;
    }

    /// <summary>Where the clause stands in a source word for word, its first token there; null when it does not.</summary>
    private int? RunStart(DocumentText text, int start, int anchor, int end, WordOccurrence place)
    {
        var source = sources.Sources[place.Document].Text;
        var (mine, theirs) = (anchor, place.Token);
        while (mine > start)
        {
            (mine, theirs) = (Step(text, mine, -1), Step(source, theirs, -1));
            if (theirs < 0 || mine < start || text.Tokens[mine].Norm != source.Tokens[theirs].Norm)
            {
                return null;
            }
        }

        var first = theirs;
        for ((mine, theirs) = (anchor, place.Token); ;)
        {
            (mine, theirs) = (Step(text, mine, 1), Step(source, theirs, 1));
            if (mine >= end || mine < 0)
            {
                return first;
            }

            if (theirs < 0 || text.Tokens[mine].Norm != source.Tokens[theirs].Norm)
            {
                return null;
            }
        }
    }

    /// <summary>The next word or number in a direction; -1 at the end of the text.</summary>
    private static int Step(DocumentText text, int token, int by)
    {
        for (token += by; token >= 0 && token < text.Tokens.Count; token += by)
        {
            if (text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number)
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>The name of whom a source says what begins at a token; null when it is no name, one among several, or of what is another's.</summary>
    private PlacedName? Bearer(int document, int first, PlacedName asked)
    {
        var text = sources.Sources[document].Text;
        var end = Before(text, first);
        foreach (var segment in sources.Claims.Segments)
        {
            if (segment.Document != document || first < segment.First || first >= segment.End)
            {
                continue;
            }

            var bearer = segment.Names.FirstOrDefault(name => name.End == end && name.Assertion.Kind == asked.Assertion.Kind) ?? Antecedent(text, end - 1, segment);
            return bearer is null || bearer.Assertion.Kind != asked.Assertion.Kind || IsGoverned(text, bearer.First) || segment.Names.Any(name => name.End <= bearer.First && name.End > bearer.First - BesideReach && name.IsOne(asked)) ? null : bearer;
        }

        return null;
    }

    /// <summary>"Per Holt left the court, where he was granted bail": the one person that the sentence, or the one before it, begins with and names; null when another may be meant.</summary>
    private PlacedName? Antecedent(DocumentText text, int pronoun, Segment segment)
    {
        if (text.Tokens[pronoun].Norm is not ("he" or "she"))
        {
            return null;
        }

        var before = segment.Names.Where(name => name.First < pronoun && name.Assertion.Kind is AssertionKind.Person or AssertionKind.Name).ToList();
        if (before.Count == 0 && pronoun == text.SentenceSpan[segment.Sentence].FirstToken && segment.Sentence > 0)
        {
            segment = sources.Claims.Segments.Last(other => other.Document == segment.Document && other.Sentence == segment.Sentence - 1);
            before = [.. segment.Names.Where(name => name.Assertion.Kind is AssertionKind.Person or AssertionKind.Name)];
        }

        return before is [{ Assertion.Kind: AssertionKind.Person } only] && only.First == text.SentenceSpan[segment.Sentence].FirstToken ? only : null;
    }

    /// <summary>A statement other than the bearer's names the draft's person and has most words of the clause.</summary>
    private bool IsHisOwn(DocumentText text, List<int> content, PlacedName name, PlacedName bearer)
    {
        foreach (var segment in sources.Claims.Segments)
        {
            if (!segment.Names.Any(name.IsOne) || segment.Names.Any(bearer.IsOne))
            {
                continue;
            }

            var source = sources.Sources[segment.Document].Text;
            if (content.Count(i => Enumerable.Range(segment.First, segment.End - segment.First).Any(j => source.Tokens[j].Stem == text.Tokens[i].Stem)) >= OwnShare * content.Count)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnown(PlacedName name) => sources.Claims.Segments.Any(segment => segment.Names.Any(name.IsOne));

    /// <summary>"The wife of X was fined": not X was.</summary>
    private static bool IsGoverned(DocumentText text, int first)
    {
        for (var i = first - 1; i >= 0 && text.Tokens[i].Sentence == text.Tokens[first].Sentence && i >= first - 3; i--)
        {
            if (text.Tokens[i].Norm is "of" or "for" or "with" or "by" or "to" or "from" or "and" or "or" or "like" or "as")
            {
                return true;
            }

            if (!text.Tokens[i].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The first token behind a name and what stands beside it in brackets or between commas.</summary>
    private static int Behind(DocumentText text, int from, int end)
    {
        if (from + 1 >= end || !(text.Tokens[from].Is(',') || text.Tokens[from].Is('(')))
        {
            return from;
        }

        if (text.Tokens[from + 1].Norm == "who")
        {
            return from + 1;
        }

        for (var i = from + 1; i < Math.Min(end, from + 2 + AppositionReach); i++)
        {
            if (text.Tokens[i].Is(',') || text.Tokens[i].Is(')'))
            {
                return i + 1;
            }
        }

        return from;
    }

    /// <summary>The token behind the name that stands before a verb and what stands beside the name.</summary>
    private static int Before(DocumentText text, int first)
    {
        var last = first - 1;
        if (last < 1 || !(text.Tokens[last].Is(',') || text.Tokens[last].Is(')')))
        {
            return first;
        }

        if (text.Tokens[first].Norm == "who")
        {
            return last;
        }

        for (var i = last - 1; i > 0 && i >= last - 1 - AppositionReach; i--)
        {
            if (text.Tokens[i].Is(text.Tokens[last].Is(')') ? '(' : ','))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Where the clause ends: before a mark, or before what another clause begins with.</summary>
    private static int ClauseEnd(DocumentText text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if ((!text.Tokens[i].IsWord && text.Tokens[i].Kind != TokenKind.Number && !text.Tokens[i].Is('-') && !text.Tokens[i].Is('\'') && !text.Tokens[i].Is('"')) || text.Tokens[i].Norm is "but" or "while" or "which" || (text.Tokens[i].Norm == "and" && i + 1 < end && (VerbWords.IsAuxiliary(text.Tokens[i + 1]) || VerbWords.IsPastForm(text.Tokens[i + 1]) || text.Tokens[i + 1].Norm is "he" or "she" or "they")))
            {
                return i;
            }
        }

        return end;
    }
}
