/** The yardstick of turns: the bot that botbuilder and restify make without anything more, answering each message with one card. */
import { readFileSync } from 'node:fs';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type Response,
} from 'botbuilder';
import restify from 'restify';

// A reply that Spanwise gave, so that both send the same bytes.
const reply = readFileSync(process.env['REPLY_FILE'] ?? '', 'utf8');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(JSON.parse(reply) as Partial<Activity>);
  await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/readyz', (_request, response, next) => {
  response.send(200, { status: 'ready' });
  next();
});
server.post('/api/messages', async (request, response) => {
  // restify's response is the one that botbuilder means; its types say less than it does.
  await adapter.process(request, response as unknown as Response, (context) => bot.run(context));
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
