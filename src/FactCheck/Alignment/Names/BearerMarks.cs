using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>What the text itself says of the bearers of two near spellings that one bearer cannot be: a byname of one alone, ages far apart, fathers of other names.</summary>
internal static class BearerMarks
{
    /// <summary>Two texts may be years apart, and an age may be a slip, too.</summary>
    private const int AgesApart = 10;

    private const int MaxCompared = 12;

    /// <summary>What one bearer may be told to be all the same.</summary>
    private const double Likely = -4;

    /// <summary>Endings that make a father's name, the longer before those they end in; "Ivanova" is a surname, "Ivanovna" is not.</summary>
    private static readonly string[] Fathers = ["dottir", "ovitch", "evitch", "ovich", "evich", "ovna", "evna"];

    private static readonly WordSet Relative = new("elder younger lesser greater great".Split(' '));

    private static readonly WordSet Rivals = new("rival competitor opponent namesake counterpart sister".Split(' '));

    private static readonly WordSet Women = new("mrs ms miss dame lady madame baroness".Split(' '));

    private static readonly WordSet Men = new("mr sir lord".Split(' '));

    private static readonly WordSet Apposed = new("neighbour neighbor relation unrelated rival competitor opponent namesake counterpart twin another next".Split(' '));

    /// <summary>Why they are two, and how much that weighs; null when nothing says so.</summary>
    public static (string Why, double Weight)? Apart(List<ReadDocument> documents, NameWordUse left, NameWordUse right)
    {
        if (AreOfTwoFathers(left.Folded, right.Folded))
        {
            return ("they are the names of two fathers, or one is a father's name and the other a surname", Likely);
        }

        var (ours, theirs) = (Read(documents, left), Read(documents, right));
        return ours.Byname is null != theirs.Byname is null ? ("one alone has a byname", SlipWeighing.TwoBearers)
            : ours.Byname != theirs.Byname ? ("each has another byname", SlipWeighing.TwoBearers)
            : ours.IsRival != theirs.IsRival ? ("one is told to be the rival or the sister of another", SlipWeighing.TwoBearers)
            : Labels.Differ(documents, left, right) ? ("each is told beside another number of one kind", Likely)
            : BearerBirth.Differs(documents, left, right) ? ("each was born on another day", SlipWeighing.TwoBearers)
            : BearerSides.Differ(documents, left, right) ? ("they lie on two sides", Likely)
            : ours.IsWoman is { } isWoman && theirs.IsWoman is { } isThat && isWoman != isThat ? ("one is addressed as a woman, the other as a man", Likely)
            : BearerRoles.ExcludeEachOther(ours.Roles, theirs.Roles) ? ("each has a part in it that the other cannot have", Likely)
            : ours.Ages.Count > 0 && theirs.Ages.Count > 0 && ours.Ages.TrueForAll(age => theirs.Ages.TrueForAll(other => Math.Abs(age - other) >= AgesApart)) ? ("their ages are far apart", SlipWeighing.TwoBearers)
            : null;
    }

    private static bool AreOfTwoFathers(string left, string right)
    {
        var (one, other) = (Array.Find(Fathers, ending => IsFather(left, ending)), Array.Find(Fathers, ending => IsFather(right, ending)));
        if (one is null && other is null)
        {
            return false;
        }

        if (one is null || other is null)
        {
            return (one is null ? left : right).EndsWith("ova", StringComparison.Ordinal) || (one is null ? left : right).EndsWith("eva", StringComparison.Ordinal);
        }

        var (father, that) = (left[..^one.Length], right[..^other.Length]);
        return SpellingCost.Between(father, that) > SpellingCost.Budget(Math.Max(father.Length, that.Length), father[0] == that[0]);
    }

    private static bool IsFather(string folded, string ending) => folded.Length >= ending.Length + 3 && folded.EndsWith(ending, StringComparison.Ordinal);

