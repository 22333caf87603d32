using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Stories;
using FactCheck.Names;
using FactCheck.Rules.Names;

namespace FactCheck.Pipeline;

/// <summary>
/// Sets findings apart that stand beside two near names of two bearers: what is said of Orwin is not said of Orwen, once the names are known to be no slip.
/// For one run, on one thread.
/// </summary>
internal sealed class BearersApart(List<ReadDocument> documents)
{
    /// <summary>Texts of so many sentences are of what they begin with.</summary>
    private const int ShortText = 5;

    private Dictionary<Document, ReadDocument>? _read;

    private Dictionary<Document, ReadDocument> Documents => _read ??= documents.ToDictionary(read => read.Document, ReferenceEqualityComparer.Instance as IEqualityComparer<Document>);

    public List<Judgement> SetApart(List<Judgement> judgements)
    {
        var bearers = judgements.OfType<Compatible>().Select(pair => pair.Bearers).OfType<(string One, string Other)>().Distinct().ToList();
        for (var i = 0; i < judgements.Count; i++)
        {
            if (judgements[i] is not Finding { Verdict: Verdict.Conflict, Mentions: [var one, var other] } finding || finding.RuleId == NameRules.NameSpelling.Id)
            {
                continue;
            }

            if (bearers.Count > 0 && BearersAt(one, other, bearers) is { } names)
            {
                judgements[i] = new Compatible(finding.Kind, CompatibleReason.OtherEntity, $"the one is said of \"{names.One}\", the other of \"{names.Other}\"", finding.Mentions);
            }
            else if (!IsName(one) && AreOfTwoSubjects(one, other))
            {
                judgements[i] = new Compatible(finding.Kind, CompatibleReason.OtherEntity, "the sentences begin with the names of two", finding.Mentions);
            }
            else if (!IsName(one) && AreNumbered(one, other))
            {
                judgements[i] = new Compatible(finding.Kind, CompatibleReason.OtherReferent, "they tell of two things of one kind that are told apart by number", finding.Mentions);
            }
        }

        return judgements;
    }

    /// <summary>True for what is said of who is who: there two names are the matter itself.</summary>
    private static bool IsName(Mention mention) => mention.Value is NameValue or RoleValue or OfficeValue or AcronymValue or InitialValue or AffiliationValue or GenderValue;

    private bool AreOfTwoSubjects(Mention one, Mention other)
    {
        var (left, right) = (Documents[one.Document].Text, Documents[other.Document].Text);
        var (ours, theirs) = (SentenceOf(left, one), SentenceOf(right, other));
        return SubjectNames.AreOfTwo(left, left.SentenceSpan[ours], right, right.SentenceSpan[theirs]) || SubjectNames.AreStrangers(left, ours, right, theirs);
    }

    /// <summary>"Table 3 shows", "Table 4 shows": what is said behind the number, in the sentence or in a short text.</summary>
    private bool AreNumbered(Mention one, Mention other) => ThingLabels.Differing(LabelsBefore(one), LabelsBefore(other)) is not null;

    private Dictionary<string, HashSet<string>> LabelsBefore(Mention mention)
    {
        var text = Documents[mention.Document].Text;
        var sentence = SentenceOf(text, mention);
        int[] heads = text.SentenceSpan.Length <= ShortText ? [text.SentenceSpan[sentence].FirstToken, 0] : [text.SentenceSpan[sentence].FirstToken];
        return ThingLabels.Of(text, heads.Where(head => head + 1 < text.TokenAt(mention.Span.Start)));
    }

    private static int SentenceOf(DocumentText text, Mention mention) => text.Tokens[Math.Min(text.TokenAt(mention.Span.Start), text.Tokens.Count - 1)].Sentence;

    private (string One, string Other)? BearersAt(Mention one, Mention other, List<(string One, string Other)> bearers)
    {
        var (ours, theirs) = (WordsAt(one), WordsAt(other));
        foreach (var names in bearers)
        {
            if (Tells(ours, names.One, names.Other) && Tells(theirs, names.Other, names.One))
            {
                return names;
            }

            if (Tells(ours, names.Other, names.One) && Tells(theirs, names.One, names.Other))
            {
                return (names.Other, names.One);
            }
        }

        return null;
    }

    private static bool Tells(HashSet<string> words, string name, string other) => words.Contains(name) && !words.Contains(other);

    /// <summary>The words with a capital of the sentence, and of those before it where it goes on about whom they name.</summary>
    private HashSet<string> WordsAt(Mention mention)
    {
        var text = Documents[mention.Document].Text;
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var sentence = SentenceOf(text, mention); sentence >= 0; sentence--)
        {
            var (first, end) = (text.SentenceSpan[sentence].FirstToken, text.SentenceSpan[sentence].EndToken);
            var namesSomebody = false;
            for (var i = first; i < end; i++)
            {
                if (text.Tokens[i] is { IsWord: true, IsCapitalized: true } token)
                {
                    words.Add(NameFold.Word(token.Norm));
                    namesSomebody |= i > first;
                }
            }

            if (namesSomebody && text.Tokens[first].Norm is not ("he" or "she" or "it" or "they" or "his" or "her" or "its" or "their"))
            {
                break;
            }
        }

        return words;
    }
}
