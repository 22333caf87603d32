namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>A phrase that says how something was.</summary>
/// <param name="Head">The words before the one by which it is found, as <see cref="StateFinder.Key"/> keeps them: "has been" of "has been repealed".</param>
/// <param name="Tail">The words after it.</param>
/// <param name="Question">The number of what is asked: the plea, the getaway.</param>
/// <param name="State">The number of the answer.</param>
internal sealed record StatePhrase(string[] Head, string[] Tail, int Question, int State)
{
    public int Length => Head.Length + 1 + Tail.Length;
}
