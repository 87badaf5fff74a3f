/** The yardstick of the API: a route of restify that answers without doing anything. */
import restify from 'restify';

const server = restify.createServer();
for (const path of ['/readyz', '/empty']) {
  server.get(path, (_request, response, next) => {
    response.send(200, { status: 'ready' });
    next();
  });
}
server.listen(Number(process.env['PORT']), '127.0.0.1');
