namespace FactCheck.Extraction.Quantities;

/// <summary>A unit of money.</summary>
/// <param name="Code">What is reported: the ISO 4217 code, "USX" and "GBX" for cents and pence as exchanges have it.</param>
/// <param name="Currency">The code of the currency it belongs to.</param>
/// <param name="Factor">What one is worth in that currency.</param>
/// <param name="Scale">What the code itself multiplies by: 1,000,000 for "MUSD", else 1.</param>
internal sealed record CurrencyUnit(string Code, string Currency, decimal Factor, decimal Scale = 1);
