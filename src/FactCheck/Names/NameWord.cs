namespace FactCheck.Names;

/// <summary>What the lexicon knows of one word or place name; the default value is an unknown one.</summary>
internal readonly record struct NameWord(ushort Flags)
{
    /// <summary>As a given name: 0 unknown, 1 from 500, 2 from 2,000, 3 from 20,000 bearers (US births since 1880).</summary>
    public int Given => Flags & 3;

    /// <summary>As a surname: 0 unknown, else by rank (US Census 1990): 1 to 60,000, 2 to 30,000, 3 to 12,000, 4 to 5,000, 5 to 1,000.</summary>
    public int Surname => (Flags >> 2) & 7;

    /// <summary>True when a curated list has it as a part of personal names.</summary>
    public bool IsPersonPart => (Flags & (1 << 5)) != 0;

    /// <summary>As a town: 0 unknown, 1 small, 2 from 100,000, 3 from a million inhabitants.</summary>
    public int City => (Flags >> 6) & 3;

    /// <summary>True for countries, states and large regions.</summary>
    public bool IsTerritory => (Flags & (1 << 8)) != 0;

    /// <summary>True for the first word of a place name of several words.</summary>
    public bool StartsPlace => (Flags & (1 << 9)) != 0;

    /// <summary>True when a curated list has it as a part of company names.</summary>
    public bool IsCompanyWord => (Flags & (1 << 10)) != 0;

    /// <summary>As an English word in lower case: 0 unknown, 1 known, 2 common, 3 very common.</summary>
    public int Common => (Flags >> 11) & 3;

    /// <summary>True when a dictionary lists it with a capital.</summary>
    public bool IsProper => (Flags & (1 << 13)) != 0;

    /// <summary>How established the spelling is as a part of a name of this type: 0 not, 1 somewhat, 2 well.</summary>
    public int Evidence(EntityType type)
    {
        var person = Given == 3 || Surname >= 3 ? 2 : Given == 2 || Surname == 2 || IsPersonPart ? 1 : 0;
        var proper = IsProper ? 2 : 0;
        if (type == EntityType.Person)
        {
            return Math.Max(person, proper);
        }

        var place = IsTerritory || City >= 2 ? 2 : City;
        if (type == EntityType.Place)
        {
            // Many places bear people's names, but a surname does not make a place.
            return Math.Max(Math.Max(Math.Min(person, 1), proper), Math.Max(place, Common > 0 ? 2 : 0));
        }

        var word = Common > 0 ? 2 : IsCompanyWord ? 1 : 0;
        return Math.Max(Math.Max(person, proper), Math.Max(place, word));
    }

    /// <summary>Narrower than <see cref="Evidence"/>: how frequent a bearer of the name is, from 0 to 3; a shared frequent name says little.</summary>
    public int Frequency => Math.Max(Given, Surname >= 4 ? 3 : Surname == 3 ? 2 : Surname > 0 ? 1 : 0);
}
