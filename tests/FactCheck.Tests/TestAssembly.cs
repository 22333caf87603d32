// A culture whose casing and number formats differ from the invariant one: what leaks the culture fails at once.
[assembly: SetCulture("tr-TR")]
[assembly: Parallelizable(ParallelScope.All)]
