/** The process entry of the bot alone, for operators: `node dist/bot/serve.js` with a built index. */
import { existsSync } from 'node:fs';

// What `compile` makes of main.ts: a few files, which load in half the time of two thousand. Other commands leave it out.
const bundle = new URL('../bundle/bot.js', import.meta.url);
const main = existsSync(bundle) ? bundle.href : new URL('main.js', import.meta.url).href;
await ((await import(main)) as { main: () => Promise<void> }).main();
