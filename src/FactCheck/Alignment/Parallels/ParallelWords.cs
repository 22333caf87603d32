using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Parallels;

/// <summary>What the words of two sentences say of how their places stand to each other: the same from either end, an exception, the owner and what is his, one of several.</summary>
internal static class ParallelWords
{
    private static readonly HashSet<string> Nones = Words("no none not never nobody neither nor without cannot");

    private static readonly HashSet<string> Quantifiers = Words("all every each both most half some few several many everyone everybody");

    private static readonly HashSet<string> Stock = Words("employ employs employed have has had own owns owned hold holds held count counts contain contains keep keeps run runs operate operates");

    private static readonly HashSet<string> Kin = Words("parents children family relatives wife husband father mother son daughter brother sister grandfather grandmother uncle aunt cousin neighbour neighbor friend colleague lawyer owner dog cat");

    public static Separation? Apart(Finding finding, SentenceComparison pair, Told one, Told other)
    {
        var value = finding.Mentions[0].Value;
        if (finding.Mentions is [{ Value: QuantityValue mine }, { Value: QuantityValue theirs }] && AreComplements(mine, theirs) && HaveOtherVerbs(pair, one, other))
        {
            return new Separation(CompatibleReason.OtherReferent, "the two shares make up the whole");
        }

        if (IsAnother(pair, one) || IsAnother(pair.Turned, other))
        {
            return new Separation(CompatibleReason.OtherReferent, "one of them is told of another one");
        }

        if (value is EventValue or WordingValue && AreConverse(pair, one, other))
        {
            return new Separation(CompatibleReason.Paraphrase, "they tell the same from either end");
        }

        if (value is EventValue or WordingValue && (ParallelPhrases.IsExcepted(pair, other) || ParallelPhrases.IsExcepted(pair.Turned, one)))
        {
            return new Separation(CompatibleReason.OtherScope, "what the one denies the other excepts");
        }

        if (value is EventValue or WordingValue && ScopePairs.Part(one.Sentence[one.First], other.Sentence[other.First]) && (HasAny(one, Nones) != HasAny(other, Nones) || AreOtherQuantifiers(one, other)))
        {
            return new Separation(CompatibleReason.OtherReferent, "of the one it is told, of the other it is denied");
        }

        if (value is CardinalityValue { IsOrdinal: false } && EventGuards.Days(pair, EventAspect.Share) is { } days)
        {
            return days;
        }

        if (value is not QuantityValue && (IsOwned(pair, one, other) || IsOwned(pair.Turned, other, one)))
        {
            return new Separation(CompatibleReason.OtherEntity, "one is told of somebody, the other of somebody of theirs");
        }

        if (value is NameValue && IsOneOfSeveral(one) && IsOneOfSeveral(other))
        {
            return new Separation(CompatibleReason.OtherReferent, "there may be several, and each text tells of one");
        }

        if (value is QuantityValue or DurationValue or EventValue { Aspect: EventAspect.Share } && ParallelPhrases.Excludes(one.Sentence) != ParallelPhrases.Excludes(other.Sentence))
        {
            return new Separation(CompatibleReason.OtherScope, "only one of them leaves something out of the count");
        }

        if ((value is QuotationValue && EventMoments.DifferInDates(one.Sentence, other.Sentence)) || (value is DateValue or TimeValue && !ParallelPhrases.IsQuoted(one) && !ParallelPhrases.IsQuoted(other) && ParallelPhrases.Quoted(one.Sentence) is { Length: > 0 } said && ParallelPhrases.Quoted(other.Sentence) is { Length: > 0 } quoted && said != quoted))
        {
            return new Separation(CompatibleReason.OtherReferent, "they were said at two times, and not in the same words");
        }

        return value is QuantityValue && (IsPlaced(finding, pair, one, isFirst: true) || IsPlaced(finding, pair.Turned, other, isFirst: false))
            ? new Separation(CompatibleReason.OtherScope, "the smaller number is that of one place alone")
            : null;
    }

    /// <summary>"Riga lies north of Vilnius", "Vilnius lies south of Riga": what stands before the one stands behind the other.</summary>
    private static bool AreConverse(SentenceComparison pair, Told one, Told other)
    {
        var (crossed, back, same) = (false, false, false);
        foreach (var token in pair.Left.Content)
        {
            if (one.Contains(token) || pair.PartnerOf(token) is not (>= 0 and var partner) || other.Contains(partner) || !pair.Left.IsName(token) && !pair.Right.IsName(partner) || pair.Left.IsTime(token))
            {
                continue;
            }

            if (token < one.First == partner < other.First)
            {
                same = true;
            }
            else
            {
                crossed |= token < one.First;
                back |= token > one.Last;
            }
        }

        return crossed && back && !same && ScopePairs.Part(one.Sentence[one.First], other.Sentence[other.First]);
    }

