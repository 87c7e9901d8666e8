/** The compiled lexicon. */
import { expect, it } from 'vitest';
import { compileLexicon } from '#domain/map/expressions';
import { termOf } from '#domain/text/terms';

it('plants expressions that stem alike once, and remembers how single words are written', () => {
  const lexicon = compileLexicon(
    [{ kind: 'situation', fr: 'commande; commander; fin de contrat', en: '' }],
    'fr',
  );
  const node = lexicon.beginnings[termOf('command')];
  expect(node?.ends).toEqual([0]);
  expect([...(node?.plains ?? [])]).toEqual(['command', 'commander']);
  expect(lexicon.hints[termOf('contrat')]).toEqual([[0, 1]]);
});

it('takes no hints from sectors', () => {
  const lexicon = compileLexicon([{ kind: 'sector', fr: 'fournil', en: '' }], 'fr');
  expect(lexicon.hints[termOf('fournil')]).toBeUndefined();
  expect(lexicon.beginnings[termOf('fournil')]?.ends).toEqual([0]);
});
