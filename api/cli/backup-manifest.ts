/** The list inside a backup: each file with its size and SHA-256, so that a restore trusts nothing. */
import { hash } from 'node:crypto';
import { z } from 'zod';

export const MANIFEST_FILE = 'manifest.json';
const Entry = z.object({ path: z.string(), bytes: z.int().min(0), sha256: z.string().length(64) });
export const BackupManifest = z.object({
  format: z.literal('relais-backup'),
  version: z.literal(1),
  at: z.iso.datetime(),
  files: z.array(Entry),
});
export type BackupManifest = z.infer<typeof BackupManifest>;
export type ManifestEntry = z.infer<typeof Entry>;

export function describeFile(path: string, content: Uint8Array): ManifestEntry {
  return { path, bytes: content.byteLength, sha256: hash('sha256', content) };
}
