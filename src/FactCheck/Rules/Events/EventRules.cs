namespace FactCheck.Rules.Events;

/// <summary>The rules of two tellings of one event: ids, titles, what is reported, help.</summary>
internal static class EventRules
{
    public static RuleInfo Share { get; } = new(
        "FC4041",
        "All here, not all there",
        Verdict.Conflict,
        "Two sources say something of shares of one group that do not go together.",
        """
        "All employees signed" and "some employees did not sign", "none of the samples" and "half of the samples". Shares are compared as intervals: "some"
        and "most", or "nearly all" and "most", go together. Names that only mention the group ("employees") say nothing of its share.
        """);

    public static RuleInfo Certainty { get; } = new(
        "FC4042",
        "Sure here, open or ruled out there",
        Verdict.Conflict,
        "One source is sure of what the other leaves open, or holds possible what the other rules out.",
        "\"It is certain that\" and \"cannot tell whether\", \"impossible\" and \"likely\", \"real\" and \"invented\", said of the same thing by the same speaker.");

    public static RuleInfo Duty { get; } = new(
        "FC4043",
        "Allowed here, forbidden there",
        Verdict.Conflict,
        "Two sources differ in what must, may or must not be done.",
        "\"The tenant must remove the fittings\" and \"the tenant need not remove the fittings\", \"swimming is allowed\" and \"swimming is forbidden\".");

    public static RuleInfo Status { get; } = new(
        "FC4044",
        "Two states at one time",
        Verdict.Conflict,
        "Two sources of one day tell two states of one thing that exclude each other.",
        """
        "Still at large" and "arrested", "closed" and "open", "missing" and "found", told of one thing at one time. Documents of different days are left alone:
        the later one may have the news.
        """);

    public static RuleInfo Order { get; } = new(
        "FC4045",
        "Two orders of two events",
        Verdict.Conflict,
        "Two sources tell the same two events in two orders.",
        "\"Arrested after the vote\" and \"the arrest came before the vote\".");

    public static RuleInfo Plan { get; } = new(
        "FC4046",
        "Done here, planned or alleged there",
        Verdict.Drift,
        "One source tells as done what another of the same day tells as planned, expected or alleged.",
        "\"Has extended the contract\" and \"plans to extend the contract\" may both be right, one after the other; if not, one of them says too much or too little.");

    public static RuleInfo Thing { get; } = new(
        "FC4047",
        "Another thing of its kind in one telling",
        Verdict.Conflict,
        "Two sources that tell one event in words of their own name two things of one kind that cannot stand for each other.",
        """
        "Found dead in her garage" and "found dead at a petrol station", "the ball struck his knee" and "hit on the elbow by the ball": most of what else they say goes together, a list says
        that the two are of one kind and not the same, and neither source has the other's. So are labels of one kind: "Pier 3" and "Pier 8", "Lot A" and "Lot C", told of one thing.
        Left alone are things told of other times, names or numbers.
        """);

    public static IReadOnlyList<RuleInfo> All { get; } = [Share, Certainty, Duty, Status, Order, Plan, Thing];
}
