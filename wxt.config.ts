/** Builds the extension for Chrome and Firefox: the manifest, and nothing that is not in `docs/STORE.md`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import preactPlugin from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './extension/bare-scripts.ts';
import { writeManifest } from './extension/manifest.ts';
import { packMap } from './extension/pack-map.ts';

/** `RELAIS_PUBLIC=1`: the build for the stores, which learns its server from a policy or an invitation. */
const isPublic = process.env['RELAIS_PUBLIC'] === '1';
const apiUrl = isPublic ? '' : (process.env['RELAIS_API_URL'] ?? 'http://127.0.0.1:4173');
/** A company build is granted its CRMs at install; the public one asks for each by a click. */
const crmOrigins = (process.env['RELAIS_CRM_ORIGINS'] ?? '').split(',').filter((each) => each !== '');

/** What reads texts, practices and records: what a device keeps that was read by another is not taken, whoever forgot to say so. */
function stampMap(): string {
  const hash = createHash('sha256');
  for (const folder of ['map', 'text', 'match', 'index'].map((each) => `api/domain/${each}/`))
    for (const name of readdirSync(folder).toSorted()) hash.update(readFileSync(`${folder}${name}`));
  return hash.digest('hex').slice(0, 16);
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
    plugins: [packMap(), bareScripts(), preactPlugin()],
    define: {
      'import.meta.env.RELAIS_MAP_STAMP': JSON.stringify(stampMap()),
      'import.meta.env.RELAIS_API_URL': JSON.stringify(apiUrl),
      'import.meta.env.RELAIS_CRM_ORIGINS': JSON.stringify(crmOrigins.join(',')),
    },
    build: { target: 'es2024', modulePreload: false },
  }),
  zip: { sourcesRoot: '.', excludeSources: ['.output/**', '.data/**', 'tests/**', 'docs/**', 'api/demo/**'] },
});
