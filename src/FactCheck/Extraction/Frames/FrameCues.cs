using FactCheck.Extraction.Roles;
using FactCheck.Text;

namespace FactCheck.Extraction.Frames;

/// <summary>The cues of words: each word is asked of all lists at once, and only when it is first met.</summary>
internal static class FrameCues
{
    public static FrameCue Of(in Token token)
    {
        var word = token.Word;
        return word.OfReaders != 0 ? (FrameCue)word.OfReaders : Read(word);
    }

    public static bool Has(in Token token, FrameCue cue) => (Of(token) & cue) != 0;

    private static FrameCue Read(KnownWord word)
    {
        var cues = FrameCue.Read | StanceReader.CuesOf(word);
        cues |= GenderReader.MeansPerson(word.Norm) ? FrameCue.Person : FrameCue.None;
        word.OfReaders = (int)cues;
        return cues;
    }
}
