/** How the chat page is built: into `dist/chat`, with addresses that work below any path. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Vite reads its settings from the default export.
export default defineConfig({
  root: here('.'),
  base: './',
  build: {
    outDir: here('../../dist/chat'),
    emptyOutDir: true,
    assetsDir: 'chat',
    // As files: the page's rules let no text of a page be a script.
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2022',
    // The renderer of the cards is most of it.
    chunkSizeWarningLimit: 1_000,
  },
});
