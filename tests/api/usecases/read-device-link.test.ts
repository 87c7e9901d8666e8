import { expect, it } from 'vitest';
import { keepPulse } from '../../../api/usecases/pulse/keep-pulse.ts';
import { keepNouns } from '../../../api/usecases/search/keep-nouns.ts';
import { readDeviceLink } from '../../../api/usecases/read-device-link.ts';
import { actorOf, setStage } from './stage.ts';

it('counts what is left, and names no device that was signed out again', async () => {
  const { store } = await setStage();
  const row = {
    id: 'link',
    personId: 'anna',
    linkedFrom: 'session-of-anna',
    salt: '',
    codeHash: '',
    expiresAt: '2026-01-01T00:10:00.000Z',
    at: '2026-01-01T00:00:00.000Z',
  };
  const pulse = keepPulse();
  const read = async (more: object, now = Date.parse(row.at)) => {
    await store.write((db) => db.put('invitations', { ...row, tries: 0, ...more }));
    return store.read((db) => {
      const scope = {
        db,
        now,
        actor: actorOf('anna'),
        search: { find: () => [], suggest: () => ({ suggested: [], facets: {}, abstained: false }) },
        pulse,
        nouns: keepNouns(),
        settings: { url: 'https://relais.example', invitationDays: 7 },
      };
      return readDeviceLink(scope, { params: { id: 'link' }, query: undefined, body: undefined });
    });
  };
  const told = { id: 'link', expiresAt: row.expiresAt };
  expect(await read({ tries: 3 })).toEqual({ ...told, state: 'open', triesLeft: 2 });
  expect(await read({ tries: 5 })).toEqual({ ...told, state: 'ended', triesLeft: 0 });
  expect(await read({}, Date.parse(row.expiresAt))).toEqual({ ...told, state: 'ended', triesLeft: 5 });
  const gone = await read({ tries: 1, usedAt: row.at, opened: 'a session that is no more' });
  expect(gone).toEqual({ ...told, state: 'used', triesLeft: 4 });
});
