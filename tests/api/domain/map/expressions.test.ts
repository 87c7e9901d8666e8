/** The trie of expressions: what stems alike is one, ends carry their entries, and sectors give no hints. */
import { describe, expect, it } from 'vitest';
import { compileLexicon, type TrieNode } from '#domain/map/expressions';

const lexicon = compileLexicon(
  [
    { kind: 'situation', fr: 'trop cher; baisse de commande; baisses de commandes', en: 'too expensive' },
    { kind: 'situation', fr: 'baisse de commande; plastique', en: 'plastic' },
    { kind: 'sector', fr: 'boulangerie; N étoiles', en: 'bakery' },
  ],
  'fr',
);

const walk = (...steps: string[]) =>
  steps.reduce<TrieNode | undefined>((node, step) => node?.next?.get(step), lexicon.expressions);

describe('compileLexicon', () => {
  it('plants expressions that stem alike once, with every entry that has them', () => {
    expect(walk('bais', 'command')?.ends).toEqual([0, 1]);
    expect(walk('bais')?.ends).toBeUndefined();
  });

  it('keeps how a single word is written, and of longer ones nothing', () => {
    expect(walk('plastiqu')?.plains).toEqual(new Set(['plastiqu']));
    expect(walk('bais', 'command')?.plains).toBeUndefined();
  });

  it('plants any number as its kind', () => {
    expect(walk('N', 'etoil')?.ends).toEqual([2]);
  });

  it('hints by situations, not by sectors, and speaks one language', () => {
    expect(lexicon.hints.get('plastiqu')).toEqual([[1, 1]]);
    expect([...lexicon.hints.keys()].filter((step) => /boulang|etoil|expens/.test(step))).toEqual([]);
  });
});
