import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { foldedDocuments } from './api/graphql-plugin.js';
import { explorerPages } from './explorer/html-plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds what browsers load: hashed files under `/assets/` and the manifest the pages are made with. */
export default defineConfig({
  root,
  base: '/',
  publicDir: fileURLToPath(new URL('./static', import.meta.url)),
  // Never with the places of the sources in it, whatever the environment calls itself.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  plugins: [explorerPages(), foldedDocuments()],
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    // The explorer is an editor of its own and never loads with a public page.
    chunkSizeWarningLimit: 2500,
    modulePreload: false,
    rolldownOptions: {
      input: {
        public: 'client/pages/browser.ts',
        embed: 'client/embed/browser.ts',
        desk: 'client/desk/browser.tsx',
        explorer: 'client/explorer/explorer.ts',
      },
      // Packages of the explorer say "use client", which means nothing in a browser build.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
});
