namespace Microsoft.Recognizers.Text;

/// <summary>The shape of the package's own type; see the tests beside it.</summary>
public class ModelResult
{
    public string Text { get; set; } = "";

    public int Start { get; set; }

    public int End { get; set; }

    public string TypeName { get; set; } = "";

    public SortedDictionary<string, object> Resolution { get; set; } = [];
}
