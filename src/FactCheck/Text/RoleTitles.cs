using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>Knows role titles: their aliases, and which of them one person does not hold together.</summary>
internal static class RoleTitles
{
    private const string Trade = "trade";
    private const string Occupation = "occupation";

    /// <summary>Ranks are told short: "General" for a major general.</summary>
    private const string Ranks = "rank";

    private const int MostOnStack = 128;

    private static readonly FrozenDictionary<string, (string Role, string Group, bool IsExclusive)[]> Known = Read();

    /// <summary>Words a title ends in or consists of, what governs it aside: "director", "officer", "ceo", "nurse", the "head" of sales.</summary>
    private static readonly FrozenSet<string> HeadWords = Known.Keys.Select(title => title.Split(" of ")[0].Split(" for ")[0].Split(' ')[^1]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a title of the list, in any of its forms.</summary>
    public static bool IsKnown(string title) => Known.ContainsKey(Fold(title));

    /// <summary>True for words of kinship, which hold towards somebody: "brother".</summary>
    public static bool IsKin(string norm) => Known.TryGetValue(norm, out var entries) && Array.Exists(entries, entry => entry.Group == "kin");

    /// <summary>The same of a title of several words: "son-in-law".</summary>
    public static bool IsKinTitle(string title) => IsKin(Fold(title));

    /// <summary>True for a role that a body has one holder of at a time: "mayor", "treasurer", "the driver".</summary>
    public static bool IsSingle(string title)
    {
        var key = Key(title);
        return Known.TryGetValue(key.Replace('-', ' '), out var entries) && Array.Exists(entries, entry => entry.Group == "single");
    }

    public static bool IsHeadWord(string norm) => HeadWords.Contains(norm.TrimEnd('.'));

    /// <summary>The folded title with aliases brought to one form: "cto" and "chief technology officer" are equal.</summary>
    public static string Key(string title)
    {
        var folded = Fold(title);
        return Known.TryGetValue(folded, out var entries) ? entries[0].Role : folded;
    }

    /// <summary>True when both are known roles of a group that one person holds one of: "cto" and "ceo".</summary>
    public static bool ExcludeEachOther(string left, string right)
    {
        if (!Known.TryGetValue(Fold(left), out var ones) || !Known.TryGetValue(Fold(right), out var others))
        {
            return false;
        }

        return !ones.Any(one => others.Any(other => one.Role == other.Role))
            && !AreInitials(Fold(left), Fold(right)) && !AreInitials(Fold(right), Fold(left))
            && !IsKin(Fold(left))
            && !ones.Any(one => one.Group == Ranks && (Fold(left).EndsWith(' ' + Fold(right), StringComparison.Ordinal) || Fold(right).EndsWith(' ' + Fold(left), StringComparison.Ordinal)))
            && ones.Any(one => one.IsExclusive && others.Any(other => other.Group == one.Group));
    }

    /// <summary>True for two trades of which one telling gives somebody one: "dentist" and "pharmacist".</summary>
    public static bool AreOtherTrades(string left, string right) =>
        Known.TryGetValue(Fold(left), out var ones) && Known.TryGetValue(Fold(right), out var others)
        && !ones.Any(one => others.Any(other => one.Role == other.Role))
        && ((ones.Any(one => one.Group == Trade) && others.Any(other => other.Group == Trade))
            || (IsTrade(left) && IsTrade(right) && (Trades.AreNeverOnes(LastWord(left), LastWord(right)) || (ones.Any(IsOccupation) && others.Any(IsOccupation) && AreTwoPosts(left, right)))));

    /// <summary>Groups of what people live by, and not of what they are chosen or sent for.</summary>
    private static bool IsOccupation((string Role, string Group, bool IsExclusive) entry) => entry.Group is Trade or Occupation or "medical" or "services" or "ship" or "plane" or "players";

    /// <summary>True for one post in two fields: "head of surgery" and "head of catering".</summary>
    public static bool AreOfTwoFields(string left, string right)
    {
        var (mine, theirs) = (left.ToLowerInvariant().Split(" of "), right.ToLowerInvariant().Split(" of "));
        return mine.Length == 2 && theirs.Length == 2 && mine[0] == theirs[0] && mine[0] is "head" or "director" or "professor" or "minister" or "manager" or "teacher" or "chief"
            && !mine[1].Split(' ').Intersect(theirs[1].Split(' '), StringComparer.Ordinal).Any() && !Synonyms.Share(Stemmer.Stem(mine[1]), Stemmer.Stem(theirs[1]));
    }

    /// <summary>The title without what stands before one that is known: "apprentice baker", "last-minute defender". A deputy and an assistant hold a post of their own.</summary>
    public static string Core(string title)
    {
        if (!IsKnown(title) && title.Split(" of ") is [var what, _] && Known.TryGetValue(Fold(what), out var entries) && Array.Exists(entries, IsOccupation) && !IsGeneral(what))
        {
            // "a viola player of rare warmth"
            return what;
        }

        var words = title.Split(' ');
        for (var i = 0; i < words.Length && !IsKnown(title) && words[i].ToLowerInvariant() is not ("deputy" or "vice" or "assistant" or "associate" or "junior" or "honorary" or "under" or "co" or "sub"); i++)
        {
            var rest = string.Join(' ', words[(i + 1)..]);
            if (IsKnown(rest))
            {
                return rest;
            }
        }

        return title;
    }

    /// <summary>"Captain Ilse Brandt" has a rank; "a captain" lives by it.</summary>
    private static bool IsTrade(string title) => char.IsLower(title[0]);

    private static string LastWord(string title) => Fold(title) is var folded ? folded[(folded.LastIndexOf(' ') + 1)..] : "";

    /// <summary>True for two titles of the list of which neither may stand for the other, whoever holds them: "chief executive" and "company doctor".</summary>
    public static bool AreTwoPosts(string left, string right) =>
        Known.TryGetValue(Fold(left), out var ones) && Known.TryGetValue(Fold(right), out var others) && !IsGeneral(left) && !IsGeneral(right)
        && !ones.Any(one => others.Any(other => one.Role == other.Role))
        && !Fold(left).Contains(Fold(right), StringComparison.Ordinal) && !Fold(right).Contains(Fold(left), StringComparison.Ordinal)
        && !Trades.MayBeOne(LastWord(left), LastWord(right));

    /// <summary>
    /// True for two offices of one house of which a text gives somebody the one it knows: its leader and the head of one of its fields, its leader or such a head and its
    /// spokesman. One person may hold both in a small house, so that is for texts to tell that agree in all else; leaders go by more than one title.
    /// </summary>
    public static bool AreTwoOffices(string left, string right) =>
        !ExcludeEachOther(left, right) && Key(left) is var one && Key(right) is var other && (IsHeadedBy(one, left, right) || IsHeadedBy(other, right, left) || IsSpokenFor(one, other, right) || IsSpokenFor(other, one, left));

    private static bool IsHeadedBy(string key, string title, string head) => key == "chief executive officer" && IsKnown(title) && IsHeadOfField(head);

    private static bool IsSpokenFor(string key, string other, string title) =>
        key == "spokesman" && (other is "chief executive officer" or "managing director" or "general manager" || IsHeadOfField(title));

    /// <summary>"head of research", "finance director", "chief technology officer"; who speaks for a house by trade is its spokesman.</summary>
    private static bool IsHeadOfField(string title) =>
        Known.TryGetValue(Fold(title), out var entries) && entries[0].Role is not ("managing director" or "chief executive officer" or "head of communications")
        && (Array.Exists(entries, entry => entry.Group == "executive") || (Array.Exists(entries, entry => entry.Group == "job") && Fold(title).Split(' ') is [var first, .., var last] && (first == "head" || last is "director" or "manager")));

    private static bool IsGeneral(string title) => Fold(title) is "director" or "officer" or "head" or "leader" or "manager" or "agent" or "partner" or "model" or "witness" or "member" or "veteran" or "candidate" or "activist" or "researcher" or "scientist" or "board member" or "executive" or "passenger" or "owner" or "founder" or "co founder" or "victim" or "suspect" or "hostage" or "coordinator" or "adviser" or "consultant" or "spokesman";

    /// <summary>True when both are kinds of kin and differ: nobody is brother and father of one man.</summary>
    public static bool AreOtherKin(string left, string right) => IsKin(Fold(left)) && IsKin(Fold(right)) && Key(left) != Key(right);

    /// <summary>"CMO" may be the chief medical officer as well as the chief marketing officer.</summary>
    private static bool AreInitials(string letters, string title)
    {
        var words = title.Split(' ');
        return letters.Length > 1 && letters.Length == words.Length && letters.All(char.IsAsciiLetter) && words.Index().All(word => word.Item[0] == letters[word.Index]);
    }

    /// <summary>Lower case, words apart by one blank, without those that tell no post; most titles are told so.</summary>
    private static string Fold(string title)
    {
        var lower = title.ToLowerInvariant();
        Span<char> folded = lower.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[lower.Length];
        var length = 0;
        for (var rest = lower.AsSpan(); rest.Length > 0;)
        {
            var end = rest.IndexOfAny(' ', '-', '.');
            var word = end < 0 ? rest : rest[..end];
            rest = rest[(end < 0 ? rest.Length : end + 1)..];
            if (word.Length > 0 && word is not ("the" or "a" or "an" or "its" or "global" or "then" or "current" or "senior") && !IsAdjective(word))
            {
                if (length > 0)
                {
                    folded[length++] = ' ';
                }

                word.CopyTo(folded[length..]);
                length += word.Length;
            }
        }

        return folded[..length].SequenceEqual(lower) ? lower : folded[..length].ToString();
    }

    /// <summary>"the young midwife", "a local baker": what somebody is like, not what they are.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> norm) => norm is "old" or "young" or "elderly" or "local" or "serving" or "experienced" or "popular" or "respected";

    private static FrozenDictionary<string, (string, string, bool)[]> Read()
    {
        var known = new Dictionary<string, List<(string, string, bool)>>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("roles.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var group = line[..colon].TrimEnd('!', '~');
            foreach (var role in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries))
            {
                var titles = role.Split(',', StringSplitOptions.TrimEntries);
                foreach (var title in titles)
                {
                    var folded = title.Replace('-', ' ').Replace(" the ", " ", StringComparison.Ordinal);
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(known, folded, out _) ??= []).Add((titles[0], group, line[colon - 1] == '!'));
                }
            }
        }

        foreach (var trade in Trades.All)
        {
            known.TryAdd(trade, [(trade, Occupation, false)]);
        }

        return known.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }
}
