/** The search box: unfinished words, typing errors, filters. */
import { expect, it } from 'vitest';
import { createPracticeIndex } from '#domain/match/engine';
import { practiceOf, RECIPE } from '../practices.ts';

const buffet = practiceOf({ title: 'Le buffet du dimanche', body: 'Deux machines en salle.' });
const bakery = practiceOf({ title: 'La boulangerie du coin', body: 'Une file le samedi.' });
const index = createPracticeIndex();
index.put([buffet, bakery]);
const find = (text: string, keep?: (id: string) => boolean) =>
  index.search({ text, limit: 5, ...(keep && { keep }) }).map(({ practiceId }) => practiceId);

it('completes the last word while it is typed', () => expect(find('boulang')).toEqual([bakery.id]));
it('forgives a typing error', () => expect(find('boulangrie')).toEqual([bakery.id]));
it('forgives accents and case', () => expect(find('BUFFET')).toEqual([buffet.id]));
it('finds a day counted from another, and not its figure alone', () => {
  const kept = createPracticeIndex();
  const call = practiceOf({ title: 'Rappeler à J+3', body: 'Un appel court.' });
  const three = practiceOf({ title: 'Jamais plus de 3 machines', body: 'Le client le dit.' });
  kept.put([three, call]);
  expect(kept.search({ text: 'j+3', limit: 5 }).map(({ practiceId }) => practiceId)).toEqual([call.id]);
});
it('finds one and many of words in -ai', () => {
  const kept = createPracticeIndex();
  const [one, many] = ['Un délai tenu', 'Les délais tenus'].map((title) => practiceOf({ title }));
  kept.put([one, many].flatMap((practice) => practice ?? []));
  expect(kept.search({ text: 'délais ', limit: 5 })).toHaveLength(2);
  expect(kept.search({ text: 'délai ', limit: 5 })).toHaveLength(2);
});
it('keeps what the filter keeps', () => expect(find('dimanche', (id) => id === bakery.id)).toEqual([]));
it('finds nothing for what nobody wrote', () => expect(find('xyzzy')).toEqual([]));

it('lets a whole word count for more than what it might become', () => {
  const many = createPracticeIndex();
  const exact = practiceOf({ title: 'Le vent', body: 'Deux clients le lundi.' });
  // Rarer, so that its own weight would be greater.
  const longer = practiceOf({ title: 'Le ventilateur', body: 'Deux clients le mardi.' });
  const others = Array.from({ length: 8 }, () =>
    practiceOf({ title: 'Autre vent', body: 'Un client signé.' }),
  );
  many.put([longer, exact, ...others]);
  const found = many.search({ text: 'vent', limit: 10 });
  expect(found.map(({ practiceId }) => practiceId).indexOf(longer.id)).toBe(9);
});

it('holds a word that is whole in the language that is typed for no beginning of another', () => {
  const own = createPracticeIndex();
  const [dear, cheap] = [
    practiceOf({
      title: 'Un loyer élevé',
      body: 'Il le trouve élevé, et la remise du siège est pour plus tard.',
    }),
    practiceOf({ lang: 'en', title: 'Eleven', body: 'Eleven days, he said, for the eleven of them.' }),
  ];
  own.put([
    cheap,
    dear,
    ...Array.from({ length: 4 }, () => practiceOf({ title: 'Le prix élevé', body: RECIPE })),
  ]);
  const find = (text: string) => own.search({ text, limit: 9 }).map(({ practiceId }) => practiceId);
  expect(find('élevé').at(-1)).toBe(cheap.id);
  expect(find('remise trop élevé')[0]).toBe(dear.id);
  expect(find('elev')).toContain(cheap.id);
});

it('takes no figure for another one that is mistyped', () => {
  const own = createPracticeIndex();
  own.put([practiceOf({ title: 'Une ville de 12 000 habitants', body: '' })]);
  expect(own.search({ text: '15 k€', limit: 5 })).toEqual([]);
  expect(own.search({ text: '1 200 €', limit: 5 })).toEqual([]);
  expect(own.search({ text: '12 k€', limit: 5 })).toHaveLength(1);
});

