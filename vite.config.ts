import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { withoutEval } from './scripts/support/without-eval.mjs';

/** Imported by Emscripten's loader, and only when it runs in Node. */
const onlyInNode = ['module'];

/** The dev server puts scripts and styles into the page, which the page's own policy forbids. */
const policyOnlyWhenBuilt: Plugin = {
  name: 'policy-only-when-built',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** On the page no text becomes code; workers keep the engine's own, quicker callers. */
const engineWithoutEval: Plugin = {
  name: 'engine-without-eval',
  transform: {
    filter: { id: /clipper2-wasm\/dist\/es\/clipper2z\.js$/ },
    handler: (code) => ({ code: withoutEval(code), map: null }),
  },
};

export default defineConfig({
  base: './',
  worker: {
    format: 'es',
    // What one worker fetches when it needs it another has from the start.
    rolldownOptions: {
      external: onlyInNode,
      checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
    },
  },
  build: {
    target: 'es2023',
    sourcemap: false,
    // MapLibre is one file of 1.1 MB; nothing on the first screen could do without it.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { external: onlyInNode, checks: { bundlerTimings: false } },
  },
  // Its Emscripten loader finds the wasm beside itself; pre-bundling would move it away.
  optimizeDeps: { exclude: ['clipper2-wasm'] },
  plugins: [
    react(),
    policyOnlyWhenBuilt,
    engineWithoutEval,
    VitePWA({
      // A new version is fetched in the background and takes over at the next start: never under someone's hands,
      // where parts not loaded yet would be those of another version.
      registerType: 'prompt',
      injectRegister: 'script-defer',
      workbox: {
        // The first visit already works offline.
        clientsClaim: true,
        globPatterns: [
          '**/*.{html,js,mjs,css,wasm,woff2,ttf,json,geojson,kml,kmz,zip,png,svg,ico,webmanifest}',
        ],
        maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
        cleanupOutdatedCaches: true,
      },
      manifest: {
        name: 'Deliniasi',
        short_name: 'Deliniasi',
        description: 'Perubahan luas kumuh antara dua SK, hektare demi hektare.',
        lang: 'id',
        display: 'standalone',
        theme_color: '#ffffff',
        background_color: '#ffffff',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
});
