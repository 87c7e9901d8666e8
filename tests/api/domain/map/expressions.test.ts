/** The compiled lexicon. */
import { expect, it } from 'vitest';
import { compileLexicon } from '#domain/map/expressions';
import { endsAt, follow, hasChildren, isWritten, NOWHERE, ROOT, type Lexicon } from '#domain/map/lexicon';
import { termOf } from '#domain/text/terms';

const nodeOf = (lexicon: Lexicon, ...stems: string[]) =>
  stems.reduce((node, stem) => follow(lexicon, node, termOf(stem)), ROOT);
const hintsOf = ({ numbers, hintFrom, hintEntry, hintShare }: Lexicon, stem: string) => {
  const number = numbers[termOf(stem)] ?? -1;
  const [from, to] = [hintFrom[number], hintFrom[number + 1]];
  return { entries: [...hintEntry.subarray(from, to)], shares: [...hintShare.subarray(from, to)] };
};

it('plants expressions that stem alike once, and remembers how single words are written', () => {
  const lexicon = compileLexicon(
    [{ kind: 'situation', fr: 'commande; commander; fin de contrat', en: '' }],
    'fr',
  );
  const node = nodeOf(lexicon, 'command');
  expect([...endsAt(lexicon, node)]).toEqual([0]);
  expect(['command', 'commander', 'comm'].map((plain) => isWritten(lexicon, node, plain))).toEqual([
    true,
    true,
    false,
  ]);
  expect(hintsOf(lexicon, 'contrat')).toEqual({ entries: [0], shares: [1] });
});

it('goes from word to word, and nowhere else', () => {
  const entries = ['fin de contrat', 'fin de bail', 'fin'].map(
    (fr) => ({ kind: 'place', fr, en: '' }) as const,
  );
  const lexicon = compileLexicon(entries, 'fr');
  const end = nodeOf(lexicon, 'fin');
  expect([...endsAt(lexicon, end)]).toEqual([2]);
  expect([...endsAt(lexicon, nodeOf(lexicon, 'fin', 'contrat'))]).toEqual([0]);
  expect([...endsAt(lexicon, nodeOf(lexicon, 'fin', 'bail'))]).toEqual([1]);
  expect(hasChildren(lexicon, end)).toBe(true);
  expect(nodeOf(lexicon, 'contrat')).toBe(NOWHERE);
  expect(follow(lexicon, end, termOf('fin'))).toBe(NOWHERE);
});

it('takes no hints from sectors', () => {
  const lexicon = compileLexicon([{ kind: 'sector', fr: 'fournil', en: '' }], 'fr');
  expect(hintsOf(lexicon, 'fournil').entries).toEqual([]);
  expect([...endsAt(lexicon, nodeOf(lexicon, 'fournil'))]).toEqual([0]);
});
