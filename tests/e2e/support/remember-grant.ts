/**
 * Makes a closed profile of Chromium remember that the person once allowed an origin, as it does itself after a "yes": asked
 * again, the browser grants at the click. Its own question is a native window that nothing headless can press.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Preferences {
  readonly extensions: { readonly settings: Record<string, Record<string, unknown>> };
}

export async function rememberGrant(profile: string, extensionId: string, pattern: string): Promise<void> {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[extensionId];
  if (!settings) throw new Error(`The profile knows no extension ${extensionId}`);
  settings['runtime_granted_permissions'] = {
    api: [],
    manifest_permissions: [],
    explicit_host: [pattern],
    scriptable_host: [],
  };
  await writeFile(file, JSON.stringify(preferences));
}
