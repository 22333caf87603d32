namespace FactCheck.Extraction.Quantities;

/// <summary>A unit of measure.</summary>
/// <param name="Symbol">What is reported: "km".</param>
/// <param name="Dimension">What it measures: "length".</param>
/// <param name="Factor">What one is in the base unit of the dimension.</param>
/// <param name="Offset">Added after <paramref name="Factor"/>.</param>
internal sealed record MeasureUnit(string Symbol, string Dimension, decimal Factor, decimal Offset);
