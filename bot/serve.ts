/** The process entry of the bot alone, for operators: `node dist/bot/serve.js` with a built index. */
import { main } from './main.js';

await main();