it('finds by the name in an address, and not by its host', () => {
  const own = createPracticeIndex();
  const named = practiceOf({ title: 'Vu avec Dupont', body: '' });
  own.put([named, practiceOf({ title: 'Le fret', body: 'Un exemple.' })]);
  const find = (text: string) => own.search({ text, limit: 5 }).map(({ practiceId }) => practiceId);
  expect(find('jean.dupont@exemple.fr')).toEqual([named.id]);
  expect(find('@dupont')).toEqual([named.id]);
});

it('completes no word of a whole sentence', () => {
  const text = 'comment les clients du dimanche trouvent le sam';
  expect(find(text)).toEqual([buffet.id]);
});

it('finds by the beginning of a word also before the last', () =>
  expect(find('boula du coin')[0]).toBe(bakery.id));
it('finds by the root of a word whose end is mistyped', () => {
  const kept = createPracticeIndex();
  const apples = practiceOf({ title: 'Conserver les pommes', body: 'Une cave fraîche.' });
  kept.put([apples, buffet]);
  expect(kept.search({ text: 'conservaton', limit: 5 }).map(({ practiceId }) => practiceId)).toEqual([
    apples.id,
  ]);
});

const packaging = Array.from({ length: 6 }, () =>
  practiceOf({
    lang: 'en',
    title: 'The package that the customer keeps',
    body: 'He said that it was the best of all.',
  }),
);
it('takes a short question for no other word of the wrong language', () => {
  // French makes "pack" of "package", which stands once here and would be the rarer.
  const packs = practiceOf({
    lang: 'en',
    title: 'The packs of the team',
    body: 'He said that we should have had them all.',
  });
  const mixed = createPracticeIndex();
  mixed.put([packs, ...packaging]);
  const found = mixed.search({ text: 'package ', limit: 10 }).map(({ practiceId }) => practiceId);
  expect(found.indexOf(packs.id)).toBe(6);
});

it('finds words of the same family after the word itself, where the word is rare', () => {
  const family = createPracticeIndex();
  const written = (title: string) =>
    practiceOf({ lang: 'en', title, body: 'He said that it was for the team.' });
  const [exact, related] = [written('The cryptography of this'), written('The cryptographic key of it')];
  family.put([related, exact, ...packaging]);
  const find = () => family.search({ text: 'cryptography ', limit: 9 }).map(({ practiceId }) => practiceId);
  expect(find()).toEqual([exact.id, related.id]);
  family.put(Array.from({ length: 6 }, () => written('More cryptography for the two')));
  expect(find()).not.toContain(related.id);
});

it('finds what the company calls otherwise by either name', () => {
  const glossary = [{ kind: 'product' as const, name: 'Zéphyr 300', aliases: ['ZF300'], concepts: [] }];
  const [named, other] = [
    practiceOf({ title: 'Le Zéphyr 300 en démonstration' }),
    practiceOf({ title: 'La ZF300 prêtée un mois' }),
  ];
  const find = (text: string, given: typeof glossary) => {
    const own = createPracticeIndex({ glossary: given });
    own.put([named, other]);
    return own.search({ text, limit: 5 }).map(({ practiceId }) => practiceId);
  };
  for (const text of ['ZF300 ', 'zéphyr 300 ']) {
    expect(find(text, glossary).toSorted()).toEqual([named.id, other.id].toSorted());
    expect(find(text, [])).toHaveLength(1);
  }
});

it('lets no halves of what is meant take the places of what was typed', () => {
  const halves = Array.from({ length: 40 }, (_, at) => practiceOf({ title: `Le financier ravi ${at}` }));
  const whole = practiceOf({ title: 'Une longue lettre', body: 'Le directeur, enfin, et le financier.' });
  const typed = Array.from({ length: 60 }, () => practiceOf({ title: 'Une terrasse', body: RECIPE }));
  const others = Array.from({ length: 60 }, () => practiceOf({ title: 'Autre chose', body: RECIPE }));
  const own = createPracticeIndex();
  own.put([...halves, whole, ...typed, ...others]);
  const find = (text: string, limit: number) =>
    own.search({ text, limit }).map(({ practiceId }) => practiceId);
  expect(find('DAF ', 3)).toEqual([whole.id]);
  expect(find('DAF terrasse ', 30)).toHaveLength(30);
  expect(find('DAF terrasse ', 500).toSorted()).toEqual([whole, ...typed].map(({ id }) => id).toSorted());
});
