/** A link opens one relay, until its day; everything else is unknown alike, and nobody notes who looked. */
import { expect, it } from 'vitest';
import { winTogether } from '../congratulate.ts';
import { codeOf, person, setStage } from '../stage.ts';

async function prepare() {
  const stage = await setStage();
  await winTogether(stage);
  const { token } = await stage.as('anna', 'makeRelayLink', { body: { label: '', days: 30 } });
  const read = (given = token) => stage.as('maria', 'readShownRelay', { body: { token: given } });
  return { ...stage, token, read };
}

it('shows the relay without what its owner took up, and leaves no trace', async () => {
  const { store, read } = await prepare();
  const before = await store.read((db) => db.seq());
  const relay = await read();
  expect(relay.person.id).toBe('anna');
  expect(relay.shared[0]?.takenUp).toMatchObject([{ by: { id: 'bruno' } }]);
  expect(Object.keys(relay)).not.toContain('took');
  expect(Object.keys(relay)).not.toContain('passes');
  expect(await store.read((db) => db.seq())).toBe(before);
});

it('refuses a wrong, an expired link, and one of somebody who left', async () => {
  const { token, read, turnClock, store } = await prepare();
  expect(await codeOf(read(`${token.slice(1)}x`))).toBe('not-found');
  await store.write((db) => db.put('people', person('anna', 'rep', { active: false })));
  expect(await codeOf(read())).toBe('not-found');
  await store.write((db) => db.put('people', person('anna')));
  expect(await codeOf(read())).toBe('done');
  turnClock(30 * 86_400_000);
  expect(await codeOf(read())).toBe('not-found');
});
