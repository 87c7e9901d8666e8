/** Where a long text begins in a list of what was found. */
import { expect, it } from 'vitest';
import { cutToMatch } from '#widget/model/cut-to-match.ts';

const marked = ({ text, marks }: ReturnType<typeof cutToMatch>) =>
  marks.map(([start, end]) => text.slice(start, end));
const place = (text: string, word: string) => [text.indexOf(word), text.indexOf(word) + word.length] as const;

it('shows a text from its beginning while the match is seen there, or there is none', () => {
  const text = `Un devis muet. ${'Et puis rien. '.repeat(30)}`;
  expect(cutToMatch(text)).toEqual({ text, marks: [] });
  expect(cutToMatch(text, [place(text, 'devis')])).toEqual({ text, marks: [place(text, 'devis')] });
});

it('begins with the sentence of a match that lies further on, and keeps all marks in their places', () => {
  const text = `${'On relance sans bruit. '.repeat(9)}Le directeur signe un avenant. Un avenant tient.`;
  const first = place(text, 'avenant');
  const last = [text.lastIndexOf('avenant'), text.lastIndexOf('avenant') + 7] as const;
  const cut = cutToMatch(text, [last, first]);
  expect(cut.text).toBe('… Le directeur signe un avenant. Un avenant tient.');
  expect(marked(cut)).toEqual(['avenant', 'avenant']);
});

it('begins with a whole word where the sentence is too long to show', () => {
  const text = `${'et encore '.repeat(40)}un avenant`;
  const cut = cutToMatch(text, [place(text, 'avenant')]);
  expect(cut.text).toMatch(/^… (?:et|encore) .*un avenant$/);
  expect(cut.text.length).toBeLessThan(120);
  expect(marked(cut)).toEqual(['avenant']);
});

it('begins with the match where a word before it is too long to show', () => {
  const text = `https://exemple.example/${'chemin'.repeat(30)} avenant signé`;
  expect(cutToMatch(text, [place(text, 'avenant')])).toEqual({ text: '… avenant signé', marks: [[2, 9]] });
});
