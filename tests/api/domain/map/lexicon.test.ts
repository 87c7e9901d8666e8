/** A lexicon whose stems another process numbered otherwise. */
import { expect, it } from 'vitest';
import { bindLexicon, endsAt, follow, hasEnds, ROOT } from '#domain/map/lexicon';
import { compileLexicon } from '#domain/map/expressions';
import { readExpression } from '#domain/map/read-path';

it('finds by what a term stands for, not by its number', () => {
  const { numbers: _own, ...tables } = compileLexicon(
    [{ kind: 'place', fr: 'chambre froide', en: '' }],
    'fr',
  );
  const again = bindLexicon(tables);
  const [chambre = 0, froide = 0] = readExpression('chambre froide', 'fr').steps;
  const room = follow(again, ROOT, chambre);
  expect(hasEnds(again, room)).toBe(false);
  expect([...endsAt(again, follow(again, room, froide))]).toEqual([0]);
});
