namespace FactCheck.Rules.Wording;

/// <summary>Helping verbs that two versions of a sentence exchange: "must" and "may", "will" and "might".</summary>
internal static class Modals
{
    public static bool AreDutyAndLeave(string left, string right) => (IsDuty(left) && IsLeave(right)) || (IsLeave(left) && IsDuty(right));

    public static bool AreSureAndPossible(string left, string right) => (IsSure(left) && IsPossible(right)) || (IsPossible(left) && IsSure(right));

    private static bool IsDuty(string words) => words is "must" or "shall" or "has to" or "have to" or "is required to" or "are required to" or "is obliged to" or "are obliged to";

    private static bool IsLeave(string words) => words is "may" or "can" or "is allowed to" or "are allowed to" or "is free to" or "are free to" or "is permitted to" or "are permitted to";

    private static bool IsSure(string words) => words is "will" or "is" or "are" or "has" or "have" or "had" or "was" or "were";

    private static bool IsPossible(string words) => words is "may" or "might" or "could" or "may be" or "might be" or "could be" or "may have" or "might have" or "could have" or "may have been" or "might have been" or "could have been";
}
