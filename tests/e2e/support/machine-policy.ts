/** A policy of this machine's Chromium for one extension, for as long as a test needs it. Only root may write there. */
import { createHash } from 'node:crypto';
import { access, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FOLDER = '/etc/chromium/policies/managed';

export const mayWritePolicies = process.getuid?.() === 0;

/** The id that Chromium gives to an extension loaded from a folder: its path's SHA-256, written in a to p. */
export function unpackedId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Chromium: a file of its own, beside those that may be there. Returns what takes it away again. */
export const setPolicy = (extensionId: string, values: object) =>
  put(join(FOLDER, `relais-test-${process.pid}.json`), {
    '3rdparty': { extensions: { [extensionId]: values } },
  });

async function put(file: string, content: object): Promise<() => Promise<void>> {
  const missing: string[] = [];
  for (let at = dirname(file); at !== '/etc' && !(await isThere(at)); at = dirname(at)) missing.push(at);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
  return async () => {
    await rm(file, { force: true });
    // Only while they are empty: somebody else may have put a policy there meanwhile.
    for (const folder of missing) await rmdir(folder).catch(() => undefined);
  };
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
