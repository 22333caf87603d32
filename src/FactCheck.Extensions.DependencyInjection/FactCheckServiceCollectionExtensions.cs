using FactCheck;
using FactCheck.Extensions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers FactCheck.</summary>
public static class FactCheckServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="FactChecker"/>, its <see cref="FactCheckerOptions"/> and one <see cref="ObservedFactChecker"/>, all singletons. What is
    /// registered already stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the default options; null leaves them. Called once, when the options are first asked for.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddFactCheck(this IServiceCollection services, Func<FactCheckerOptions, FactCheckerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => configure?.Invoke(FactCheckerOptions.Default) ?? FactCheckerOptions.Default);
        services.TryAddSingleton(provider => new FactChecker(provider.GetRequiredService<FactCheckerOptions>()));
        services.TryAddSingleton<ObservedFactChecker>();
        return services;
    }
}
