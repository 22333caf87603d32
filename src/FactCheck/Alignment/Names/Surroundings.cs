using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>How far the running text agrees to both sides of two words.</summary>
/// <param name="Left">Number of equal tokens to the left.</param>
/// <param name="Right">Number of equal tokens to the right.</param>
/// <param name="ContentLeft">Content words among those to the left.</param>
/// <param name="ContentRight">Content words among those to the right.</param>
/// <param name="IsWholeSentence">True when nothing else differs in the sentences, as far as is looked.</param>
internal readonly record struct Surroundings(int Left, int Right, int ContentLeft, int ContentRight, bool IsWholeSentence)
{
    private const int Reach = 6;

    public static Surroundings Compare(List<ReadDocument> documents, NameOccurrence one, string leftWord, NameOccurrence other, string rightWord)
    {
        var (a, b) = (documents[one.Document].Text.Tokens, documents[other.Document].Text.Tokens);
        var (i, j) = (Find(a, one, leftWord), Find(b, other, rightWord));
        var (left, contentLeft) = Run(a, i, b, j, -1);
        var (right, contentRight) = Run(a, i, b, j, 1);
        var isWhole = left + right >= Reach && (left == Reach || (IsEdge(a, i, left, -1) && IsEdge(b, j, left, -1))) && (right == Reach || (IsEdge(a, i, right, 1) && IsEdge(b, j, right, 1)));
        return new Surroundings(left, right, contentLeft, contentRight, isWhole);
    }

    private static bool IsEdge(TokenList tokens, int i, int run, int step)
    {
        var next = i + ((run + 1) * step);
        return next < 0 || next >= tokens.Count || tokens[next].Sentence != tokens[i].Sentence;
    }

    private static (int Count, int Content) Run(TokenList a, int i, TokenList b, int j, int step)
    {
        var (count, content) = (0, 0);
        for (var k = 1; k <= Reach; k++)
        {
            var (x, y) = (i + (k * step), j + (k * step));
            if (x < 0 || y < 0 || x >= a.Count || y >= b.Count || a[x].Norm != b[y].Norm || a[x].Sentence != a[i].Sentence || b[y].Sentence != b[j].Sentence)
            {
                break;
            }

            count++;
            content += a[x].IsWord && a[x].Norm.Length > 2 && !a[x].IsStop && !IsRank(a[x]) ? 1 : 0;
        }

        return (count, content);
    }

    /// <summary>"King", "Lake", "Street": many bear them.</summary>
    private static bool IsRank(in Token token) => token.IsCapitalized && (NameVocabulary.Titles.Contains(token.Norm) || NameVocabulary.PlaceWords.Contains(token.Norm));

    /// <summary>The token of the name that is the word, or the name's first.</summary>
    private static int Find(TokenList tokens, NameOccurrence occurrence, string word)
    {
        for (var i = occurrence.First; i < occurrence.End; i++)
        {
            if (NameFold.Word(tokens[i].Norm) == word)
            {
                return i;
            }
        }

        return occurrence.First;
    }
}
