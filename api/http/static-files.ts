/** Files of one folder, by address; refuses whatever is outside it, hidden, or of a kind that it does not know. */
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { tagOf } from './answer-json.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly tag: string;
}

/** Where an address leads inside the folder, or undefined when it leads out. */
function locate(folder: string, path: string): string | undefined {
  if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return undefined;
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}

/** Reads a file once, and again when it was written since. */
export function openStaticFiles(folder: string) {
  const kept = new Map<string, { readonly writtenAt: number; readonly file: StaticFile }>();
  return async (path: string): Promise<StaticFile | undefined> => {
    const at = locate(folder, path);
    const type = TYPES[extname(path)];
    const facts = at && type ? await stat(at).catch(() => undefined) : undefined;
    if (!at || !type || !facts?.isFile()) return undefined;
    const known = kept.get(at);
    if (known?.writtenAt === facts.mtimeMs) return known.file;
    const bytes = new Uint8Array(await readFile(at));
    const file = { bytes, type, tag: tagOf(bytes) };
    kept.set(at, { writtenAt: facts.mtimeMs, file });
    return file;
  };
}