    private static (string? Byname, bool IsRival, bool? IsWoman, List<int> Ages, List<Token> Roles) Read(List<ReadDocument> documents, NameWordUse word)
    {
        var (byname, isRival, ages, roles) = ((string?)null, false, new List<int>(), new List<Token>());
        var (women, men) = (0, 0);
        foreach (var place in word.Occurrences.Take(MaxCompared))
        {
            var tokens = documents[place.Document].Text.TokenSpan;
            byname ??= IsByname(tokens, place.End) ? tokens[place.End + 1].Norm : place.End - place.First > 2 && IsByname(tokens, place.End - 2) ? tokens[place.End - 1].Norm : null;
            if (AgeAt(tokens, place.End) is { } age)
            {
                ages.Add(age);
            }

            var before = place.First - 1;
            before -= before > 0 && tokens[before].Is(',') ? 1 : 0;
            if (before >= 0 && tokens[before].IsWord && tokens[before].Sentence == tokens[place.First].Sentence)
            {
                isRival |= IsOfSomebodyNamed(tokens, before) || (before > 0 && (tokens[before - 1].Norm == "another" || IsOfSomebodyNamed(tokens, before - 1)));
                roles.Add(tokens[before]);
            }

            women += IsAddressed(tokens, place, Women) ? 1 : 0;
            men += IsAddressed(tokens, place, Men) ? 1 : 0;
            isRival |= IsToldFromAnother(tokens, place.End) || BearerSides.IsTold(tokens, place.End);
            if (RoleBehind(tokens, place.End) is >= 0 and var role)
            {
                roles.Add(tokens[role]);
            }
        }

        return (byname, isRival, women > 0 == men > 0 ? null : women > 0, ages, roles.FindAll(BearerRoles.IsOne));
    }

    /// <summary>"Mrs Onslow": the form of address stands before the name or is its first word.</summary>
    private static bool IsAddressed(ReadOnlySpan<Token> tokens, NameOccurrence place, WordSet forms)
    {
        var before = place.First - 1;
        before -= before > 0 && tokens[before].Is('.') ? 1 : 0;
        return forms.Contains(tokens[place.First].Norm.TrimEnd('.')) || (before >= 0 && forms.Contains(tokens[before].Norm.TrimEnd('.')));
    }

    /// <summary>", its neighbour,", ", no relation,", ", moored beside it,": what stands behind the name sets it against what was named before.</summary>
    internal static bool IsToldFromAnother(ReadOnlySpan<Token> tokens, int i)
    {
        // "the Orlet dam, its neighbour,"
        i += i + 1 < tokens.Length && tokens[i] is { IsWord: true, IsCapitalized: false, IsStop: false } && tokens[i + 1].Is(',') ? 1 : 0;
        if (i >= tokens.Length || !tokens[i].Is(','))
        {
            return false;
        }

        for (var k = i + 1; k < Math.Min(tokens.Length, i + 7) && tokens[k].Sentence == tokens[i].Sentence && (tokens[k].IsWord || tokens[k].Is('-')); k++)
        {
            if (Apposed.Contains(tokens[k].Norm) || (tokens[k].Norm is "lower" or "higher" or "further" or "farther" && k + 1 < tokens.Length && tokens[k + 1].Norm is "up" or "down" or "on" or "along" or "inland") || (tokens[k].Norm is "beside" or "alongside" or "below" or "above" or "behind" && k + 1 < tokens.Length && tokens[k + 1].Norm is "it" or "him" or "her" or "them"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Its rival", "her sister": of what was named before, and so not that.</summary>
    private static bool IsOfSomebodyNamed(ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && Rivals.Contains(tokens[i].Norm) && tokens[i - 1].Norm is "its" or "his" or "her" or "their";

    /// <summary>", the accused,", ", a former ferry pilot,": the last word of the phrase.</summary>
    private static int RoleBehind(ReadOnlySpan<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Length || !tokens[i].Is(',') || tokens[i + 1].Norm is not ("the" or "a" or "an" or "his" or "her" or "its"))
        {
            return -1;
        }

        var last = i + 2;
        while (last + 1 < tokens.Length && last < i + 6 && tokens[last + 1].IsWord && tokens[last + 1].Norm is not ("of" or "who" or "at" or "in" or "for" or "and"))
        {
            last++;
        }

        return tokens[last].IsWord ? last : -1;
    }

    /// <summary>"the Elder", "the younger", "the Leper".</summary>
    private static bool IsByname(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i] is { Norm: "the", IsCapitalized: false } && tokens[i + 1].IsWord && tokens[i].Sentence == tokens[i + 1].Sentence
        && (Relative.Contains(tokens[i + 1].Norm) || (tokens[i + 1].IsCapitalized && (i + 2 == tokens.Length || !tokens[i + 2].IsCapitalized)));

    /// <summary>", 71," behind the name.</summary>
    private static int? AgeAt(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i].Is(',') && tokens[i + 1].Kind == TokenKind.Number && (i + 2 == tokens.Length || tokens[i + 2].Is(',') || tokens[i + 2].Is('.'))
        && int.TryParse(tokens[i + 1].Norm, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var age) && age is > 0 and < 120 ? age : null;
}
