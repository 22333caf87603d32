using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Slots;
using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Rivals;

/// <summary>
/// Finds the names that stand for each other where two documents tell the same in words of their own: the sentences say the same but for the
/// name, or give one office to both, and neither document knows the other's name at all.
/// </summary>
internal sealed class RivalAligner : ITopicAligner
{
    /// <summary>A stem in more sentences than this proposes no pairs.</summary>
    private const int MaxPostings = 24;

    /// <summary>So few documents are asked one by one whether a sentence names anybody strange to them, before sentences are compared.</summary>
    private const int FewDocuments = 8;

    /// <summary>Sentences this short need only one word in common to be looked at.</summary>
    private const int FewWords = 4;

    /// <summary>Texts shorter than this are taken for one story when two sentences are alike; longer ones must share a name.</summary>
    private const int ShortText = 60;

    /// <summary>Words from "former" to the name.</summary>
    private const int FormerReach = 4;

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        if (documents.Count < 2)
        {
            return new AlignedTopics([], []);
        }

        DocumentNames[] names = [.. documents.Select(DocumentNames.Of)];
        var sentences = documents.SelectMany((document, d) => NamedSentence.Of(d, document)).Where(sentence => documents.Count > FewDocuments || NamesStranger(sentence, names)).ToList();
        var found = new Dictionary<(int, int, string), (Topic Topic, double Share)>();
        foreach (var (left, right) in Candidates(sentences))
        {
            var (ours, theirs) = (names[left.Document], names[right.Document]);
            if (Stranger(left, ours, theirs) is not { } one || Stranger(right, theirs, ours) is not { } other)
            {
                continue;
            }

            if (Compare(documents, left, one, ours, right, other, theirs) is { } rivals)
            {
                var key = (left.Document, right.Document, ((NameValue)one.Value).Spelling);
                if ((!found.TryGetValue(key, out var known) || rivals.Share > known.Share) && !RecurringFrames.Has(left.Text, one.Mention) && !RecurringFrames.Has(right.Text, other.Mention))
                {
                    found[key] = rivals;
                }
            }
        }

