import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds what browsers load: hashed files under `/assets/` and the manifest the pages are made with. */
export default defineConfig({
  root,
  base: '/',
  publicDir: fileURLToPath(new URL('./static', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { public: 'client/pages/browser.ts' } },
  },
});
