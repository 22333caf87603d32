using FactCheck.Extraction.Structure;

namespace FactCheck.Tests.Extraction.Structure;

internal sealed class StructureReaderTests
{
    [Test]
    public void Readers_NumbersTooFewOrOfOtherKinds_FindNothing()
    {
        foreach (var document in SpecTexts.Read())
        {
            var sentences = StructureReader.Sentences(document.Text, document.Assertions);
            for (var i = 0; i < sentences.Count; i++)
            {
                foreach (var (least, kinds, read) in StructureReader.Readers)
                {
                    if (sentences[i].Values.Count < least || (sentences[i].Kinds & kinds) == 0)
                    {
                        read(sentences[i], i > 0 ? sentences[i - 1] : null, i + 1 < sentences.Count ? sentences[i + 1] : null).ShouldBeEmpty();
                    }
                }
            }
        }
    }
}
