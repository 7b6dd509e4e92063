using ThinkaLotse.Bot.Commands;

return await LotseCommands.RunAsync(args);
