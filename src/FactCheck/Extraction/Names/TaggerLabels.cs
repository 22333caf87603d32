namespace FactCheck.Extraction.Names;

/// <summary>
/// The tagger's labels: 0 outside, then for person, organization and place in turn the beginning, inside, last and only token of a name. The states of
/// a path are the labels and three more for outside behind a person, an organization and a place of the same stretch: names in a row are often of one type.
/// </summary>
internal static class TaggerLabels
{
    public const int Count = 13;
    public const int States = Count + 3;
    public const int Outside = 0;
    private const int Begin = 0;
    private const int Inside = 1;
    private const int Last = 2;
    private const int Unit = 3;

    private static readonly bool[] Allowed = ReadAllowed();
    private static readonly int[][] Befores = [.. Enumerable.Range(0, States).Select(next => Enumerable.Range(0, States).Where(state => MayFollow(state, next)).ToArray())];

    /// <summary>The label of a token of a name.</summary>
    public static int Of(EntityType type, bool isFirst, bool isLast) =>
        1 + (((int)type - 1) * 4) + (isFirst ? isLast ? Unit : Begin : isLast ? Last : Inside);

    /// <summary>The label of a state.</summary>
    public static int Label(int state) => state < Count ? state : Outside;

    /// <summary>The state of a label behind a state.</summary>
    public static int State(int label, int before) => label != Outside || LastType(before) == 0 ? label : Count - 1 + LastType(before);

    /// <summary>True when state <paramref name="next"/> may follow <paramref name="state"/>.</summary>
    public static bool MayFollow(int state, int next) => Allowed[(state * States) + next];

    /// <summary>The states that <paramref name="next"/> may follow, ascending.</summary>
    public static ReadOnlySpan<int> Before(int next) => Befores[next];

    /// <summary>True when a stretch may begin with the state.</summary>
    public static bool MayStart(int state) => state == Outside || IsFirst(state);

    /// <summary>True when a stretch may end with the state.</summary>
    public static bool MayEnd(int state) => Label(state) == Outside || Role(state) is Last or Unit;

    public static bool IsFirst(int state) => Label(state) != Outside && Role(state) is Begin or Unit;

    public static EntityType Type(int state) => Label(state) == Outside ? EntityType.Unknown : (EntityType)(((state - 1) / 4) + 1);

    /// <summary>The type of the name at a state or before it, 0 when there is none.</summary>
    private static int LastType(int state) => state >= Count ? state - Count + 1 : (int)Type(state);

    private static int Role(int label) => (label - 1) % 4;

    private static bool[] ReadAllowed()
    {
        var allowed = new bool[States * States];
        for (var state = 0; state < States; state++)
        {
            for (var next = 0; next < States; next++)
            {
                allowed[(state * States) + next] = !MayEnd(state)
                    ? Label(next) != Outside && Type(next) == Type(state) && Role(next) is Inside or Last
                    : Label(next) == Outside ? next == State(Outside, state) : IsFirst(next);
            }
        }

        return allowed;
    }
}
