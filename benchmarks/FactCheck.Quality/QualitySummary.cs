using System.Globalization;
using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality;

/// <summary>The figures that a reader should take along, of frozen halves alone, in the order of what a wrong one costs.</summary>
internal static class QualitySummary
{
    private const char FirstOfTheLast = 'Q';

    /// <param name="cases">The labelled cases of the frozen half.</param>
    /// <param name="drafts">Its drafts.</param>
    /// <param name="accounts">Its whole accounts.</param>
    /// <param name="agreeing">Of its sets of texts that agree, those with a conflict reported.</param>
    public static ReportSection Section(List<CaseResult> cases, List<DraftResult> drafts, List<AccountResult> accounts, Share agreeing)
    {
        var all = ConflictScore.Of(cases);
        var last = ConflictScore.Of(cases.Where(result => result.Case.Id.StartsWith('K') && result.Case.Batch is [>= FirstOfTheLast, ..]));
        var contradicted = Sum(drafts.Select(draft => draft.Contradicted));
        var told = Sum(drafts.Select(draft => draft.Told));
        var reported = new Share(drafts.Sum(draft => draft.Conflicts.Count - draft.Wrong.Count), drafts.Sum(draft => draft.Conflicts.Count));
        return new ReportSection("At a glance", "What to expect of texts that nobody has tuned on: frozen halves alone. No goals were set for these figures, and no other system was run on these texts; public.md sets FactCheck beside published figures of others.")
        {
            Bars = [new Bar("verify: contradictions told", contradicted), new Bar("check, short texts: conflicts found", all.Found), new Bar("the same, cases written last", last.Found), new Bar("check, whole articles: conflicts found", Sum(accounts.Select(account => account.Found))), new Bar("check: reported conflicts that are right", all.Precision)],
            Table = new ReportTable(
                ["question", "share", "95 %", "better is"],
                [
                    Row("check, texts that agree: sets in which a conflict is reported all the same", agreeing, "lower"),
                    Row("check, two short texts that do not conflict: reported all the same", all.FalseAlarms, "lower"),
                    Row("check, two short texts: reported conflicts that are right", all.Precision, "higher"),
                    Row("check, two short texts: conflicts found", all.Found, "higher"),
                    Row("check, two short texts of the sets written last (Q to W): conflicts found", last.Found, "higher"),
                    Row("check, two whole articles: conflicts found", Sum(accounts.Select(account => account.Found)), "higher"),
                    Row("verify, a draft against its sources: reported contradictions that are right", reported, "higher"),
                    Row("verify: contradictions told as such", contradicted, "higher"),
                    Row("verify: errors told in any way, as a contradiction or as not found", told, "higher"),
                ]),
            LinesTitle = "In words:",
            Lines =
            [
                $"What is reported is mostly right: {OfTen(all.Precision)} of ten conflicts between short texts, {OfTen(reported)} of ten contradictions in drafts. Of these cases {Whole(all.Found.Total)} of {Whole(cases.Count)} are conflicts; where most texts agree, a smaller part of what is reported is right.",
                $"Much is missed: about {OfTen(all.Found)} of ten conflicts between short texts are found, {OfTen(last.Found)} of ten in the sets written last, which are the better guess for texts never seen, and {OfTen(contradicted)} of ten contradictions in drafts. Silence is no proof that texts agree.",
                $"Beside the contradictions, {Whole(drafts.Sum(draft => draft.Missing.Count))} values and names in {Whole(drafts.Count)} drafts are told to stand in no source though one bears them out, and {Whole(drafts.Sum(draft => draft.Wrong.Count))} are contradicted wrongly.",
                "How much the frozen halves gained since they were new is told in \"When they were new\", which sets what was found at first beside what is found now.",
            ],
        };
    }

    private static IReadOnlyList<string> Row(string question, Share share, string better) => [question, share.ToString(), share.IntervalText, better];

    private static Share Sum(IEnumerable<Share> shares) => shares.Aggregate(default(Share), (sum, share) => new Share(sum.Count + share.Count, sum.Total + share.Total));

    private static string OfTen(Share share) => Math.Round(share.Value * 10) is var tens && tens > 0 ? Whole((int)tens) : "fewer than one";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
