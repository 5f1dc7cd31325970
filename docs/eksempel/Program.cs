using MinutesSite;
using Nordby;

return await CommandLine.Run(args, SiteParts.Default.With(VenuePages.Set).With(CouncilCases.Rule).With(ProtocolFiles.Reader));
