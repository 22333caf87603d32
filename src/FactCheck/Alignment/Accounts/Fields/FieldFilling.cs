namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>The fields that an account fills with one value only.</summary>
internal sealed class FieldFilling
{
    /// <summary>The value that fills a field; null for a field that is filled with two.</summary>
    private readonly Dictionary<(int Field, string Key), AccountValue?> _values = [];

    public FieldFilling(List<AccountValue> values)
    {
        foreach (var value in values)
        {
            foreach (var field in value.Fields.Nearest)
            {
                ref var filling = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_values, (field, value.Key), out var isFilled);
                filling = !isFilled || (filling is not null && filling.IsEqual(value)) ? value : null;
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

    private bool IsOnly(int field, AccountValue value) => !_values.TryGetValue((field, value.Key), out var filling) || (filling is not null && filling.IsEqual(value));
}
