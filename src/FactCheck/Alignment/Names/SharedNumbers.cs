namespace FactCheck.Alignment.Names;

/// <summary>Finds the number of a register, an account or a claim that stands beside both of two names: one number has one holder.</summary>
internal static class SharedNumbers
{
    private const int MaxCompared = 8;
    private const int Reach = 12;
    private const int LeastDigits = 5;

    /// <summary>The number; null when there is none.</summary>
    public static string? Beside(List<ReadDocument> documents, NameWordUse left, NameWordUse right)
    {
        var ours = Numbers(documents, left);
        return ours.Count == 0 ? null : Numbers(documents, right).Find(ours.Contains);
    }

    private static List<string> Numbers(List<ReadDocument> documents, NameWordUse word)
    {
        var numbers = new List<string>();
        foreach (var place in word.Occurrences.Take(MaxCompared))
        {
            var tokens = documents[place.Document].Text.TokenSpan;
            for (var i = Math.Max(0, place.First - Reach); i < Math.Min(tokens.Length, place.End + Reach); i++)
            {
                if (tokens[i].Kind == TokenKind.Number && tokens[i].Norm.Length >= LeastDigits && !tokens[i].Norm.AsSpan().ContainsAnyExceptInRange('0', '9'))
                {
                    numbers.Add(tokens[i].Norm);
                }
            }
        }

        return numbers;
    }
}
