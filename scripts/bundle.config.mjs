/**
 * How the bot is put into few files, which `npm start` and `node dist/bot/serve.js` run: to find, read and link the
 * two thousand it is made of takes longer than all else at its start.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Matches the packages that every start needs; not those of single languages, which are loaded one by one. */
const PACKAGES = /node_modules\/(?!@orama\/)/;

/** Matches the last line of a file that names its map; not one amid code. */
const MAP_COMMENT = /\n\/\/# sourceMappingURL=.*\s*$/;

// Vite reads its settings from the default export.
export default defineConfig({
  root: at('.'),
  publicDir: false,
  plugins: [mapsOfOursAlone()],
  // libsql finds its binary by its own place; the others are loaded by those alone who use them.
  ssr: { noExternal: true, external: ['libsql', 'pg', 'pg-native', 'dtrace-provider'] },
  build: {
    ssr: true,
    outDir: at('dist/bundle'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { bot: at('bot/main.ts'), start: at('scripts/start.ts') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'packages', test: PACKAGES }] },
      },
    },
  },
});

/**
 * Traces name the lines of our sources. A map of the packages would be ten times as large, and is read at each
 * start; their part of the bundle says at each file's beginning which it is.
 */
function mapsOfOursAlone() {
  return {
    name: 'maps-of-ours-alone',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== 'packages') continue;
        Reflect.deleteProperty(bundle, `${chunk.fileName}.map`);
        chunk.code = chunk.code.replace(MAP_COMMENT, '');
      }
    },
  };
}
