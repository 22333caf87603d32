using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings.Twins;

/// <summary>
/// Tells of two texts that give nearly all values alike whether they are of one matter at one time: a series, a form letter and live coverage repeat their values, too.
/// </summary>
internal static class TwinMatters
{
    /// <summary>Nouns that number what comes again: "week 18", "round 4".</summary>
    private static readonly HashSet<string> Series = new(StringComparer.Ordinal)
    {
        "week", "day", "month", "quarter", "round", "stage", "leg", "race", "match", "game", "heat", "set", "season", "episode", "chapter", "part", "issue", "volume", "edition", "session", "lesson", "lot", "batch", "phase", "shift", "trip", "tour", "flight", "run", "report", "bulletin",
        "update", "letter", "notice", "case", "invoice", "order", "contract", "policy", "claim", "branch", "shop", "store", "unit", "house", "line",
    };

    /// <summary>True unless something says that each is of its own matter or of its own hour.</summary>
    public static bool AreOne(Telling left, Telling right) =>
        AccountScopes.AreOfOneStage(left.Document.Document, right.Document.Document) && !TellingGuards.TellOtherTimes(left, right) && !NamesOthers(left, right) && !AreOfOneSeries(left, right);

    /// <summary>Each names somebody in full whom the other does not know.</summary>
    private static bool NamesOthers(Telling left, Telling right) => HasStranger(left, right) && HasStranger(right, left);

    private static bool HasStranger(Telling telling, Telling other) => telling.Posts.Bearers.Exists(bearer => bearer.Given is not null && !other.Posts.Bearers.Exists(bearer.MayBe));

    /// <summary>"Week 18", "week 19"; "round four", "the fifth round".</summary>
    private static bool AreOfOneSeries(Telling left, Telling right)
    {
        var theirs = Labels(right);
        foreach (var (noun, labels) in Labels(left))
        {
            if (theirs.TryGetValue(noun, out var others) && !labels.Overlaps(others))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, HashSet<decimal>> Labels(Telling telling)
    {
        var labels = new Dictionary<string, HashSet<decimal>>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < telling.Text.Tokens.Count; i++)
        {
            ref readonly var one = ref telling.Text.TokenSpan[i];
            ref readonly var other = ref telling.Text.TokenSpan[i + 1];
            if (Series.Contains(one.Norm) && Number(other) is { } behind)
            {
                Add(one.Norm, behind);
            }
            else if (Series.Contains(other.Norm) && ThingLabels.IsOrdinal(one.Norm) && NumberWords.Value(one.Norm) is { } before)
            {
                Add(other.Norm, before);
            }
        }

        return labels;

        void Add(string noun, decimal number) => (CollectionsMarshal.GetValueRefOrAddDefault(labels, noun, out _) ??= []).Add(number);

        static decimal? Number(in Token token) => token.Kind == TokenKind.Number && decimal.TryParse(token.Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : NumberWords.Value(token.Norm);
    }
}
