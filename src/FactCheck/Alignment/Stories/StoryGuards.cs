using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>What keeps two values of one story apart: another day, another period, another part, another matter, or a sum that reconciles them.</summary>
internal static class StoryGuards
{
    /// <summary>Letters in common from which two names may be of one thing.</summary>
    private const int LeastRoot = 4;

    /// <summary>Texts further apart, in days, tell of what was planned and of what became of it.</summary>
    private const int DaysOfOneStory = 21;

    /// <summary>The first guard that fires; null when none does.</summary>
    public static ReferentComparison? First(DocumentText leftText, DocumentText rightText, PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there) =>
        ReferentGuards.InAnyWords(left, right)
        ?? Field(leftText, rightText, left, right)
        ?? Surroundings(new NearWords(leftText, left), new NearWords(rightText, right), left, right, here, there)
        ?? Owner(left, right, here, there)
        ?? OtherAge(left, right, here, there)
        ?? Wider(left, right) ?? Wider(right, left)
        ?? Update(left, right)
        ?? (!ValueSlip.Is(left.Assertion.Value, right.Assertion.Value) && StoryArithmetic.Explains(here, there, left, right) ? Apart(CompatibleReason.OtherReferent, "one follows from the other and the numbers around them") : null);

    /// <summary>"The wind was blowing at 85 km/h", "was doing 22 km/h when she struck": the words beside them say of what each is.</summary>
    private static ReferentComparison? Field(DocumentText leftText, DocumentText rightText, PlacedAssertion left, PlacedAssertion right) =>
        left.Assertion.Kind is not (AssertionKind.Count or AssertionKind.Number) && !ValueSlip.IsTelling(left.Assertion.Value, right.Assertion.Value) && FieldReader.Of(leftText, left) is var ours && FieldReader.Of(rightText, right) is var theirs && ours.AreApart(theirs)
            ? Apart(CompatibleReason.OtherReferent, $"one is of {FieldLexicon.NameOf(ours.Nearest[0])}, the other of {FieldLexicon.NameOf(theirs.Nearest[0])}")
            : null;

    /// <summary>What stands around the two values tells two matters apart.</summary>
    public static ReferentComparison? Surroundings(NearWords near, NearWords far, PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there) =>
        Difference(near, far) ?? OtherBasis(near, far) ?? Matter(near, far) ?? Kind(near, far, here, there) ?? Bearer(near, far, here, there) ?? Label(near, far) ?? StoryStage.Apart(near, far) ?? WholeAndPart.Apart(near, far) ?? PartOfIt.Apart(near, far) ?? Whole(near, far, here, there) ?? StockAndDeed.Apart(near, far) ?? Sibling(near, far, isOld: false) ?? Dates(left, right, here, there)
        ?? Stretches(near, far, left, right, here, there)
        ?? (ValueSlip.IsTelling(left.Assertion.Value, right.Assertion.Value) ? null : (LastAlike(left, right, here, there) ? null : Period(near, far, DatesOf(left, here), DatesOf(right, there))) ?? Part(near, far, here, there));

    private static ReferentComparison? Stretches(NearWords near, NearWords far, PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there) =>
        NestedPeriods.AreOf(near.Text, left, here, far.Text, right, there) ? Apart(CompatibleReason.OtherScope, "they are of stretches of time that are not equally long") : null;

    /// <summary>"The strike cost four days", "two days more".</summary>
    private static ReferentComparison? Difference(NearWords near, NearWords far) =>
        Increment.Differ(near, far) ? Apart(CompatibleReason.OtherReferent, "one tells how much more or less it is") : null;

    /// <summary>With tax and without, of some and of all, of those of one size and of one of them.</summary>
    private static ReferentComparison? OtherBasis(NearWords near, NearWords far) =>
        FigureBasis.Apart(near, far) ?? SomeOfThem.Apart(near, far) ?? SizeClass.Apart(near, far);

    /// <summary>Shares of two wholes, sums spent on two things.</summary>
    private static ReferentComparison? Whole(NearWords near, NearWords far, StoryPassage here, StoryPassage there) =>
        ShareOf.Differ(near, far, here, there) ? Apart(CompatibleReason.OtherScope, "they are shares of two wholes")
        : SpentOn.Differ(near, far, here, there) ? Apart(CompatibleReason.OtherScope, "the sums go to two things")
        : null;

