namespace FactCheck.Alignment.Events;

/// <summary>Whom a deed or a state is told of, coarsely.</summary>
/// <param name="Subject">Index of the subject's head; -1 when not read.</param>
/// <param name="Apposed">Index of the head of what stands beside the subject between commas: "the inspector, Ida Holm, found"; -1 when nothing does.</param>
/// <param name="Object">Index of the direct object's head; -1 when there is none.</param>
/// <param name="IsActive">True when the subject does something to the object; false for states, passives and verbs without an object.</param>
internal readonly record struct EventRoles(int Subject, int Apposed, int Object, bool IsActive)
{
    /// <summary>True when both subjects are one, by either of their names.</summary>
    public bool HasSubjectOf(EventRoles other, Func<int, int, bool> areOne) =>
        areOne(Subject, other.Subject) || areOne(Apposed, other.Subject) || areOne(Subject, other.Apposed) || areOne(Apposed, other.Apposed);
}
