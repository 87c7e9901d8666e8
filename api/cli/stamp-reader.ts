/** Tells whether the same code reads practices: any change of the engine or of its map may find other things in the same words. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The engine's rooms, below the API's folder. */
const ENGINE = ['domain/map', 'domain/text', 'domain/match', 'domain/index'];

/** `api`: the folder of the API's sources; `more`: rooms of it that count as well. Answers sixteen hexadecimal digits. */
export function stampReader(api: string, more: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const room of [...ENGINE, ...more].map((each) => join(api, each)))
    for (const { name } of readdirSync(room, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)))
      hash.update(readFileSync(join(room, name)));
  return hash.digest('hex').slice(0, 16);
}
