namespace FactCheck.Extraction.Names;

/// <summary>Where in a text a name can stand: the tokens that may begin or end one, and those that may stand inside.</summary>
internal static class NamePlaces
{
    /// <summary>For each token whether it may be part of a name. Lower-case connectors count between two capitals only.</summary>
    public static bool[] Find(DocumentWords words)
    {
        var places = new bool[words.Tokens.Count];
        foreach (var sentence in words.Text.Sentences)
        {
            var allCaps = IsAllCaps(words, sentence);
            var isTitle = words.IsTitle(sentence);
            var first = words.FirstWord(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                places[i] = words.Tokens[i].IsWord && words[i].IsCapitalized && (words[i].Kinds & WordKinds.Pronoun) == 0 && words[i].Norm is not ("p.s." or "i.e." or "e.g.")
                    && ((!isTitle && !allCaps) || StandsOutInTitle(words, i, sentence, first, allCaps));

                // "Dae-jung": what a hyphen ties to a name belongs to it.
                if (!places[i] && i >= sentence.FirstToken + 2 && words.Tokens[i].IsWord && !words.Tokens[i].IsAfterSpace && words[i - 1].Norm == "-" && places[i - 2] && !words.Tokens[i - 1].IsAfterSpace)
                {
                    places[i] = true;
                    places[i - 1] = true;
                }
            }

            AddParticles(words, sentence, places);
            Connect(words, sentence, places);
        }

        return places;
    }

    /// <summary>A surname may begin in lower case: "bin Laden", "van der Berg", "al-Sadr".</summary>
    private static void AddParticles(DocumentWords words, Sentence sentence, bool[] places)
    {
        for (var i = sentence.EndToken - 2; i >= sentence.FirstToken; i--)
        {
            if (places[i] || (words[i].Kinds & WordKinds.Particle) == 0 || words[i].IsCapitalized)
            {
                continue;
            }

            if (words[i].Norm is "al" or "el")
            {
                var isTied = words[i + 1].Norm == "-" && i + 2 < sentence.EndToken && places[i + 2];
                places[i] = isTied;
                places[i + 1] |= isTied;
            }
            else
            {
                places[i] = places[i + 1] && words.Tokens[i + 1].IsWord && words[i].Norm is "bin" or "ibn" or "van" or "von" or "der" or "den" or "de" or "di" or "da" or "del" or "du";
            }
        }
    }

    /// <summary>In a title a capital says nothing: what counts is a word no dictionary has, an acronym among words, a listed place or organization of several words, or a name of the body.</summary>
    private static bool StandsOutInTitle(DocumentWords words, int i, Sentence sentence, int first, bool allCaps)
    {
        var word = words[i];
        if ((word.Evidence.Flags & WordEvidence.Capital) != 0 && ((word.Evidence.Flags & WordEvidence.Lower) == 0 || word.IsAllCaps))
        {
            return true;
        }

        if ((word.IsAllCaps && !allCaps && word.Folded.Length is >= 2 and <= 6) || words.PhraseRoles[i] != PlacePhrases.None
            || words.OrganizationRoles[i] is KnownOrganizations.Begin or KnownOrganizations.Inside)
        {
            return true;
        }

        var isWord = word.Known.Common > 0 || (word.Kinds & (WordKinds.Title | WordKinds.Stop | WordKinds.Calendar | WordKinds.Saying)) != 0;
        if (!isWord)
        {
            // "Tries", "Says": inflected forms of words are not in every list.
            return true;
        }

        // An organization's or place's kind after a word that stands out: "Stanford University".
        return i > first && (word.Kinds & (WordKinds.OrganizationWord | WordKinds.PlaceWord)) != 0 && words[i - 1].Known.Common == 0 && words[i - 1].IsCapitalized && i > sentence.FirstToken;
    }

    private static bool IsAllCaps(DocumentWords words, Sentence sentence)
    {
        var (count, caps) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Tokens[i].IsWord && words.Tokens[i].Span.Length > 1)
            {
                count++;
                caps += words.Tokens[i].IsAllCaps ? 1 : 0;
            }
        }

        return count >= 4 && caps * 4 >= count * 3;
    }

    private static void Connect(DocumentWords words, Sentence sentence, bool[] places)
    {
        var last = -1;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!places[i])
            {
                continue;
            }

            if (last >= 0 && i - last is > 1 and <= 4 && AreConnectors(words, last + 1, i))
            {
                places.AsSpan(last + 1, i - last - 1).Fill(true);
            }

            last = i;
        }
    }

    private static bool AreConnectors(DocumentWords words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isConnector = words[i].Norm is "of" or "the" or "and" or "for" or "in" or "on" or "at" or "&" or "-" or "'" or "." or "'s" or "\"" or "," or "to" or "/"
                || (words[i].Kinds & WordKinds.Particle) != 0 || words.Tokens[i].Kind == TokenKind.Number;
            if (!isConnector)
            {
                return false;
            }
        }

        return true;
    }
}
