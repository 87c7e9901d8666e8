/** Builds the widget: one script with the feed in it, a chunk for each further place, and the pages that hold it. */
import { readdirSync, readFileSync } from 'node:fs';
import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

const MAP = new URL('../api/domain/map/', import.meta.url);
interface Named {
  readonly id: string;
  readonly kind?: string;
  readonly name?: { readonly fr: string; readonly en: string };
}

/** Sectors, levers and regions; situations and the like are never named in the widget. */
const isShown = ({ kind, name }: Named) =>
  name !== undefined && (kind === undefined || kind === 'sector' || kind === 'lever');

/** Kinds that are offered in lists. */
const LISTED: Readonly<Record<string, string>> = { sector: 's', region: 'r', lever: 'l' };

function listNames(): string {
  const files = readdirSync(MAP)
    .filter((file) => file.endsWith('.json'))
    .toSorted();
  const entries = files.flatMap((file) => JSON.parse(readFileSync(new URL(file, MAP), 'utf8')) as Named[]);
  return entries
    .filter(isShown)
    .map(({ id, kind = 'region', name }) => [id, name?.fr, name?.en, LISTED[kind]].join('|'))
    .join('\n');
}

/** The map is large because it holds what people write; in its place the widget gets the names alone. */
const namesOnly: Plugin = {
  name: 'relais-names-only',
  load: {
    filter: { id: /\/api\/domain\/map\/names\.ts$/ },
    handler: () => `
      const names = new Map(${JSON.stringify(listNames())}.split('\\n').map((line) => {
        const [id, fr, en, kind] = line.split('|');
        return [id, { fr, en, kind }];
      }));
      export const nameOf = (id) => names.get(id);
      export const listNamed = (kind) => [...names].flatMap(([id, name]) => (name.kind === kind[0] ? [id] : []));`,
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
    modulePreload: false,
    rolldownOptions: {
      input: new URL('embed.tsx', import.meta.url).pathname,
      output: {
        entryFileNames: 'relais-widget.js',
        // Named by content: a page that is open while the server is renewed never mixes two versions.
        chunkFileNames: 'places/[name]-[hash].js',
        assetFileNames: 'places/[name]-[hash][extname]',
      },
    },
  },
});