    /// <summary>"Two thirds of the flats are let", "a third stand empty".</summary>
    private static bool AreComplements(QuantityValue one, QuantityValue other) =>
        one is { Number: { } mine, Unit: { } unit } && other is { Number: { } theirs } && other.Unit == unit && (unit == "%" ? Math.Abs(mine + theirs - 100) < 1.5m : mine < 1 && theirs < 1 && Math.Abs(mine + theirs - 1) < .02m);

    private static bool HaveOtherVerbs(SentenceComparison pair, Told one, Told other) => HasOwnWord(pair, one) && HasOwnWord(pair.Turned, other);

    private static bool HasOwnWord(SentenceComparison pair, Told told)
    {
        for (var i = told.Last + 1; i < told.Sentence.Sentence.EndToken; i++)
        {
            if (EventWords.IsContent(told.Sentence[i]) && !pair.Covers(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a witness", "another witness".</summary>
    private static bool IsAnother(SentenceComparison pair, Told told)
    {
        for (var i = told.Sentence.Sentence.FirstToken; i < told.Sentence.Sentence.FirstToken + 2 && i + 1 < told.Sentence.Sentence.EndToken; i++)
        {
            if (told.Sentence[i].Norm is "another" or "other" && !told.Contains(i) && pair.PartnerOf(i + 1) is >= 0 and var partner && partner > pair.Right.Sentence.FirstToken && pair.Right[partner - 1].Norm is not ("other" or "another" or "second") && told.Sentence.ClauseOf(told.First) is { } clause && (clause.Contains(i) || told.Sentence.ClauseOf(i) is null))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(Told told, HashSet<string> words)
    {
        for (var i = told.Sentence.Sentence.FirstToken; i < told.Sentence.Sentence.EndToken; i++)
        {
            if (!told.Contains(i) && (words.Contains(told.Sentence[i].Norm) || (words == Nones && told.Sentence[i].Norm.EndsWith("n't", StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOtherQuantifiers(Told one, Told other)
    {
        var (mine, theirs) = (Quantified(one), Quantified(other));
        return mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs);
    }

    private static HashSet<string> Quantified(Told told)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = told.Sentence.Sentence.FirstToken; i < told.Sentence.Sentence.EndToken; i++)
        {
            if (!told.Contains(i) && Quantifiers.Contains(told.Sentence[i].Norm))
            {
                found.Add(told.Sentence[i].Norm);
            }
        }

        return found;
    }

    /// <summary>"the brothers" and "the brothers' parents".</summary>
    private static bool IsOwned(SentenceComparison pair, Told one, Told other)
    {
        for (var i = one.Sentence.Sentence.FirstToken; i + 2 < one.Sentence.Sentence.EndToken; i++)
        {
            if (one.Sentence[i + 1].Norm is "'s" or "'" or "’" && pair.PartnerOf(i) is >= 0 and var partner && !one.Contains(i + 2) && Kin.Contains(one.Sentence[i + 2].Norm) && !pair.Covers(i + 2) && !(one.First > i && one.First <= i + 5)
                && !(partner + 1 < other.Sentence.Sentence.EndToken && other.Sentence[partner + 1].Norm is "'s" or "'" or "’"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"has an office in Oslo".</summary>
    private static bool IsOneOfSeveral(Told told)
    {
        var i = told.First - 1;
        var first = told.Sentence.Sentence.FirstToken;
        if (i <= first || told.Sentence[i].Norm is not ("in" or "at" or "near"))
        {
            return false;
        }

        for (var k = i - 1; k > first && i - k <= 3; k--)
        {
            if (told.Sentence[k].Norm is "a" or "an" or "another")
            {
                return Stock.Contains(told.Sentence[k - 1].Norm);
            }
        }

        return false;
    }

    /// <summary>"employs 230 people in Graz" beside "employs 1,100 people".</summary>
    private static bool IsPlaced(Finding finding, SentenceComparison pair, Told told, bool isFirst)
    {
        var (own, rival) = isFirst ? (finding.Mentions[0], finding.Mentions[1]) : (finding.Mentions[1], finding.Mentions[0]);
        if (own.Value is not QuantityValue { Number: { } less } || rival.Value is not QuantityValue { Number: { } more } || less >= more || !HasAny(told, Stock))
        {
            return false;
        }

        for (var i = told.Last + 1; i + 1 < Math.Min(told.Sentence.Sentence.EndToken, told.Last + 5); i++)
        {
            if (told.Sentence[i].Norm is "in" or "at" && told.Sentence.IsName(i + 1) && !pair.Covers(i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