    /// <summary>The same of two values of which no more is known than the words right around them; all of it where little binds the two.</summary>
    public static ReferentComparison? Near(NearWords near, NearWords far, bool isLoose) =>
        Difference(near, far) ?? OtherBasis(near, far) ?? Label(near, far) ?? Sibling(near, far, isOld: true) ?? Period(near, far, [], [])
        ?? (isLoose ? Matter(near, far) ?? StoryStage.Apart(near, far) ?? WholeAndPart.Apart(near, far) ?? StockAndDeed.Apart(near, far) : null);

    /// <summary>"The pool", "the old pool": where one text has a former one or a second one, there are two. An old one is another only where little binds the texts: "the old forge".</summary>
    private static ReferentComparison? Sibling(NearWords near, NearWords far, bool isOld) =>
        (Siblings(near, far, isOld) ?? Siblings(far, near, isOld)) is { } noun ? Apart(CompatibleReason.OtherReferent, $"one is said of another {noun}") : null;

    /// <summary>"The old pool cost 1.7 million; the new one will cost 6 million": there are two.</summary>
    private static bool HasNew(NearWords words)
    {
        var sentence = words.Text.SentenceSpan[words.Value.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Text.TokenSpan[i].Norm is "new" or "newer")
            {
                return true;
            }
        }

