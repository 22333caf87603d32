namespace FactCheck.Extraction.Names;

/// <summary>
/// What the tagger looks at, as hashes. Nearly all depends on one word and its distance from the token, so it is computed once a distinct
/// word and document; only word pairs and flags of the place are computed for each token. The trainer uses the same code.
/// </summary>
internal static class TaggerFeatures
{
    /// <summary>How far the tagger looks to either side.</summary>
    public const int Window = 2;

    /// <summary>Room for the features of one word or one place.</summary>
    public const int MaxCount = 64;

    /// <summary>Features of a word that stands <paramref name="offset"/> tokens from the one to be labelled.</summary>
    /// <returns>How many were written.</returns>
    public static int OfWord(NameWordInfo word, int offset, Span<ulong> features)
    {
        var count = OfSpelling(word.Facts, offset, features);
        return count + OfEvidence(word.Evidence.Flags, offset, features[count..]);
    }

    /// <summary>Those that the word has by itself.</summary>
    public static int OfSpelling(NameWordFacts word, int offset, Span<ulong> features)
    {
        var (norm, spelled, isCapitalized) = (word.Word.Norm, word.Word.Spelled, word.Word.IsCapitalized);
        var writer = new Writer(features, Seed(offset));
        writer.Add(1, word.NormHash);
        writer.Add(2, word.Gazetteer);
        writer.Add(3, word.ShortShape);
        AddClass(ref writer, word);
        if (Math.Abs(offset) == Window)
        {
            return writer.Count;
        }

        writer.Add(4, (ulong)word.Kinds);
        AddKnown(ref writer, word);
        writer.Add(7, Tail(norm, 3));
        if (offset != 0)
        {
            return writer.Count;
        }

        writer.Add(8, spelled);
        writer.Add(9, Shape(spelled));
        for (var length = 1; length <= 4; length++)
        {
            writer.Add((ulong)(10 + length), Tail(norm, length), isCapitalized);
            if (length > 1)
            {
                writer.Add((ulong)(20 + length), Head(norm, length), isCapitalized);
            }
        }

        return writer.Count;
    }

    /// <summary>Those that it has in its document.</summary>
    public static int OfEvidence(WordEvidence evidence, int offset, Span<ulong> features)
    {
        var writer = new Writer(features, Seed(offset));
        if (Math.Abs(offset) == Window)
        {
            return 0;
        }

        var flags = (ulong)evidence;
        writer.Add(5, flags & 0x3FF);
        for (var bit = 0; bit < 11; bit++)
        {
            if ((flags & (1UL << bit)) != 0)
            {
                writer.Add(6, (ulong)bit);
            }
        }

        return writer.Count;
    }

    /// <summary>Features of the word that stands before or behind the row of names (<see cref="ListAnchors"/>).</summary>
    /// <returns>How many were written.</returns>
    public static int OfAnchor(NameWordFacts word, bool isBefore, Span<ulong> features)
    {
        var writer = new Writer(features, isBefore ? 0xA0761D6478BD642FUL : 0xE7037ED1A0B428DBUL);
        writer.Add(80, word.NormHash);
        writer.Add(81, (ulong)(word.Class + 1));
        writer.Add(82, (ulong)(word.Class + 1) >> 4);
        return writer.Count;
    }

    /// <summary>Features of the place itself: neighbouring words together, listed organizations, and how the sentence runs.</summary>
    public static int OfPlace(NameWordFacts? before, NameWordFacts word, NameWordFacts? after, int placeFlags, int organizations, Span<ulong> features)
    {
        var writer = new Writer(features, 0xC2B2AE3D27D4EB4FUL);
        writer.Add(40, (ulong)placeFlags);
        writer.Add(41, before?.NormHash ?? 1, word.NormHash);
        writer.Add(42, word.NormHash, after?.NormHash ?? 2);
        writer.Add(43, before?.Gazetteer ?? 0, word.Gazetteer);
        writer.Add(44, word.Gazetteer, after?.Gazetteer ?? 0);
        writer.Add(45, ((before?.ShortShape ?? 0) * 31 * 31) + (word.ShortShape * 31), after?.ShortShape ?? 0);
        writer.Add(46, (ulong)(before?.Kinds ?? 0), word.Gazetteer + (ulong)((after?.Kinds ?? 0) != 0 ? 1 : 0));
        writer.Add(47, (ulong)placeFlags, word.Gazetteer);
        if (organizations != 0)
        {
            AddOrganizations(ref writer, word, placeFlags, organizations);
        }

        return writer.Count;
    }

    /// <summary>The roles of the three words (<see cref="KnownOrganizations"/>) of the place before, the place and the one behind.</summary>
    public static int Organizations(DocumentWords words, int token, Sentence sentence)
    {
        var roles = words.OrganizationRoles;
        return ((token > sentence.FirstToken ? roles[token - 1] : 0) << 4) | (roles[token] << 2) | (token + 1 < sentence.EndToken ? roles[token + 1] : 0);
    }

