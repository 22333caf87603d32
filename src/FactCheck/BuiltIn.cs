using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Conversions;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Limits;
using FactCheck.Alignment.Names;
using FactCheck.Alignment.Occasions;
using FactCheck.Alignment.Quotations;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Retelling;
using FactCheck.Alignment.Rivals;
using FactCheck.Alignment.Roles;
using FactCheck.Alignment.Slots;
using FactCheck.Alignment.Structure;
using FactCheck.Alignment.Tellings;
using FactCheck.Extraction.Names;
using FactCheck.Extraction.Quantities;
using FactCheck.Extraction.Quotations;
using FactCheck.Extraction.Structure;
using FactCheck.Rules.Dates;
using FactCheck.Rules.Drafts;
using FactCheck.Rules.Events;
using FactCheck.Rules.Names;
using FactCheck.Rules.Places;
using FactCheck.Rules.Quotations;
using FactCheck.Rules.Rivals;
using FactCheck.Rules.Roles;
using FactCheck.Rules.Structure;
using FactCheck.Rules.Values;
using FactCheck.Rules.Wording;

namespace FactCheck;

/// <summary>The one place that lists what is built in, in order.</summary>
internal static class BuiltIn
{
    public static IReadOnlyList<IAssertionExtractor> Extractors { get; } =
    [
        new NameExtractor(),
        new QuotationExtractor(),
        new EnumerationExtractor(),
        new NumericExtractor(),
    ];

    public static IReadOnlyList<ITopicAligner> Aligners { get; } =
    [
        new NameAligner(),
        new SlotAligner(),
        new ReferentAligner(),
        new OccasionAligner(),
        new AccountAligner(),
        new TellingAligner(),
        new RetellingAligner(),
        new ConversionAligner(),
        new RoleAligner(),
        new QuotationAligner(),
        new RivalAligner(),
        new AffiliationAligner(),
        new GenderAligner(),
        new StructureAligner(),
        new EventAligner(),
        new LimitAligner(),
        new HeadlineAligner(),
        new UniquenessAligner(),
    ];

    /// <summary>Those that also look at a draft together with its sources; its values are verified one by one instead.</summary>
    public static IReadOnlyList<IDraftTopicAligner> DraftAligners { get; } = [.. Aligners.OfType<IDraftTopicAligner>()];

    public static IReadOnlyList<IConsistencyRule> Rules { get; } =
    [
        new NameSpellingRule(),
        new AcronymRule(),
        new InitialRule(),
        new ValueRule(ValueRules.QuantityValue, ValueRules.QuantityHedge, assertion => assertion.Value is QuantityValue),
        new ValueRule(ValueRules.DateValue, ValueRules.DateGrain, assertion => assertion.Value is DateValue or TimeValue),
        new ValueRule(ValueRules.DurationValue, ValueRules.DateGrain, assertion => assertion.Value is DurationValue),
        new OtherBoundRule(),
        new RetellingRule(),
        new ScopeRule(),
        new ConversionRule(),
        new PlaceRule(),
        new FrequencyRule(),
        new RoleRule(),
        new QuotationRule(),
        new RivalNameRule(),
        new AffiliationRule(),
        new GenderRule(),
        new WordingRule(),
        new OtherNameRule(),
        new EventRule(),
        new EnumerationRule(),
        new ReckoningRule(),
        new HeadlineRule(),
        new UniquenessRule(),
        new ImpossibleDateRule(),
        new NotFoundRule(),
        new DraftRoleRule(),
        new DraftNameRule(),
        new DraftGenderRule(),
        new DraftDirectionRule(),
    ];
}
