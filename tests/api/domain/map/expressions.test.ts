/** The compiled lexicon. */
import { expect, it } from 'vitest';
import { compileLexicon } from '#domain/map/expressions';

it('plants expressions that stem alike once, and remembers how single words are written', () => {
  const lexicon = compileLexicon(
    [{ kind: 'situation', fr: 'commande; commander; fin de contrat', en: '' }],
    'fr',
  );
  const node = lexicon.expressions.next?.get('command');
  expect(node?.ends).toEqual([0]);
  expect([...(node?.plains ?? [])]).toEqual(['command', 'commander']);
  expect(lexicon.hints.get('contrat')).toEqual([[0, 1]]);
});

it('takes no hints from sectors', () => {
  expect(compileLexicon([{ kind: 'sector', fr: 'fournil', en: '' }], 'fr').hints.size).toBe(0);
});
