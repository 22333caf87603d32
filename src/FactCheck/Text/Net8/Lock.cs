namespace FactCheck.Text.Net8;

/// <summary>What is locked on; .NET 9 has a class of its own for it.</summary>
internal sealed class Lock;
