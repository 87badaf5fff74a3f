/** The yardstick of starting: the smallest bot that botbuilder and restify make, with a /readyz. */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Response,
} from 'botbuilder';
import restify from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(context.activity.text);
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
