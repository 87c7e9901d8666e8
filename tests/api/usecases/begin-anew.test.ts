import { expect, it } from 'vitest';
import { beginAnew } from '../../../api/usecases/begin-anew.ts';
import { createUseCases } from '../../../api/usecases/create-use-cases.ts';
import { readMoment } from '../../../api/usecases/note-moment.ts';
import { actorOf, codeOf, fill, setStage } from './stage.ts';

it('refuses each place of the history before, and goes on from this moment', async () => {
  const stage = await setStage();
  await stage.share('anna');
  const { cursor } = await stage.as('bruno', 'readChanges');
  expect(await codeOf(stage.as('bruno', 'readChanges', { query: { cursor, limit: 20 } }))).toBe('done');
  await stage.store.write((db) => beginAnew(db, 42));
  expect(await stage.store.read(readMoment)).toBe(42);
  const started = await createUseCases(stage.ports);
  const input = fill<'readChanges'>({ query: { cursor, limit: 20 } });
  const again = started.call({ name: 'readChanges', actor: actorOf('bruno'), input });
  expect(await codeOf(again)).toBe('bad-cursor');
});
