/** Cursors come back as they went, and nothing else is taken for one. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refusal } from '#contract/refusal';
import {
  readListCursor,
  readSyncCursor,
  writeListCursor,
  writeSyncCursor,
} from '../../../api/usecases/cursor.ts';

const refused = new Refusal('bad-cursor');

it('comes back as it went', () => {
  fc.assert(
    fc.property(fc.nat(), fc.uuid(), fc.date({ noInvalidDate: true }), (seq, id, date) => {
      const place = { at: date.toISOString(), id };
      expect(readListCursor(writeListCursor(place))).toEqual(place);
      expect(readSyncCursor(writeSyncCursor(id, seq), id, seq)).toBe(seq);
    }),
  );
});

it('refuses any other text, and never breaks', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readListCursor(text)).toThrow(refused);
      expect(() => readSyncCursor(text, 'epoch', 100)).toThrow(refused);
    }),
  );
});

it('refuses another history, the future, and the cursor of a list', () => {
  expect(() => readSyncCursor(writeSyncCursor('before', 5), 'now', 9)).toThrow(refused);
  expect(() => readSyncCursor(writeSyncCursor('now', 10), 'now', 9)).toThrow(refused);
  expect(() => readSyncCursor(writeSyncCursor('now', -1), 'now', 9)).toThrow(refused);
  expect(() => readSyncCursor(writeSyncCursor('now', 1.5), 'now', 9)).toThrow(refused);
  const place = { at: '2026-01-01T00:00:00.000Z', id: 'a' };
  expect(() => readSyncCursor(writeListCursor(place), 'now', 9)).toThrow(refused);
});
