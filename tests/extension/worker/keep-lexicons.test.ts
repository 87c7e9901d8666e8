/** Lexicons on the device: taken when they are of this build, made anew when not. */
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Lexicon } from '#domain/map/lexicon';
import { lexiconOf } from '#domain/map/lexicons';
import { openDatabase } from '../../../extension/worker/database.ts';
import { keepLexicons } from '../../../extension/worker/keep-lexicons.ts';

/** But for what is laid out when it is first asked for: who else used the map in this process decides on that. */
const tablesOf = ({ ends: _ends, written: _written, lone: _lone, ...tables }: Lexicon) => tables;

it('takes those of this build, and compiles anew for another', async () => {
  const database = await openDatabase(randomUUID());
  await keepLexicons(database, 'one');
  const compiled = lexiconOf('fr');
  await keepLexicons(database, 'one');
  const taken = lexiconOf('fr');
  expect(taken).not.toBe(compiled);
  expect(tablesOf(taken)).toEqual(tablesOf(compiled));
  await keepLexicons(database, 'two');
  expect(await database.get('state', 'lexicons')).toMatchObject({ stamp: 'two' });
});

it('makes what cannot be read anew', async () => {
  const database = await openDatabase(randomUUID());
  const broken = { fr: new Uint8Array(3), en: new Uint8Array(3) };
  await database.put('state', { v: 1, stamp: 'one', lexicons: broken }, 'lexicons');
  await keepLexicons(database, 'one');
  expect(await database.get('state', 'lexicons')).not.toMatchObject({ lexicons: broken });
});

it('keeps nothing that has no stamp', async () => {
  const database = await openDatabase(randomUUID());
  await keepLexicons(database, '');
  expect(await database.get('state', 'lexicons')).toBeUndefined();
});
