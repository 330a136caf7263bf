import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Entries are absolute: electron-vite takes an id that starts with "electron/" for the package of that name.
const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  main: {
    // Its door for Node declares `require`, which electron-vite declares once more: that module would not load.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      // Everything is bundled, so that the built program needs nothing from node_modules but Electron itself.
      externalizeDeps: false,
      target: 'node20',
      rolldownOptions: {
        input: {
          desktop: at('electron/hosts/desktop/main.ts'),
          browser: at('electron/hosts/browser/main.ts'),
          cli: at('electron/hosts/cli/main.ts'),
          // The core starts it as a thread and finds it by this name beside its own chunk.
          'heavy-worker': at('electron/core/heavy-worker.ts'),
        },
        // Chunks lie beside the entries, so that import.meta.url means the same folder in all of them.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/hosts/desktop/preload.ts') },
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
