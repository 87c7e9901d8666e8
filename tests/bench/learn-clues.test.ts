/** Learning clues from labelled texts. */
import { expect, it } from 'vitest';
import { splitWords } from '#domain/map/clue';
import { countClues, learnClues, putRows, termsOf, type LabelledText } from './learn-clues.ts';
import { readSayings } from './sayings.ts';

const said = (text: string, ...labels: [id: string, grade: number][]): LabelledText => ({
  lang: 'fr',
  kind: 'note',
  text,
  labels: new Map(labels),
});

it('finds the words that are said of one case more than of others, as they are written most often', () => {
  const texts = [
    ...Array.from({ length: 8 }, () =>
      said('le zorglub de la porte est resté fermé', ['silent-customer', 3]),
    ),
    ...Array.from({ length: 8 }, () => said('la porte du dépôt a un badge', ['theft-loss', 3])),
  ];
  const row = learnClues(texts).find(({ id }) => id === 'silent-customer');
  const words = splitWords(`${row?.fr.strong} ${row?.fr.plain}`);
  expect(words).toContain('zorglub');
  const other = learnClues(texts).find(({ id }) => id === 'theft-loss');
  expect(splitWords(`${other?.fr.strong} ${other?.fr.plain}`)).not.toContain('zorglub');
});

it('is the same whenever it is asked', () => {
  const texts = readSayings().slice(0, 300);
  expect(learnClues(texts)).toEqual(learnClues(texts));
  expect(countClues(learnClues(texts))).toBeGreaterThan(1000);
});

it('leaves numbers and small words out', () => {
  expect([...termsOf('3 commandes de 2024 à la Poste', 'fr').values()]).toEqual(['commandes', 'poste']);
});

it('puts the clues of the cases asked for, at their place or at the end, and leaves the others', () => {
  const row = (id: string, strong: string) => ({
    id,
    fr: { strong, plain: '' },
    en: { strong: '', plain: '' },
  });
  const learned = [row('tender', 'new'), row('trial', 'new'), row('gift', 'new')];
  const put = putRows([row('tender', 'old'), row('trial', 'old')], learned, ['trial', 'gift']);
  expect(put.map(({ id, fr }) => `${id} ${fr.strong}`)).toEqual(['tender old', 'trial new', 'gift new']);
});
