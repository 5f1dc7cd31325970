return await MinutesSite.CommandLine.Run(args);
