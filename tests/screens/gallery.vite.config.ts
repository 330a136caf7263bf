import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// npx vite --config tests/screens/gallery.vite.config.ts, then /tests/screens/gallery.html?page=parts
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [react()],
  cacheDir: 'node_modules/.vite-gallery',
  server: { host: '127.0.0.1', port: 5199, strictPort: true, hmr: false },
  optimizeDeps: { entries: ['tests/screens/gallery.html'] },
});
