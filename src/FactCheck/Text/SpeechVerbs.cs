namespace FactCheck.Text;

/// <summary>Verbs that introduce somebody's words.</summary>
internal static class SpeechVerbs
{
    private static readonly WordSet Stems = new(
        """
        say tell write reply add ask claim state insist warn explain argue note announce respond recall admit declare shout cry call promise testify tweet post quip joke
        comment concede confirm acknowledge conclude continue remark observe describe suggest agree deny complain boast whisper exclaim recount stress assert maintain vow
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem));

    /// <summary>What people do while they speak; beside quoted words it tells who spoke them.</summary>
    private static readonly WordSet Manners = new(
        "sigh grin laugh smile beam chuckle giggle groan moan growl grumble mumble mutter murmur shrug snap sneer sob fume enthuse wince".Split(' ').Select(Stemmer.Stem));

    public static bool IsManner(in Token token) => token.IsWord && !token.IsCapitalized && Manners.Contains(token.Stem);

    public static bool Contains(in Token token) => token.IsWord && !token.IsCapitalized && Stems.Contains(token.Stem);
}
