using System.Collections.Frozen;

namespace FactCheck.Extraction.Names;

/// <summary>
/// "Hurricane Rita", "Operation Varsity": a storm or an operation bears the name and nobody else. Such a name, alone or with its kind in front, is a candidate
/// only, unless the document shows a person of that name.
/// </summary>
internal static class ThingNames
{
    private static readonly FrozenSet<string> Kinds = "hurricane typhoon cyclone storm operation".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private const WordEvidence Persons = WordEvidence.AfterGiven | WordEvidence.AfterTitle;

    public static void Settle(DocumentWords words, List<NameSpan> spans)
    {
        HashSet<string>? named = null;
        foreach (var span in spans)
        {
            var kind = Kinds.Contains(words[span.First].Norm) ? span.First : span.First - 1;
            if (kind >= 0 && kind < span.Last && Kinds.Contains(words[kind].Norm) && words[kind].IsCapitalized && kind + 1 == span.Last && (words[span.Last].Evidence.Flags & Persons) == 0)
            {
                (named ??= new HashSet<string>(StringComparer.Ordinal)).Add(words[span.Last].Norm);
            }
        }

        for (var i = 0; named is not null && i < spans.Count; i++)
        {
            var span = spans[i];
            var isAlone = span.First == span.Last || (span.First + 1 == span.Last && Kinds.Contains(words[span.First].Norm));
            if (isAlone && named.Contains(words[span.Last].Norm))
            {
                spans[i] = span with { Type = EntityType.Unknown, IsCertain = false };
            }
        }
    }
}
