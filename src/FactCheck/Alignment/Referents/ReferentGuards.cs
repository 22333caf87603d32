using FactCheck.Text;

namespace FactCheck.Alignment.Referents;

/// <summary>
/// What keeps two values apart, in the order an editor would ask: is it asked or only supposed, is it the same thing, the same number of
/// things, the same scope.
/// </summary>
internal static class ReferentGuards
{
    private static readonly List<string> None = [];

    /// <summary>The first guard that fires; null when none does.</summary>
    public static ReferentComparison? First(PlacedAssertion left, PlacedAssertion right)
    {
        if (left.IsSameSentence(right))
        {
            return ReferentComparison.Apart(CompatibleReason.SameSentence, "one source gives both in one sentence, so they are two matters");
        }

        return Relative(left, right) ?? Complement(left, right) ?? Deed(left, right) ?? Stance(left.Frame, right.Frame) ?? Change(left.Frame, right.Frame) ?? Referent(left, right) ?? ScopeOf(left.Frame, right.Frame);
    }

    /// <summary>The guards that hold however the two are told: who says it and how firmly, before or after a change, and within which limits.</summary>
    public static ReferentComparison? InAnyWords(PlacedAssertion left, PlacedAssertion right) =>
        Relative(left, right) ?? Complement(left, right) ?? Stance(left.Frame, right.Frame) ?? Change(left.Frame, right.Frame) ?? ScopeOf(left.Frame, right.Frame);

