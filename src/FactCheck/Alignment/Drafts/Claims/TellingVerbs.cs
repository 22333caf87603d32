using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Verbs whose object is somebody's view: "calls it bland", "puts it down to age", "expects a loss". More of them than introduce a quotation.</summary>
internal static class TellingVerbs
{
    private static readonly HashSet<string> Stems = new(
        """
        say tell write reply add claim state insist warn explain argue note announce respond recall admit declare call promise testify comment concede confirm acknowledge conclude
        remark observe describe suggest agree deny complain boast stress assert maintain vow find think believe put blame attribute reckon doubt praise criticise criticize expect estimate
        demand propose fear hope see consider regard object predict forecast foresee urge recommend welcome deplore lament reveal report confess speak point judge rate assume suspect
        accuse credit condemn reject dismiss calculate count value speak dispute contend hold
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem),
        StringComparer.Ordinal);

    public static bool Contains(in Token token) => token.IsWord && !token.IsCapitalized && Stems.Contains(token.Stem);
}
