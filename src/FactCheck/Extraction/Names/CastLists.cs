namespace FactCheck.Extraction.Names;

/// <summary>"The film stars Amara and Ondine, with Sael and Tirza in the main roles": who is named behind "stars" plays a part, whatever the word looks like.</summary>
internal static class CastLists
{
    public static void Settle(DocumentWords words, List<NameSpan> spans)
    {
        var (sentence, behind) = (-1, -1);
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (words.Tokens[span.First].Sentence != sentence)
            {
                sentence = words.Tokens[span.First].Sentence;
                behind = Verb(words, words.Text.SentenceSpan[sentence]);
            }

            if (behind >= 0 && span.First > behind && span is { IsCertain: true, Type: EntityType.Place } && IsUnlisted(words, span) && words[span.First - 1].Norm is "," or "and" or "with" or "stars" or "starring")
            {
                spans[i] = span with { Type = EntityType.Person };
            }
        }
    }

    private static int Verb(DocumentWords words, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (words[i].Norm is "stars" or "starring" && words[i + 1].IsCapitalized)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsUnlisted(DocumentWords words, NameSpan span)
    {
        for (var i = span.First; i <= span.Last; i++)
        {
            if (words[i].Known.IsTerritory || words[i].Known.City > 1 || (words[i].Kinds & WordKinds.PlaceWord) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
