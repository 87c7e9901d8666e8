/** Tells whether the same code reads practices: any change of the engine or of its map may find other things in the same words. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `domain`: the folder of the domain's sources. Answers sixteen hexadecimal digits. */
export function stampReader(domain: string): string {
  const hash = createHash('sha256');
  for (const folder of ['map', 'text', 'match', 'index'].map((each) => join(domain, each)))
    for (const name of readdirSync(folder).toSorted()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
