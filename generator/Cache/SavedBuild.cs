using System.Text.Json.Serialization;

namespace MinutesSite.Cache;

/// <summary>What is kept of a build.</summary>
/// <param name="Inputs">What it was made of: see <see cref="BuildInputs"/>.</param>
/// <param name="Output">How the site stood when it was done: see <see cref="OutputState"/>.</param>
/// <param name="Report">What was told of it.</param>
internal sealed record SavedBuild(string Inputs, string Output, BuildReport Report);

[JsonSerializable(typeof(SavedBuild))]
internal sealed partial class SavedBuildJson : JsonSerializerContext;
