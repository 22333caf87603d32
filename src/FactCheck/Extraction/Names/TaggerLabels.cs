namespace FactCheck.Extraction.Names;

/// <summary>
/// The tagger's labels: 0 outside, then for person, organization and place in turn the beginning, inside, last and only token of a name.
/// </summary>
internal static class TaggerLabels
{
    public const int Count = 13;
    public const int Outside = 0;
    private const int Begin = 0;
    private const int Inside = 1;
    private const int Last = 2;
    private const int Unit = 3;

    private static readonly bool[] Allowed = ReadAllowed();

    /// <summary>The label of a token of a name.</summary>
    public static int Of(EntityType type, bool isFirst, bool isLast) =>
        1 + (((int)type - 1) * 4) + (isFirst ? isLast ? Unit : Begin : isLast ? Last : Inside);

    /// <summary>True when <paramref name="next"/> may follow <paramref name="label"/>.</summary>
    public static bool MayFollow(int label, int next) => Allowed[(label * Count) + next];

    /// <summary>True when a stretch may begin with the label.</summary>
    public static bool MayStart(int label) => label == Outside || Role(label) is Begin or Unit;

    /// <summary>True when a stretch may end with the label.</summary>
    public static bool MayEnd(int label) => label == Outside || Role(label) is Last or Unit;

    public static bool IsFirst(int label) => label != Outside && Role(label) is Begin or Unit;

    public static EntityType Type(int label) => label == Outside ? EntityType.Unknown : (EntityType)(((label - 1) / 4) + 1);

    private static int Role(int label) => (label - 1) % 4;

    private static bool[] ReadAllowed()
    {
        var allowed = new bool[Count * Count];
        for (var label = 0; label < Count; label++)
        {
            for (var next = 0; next < Count; next++)
            {
                allowed[(label * Count) + next] = MayEnd(label)
                    ? MayStart(next)
                    : next != Outside && Type(next) == Type(label) && Role(next) is Inside or Last;
            }
        }

        return allowed;
    }
}
