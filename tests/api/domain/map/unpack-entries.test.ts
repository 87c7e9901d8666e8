/** Unpacking: an odd text gives no entry that could mislead. */
import { expect, it } from 'vitest';
import { squeezeText } from '#domain/map/squeeze-text';
import { unpackEntries } from '#domain/map/unpack-entries';

it('forgets a neighbour and a parent that are not there', () => {
  const [entry] = unpackEntries(`silent|situation|muet|silent|zz|zz:10||\f${squeezeText('fr~fr\fen~en')}`);
  expect(entry).toMatchObject({
    id: 'silent',
    parent: null,
    near: {},
    fr: 'fr~fr',
    en: 'en~en',
    isPacked: true,
  });
});
