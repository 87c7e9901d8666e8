/** Weight of what a browser loads, gzipped, of the built product: content script, widget script, side panel page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packMap } from '../../extension/pack-map.ts';
import { report } from './support/report.ts';

const root = new URL('../..', import.meta.url).pathname;
const extension = join(root, '.output/chrome-mv3');
const widget = join(root, '.output/widget');
if (!existsSync(extension) || !existsSync(widget)) {
  process.stderr.write('Build first: npm run build\n');
  process.exit(1);
}

const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

/** A page's scripts and styles, with what they import statically: all that loads before it can be used. */
function loadedBy(page: string): Set<string> {
  const found = new Set<string>();
  const html = readFileSync(join(extension, page), 'utf8');
  for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g))
    follow(join(extension, path), found);
  return found;
}

function follow(file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  if (!file.endsWith('.js')) return;
  const script = readFileSync(file, 'utf8');
  for (const [, path = ''] of script.matchAll(
    /(?:^|[;}\s])(?:import|export)(?:[^'"();]*?from)?\s*["'](\.[^"']+)["']/g,
  )) {
    follow(join(dirname(file), path), found);
  }
}

function firstLoad(): Set<string> {
  const found = new Set([join(widget, 'widget.js')]);
  follow(join(widget, 'relais-widget.js'), found);
  return found;
}

/** What opening each place costs beyond the first load. */
function placeItems() {
  const first = firstLoad();
  const folder = join(widget, 'places');
  const scripts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  return scripts.map((name) => {
    const found = new Set<string>();
    follow(join(folder, name), found);
    const more = [...found].filter((file) => !first.has(file));
    return { name: `widget, ${name.replace(/-[\w-]{8}\.js$/, '')}`, value: kilobytes(more), unit: 'kB' };
  });
}

/** What stands in the worker for the map's files, all of them. */
function mapWeight(): number {
  const { load } = packMap();
  const folder = join(root, 'api/domain/map/');
  const carried = readdirSync(folder).map((name) => load(folder + name) ?? '');
  return gzipSync(carried.join('\n'), { level: 9 }).length / 1000;
}

const script = (name: string) => kilobytes([join(extension, `${name}.js`)]);
const gate = script('gate');
report('size', [
  // The gate is on every page of an allowed CRM, the companion on records; teaching comes at a click of its own.
  { name: 'content script, gate', value: gate, unit: 'kB' },
  {
    name: 'content script with all adapters',
    value: gate + script('companion'),
    unit: 'kB',
    budget: 24,
  },
  { name: 'content script of teaching', value: script('content-scripts/teach'), unit: 'kB' },
  // The second issue's 40 kB stood for a widget with a feed only; with the places around it, the first load may take 60.
  { name: 'widget, first load', value: kilobytes(firstLoad()), unit: 'kB', budget: 60 },
  ...placeItems(),
  { name: 'side panel page, JS + CSS', value: kilobytes(loadedBy('sidepanel.html')), unit: 'kB', budget: 45 },
  { name: 'popup page, JS + CSS', value: kilobytes(loadedBy('popup.html')), unit: 'kB' },
  { name: 'bilingual map, within the worker', value: mapWeight(), unit: 'kB', budget: 120 },
  { name: 'worker', value: kilobytes([join(extension, 'background.js')]), unit: 'kB' },
]);