        return new AlignedTopics([.. found.Values.Select(rivals => rivals.Topic)], []);
    }

    private static bool NamesStranger(NamedSentence sentence, DocumentNames[] names)
    {
        for (var d = 0; d < names.Length; d++)
        {
            if (d != sentence.Document && Stranger(sentence, names[sentence.Document], names[d]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static (Topic Topic, double Share)? Compare(
        List<ReadDocument> documents, NamedSentence left, Assertion one, DocumentNames ours, NamedSentence right, Assertion other, DocumentNames theirs)
    {
        var (spelling, rival) = (((NameValue)one.Value).Spelling, ((NameValue)other.Value).Spelling);
        var likeness = Likeness.Of(left, one, ours, right, other, theirs);
        var isLong = ours.TokenCount >= ShortText && theirs.TokenCount >= ShortText;
        if (likeness.OtherNumbers || (one.Kind == AssertionKind.Person && OfficeTerms.Follow(left, right)) || (isLong && !ours.SharesName(theirs, spelling, rival)) || left.IsOneOfSeveral(one) || right.IsOneOfSeveral(other)
            || IsDenied(left, one) != IsDenied(right, other) || BothSpeak(documents, left, one, right, other) || IsOrigin(left, one) != IsOrigin(right, other) || IsFormer(left, one) != IsFormer(right, other) || AreAuthorities(left, one, right, other) || Neighbours.AreOfTwoSides(left.Text, one.Mention, right.Text, other.Mention) || IsKnown(one, theirs, other) || IsKnown(other, ours, one) || !TwoNames.Are(one, other))
        {
            return null;
        }

        var share = likeness.Share.ToString("P0", System.Globalization.CultureInfo.InvariantCulture);
        if (Offices.Shared(documents, left, one, right, other) is { } office && (office.IsSameHouse || likeness is { Share: >= .45, Matched: >= 3 }))
        {
            string[] evidence = office.IsSameHouse ? [$"both speak of the {office.Left.Office}"] : [$"both speak of the {office.Left.Office}", $"the two sentences share {share} of their words"];
            Assertion[] holders = [new(AssertionKind.Role, one.Mention, office.Left), new(AssertionKind.Role, other.Mention, office.Right)];
            return (new Topic(office.Left.Office, TopicBasis.Referent, holders, evidence, .75), likeness.Share + 1);
        }

        var roles = Offices.Compare(documents, left, one, right, other);
        var isAlike = roles switch
        {
            RoleAgreement.Other => false,
            RoleAgreement.OneOfMany => likeness is { Share: >= .9, Matched: >= 5 },
            RoleAgreement.Same when likeness is { Share: >= .85, Matched: >= 2 } => true,
            _ when !IsStrange(one, theirs) => likeness is { Share: >= .55, Matched: >= 3 },
            _ when TwoNames.AreOneKind(one, other) => likeness is { Share: >= .7, Matched: >= 4 } or { Share: >= .85, Matched: >= 3 },
            _ => likeness is { Share: >= .8, Matched: >= 5 } && TwoNames.MayBeOneKind(one, other),
        };
        var isTold = isAlike && Neighbours.Meet(left, one, right, other) && !Neighbours.HaveOtherObjects(left, right) && !Neighbours.AreOneSlot(left, one, right, other);
        return isTold || (likeness.Share >= 1 && TwoNames.AreOneKind(one, other) && IsOtherwiseOneText(left, one, right, other) && !Neighbours.AreOneSlot(left, one, right, other))
            ? (new Topic(spelling, TopicBasis.Referent, [one, other], [$"the two sentences share {share} of their words", "neither text has the other name"], likeness.Share >= .85 ? .75 : .7), likeness.Share)
            : null;
    }

    private static bool IsDenied(NamedSentence sentence, Assertion name) => Denial.Stands(sentence.Text, sentence.Sentence.FirstToken, sentence.Text.TokenAt(name.Mention.Span.Start));

    /// <summary>"former coach Ida Berg": whoever holds the post now is somebody else.</summary>
    private static bool IsFormer(NamedSentence sentence, Assertion name)
    {
        var first = sentence.Text.TokenAt(name.Mention.Span.Start);
        for (var i = Math.Max(sentence.Sentence.FirstToken, first - FormerReach); i < first; i++)
        {
            if (sentence.Text.Tokens[i].Norm is "former" or "ex" or "then" or "late" or "outgoing" or "acting")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One tells what the other does; and what is known from two, where not each is a person, both may tell.</summary>
    private static bool AreAuthorities(NamedSentence left, Assertion one, NamedSentence right, Assertion other) => IsAuthority(left, one)
        ? !Tells(right, other) || (IsAuthority(right, other) && !(one.Kind == AssertionKind.Person && other.Kind == AssertionKind.Person))
        : IsAuthority(right, other) && !Tells(left, one);

    /// <summary>"according to Radio Lund": who tells it, not of whom it is told.</summary>
    private static bool IsAuthority(NamedSentence sentence, Assertion name)
    {
        var first = sentence.Text.TokenAt(name.Mention.Span.Start);
        first -= first > sentence.Sentence.FirstToken && sentence.Text.Tokens[first - 1].Norm is "the" or "a" or "an" ? 1 : 0;
        return first - 2 >= sentence.Sentence.FirstToken && sentence.Text.Tokens[first - 1].Norm == "to" && sentence.Text.Tokens[first - 2].Norm == "according";
    }

    /// <summary>"according to Radio Lund", "said Radio Lund", "Radio Lund reported".</summary>
    private static bool Tells(NamedSentence sentence, Assertion name)
    {
        var (first, end) = (sentence.Text.TokenAt(name.Mention.Span.Start), sentence.Text.TokenAt(name.Mention.Span.End));
        return IsAuthority(sentence, name) || (first > sentence.Sentence.FirstToken && IsTelling(sentence.Text.Tokens[first - 1])) || (end < sentence.Sentence.EndToken && IsTelling(sentence.Text.Tokens[end]));

        static bool IsTelling(in Token token) => SpeechVerbs.Contains(token) || token.Norm is "reported" or "reports";
    }

    private static bool IsOrigin(NamedSentence sentence, Assertion name) => Text.Origins.IsOrigin(sentence.Text, sentence.Text.TokenAt(name.Mention.Span.Start));

    /// <summary>Somebody whom the other text calls by the surname alone, beside somebody of another surname, is no stranger there.</summary>
    private static bool IsKnown(Assertion name, DocumentNames other, Assertion rival) => name.Kind == AssertionKind.Person && !IsStrange(name, other) && Form(name).Parts[^1].Folded != Form(rival).Parts[^1].Folded;

    /// <summary>The one name that the other document does not know; null when there is none or more than one. A mere candidate counts where nothing else does.</summary>
    private static Assertion? Stranger(NamedSentence sentence, DocumentNames own, DocumentNames other)
    {
        Assertion? certain = null;
        Assertion? candidate = null;
        var candidates = 0;
        foreach (var name in sentence.Names)
        {
            if (!other.Lacks(name, own))
            {
                continue;
            }

            if (!name.IsCertain)
            {
                candidate = name;
                candidates++;
            }
            else if (certain is not null)
            {
                return null;
            }
            else
            {
                certain = name;
            }
        }

        return certain ?? (candidates == 1 ? candidate : null);
    }

    /// <summary>True when the two documents differ in nothing but the two names.</summary>
    private static bool IsOtherwiseOneText(NamedSentence left, Assertion one, NamedSentence right, Assertion other)
    {
        var (ours, theirs) = (left.Text.Tokens, right.Text.Tokens);
        var (i, j) = (0, 0);
        while (i < ours.Count || j < theirs.Count)
        {
            if (i < ours.Count && one.Mention.Span.Overlaps(ours[i].Span))
            {
                i++;
            }
            else if (j < theirs.Count && other.Mention.Span.Overlaps(theirs[j].Span))
            {
                j++;
            }
            else if (i == ours.Count || j == theirs.Count || ours[i++].Norm != theirs[j++].Norm)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStrange(Assertion name, DocumentNames other) => other.IsStrange(Form(name));

    private static NameForm Form(Assertion name) => NameFormReader.Read(((NameValue)name.Value).Spelling, ((NameValue)name.Value).Type);

    /// <summary>Who says what is for the quotations to tell; two people speak of one matter every day.</summary>
    private static bool BothSpeak(List<ReadDocument> documents, NamedSentence left, Assertion one, NamedSentence right, Assertion other) =>
        Speaks(documents[left.Document], one) && Speaks(documents[right.Document], other);

    private static bool Speaks(ReadDocument document, Assertion name) => document.Assertions.Any(assertion => assertion.Speaker is { } speaker && speaker.Span == name.Mention.Span);

    private static IEnumerable<(NamedSentence Left, NamedSentence Right)> Candidates(List<NamedSentence> sentences)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var s = 0; s < sentences.Count; s++)
        {
            foreach (var i in sentences[s].Words)
            {
                ref var places = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(postings, sentences[s].Text.Tokens[i].Stem, out _);
                places ??= [];
                if (places.Count == 0 || places[^1] != s)
                {
                    places.Add(s);
                }
            }
        }

        var shared = new Dictionary<(int, int), int>();
        foreach (var places in postings.Values)
        {
            for (var i = 0; places.Count <= MaxPostings && i < places.Count; i++)
            {
                for (var j = i + 1; j < places.Count; j++)
                {
                    if (sentences[places[i]].Document != sentences[places[j]].Document)
                    {
                        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(shared, (places[i], places[j]), out _)++;
                    }
                }
            }
        }

        return shared.Where(entry => entry.Value >= 2 || sentences[entry.Key.Item1].Words.Count <= FewWords).Select(entry => entry.Key).Order().Select(pair => (sentences[pair.Item1], sentences[pair.Item2]));
    }
}
