/** The process entry of the bot alone, for operators: `node dist/bot/serve.js` with a built index. */

// What `compile` makes of main.ts: a few files, which load in half the time of two thousand.
const bundle = new URL('../bundle/bot.js', import.meta.url);
const { main } = (await import(bundle.href)) as { main: () => Promise<void> };
await main();
