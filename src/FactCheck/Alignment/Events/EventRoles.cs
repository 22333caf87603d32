namespace FactCheck.Alignment.Events;

/// <summary>Whom a deed or a state is told of, coarsely.</summary>
/// <param name="Subject">Index of the subject's head; -1 when not read.</param>
/// <param name="Object">Index of the direct object's head; -1 when there is none.</param>
/// <param name="IsActive">True when the subject does something to the object; false for states, passives and verbs without an object.</param>
internal readonly record struct EventRoles(int Subject, int Object, bool IsActive);