    private static void AddOrganizations(ref Writer writer, NameWordFacts word, int placeFlags, int organizations)
    {
        var (before, here, after) = ((ulong)organizations >> 4, ((ulong)organizations >> 2) & 3, (ulong)organizations & 3);
        if (here != KnownOrganizations.None)
        {
            writer.Add(50, here);
            writer.Add(53, here, word.ShortShape + (ulong)(placeFlags & 3));
        }

        if (before != KnownOrganizations.None)
        {
            writer.Add(51, before, here);
        }

        if (after != KnownOrganizations.None)
        {
            writer.Add(52, here, after);
        }
    }

    /// <summary>The class, and two coarser ones.</summary>
    private static void AddClass(ref Writer writer, NameWordFacts word)
    {
        if (word.Class == WordClasses.None)
        {
            writer.Add(60, word.Word.IsCapitalized ? 1UL : 0);
            return;
        }

        var (number, form) = ((ulong)word.Class, word.Word.IsAllCaps ? 2UL : word.Word.IsCapitalized ? 1UL : 0);
        writer.Add(61, number, form);
        writer.Add(62, number >> 4, form);
        writer.Add(63, number >> 6, form);
    }

    private static void AddKnown(ref Writer writer, NameWordFacts word)
    {
        var known = word.Known;
        writer.Add(30, (ulong)known.Given);
        writer.Add(31, (ulong)known.Surname);
        writer.Add(32, (ulong)((known.City * 2) + (known.IsTerritory ? 1 : 0)));
        writer.Add(33, (ulong)((known.Common * 2) + (known.IsProper ? 1 : 0)), word.Word.IsCapitalized ? 1UL : 0);
        writer.Add(34, (known.IsPersonPart ? 1UL : 0) + (known.IsCompanyWord ? 2UL : 0) + (known.StartsPlace ? 4UL : 0));
    }

    /// <summary>All the lists say of a word, in one number, coarse enough to be seen often.</summary>
    public static ulong Gazetteer(NameWordFacts word)
    {
        var known = word.Known;
        var given = known.Given >= 2 ? known.Given - 1 : 0;
        var surname = known.Surname >= 4 ? 2 : known.Surname >= 1 ? 1 : 0;
        var place = known.IsTerritory ? 3 : known.City;
        var kinds = (int)(word.Kinds & (WordKinds.Title | WordKinds.OrganizationWord | WordKinds.PlaceWord | WordKinds.LegalForm | WordKinds.Calendar)) % 31;
        var shape = word.Word.IsAllCaps ? 2 : word.Word.IsCapitalized ? 1 : 0;
        return (ulong)((((((((((given * 3) + surname) * 4) + place) * 32) + kinds) * 3) + shape) * 2) + (known.Common > 1 ? 1 : 0));
    }

    /// <summary>Upper, lower, digit and other letters, runs of one kind as one.</summary>
    public static ulong ShortShape(string spelled)
    {
        var shape = 1UL;
        var last = -1;
        foreach (var unit in spelled)
        {
            var kind = KindOf(unit);
            if (kind != last)
            {
                shape = (shape * 5) + (ulong)kind;
                last = kind;
            }
        }

        return shape;
    }

    private static ulong Seed(int offset) => (ulong)(offset + 8) * 0x9E3779B97F4A7C15UL;

    private static ulong Shape(string spelled)
    {
        var shape = 7UL;
        foreach (var unit in spelled)
        {
            shape = (shape * 5) + (ulong)KindOf(unit);
        }

        return shape;
    }

    private static int KindOf(char unit) => char.IsUpper(unit) ? 1 : char.IsLetter(unit) ? 2 : char.IsDigit(unit) ? 3 : 4;

    private static ReadOnlySpan<char> Tail(string word, int length) => word.AsSpan(Math.Max(0, word.Length - length));

    private static ReadOnlySpan<char> Head(string word, int length) => word.AsSpan(0, Math.Min(word.Length, length));

    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }

    private ref struct Writer(Span<ulong> features, ulong seed)
    {
        private readonly Span<ulong> _features = features;

        public int Count { get; private set; }

        public void Add(ulong template, ReadOnlySpan<char> text, bool flag = false) => Add(template, Hash(text) + (flag ? 0x51ED270B76DA1C9DUL : 0));

        public void Add(ulong template, ulong first, ulong second) => Add(template, (first * 0xFF51AFD7ED558CCDUL) ^ (second * 0xC4CEB9FE1A85EC53UL));

        public void Add(ulong template, ulong value)
        {
            var hash = (value + (template * 0x9FB21C651E98DF25UL)) ^ seed;
            hash ^= hash >> 32;
            hash *= 0xD6E8FEB86659FD93UL;
            hash ^= hash >> 32;
            hash *= 0xD6E8FEB86659FD93UL;
            _features[Count++] = hash ^ (hash >> 32);
        }
    }
}
