/** Contexts of the next letter: like ones have the same numbers, and the item above counts while it is followed. */
import { expect, it } from 'vitest';
import { CONTEXTS, KINDS, LetterContexts } from '#domain/map/letter-contexts';

function after(text: string) {
  const contexts = new LetterContexts();
  for (const byte of new TextEncoder().encode(text)) contexts.add(byte);
  return { hashes: [...contexts.hashes], kind: contexts.kind };
}
const shared = (one: string, other: string) => {
  const hashes = after(other).hashes;
  return after(one).hashes.map((hash, at) => hash === hashes[at]);
};

it('tells the last letters, the word and the two last words apart', () => {
  const apart = (one: string, other: string) => shared(one, other).slice(0, 6);
  expect(shared('devis signe', 'devis signe')).toEqual(Array.from({ length: CONTEXTS }, () => true));
  expect(apart('devis signe', 'contrat signe')).toEqual([true, true, true, true, true, false]);
  expect(apart('devis signe', 'devis cogne')).toEqual([true, true, true, false, false, false]);
});

it('sees how the item above goes on, as long as it is followed', () => {
  const PLACE = CONTEXTS - 1;
  expect(shared('appel client;appe', 'rappel du client;rappe')[PLACE]).toBe(true);
  expect(shared('appel client;appe', 'appentis;appe')[PLACE]).toBe(false);
  expect(shared('appel client;offre', 'devis;offre')[PLACE]).toBe(true);
  expect(after('appel;appe').kind).not.toBe(after('appel;offr').kind);
});

it('knows few kinds of places, and survives an item of any length', () => {
  for (const text of ['', '\f\n;', 'é'.repeat(400), `${'mot '.repeat(300)};${'mot '.repeat(300)}`]) {
    expect(after(text).kind).toBeGreaterThanOrEqual(0);
    expect(after(text).kind).toBeLessThan(KINDS);
  }
});
