// A small bot on grammY. What it does and what goes wrong goes out on standard output, each as one line of JSON;
// it ends with its standard input.
//   node grammy.cjs '{"token": "…", "apiRoot": "http://…"}'
//   out: {"started": true}, {"said": "…"}, {"pressed": "…"}, {"failed": {"code": 403, "description": "…", "retryAfter": 3}}
'use strict';

const { Bot, GrammyError, InlineKeyboard } = require('grammy');

const { token, apiRoot } = JSON.parse(process.argv[2]);
const tell = (fact) => process.stdout.write(JSON.stringify(fact) + '\n');
const attempt = (work) => work.catch((error) => tell({
  failed: error instanceof GrammyError
    ? { code: error.error_code, description: error.description, retryAfter: error.parameters.retry_after }
    : { description: String(error.error ?? error) },
}));

const bot = new Bot(token, { client: { apiRoot } });
bot.command('start', (context) => attempt(context.reply('Brauchen Sie <b>Hilfe</b>?', {
  parse_mode: 'HTML',
  reply_markup: new InlineKeyboard().text('Ja', 'yes').text('Nein', 'no'),
})));
bot.command('tell', (context) => attempt(bot.api.sendMessage(Number(context.match), 'Guten Tag')));
bot.command('twice', async (context) => {
  await attempt(context.reply('eins'));
  await attempt(context.reply('zwei'));
});
bot.on('callback_query:data', async (context) => {
  tell({ pressed: context.callbackQuery.data });
  await attempt(context.answerCallbackQuery('Gut'));
  await attempt(context.editMessageText('Sie haben geantwortet.'));
});
bot.on('message:text', (context) => tell({ said: context.message.text }));
bot.catch(({ error }) => tell({ failed: { description: String(error) } }));

attempt(bot.start({ onStart: () => tell({ started: true }) }));
process.stdin.resume().on('close', () => process.exit(0));
