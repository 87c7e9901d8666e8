/** Unpacking: an odd text gives no entry that could mislead. */
import { expect, it } from 'vitest';
import { unpackEntries } from '#domain/map/unpack-entries';

const spoken = { expressions: { fr: ['fr~fr'], en: ['en~en'] }, clues: { fr: '', en: '' } };

it('forgets a neighbour and a parent that are not there', () => {
  const [entry] = unpackEntries(
    ['silent', 'situation', 'muet', 'silent', 'zz', 'zz:10', '', ''].join('\f'),
    () => spoken,
  );
  expect(entry).toMatchObject({
    id: 'silent',
    parent: null,
    near: {},
    fr: 'fr~fr',
    en: 'en~en',
    isPacked: true,
  });
});

it('asks what is said of an entry when somebody wants to know, and not before', () => {
  let asked = 0;
  const read = () => ((asked += 1), spoken);
  const [entry] = unpackEntries('silent\fsituation', read);
  expect(entry?.near).toEqual({});
  expect(asked).toBe(0);
  expect(entry?.fr).toBe('fr~fr');
  expect(asked).toBe(1);
});
