/** The list of parts that lies beside the packages: whole by the lock file, and silent on who built it, when and from where. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listParts, type LockFile, type PartsList } from '../../extension/list-parts.ts';

const root = new URL('../..', import.meta.url).pathname;
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
const asNpmSays = (folder: string) =>
  JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  ) as PartsList;
/** Asked once: npm takes seconds for it. */
const ofRoot = asNpmSays(root);
const named = (list: PartsList) => list.components.map(({ name, version }) => `${name}@${version}`);

it('names every package that runs, with its hash, and no tool', () => {
  const list = listParts(ofRoot, lock);
  const wanted = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
  expect(wanted.length).toBeGreaterThan(100);
  const names = new Set(named(list));
  const known = new Set(wanted);
  expect(wanted.filter((each) => !names.has(each))).toEqual([]);
  expect([...names].filter((each) => !known.has(each)).map((each) => each.replace(/@[^@]+$/, ''))).toEqual([
    '@wxt-dev/browser',
    'wxt',
  ]);
  const { vitest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies as Record<
    string,
    string
  >;
  expect(names.has(`vitest@${vitest}`)).toBe(false);
  for (const part of list.components) expect(part).toHaveProperty('hashes.0.content');
  const refs = new Set(list.components.map((part) => part['bom-ref']));
  const asked = list.dependencies.flatMap(({ dependsOn = [] }) => dependsOn);
  expect(asked.filter((ref) => !refs.has(ref))).toEqual([]);
});

it('is the same from any folder, at any time, and names no host that packages came from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-parts-'));
  try {
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
    const packages = Object.fromEntries(
      Object.entries(lock.packages).map(([path, entry]) => [
        path,
        path === '' ? entry : { ...entry, resolved: `https://packages.corp.example/${path}.tgz` },
      ]),
    );
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
    const said = asNpmSays(folder);
    // Else the next line would prove nothing.
    expect(JSON.stringify(said)).toContain('packages.corp.example');
    expect(JSON.stringify(listParts(said, lock))).toBe(JSON.stringify(listParts(ofRoot, lock)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
