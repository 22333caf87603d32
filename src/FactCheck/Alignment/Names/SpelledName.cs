using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>A name in one spelling, and every place that has it.</summary>
/// <param name="spelling">The spelling.</param>
/// <param name="forms">Those of a document that has it.</param>
internal sealed class SpelledName(string spelling, NameForms forms)
{
    private readonly int[] _votes = new int[4];
    private NameForm? _form;

    public string Spelling { get; } = spelling;

    public List<NameOccurrence> Occurrences { get; } = [];

    /// <summary>What most of its places take it for.</summary>
    public EntityType Type
    {
        get
        {
            var best = 0;
            for (var type = 1; type < _votes.Length; type++)
            {
                best = _votes[type] > _votes[best] || best == 0 && _votes[type] > 0 ? type : best;
            }

            return (EntityType)best;
        }
    }

    public bool IsCertain { get; private set; }

    /// <summary>The name taken apart; made when first asked for, after all occurrences were added.</summary>
    public NameForm Form => _form ??= forms.Read(Spelling, Type);

    public void Add(NameOccurrence occurrence)
    {
        Occurrences.Add(occurrence);
        var type = ((NameValue)occurrence.Assertion.Value).Type;
        _votes[(int)type] += type == EntityType.Unknown ? 0 : occurrence.Assertion.IsCertain ? 2 : 1;
        IsCertain |= occurrence.Assertion.IsCertain;
    }
}
