/** Names in a text: what is begun, how it is completed, who is meant in the end. */
import { expect, it } from 'vitest';
import { completeName, listMentioned, nameBegun, splitMentions } from '#widget/model/mentions.ts';
import { hugo, lea } from '../sample.ts';

it('hears a name that is begun after an @, of one word or two, and nothing else', () => {
  const begun = (text: string) => nameBegun(text, text.length);
  expect([begun('@lé'), begun('Voir @Léa N'), begun('(@hu')]).toEqual(['lé', 'Léa N', 'hu']);
  expect([begun('@'), begun('moi@ex'), begun('@léa nguyen bravo'), begun('Bravo')]).toEqual(['', '', '', '']);
  expect(nameBegun('@lé et la suite', 3)).toBe('lé');
});

it('completes it where the caret is', () => {
  expect(completeName('Voir @lé pour la suite', 8, 'Léa Nguyen')).toEqual({
    text: 'Voir @Léa Nguyen pour la suite',
    caret: 17,
  });
});

it('means whom is still named when it leaves', () => {
  const named = { 'Léa Nguyen': lea.id, 'Hugo Delmas': hugo.id };
  expect(listMentioned('Bravo @Léa Nguyen, et Hugo Delmas', named)).toEqual([lea.id]);
});

it('splits a comment at its names, the longest first', () => {
  const short = { ...hugo, id: 'h', name: 'Hugo' };
  const parts = splitMentions('@Hugo Delmas et @Hugo, bravo', [short, hugo]);
  expect(parts.map(({ text, person }) => [text, person?.id])).toEqual([
    ['@Hugo Delmas', hugo.id],
    [' et ', undefined],
    ['@Hugo', 'h'],
    [', bravo', undefined],
  ]);
  expect(splitMentions('Sans nom', [])).toEqual([{ text: 'Sans nom' }]);
  expect(splitMentions('', [])).toEqual([]);
});
