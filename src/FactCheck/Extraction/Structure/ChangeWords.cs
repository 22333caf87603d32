using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>Words for what rises and falls.</summary>
internal static class ChangeWords
{
    /// <summary>Stems of verbs and particles of a rise.</summary>
    public static readonly WordSet Rising = ["rise", "grow", "increas", "climb", "jump", "surg", "soar", "up"];

    /// <summary>Stems of verbs and particles of a fall.</summary>
    public static readonly WordSet Falling = ["fall", "drop", "decreas", "declin", "shrink", "plung", "slump", "tumbl", "down", "halv", "halve"];

    /// <summary>Stems of the nouns for what rises or falls.</summary>
    public static readonly WordSet Growth = new("increas increase rise growth gain jump fall drop decreas decrease surg surge expansion".Split(' '));
}
