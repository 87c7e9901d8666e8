/** Words are found whatever the accents, the capitals and the ligatures. */
import { expect, it } from 'vitest';
import type { GlossaryEntry } from '#contract/company';
import { findWords } from '#widget/model/find-words.ts';

const word = (name: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  kind: 'word',
  name,
  aliases: [],
  concepts: [],
  ...more,
});
const WORDS = [
  word('Vœux'),
  word('Bon', { aliases: ['Étoile'] }),
  word('Dossier', { concepts: ['complaint'] }),
];

it.each([
  ['', ['Bon', 'Dossier', 'Vœux']],
  [' etoi', ['Bon']],
  ['VOEU', ['Vœux']],
  ['réclam', ['Dossier']],
  ['xyz', []],
])('%s', (text, found) => {
  expect(findWords(WORDS, text, () => 'Réclamation').map(({ name }) => name)).toEqual(found);
});
