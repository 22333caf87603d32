namespace FactCheck.Text;

/// <summary>Nouns for men and for women.</summary>
internal static class PersonNouns
{
    private static readonly HashSet<string> Male = new(
        """
        man men boy boys father son brother husband uncle nephew grandfather grandson widower king prince duke baron lord gentleman landlord actor waiter chairman businessman congressman
        salesman policeman fireman spokesman headmaster monk priest bishop imam rabbi pope boyfriend groom stepfather godfather fisherman craftsman dad daddy bloke lad chap guy fellow
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Female = new(
        """
        woman women girl girls mother daughter sister wife aunt niece grandmother granddaughter widow queen princess duchess countess baroness lady landlady actress waitress chairwoman businesswoman congresswoman
        saleswoman policewoman spokeswoman headmistress nun midwife girlfriend bride stepmother godmother mum mom mummy
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>'m' for a man's noun, 'f' for a woman's, null for any other word.</summary>
    public static char? Gender(string norm) => Male.Contains(norm) ? 'm' : Female.Contains(norm) ? 'f' : null;
}
