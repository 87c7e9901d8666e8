/** A link is told once, kept as a hash, and there are not many. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';

const make = (label = 'Entretien', days = 30) => ({ body: { label, days } });

it('tells the token once, in the fragment, and keeps only its hash', async () => {
  const { as, store } = await setStage();
  const link = await as('anna', 'makeRelayLink', make());
  expect(link.url).toBe(`https://relais.example/#/relay/link.${link.token}`);
  expect(link.expiresAt).toBe('2026-12-23T09:00:00.000Z');
  const kept = JSON.stringify(await store.read((db) => db.list('relayLinks')));
  expect(kept).not.toContain(link.token);
  expect(JSON.stringify(await as('anna', 'listRelayLinks'))).not.toContain(link.token);
});

it('refuses an eleventh that still opens', async () => {
  const { as, turnClock } = await setStage();
  for (let at = 0; at < 10; at += 1) await as('anna', 'makeRelayLink', make('x', 1));
  expect(await codeOf(as('anna', 'makeRelayLink', make()))).toBe('too-many');
  turnClock(86_400_000);
  expect(await codeOf(as('anna', 'makeRelayLink', make()))).toBe('done');
});
