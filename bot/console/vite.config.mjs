/** How the console is built: into `dist/console`, with addresses that the server completes for pages further down. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Vite reads its settings from the default export.
export default defineConfig({
  root: here('.'),
  base: './',
  build: {
    outDir: here('../../dist/console'),
    emptyOutDir: true,
    // As files: the page's rules let no text of a page be a script.
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2022',
    // React and Fluent are most of it; test/bot/console/serving.test.ts holds the first load to its bound.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      onLog(level, log, report) {
        // Marks for servers that render React; nothing of it stays here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
