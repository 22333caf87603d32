using System.Collections.ObjectModel;

namespace FactCheck.Testing;

/// <summary>Texts that should agree do not; every test framework shows the message, which quotes the places.</summary>
public sealed class InconsistentTextException : Exception
{
    /// <summary>Makes an exception that says nothing.</summary>
    public InconsistentTextException()
        : this("The texts contradict each other.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was found, with the places.</param>
    public InconsistentTextException(string message)
        : this(message, null)
    {
    }

    /// <summary>Makes an exception with a cause.</summary>
    /// <param name="message">What was found, with the places.</param>
    /// <param name="innerException">The cause.</param>
    public InconsistentTextException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was found, at or above the severity asked for; in the order of the report.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get => _findings;
        init => _findings = new ToldFindings([.. value]);
    }

    private readonly ToldFindings _findings = new([]);

    /// <summary>Says what was found where a test framework prints the property.</summary>
    private sealed class ToldFindings(List<Finding> findings) : ReadOnlyCollection<Finding>(findings)
    {
        public override string ToString() => string.Join("; ", this.Select(finding => $"{finding.RuleId} {finding.Message}"));
    }
}