    private static ReferentComparison? Stance(Frame left, Frame right)
    {
        if (left.Modality == Modality.Question || right.Modality == Modality.Question)
        {
            return ReferentComparison.Apart(CompatibleReason.Question, "one of the two is asked, not said");
        }

        if (left.Modality != Modality.Asserted && right.Modality != Modality.Asserted && AreTwo(left.Attribution, right.Attribution))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "they are forecasts or claims of two parties");
        }

        return left.Modality == Modality.Condition || right.Modality == Modality.Condition
            ? ReferentComparison.Apart(CompatibleReason.Condition, "one of the two stands under a condition")
            : null;
    }

    /// <summary>"Last year" in papers of different days is not one year.</summary>
    private static ReferentComparison? Relative(PlacedAssertion left, PlacedAssertion right)
    {
        var (one, other) = (left.Mention, right.Mention);
        return left.Assertion.Value is DateValue && one.Document.Date != other.Document.Date && string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase)
            ? ReferentComparison.Apart(CompatibleReason.OtherScope, "both count from the day their document is of, and that is not the same day")
            : null;
    }

    /// <summary>"Two in three agreed", "one in three did not": a share of those of whom it is so, and of those of whom it is not.</summary>
    private static ReferentComparison? Complement(PlacedAssertion left, PlacedAssertion right) =>
        left.Assertion.Kind is AssertionKind.Ratio or AssertionKind.Percent && left.Frame.Polarity != right.Frame.Polarity
            ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "one tells of how many it is so, the other of how many it is not")
            : AreBothSides(left.Assertion, right.Assertion)
            ? ReferentComparison.Apart(CompatibleReason.OtherScope, "one denies beyond a limit what the other says up to it")
            : null;

    /// <summary>"Parcels over 20 kg are not taken", "parcels of up to 20 kg are taken".</summary>
    public static bool AreBothSides(Assertion left, Assertion right) =>
        left.Frame.Polarity != right.Frame.Polarity && BoundValue.Of(left.Value) is { } one && BoundValue.Of(right.Value) is { } other && one.Number == other.Number && one.Unit == other.Unit && one.IsUpper != other.IsUpper;

    /// <summary>Eleven were buried, nine survived: counts of one noun under different verbs are different counts.</summary>
    private static ReferentComparison? Deed(PlacedAssertion left, PlacedAssertion right) =>
        left.Assertion.Kind == AssertionKind.Count && left.Frame.Predicate is { } one && right.Frame.Predicate is { } other && !Synonyms.Share(one, other)
            ? OfTwoDeeds(left, right)
            : null;

    private static ReferentComparison OfTwoDeeds(PlacedAssertion left, PlacedAssertion right) =>
        ReferentComparison.Apart(CompatibleReason.OtherReferent, () => $"one is said with \"{Word(left, left.Frame.Predicate!)}\", the other with \"{Word(right, right.Frame.Predicate!)}\"");

    private static bool AreTwo(string? left, string? right) =>
        left is not null && right is not null && !left.Split(' ').Intersect(right.Split(' '), StringComparer.Ordinal).Any();

    /// <summary>"from $15m to over $60m": the first is how it was before.</summary>
    private static ReferentComparison? Change(Frame left, Frame right) => StartsChange(left) != StartsChange(right)
        ? ReferentComparison.Apart(CompatibleReason.Succession, "one is where a change starts, so it was true before the other")
        : null;

    private static bool StartsChange(Frame frame)
    {
        for (var i = 0; i < frame.Scopes.Count; i++)
        {
            if (frame.Scopes[i] is { Kind: ScopeKind.Extent, Words: Scope.ChangeStart })
            {
                return true;
            }
        }

        return false;
    }

    private static ReferentComparison? Referent(PlacedAssertion one, PlacedAssertion other)
    {
        var (left, right) = (one.Frame, other.Frame);
        if (left.Head != right.Head)
        {
            return OfTwoThings(one, other);
        }

        if (left.IsPlural != right.IsPlural)
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, $"one is said of a single {Word(one, left.Head!)}, the other of several");
        }

        return OnlyIn(left.Modifiers, right.Modifiers) is { } mine && OnlyIn(right.Modifiers, left.Modifiers) is { } theirs
            ? OfTwoKinds(one, mine, other, theirs)
            : null;
    }

    private static ReferentComparison OfTwoThings(PlacedAssertion one, PlacedAssertion other) =>
        ReferentComparison.Apart(CompatibleReason.OtherReferent, () => $"one is said of {Name(one, one.Frame.Head)}, the other of {Name(other, other.Frame.Head)}");

    private static ReferentComparison OfTwoKinds(PlacedAssertion one, string mine, PlacedAssertion other, string theirs) => ReferentComparison.Apart(
        CompatibleReason.OtherReferent, () => $"one is said of {Word(one, mine)} {Word(one, one.Frame.Head!)}, the other of {Word(other, theirs)} {Word(other, other.Frame.Head!)}");

    /// <summary>The first of some words that is not among others; null when all are.</summary>
    private static string? OnlyIn(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isFound = false;
            for (var j = 0; j < others.Count && !isFound; j++)
            {
                isFound = words[i] == others[j];
            }

            if (!isFound)
            {
                return words[i];
            }
        }

        return null;
    }

    /// <summary>One is a rate - "each", "per day" - that the other is not.</summary>
    public static ReferentComparison? Rate(Frame left, Frame right) => Limits(left, right, [ScopeKind.Rate]);

    private static ReferentComparison? ScopeOf(Frame left, Frame right) =>
        Limits(left, right, [ScopeKind.Time, ScopeKind.Place, ScopeKind.Authority, ScopeKind.Population, ScopeKind.Extent, ScopeKind.Rate]);

    private static ReferentComparison? Limits(Frame left, Frame right, ReadOnlySpan<ScopeKind> kinds)
    {
        if (left.Scopes.Count == 0 && right.Scopes.Count == 0)
        {
            return null;
        }

        var told = KindsOf(left) | KindsOf(right);
        foreach (var kind in kinds)
        {
            if ((told >> (int)kind & 1) == 0)
            {
                continue;
            }

            var (one, other) = (Words(left, kind), Words(right, kind));
            if (one.Count == 0 && other.Count == 0)
            {
                continue;
            }

            var differ = kind is ScopeKind.Rate or ScopeKind.Extent ? !one.SequenceEqual(other, StringComparer.Ordinal) : one.Count > 0 && other.Count > 0 && !AnyAgree(one, other, kind);
            if (differ)
            {
                return Limited(one, other);
            }
        }

        return null;
    }

    private static ReferentComparison Limited(List<string> one, List<string> other) => ReferentComparison.Apart(
        CompatibleReason.OtherScope, () => $"one is limited to \"{TimexWords.Of(one.Concat(other).First())}\", the other {(one.Count > 0 && other.Count > 0 ? $"to \"{TimexWords.Of(other[0])}\"" : "is not")}");

    private static bool AnyAgree(List<string> ones, List<string> others, ScopeKind kind)
    {
        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                if (one == other || Agree(Bare(one, kind), Bare(other, kind)) || (kind == ScopeKind.Time && TimeScopes.Agree(one, other)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Equal, or one the other with more said: "XXXX-WXX-2" and "XXXX-WXX-2TNI", "under brown" and "under president brown".</summary>
    private static bool Agree(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)
        || one.Split(' ').All(other.Split(' ').Contains) || other.Split(' ').All(one.Split(' ').Contains);

    /// <summary>"in utrecht" and "at utrecht observatory" name one place.</summary>
    private static string Bare(string words, ScopeKind kind) => kind == ScopeKind.Place ? words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..] : words;

    /// <summary>A bit for each kind of its scopes.</summary>
    private static int KindsOf(Frame frame)
    {
        var kinds = 0;
        for (var i = 0; i < frame.Scopes.Count; i++)
        {
            kinds |= 1 << (int)frame.Scopes[i].Kind;
        }

        return kinds;
    }

    private static List<string> Words(Frame frame, ScopeKind kind)
    {
        List<string>? words = null;
        for (var i = 0; i < frame.Scopes.Count; i++)
        {
            if (frame.Scopes[i] is var scope && scope.Kind == kind && scope.Words != "only")
            {
                (words ??= []).Add(scope.Words);
            }
        }

        words?.Sort(StringComparer.Ordinal);
        return words ?? None;
    }

    private static string Name(PlacedAssertion value, string? head) => head is null ? "nothing named" : $"\"{Word(value, head)}\"";

    private static string Word(PlacedAssertion value, string stem) => AsWritten.Word(value.Mention.Document.Text, value.Mention.Span, stem);
}
