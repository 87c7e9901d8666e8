/** Builds the extension for Chrome and Firefox: the manifest, and nothing that is not in `docs/STORE.md`. */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import preactPlugin from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { stampReader } from './api/cli/stamp-reader.ts';
import { bareScripts } from './extension/bare-scripts.ts';
import { listParts, type LockFile, type PartsList } from './extension/list-parts.ts';
import { writeManifest } from './extension/manifest.ts';
import { packMap } from './extension/pack-map.ts';
import { withoutSinks } from './extension/without-sinks.ts';

/** `RELAIS_PUBLIC=1`: the build for the stores, which learns its server from a policy or an invitation. */
const isPublic = process.env['RELAIS_PUBLIC'] === '1';
const apiUrl = isPublic ? '' : (process.env['RELAIS_API_URL'] ?? 'http://127.0.0.1:4173');
/** A company build is granted its CRMs at install; the public one asks for each by a click. */
const crmOrigins = (process.env['RELAIS_CRM_ORIGINS'] ?? '').split(',').filter((each) => each !== '');

/** Beside the packages: what they are made of, and the hash of each file as `sha256sum -c` reads it. */
function describeRelease(folder: string): void {
  // npm's own formats: whatever else they may hold is passed on.
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile & { version: string };
  const written = execSync('npm sbom --sbom-format=cyclonedx --package-lock-only', { encoding: 'utf8' });
  const release = `relais-${lock.version}`;
  const parts = listParts(JSON.parse(written) as PartsList, lock);
  writeFileSync(`${folder}/${release}.cdx.json`, `${JSON.stringify(parts, null, 2)}\n`);
  const files = readdirSync(folder).filter((name) => name.startsWith(release) && !name.endsWith('.sha256'));
  const sum = (name: string) =>
    createHash('sha256')
      .update(readFileSync(`${folder}/${name}`))
      .digest('hex');
  const lines = files.toSorted().map((name) => `${sum(name)}  ${name}\n`);
  writeFileSync(`${folder}/${release}.sha256`, lines.join(''));
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: process.env['RELAIS_OUT'] ?? '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => writeManifest({ browser, apiUrl, crmOrigins }),
  vite: () => ({
    plugins: [packMap(), bareScripts(), withoutSinks(), preactPlugin()],
    define: {
      'import.meta.env.RELAIS_MAP_STAMP': JSON.stringify(stampReader('api')),
      'import.meta.env.RELAIS_API_URL': JSON.stringify(apiUrl),
      'import.meta.env.RELAIS_CRM_ORIGINS': JSON.stringify(crmOrigins.join(',')),
    },
    build: { target: 'es2024', modulePreload: false },
  }),
  hooks: { 'zip:done': (wxt) => describeRelease(wxt.config.outBaseDir) },
  zip: { sourcesRoot: '.', excludeSources: ['.output/**', '.data/**', 'tests/**', 'docs/**', 'api/demo/**'] },
});
