namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>The fields that an account fills with one value only.</summary>
internal sealed class FieldFilling
{
    private readonly Dictionary<int, List<AccountValue>> _values = [];

    public FieldFilling(List<AccountValue> values)
    {
        foreach (var value in values)
        {
            foreach (var field in value.Fields)
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
        foreach (var field in value.Fields)
        {
            if (other.Fields.Contains(field) && IsOnly(field, value) && others.IsOnly(field, other))
            {
                return field;
            }
        }

        return -1;
    }

    private bool IsOnly(int field, AccountValue value) => _values[field].TrueForAll(filling => filling.Key != value.Key || filling.IsEqual(value));
}
