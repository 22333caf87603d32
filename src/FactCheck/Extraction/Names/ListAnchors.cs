using FactCheck.Text;

namespace FactCheck.Extraction.Names;

/// <summary>
/// The first word to either side of a place that belongs to no row of names: "parties" and "won" for every name in "parties such as Alpha, Beta and the
/// Gamma League won". The tagger's window is too narrow for a long row.
/// </summary>
internal static class ListAnchors
{
    /// <summary>For each token the nearest such word on the left and on the right, in the same sentence; -1 where there is none.</summary>
    public static (int[] Left, int[] Right) Find(DocumentWords words)
    {
        var (left, right) = (new int[words.Tokens.Count], new int[words.Tokens.Count]);
        foreach (var sentence in words.Text.Sentences)
        {
            var anchor = -1;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                left[i] = anchor;
                anchor = words[i].Facts.IsAnchor ? i : anchor;
            }

            anchor = -1;
            for (var i = sentence.EndToken - 1; i >= sentence.FirstToken; i--)
            {
                right[i] = anchor;
                anchor = words[i].Facts.IsAnchor ? i : anchor;
            }
        }

        return (left, right);
    }

    /// <summary>True for such a word.</summary>
    public static bool IsAnchor(KnownWord word, WordKinds kinds) =>
        word is { Kind: TokenKind.Word, IsCapitalized: false } && (kinds & WordKinds.Particle) == 0
        && word.Norm is not ("and" or "or" or "the" or "a" or "an" or "of" or "'s" or "as" or "such" or "'");
}
