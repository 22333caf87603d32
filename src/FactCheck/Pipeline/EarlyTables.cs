using System.Runtime.CompilerServices;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Limits;
using FactCheck.Alignment.Structure;
using FactCheck.Extraction.Dates;
using FactCheck.Extraction.Names;
using FactCheck.Extraction.Quantities;
using FactCheck.Names;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Pipeline;

/// <summary>Reads the embedded tables on another thread while the texts are still being found and read; a table that is asked for sooner is waited for.</summary>
internal static class EarlyTables
{
    /// <summary>Begins, and does not wait.</summary>
    public static void Begin() => _ = Task.Run(Read);

    /// <summary>In the order in which a check asks for them, those first that take long.</summary>
    private static void Read()
    {
        RuntimeHelpers.RunClassConstructor(typeof(WordKindLists).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Abbreviations).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Stemmer).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(StopWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NameLexicon).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(WordClasses).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(TaggerModel).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(KnownOrganizations).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NameFamilies).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NumericLexicon).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(HedgeReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(CurrencyUnits).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(MeasureUnits).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Idioms).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NumberWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Holidays).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(BoundReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(RoleTitles).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(VerbWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(StemRarity).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Deeds).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Peoples).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Opposites).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Contrasts).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Matters).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Trades).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(PoleLexicon).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ShareReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(HeadlineOutcomes).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(LimitReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(RuleTable).TypeHandle);
        _ = Synonyms.GroupsOf("");
    }
}
