// The same small bot on node-telegram-bot-api, by long polling or, with a secret, by webhook.
//   node node-telegram-bot-api.mjs '{"token": "…", "apiRoot": "http://…", "secret": "…"}'
//   out: as grammy.cjs
import { Bot, InlineKeyboardBuilder, TelegramApiError } from 'node-telegram-bot-api';
import { createWebhookServer } from 'node-telegram-bot-api/node';

const { token, apiRoot, secret } = JSON.parse(process.argv[2]);
const tell = (fact) => process.stdout.write(JSON.stringify(fact) + '\n');
const attempt = (work) => work.catch((error) => tell({
  failed: error instanceof TelegramApiError
    ? { code: error.errorCode, description: error.description, retryAfter: error.retryAfter }
    : { description: String(error) },
}));

const bot = new Bot(token, { apiRoot, maxRetries: 0 });
bot.command('start', (context) => attempt(context.reply('Brauchen Sie <b>Hilfe</b>?', {
  parse_mode: 'HTML',
  reply_markup: new InlineKeyboardBuilder().text('Ja', 'yes').text('Nein', 'no').build(),
})));
bot.command('tell', (context) => attempt(bot.api.sendMessage({ chat_id: Number(context.update.message.text.split(' ')[1]), text: 'Guten Tag' })));
bot.command('twice', async (context) => {
  await attempt(context.reply('eins'));
  await attempt(context.reply('zwei'));
});
bot.on('callback_query', async (context) => {
  const { id, data, message } = context.update.callback_query;
  tell({ pressed: data });
  await attempt(bot.api.answerCallbackQuery({ callback_query_id: id, text: 'Gut' }));
  await attempt(bot.api.editMessageText({ chat_id: message.chat.id, message_id: message.message_id, text: 'Sie haben geantwortet.' }));
});
bot.on('message', (context) => tell({ said: context.update.message.text }));
bot.catch((error) => tell({ failed: { description: String(error) } }));

if (secret) {
  const server = createWebhookServer(bot, { path: '/telegram', secretToken: secret });
  server.listen(0, '127.0.0.1', async () => {
    await attempt(bot.api.setWebhook({ url: `http://127.0.0.1:${server.address().port}/telegram`, secret_token: secret }));
    tell({ started: true });
  });
} else {
  attempt(bot.startPolling());
  tell({ started: true });
}

process.stdin.resume().on('close', () => process.exit(0));
