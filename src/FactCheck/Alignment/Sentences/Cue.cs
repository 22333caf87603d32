namespace FactCheck.Alignment.Sentences;

/// <summary>What a word may tell by itself or begin, by the lists of the readers: a reader looks only at words and sentences with its cue.</summary>
[Flags]
internal enum Cue
{
    None = 0,

    /// <summary>The lists were asked.</summary>
    Read = 1,

    /// <summary>Begins words that take a side of an event.</summary>
    Side = 1 << 1,

    /// <summary>Begins a phrase that tells how sure something is.</summary>
    Stance = 1 << 2,

    /// <summary>Begins a phrase that tells the field of a value.</summary>
    Field = 1 << 4,

    /// <summary>Ends the phrase of a site.</summary>
    Site = 1 << 5,

    /// <summary>A side of the compass.</summary>
    Compass = 1 << 6,

    /// <summary>Begins how often something comes.</summary>
    Frequency = 1 << 7,

    /// <summary>Begins a count of things or times.</summary>
    Count = 1 << 8,

    /// <summary>Makes a sentence worth reading for limits.</summary>
    Limit = 1 << 9,

    /// <summary>Begins or ends the phrase of a limit.</summary>
    Limiting = 1 << 10,

    /// <summary>A verb that says nothing of what happened.</summary>
    LightVerb = 1 << 11,

    /// <summary>See <see cref="Events.EventWords"/>.</summary>
    Speech = 1 << 12,
    SpeechBeforeThat = 1 << 13,
    Preposition = 1 << 14,
    VerbPart = 1 << 15,
    Negator = 1 << 16,
    Supposing = 1 << 17,
    Determiner = 1 << 18,

    /// <summary>Begins words for the share of a group.</summary>
    Share = 1 << 19,

    /// <summary>A number, in words or digits.</summary>
    Number = 1 << 20,

    /// <summary>The words themselves.</summary>
    According = 1 << 21,
    Whether = 1 << 22,
}
