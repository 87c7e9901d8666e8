/** Builds the widget: one script with everything in it, and the pages that hold it. */
import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

/** The map is large because it holds what people write; the widget only shows the names of sectors and levers. */
const namesOnly: Plugin = {
  name: 'relais-names-only',
  enforce: 'pre',
  transform: {
    filter: { id: /\/api\/domain\/map\/[a-z-]+\.json$/ },
    handler(code) {
      const entries = JSON.parse(code) as { id: string; kind: string; name: unknown }[];
      const named = entries.filter(({ kind }) => kind === 'sector' || kind === 'lever');
      return JSON.stringify(named.map(({ id, kind, name }) => ({ id, kind, name })));
    },
  },
};

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  publicDir: 'pages/static',
  plugins: [preact({ devToolsEnabled: false }), namesOnly],
  build: {
    outDir: '../.output/widget',
    emptyOutDir: true,
    target: ['chrome120', 'firefox121', 'safari17.5'],
    lib: { entry: 'embed.tsx', formats: ['iife'], name: 'relaisWidget', fileName: () => 'relais-widget.js' },
  },
});
