namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>The fields that an account fills with one value only.</summary>
internal sealed class FieldFilling
{
    private readonly Dictionary<int, List<AccountValue>> _values = [];

    public FieldFilling(List<AccountValue> values)
    {
        foreach (var value in values)
        {
            foreach (var field in value.Fields.Nearest)
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_values, field, out _) ??= []).Add(value);
            }
        }
    }

    /// <summary>The first field that both values have and that neither account fills otherwise; -1 for none.</summary>
    /// <param name="value">A value of this account.</param>
    /// <param name="other">A value of the other.</param>
    /// <param name="others">The fields of the other account.</param>
    public int FieldOf(AccountValue value, AccountValue other, FieldFilling others)
    {
        foreach (var field in value.Fields.All)
        {
            if (other.Fields.Has(field) && IsTold(field, value, other) && IsOnly(field, value) && others.IsOnly(field, other))
            {
                return field;
            }
        }

        return -1;
    }

    /// <summary>The nearest word tells it of one of them at least, and of both where things are counted, of which a sentence may hold many.</summary>
    private static bool IsTold(int field, AccountValue value, AccountValue other) =>
        value.Key == "count" ? value.Fields.IsNearest(field) && other.Fields.IsNearest(field) : value.Fields.IsNearest(field) || other.Fields.IsNearest(field);

    private bool IsOnly(int field, AccountValue value) => !_values.TryGetValue(field, out var fillings) || fillings.TrueForAll(filling => filling.Key != value.Key || filling.IsEqual(value));
}
