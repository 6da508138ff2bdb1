import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

export default defineConfig({
  base: './',
  worker: { format: 'es' },
  build: { target: 'es2023', sourcemap: false },
  // Its Emscripten loader finds the wasm beside itself; pre-bundling would move it away.
  optimizeDeps: { exclude: ['clipper2-wasm'] },
  plugins: [
    react(),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: 'script-defer',
      workbox: {
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
      },
    }),
  ],
});