        return false;
    }

    private static string? Siblings(NearWords near, NearWords far, bool isOld)
    {
        foreach (var i in near.Tokens())
        {
            var tokens = near.Text.Tokens;
            if ((tokens[i].Norm is "former" or "previous" or "earlier" or "other" or "another" or "neighbouring" or "neighboring" || (tokens[i].Norm == "old" && (isOld || HasNew(near)))) && i + 1 < tokens.Count && tokens[i + 1].IsWord && !tokens[i + 1].IsStop
                && far.Tokens().Any(token => far.Text.Tokens[token].Stem == tokens[i + 1].Stem) && !far.Tokens().Any(token => far.Text.Tokens[token].Norm == tokens[i].Norm))
            {
                return tokens[i + 1].Norm;
            }
        }

        return null;
    }

    private static ReferentComparison? Matter(NearWords near, NearWords far)
    {
        var (ours, theirs) = (near.Answered(), far.Answered());
        return ours.Any(answered => theirs.TryGetValue(answered.Key, out var other) && other.Answer != answered.Value.Answer && !IsSaidByBoth(near, far, answered.Key, answered.Value, other))
            ? Apart(CompatibleReason.OtherReferent, "what is counted or measured is not the same")
            : null;
    }

    /// <summary>"The fire at the Rugby ring road" and "the fire at the Morpeth library": both sentences name somebody or some place, and neither text knows a name of the other.</summary>
    private static ReferentComparison? Bearer(NearWords near, NearWords far, StoryPassage here, StoryPassage there)
    {
        var (ours, theirs) = (Named(near), Named(far));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Exists(name => Knows(there, name)) && !theirs.Exists(name => Knows(here, name))
            ? Apart(CompatibleReason.OtherEntity, "each sentence names what the other text does not know")
            : null;
    }

    /// <summary>"Georgian" and "Georgia" are names of one thing.</summary>
    private static bool Knows(StoryPassage passage, string name) =>
        passage.Words.ContainsKey(name) || passage.Words.Keys.Any(word => word.AsSpan().CommonPrefixLength(name) is var common && common >= LeastRoot && common >= Math.Min(word.Length, name.Length) - 1);

    private static List<string> Named(NearWords near)
    {
        var sentence = near.Text.SentenceSpan[near.Value.Sentence];
        var names = new List<string>();
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken && !sentence.IsTitleCase; i++)
        {
            ref readonly var token = ref near.Text.Tokens[i];
            var isTime = token.Norm.EndsWith("day", StringComparison.Ordinal) || token.Norm is "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december";
            if (token.IsWord && token.IsCapitalized && !token.IsStop && !isTime && (i < near.Value.FirstToken || i >= near.Value.EndToken) && near.Text.Tokens[i - 1].IsWord)
            {
                names.Add(token.Stem);
            }
        }

        return names;
    }

    /// <summary>"The fire at the garage" and "the fire at the library": things of one kind, each of which the other text does not know.</summary>
    private static ReferentComparison? Kind(NearWords near, NearWords far, StoryPassage here, StoryPassage there)
    {
        foreach (var mine in near.Tokens())
        {
            ref readonly var word = ref near.Text.Tokens[mine];
            if (word.IsStop || there.Words.ContainsKey(word.Stem))
            {
                continue;
            }

            foreach (var theirs in far.Tokens())
            {
                ref readonly var other = ref far.Text.Tokens[theirs];
                if (!other.IsStop && !here.Words.ContainsKey(other.Stem) && Kinds.ExcludeEachOtherAsThings(word.Stem, other.Stem) && !RelatedWords.Are(word.Stem, other.Stem))
                {
                    return Apart(CompatibleReason.OtherReferent, $"one tells of \"{word.Norm}\", the other of \"{other.Norm}\"");
                }
            }
        }

        return null;
    }

    /// <summary>
    /// True when either answer stands as near to the other value, or both stand near both: "the veterinary office" is in both texts, and the hens
    /// "housed" are in no other building.
    /// </summary>
    private static bool IsSaidByBoth(NearWords near, NearWords far, int question, (int Answer, int Token) mine, (int Answer, int Token) theirs)
    {
        var (there, back) = (far.DistanceToAnswer(question, mine.Answer), near.DistanceToAnswer(question, theirs.Answer));
        return (there is not null && back is not null) || there <= near.DistanceToAnswer(question, mine.Answer) || back <= far.DistanceToAnswer(question, theirs.Answer);
    }

    /// <summary>"Block A" and "Block B".</summary>
    private static ReferentComparison? Label(NearWords near, NearWords far) => ThingLabels.Differing(ThingLabels.Of(near.Text, near.Tokens()), ThingLabels.Of(far.Text, far.Tokens())) is { } noun
        ? Apart(CompatibleReason.OtherReferent, $"each is said of another {noun}")
        : null;

    /// <summary>Both are dated, and no date of the one goes together with one of the other.</summary>
    private static ReferentComparison? Dates(PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there)
    {
        var (ours, theirs) = (DatesOf(left, here), DatesOf(right, there));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Exists(date => theirs.Exists(other => AreOneTime(date, other)))
            ? Apart(CompatibleReason.OtherScope, "they are of different times")
            : null;
    }

    private static List<DateValue> DatesOf(PlacedAssertion value, StoryPassage passage) =>
        [.. passage.Values.Where(other => other.Document == value.Document && other.Sentence == value.Sentence).Select(other => other.Assertion.Value).OfType<DateValue>()];

    private static bool AreOneTime(DateValue one, DateValue other) => TimeScopes.Agree(one.Timex, other.Timex) || (IsRange(one) == IsRange(other) && one.RelationTo(other) switch
    {
        ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge or ValueRelation.Incomparable => true,
        ValueRelation.Overlapping => one.Granularity == other.Granularity || one.Bound is not null || other.Bound is not null,
        _ => false,
    });

    private static bool IsRange(DateValue date) => date.Timex.StartsWith('(');

    /// <summary>"over 26 weeks", "over a period of 182 days": one period, told in two units.</summary>
    private static bool LastAlike(PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there)
    {
        var (ours, theirs) = (Beside(left, here), Beside(right, there));
        return ours.Exists(one => theirs.Exists(other => one.RelationTo(other) is ValueRelation.Equal or ValueRelation.Alias));

        static List<DurationValue> Beside(PlacedAssertion value, StoryPassage passage) =>
            [.. passage.Values.Where(other => other.Document == value.Document && other.Sentence == value.Sentence && !ReferenceEquals(other, value)).Select(other => other.Assertion.Value).OfType<DurationValue>()];
    }

    private static ReferentComparison? Period(NearWords near, NearWords far, List<DateValue> ours, List<DateValue> theirs)
    {
        var (mine, others) = (near.PeriodsNamed(), far.PeriodsNamed());
        // "The week-long strike that began on Monday" is of a week, whatever day is named.
        var (lasting, lastingThere) = (near.Lasting(), far.Lasting());
        if (lasting is null)
        {
            mine.UnionWith(ours.Select(PeriodOf).OfType<string>());
        }
        else
        {
            mine = [lasting];
        }

        if (lastingThere is null)
        {
            others.UnionWith(theirs.Select(PeriodOf).OfType<string>());
        }
        else
        {
            others = [lastingThere];
        }

        var differ = mine.Count > 0 && others.Count > 0 && !mine.Overlaps(others);
        return differ || ChangeBase.Differ(near.Text, near.Value.Sentence, far.Text, far.Value.Sentence)
            ? Apart(CompatibleReason.OtherScope, "they are of different periods")
            : null;
    }

    private static string? PeriodOf(DateValue date) => date.Granularity switch
    {
        DateGranularity.Day => "day",
        DateGranularity.Month => "month",
        DateGranularity.Year => "year",
        _ => null,
    };

    /// <summary>A count that has grown by the time of the later document.</summary>
    public static ReferentComparison? Update(PlacedAssertion left, PlacedAssertion right)
    {
        var order = PublicationOrder.Compare(left.Mention.Document, right.Mention.Document);
        var (before, after) = order <= 0 ? (left, right) : (right, left);
        if (before.Mention.Document.Date is { } first && after.Mention.Document.Date is { } last && last.DayNumber - first.DayNumber > DaysOfOneStory && !ValueSlip.Is(left.Assertion.Value, right.Assertion.Value))
        {
            return Apart(CompatibleReason.Succession, "the documents are weeks apart, and things may have gone on");
        }

        return order is not (null or 0) && left.Assertion.Kind == AssertionKind.Count
            && before.Assertion.Value is QuantityValue { Number: { } earlier } && after.Assertion.Value is QuantityValue { Number: { } later } && later > earlier
            ? Apart(CompatibleReason.Succession, "the later document counts more")
            : null;
    }

    /// <summary>One value is said to be of a part or an average, and the other text knows no such thing.</summary>
    private static ReferentComparison? Part(NearWords near, NearWords far, StoryPassage here, StoryPassage there)
    {
        var (ours, theirs) = (near.Restrictors(), far.Restrictors());
        var only = ours.Where(word => !theirs.Contains(word) && !there.Words.ContainsKey(word)).Concat(theirs.Where(word => !ours.Contains(word) && !here.Words.ContainsKey(word))).Order(StringComparer.Ordinal).FirstOrDefault();
        return only is null ? null : Apart(CompatibleReason.OtherScope, $"only one of them is told with \"{only}\"");
    }

    /// <summary>Each clause names somebody or some place, and the other text names neither.</summary>
    private static ReferentComparison? Owner(PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there)
    {
        var (ours, theirs) = (left.Frame.Entities, right.Frame.Entities);
        return ours.Count > 0 && theirs.Count > 0 && !ours.Any(name => IsNamed(name, there)) && !theirs.Any(name => IsNamed(name, here))
            ? Apart(CompatibleReason.OtherEntity, $"one is said of {ours[0]}, the other of {theirs[0]}")
            : null;
    }

    /// <summary>227 people are the 212 passengers and somebody else.</summary>
    private static ReferentComparison? Wider(PlacedAssertion some, PlacedAssertion all) =>
        all.Frame.Head is "person" && some.Frame.Head is { } group && group != "person" && !Synonyms.Share(group, "person") && (Drafts.NounAgreement.IsPerson(group) || Contrasts.Of(group).Any(answer => Contrasts.AsksForGroup(answer.Question)))
        && some.Assertion.Value is QuantityValue { Number: { } less } && all.Assertion.Value is QuantityValue { Number: { } more } && less < more
            ? Apart(CompatibleReason.OtherReferent, $"the people counted are the {group}s and others")
            : null;

    /// <summary>"The 33-year-old took two wickets" and "the 24-year-old has taken nine": each is told by an age of his own.</summary>
    private static ReferentComparison? OtherAge(PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there)
    {
        var (ours, theirs) = (AgesOf(left, here), AgesOf(right, there));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Exists(age => theirs.Exists(other => age.RelationTo(other) != ValueRelation.Disjoint))
            ? Apart(CompatibleReason.OtherEntity, "each is said of somebody of another age")
            : null;
    }

    private static List<AssertionValue> AgesOf(PlacedAssertion value, StoryPassage passage) => value.Assertion.Kind == AssertionKind.Age
        ? []
        : [.. passage.Values.Where(other => other.Document == value.Document && other.Sentence == value.Sentence && other.Assertion.Kind == AssertionKind.Age).Select(other => other.Assertion.Value)];

    private static bool IsNamed(string name, StoryPassage passage) =>
        name.ToLowerInvariant().Split(' ', '-').Any(word => passage.Words.ContainsKey(word) || passage.Words.ContainsKey(Stemmer.Stem(word)));

    private static ReferentComparison Apart(CompatibleReason reason, string explanation) => ReferentComparison.Apart(reason, explanation);
}
