using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>The telling words on either side of a draft's word, to be looked for on the same sides of a word of a source.</summary>
internal sealed class WordsBeside
{
    /// <summary>Content words on either side.</summary>
    private const int Beside = 4;

    /// <summary>One of them at most so many tokens from the word.</summary>
    private const int Near = 3;

    /// <summary>Words commoner than this stand everywhere.</summary>
    private const double LeastRarity = .2;

    /// <summary>Words in a row, right before or right behind, that are the same.</summary>
    private const int RowWords = 2;

    private readonly List<(int Offset, string Stem)> _words = [];
    private readonly DocumentText _text;
    private readonly int _place;

    public WordsBeside(DocumentText text, int place)
    {
        (_text, _place) = (text, place);
        var sentence = text.SentenceSpan[text.Tokens[place].Sentence];
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            var count = 0;
            for (var k = place + step; k >= sentence.FirstToken && k < sentence.EndToken && count < Beside; k += step)
            {
                if (WordOccurrences.IsContent(text.Tokens[k]))
                {
                    count++;
                    if (StemRarity.Of(text.Tokens[k].Stem) > LeastRarity)
                    {
                        _words.Add((k - place, text.Tokens[k].Stem));
                    }
                }
            }
        }
    }

    public int Count => _words.Count;

    /// <summary>How many of the words stand on the same side in the source, at most so many tokens further away; 0 when none of the nearest does.</summary>
    public int SharedWith(DocumentText source, WordOccurrence place, int slack)
    {
        var (shared, isNear) = (0, false);
        foreach (var (offset, stem) in _words)
        {
            if (Stands(source, place, offset, stem, slack))
            {
                shared++;
                isNear |= Math.Abs(offset) <= Near;
            }
        }

        return isNear ? shared : 0;
    }

    /// <summary>"cleared of reckless driving", "accused of reckless driving": the two words right before, or right behind, are the same.</summary>
    public bool AreInOneRow(DocumentText source, int place) => AreInOneRow(source, place, -1) || AreInOneRow(source, place, 1);

    private static bool Stands(DocumentText source, WordOccurrence place, int offset, string stem, int slack)
    {
        var sentence = source.SentenceSpan[place.Sentence];
        var (step, reach) = (Math.Sign(offset), Math.Abs(offset) + slack);
        for (var k = 1; k <= reach; k++)
        {
            var at = place.Token + (k * step);
            if (at < sentence.FirstToken || at >= sentence.EndToken)
            {
                return false;
            }

            if (source.Tokens[at].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private bool AreInOneRow(DocumentText source, int theirs, int step)
    {
        var mine = _place;
        for (var k = 0; k < RowWords; k++)
        {
            (mine, theirs) = (Next(_text, mine, step), Next(source, theirs, step));
            if (mine < 0 || theirs < 0 || _text.Tokens[mine].Norm != source.Tokens[theirs].Norm)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The next word of the sentence, quotation marks left out; -1 at another mark or its end.</summary>
    private static int Next(DocumentText text, int place, int step)
    {
        var sentence = text.SentenceSpan[text.Tokens[place].Sentence];
        for (var k = place + step; k >= sentence.FirstToken && k < sentence.EndToken; k += step)
        {
            if (text.Tokens[k].Kind is TokenKind.Word or TokenKind.Number)
            {
                return k;
            }

            if (!text.Tokens[k].Is('"') && !text.Tokens[k].Is('\''))
            {
                return -1;
            }
        }

        return -1;
    }
}
