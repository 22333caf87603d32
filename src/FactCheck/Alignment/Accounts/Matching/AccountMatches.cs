using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>
/// Two accounts of one event, value by value: what both give is settled; of what is left, two values that answer each other better than any others are of one
/// matter. How well they do is weighed by <see cref="AccountSigns"/>.
/// </summary>
internal sealed class AccountMatches
{
    /// <summary>A value that might answer more others says too little of what it is of.</summary>
    private const int MaxCompetitors = 60;

    private readonly List<AccountValue> _left;
    private readonly List<AccountValue> _right;
    private readonly FieldFilling _leftFields;
    private readonly FieldFilling _rightFields;
    private readonly List<AccountCandidate> _candidates = [];
    private readonly AccountCompetitors[] _ofLeft;
    private readonly AccountCompetitors[] _ofRight;
    private readonly (int Left, int Right) _sentences;
    private readonly double _evidence;

    /// <param name="document">One of the two accounts.</param>
    /// <param name="left">The values of the one account.</param>
    /// <param name="right">Those of the other.</param>
    /// <param name="evidence">How much says that they are of one event.</param>
    public AccountMatches(ReadDocument document, AccountValues left, AccountValues right, double evidence)
    {
        var given = new GivenElsewhere();
        (_left, _right) = (Unsettled(left, right, given), Unsettled(right, left, given));
        (_leftFields, _rightFields) = (new FieldFilling(left.All), new FieldFilling(right.All));
        (_ofLeft, _ofRight) = (new AccountCompetitors[_left.Count], new AccountCompetitors[_right.Count]);
        _sentences = (left.SentenceCount, right.SentenceCount);
        _evidence = evidence;
        AddCandidates(document);
    }

    /// <summary>All that may be of one matter, in the order of the left account.</summary>
    /// <param name="weights">What the signs weigh.</param>
    public List<AccountMatch> Weighed(LearnedWeights weights)
    {
        var matches = new List<AccountMatch>(_candidates.Count);
        foreach (var candidate in _candidates)
        {
            var (left, right, share) = (_left[candidate.Left], _right[candidate.Right], candidate.Fit.Share);
            var isOfOneField = IsOfOneField(left, right);
            var (ofLeft, ofRight) = (_ofLeft[candidate.Left], _ofRight[candidate.Right]);
            var signs = new double[AccountSigns.Names.Count];
            var displacement = Math.Abs(((double)left.Placed.Sentence / _sentences.Left) - ((double)right.Placed.Sentence / _sentences.Right));
            AccountSigns.Read(left, right, new AccountSetting(candidate.Fit, isOfOneField, ofLeft.Count - 1, ofRight.Count - 1, ofLeft.Next(share), ofRight.Next(share), displacement, _evidence), signs);
            matches.Add(new AccountMatch(left, right, candidate.Fit, isOfOneField, signs, weights.Likelihood(signs)));
        }

        return matches;
    }

    /// <summary>Of such pairs those that answer each other better than any other value, if they are likely enough; in the same order.</summary>
    public static IEnumerable<AccountMatch> Mutual(List<AccountMatch> matches, double leastLikelihood)
    {
        var best = new Dictionary<AccountValue, double>(ReferenceEqualityComparer.Instance);
        foreach (var match in matches)
        {
            foreach (var value in (ReadOnlySpan<AccountValue>)[match.Left, match.Right])
            {
                ref var likelihood = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(best, value, out _);
                likelihood = Math.Max(likelihood, match.Likelihood);
            }
        }

        return matches.Where(match => match.Likelihood >= leastLikelihood && match.Likelihood >= best[match.Left] && match.Likelihood >= best[match.Right]);
    }

    private static List<AccountValue> Unsettled(AccountValues values, AccountValues others, GivenElsewhere given) =>
        values.All.FindAll(value => !value.Placed.IsPartOfThose && !given.Is(value, others.All, values.All));

    private void AddCandidates(ReadDocument document)
    {
        var pairs = new List<(int Left, int Right)>();
        var (ofLeft, ofRight) = (new int[_left.Count], new int[_right.Count]);
        for (var i = 0; i < _left.Count; i++)
        {
            document.ThrowIfCancelled();
            for (var j = 0; j < _right.Count; j++)
            {
                if (AccountGuards.MayBeOne(_left[i], _right[j]))
                {
                    ofLeft[i]++;
                    ofRight[j]++;
                    if (ofLeft[i] <= MaxCompetitors && ofRight[j] <= MaxCompetitors)
                    {
                        pairs.Add((i, j));
                    }
                }
            }
        }

        foreach (var (i, j) in pairs)
        {
            if (ofLeft[i] <= MaxCompetitors && ofRight[j] <= MaxCompetitors)
            {
                document.ThrowIfCancelled();
                var fit = AccountFit.Of(_left[i].Words, _right[j].Words);
                _candidates.Add(new AccountCandidate(i, j, fit));
                _ofLeft[i].Add(fit.Share);
                _ofRight[j].Add(fit.Share);
            }
        }
    }

    private bool IsOfOneField(AccountValue left, AccountValue right) =>
        _leftFields.FieldOf(left, right, _rightFields) is >= 0 and var field && IsPlain(left) && IsPlain(right)
        && (left.Key is not ("count" or "ordinal") || AccountGuards.MayShareNoun(left, right) || (FieldLexicon.Tells(field, left.Assertion.Frame.Head!) && FieldLexicon.Tells(field, right.Assertion.Frame.Head!)));

    /// <summary>No date told as a bound: "before Christmas".</summary>
    private static bool IsPlain(AccountValue value) => value.Words.Bound is null && value.Assertion.Value is not DateValue { Bound: not null };
}
