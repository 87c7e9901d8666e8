/** Practices that newer ones end, through the index as devices use it: pairs that must sink, pairs that must not. */
import { describe, expect, it } from 'vitest';
import type { Practice } from '#contract/practice';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
import { Notices } from '#domain/match/notices';
import { cardOf } from '#domain/match/practice-table';
import { readPractice } from '#domain/match/read-practice';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../practices.ts';

const OLD = '2024-03-01T08:00:00.000Z';
const NEW = '2026-03-01T08:00:00.000Z';
const always = () => 0.9;

function ends(newer: Partial<Practice>, older: Partial<Practice>): boolean {
  const card = (given: Partial<Practice>) => {
    const practice = practiceOf(given);
    return cardOf(practice, readPractice(practice));
  };
  const notices = new Notices();
  notices.add(card({ at: NEW, ...newer }));
  return notices.findEnding(card({ at: OLD, ...older }), always) !== undefined;
}

const paper = { title: 'Bon papier à envoyer au dépôt', body: 'Le remplir en deux exemplaires avant le 10.' };
const app = { title: 'Retours', body: 'Les bons papier n’existent plus, tout se fait dans l’appli.' };

describe('ends what it contradicts', () => {
  it.each([
    [app, paper],
    [
      { title: 'Barème 2026 des remises', body: 'Il annule et remplace celui de 2024 sur les remises.' },
      { title: 'Barème des remises 2024', body: 'Jusqu’à douze pour cent sans rien demander.' },
    ],
    [
      { title: 'Prêt de machine', body: 'Depuis janvier on ne propose plus le prêt gratuit de machine.' },
      { title: 'Le prêt gratuit ouvre les portes', body: 'Une machine pendant un mois, sans engagement.' },
    ],
    [
      { title: 'Samples', body: 'The yellow sample card is discontinued. Order from the portal.' },
      { title: 'Send the yellow sample card first', body: 'It opens every door.' },
    ],
  ])('%o', (newer, older) => expect(ends(newer, older)).toBe(true));
});

describe('leaves what it does not name, or may not end', () => {
  it.each([
    ['another form', app, { title: 'Bon de livraison signé', body: 'Il vaut facture.' }],
    ['one word in common', app, { title: 'Papier peint et hôtels', body: 'La décoration ouvre la porte.' }],
    ['a story of a customer', { title: 'Retours', body: 'Ils n’envoient plus de bon papier.' }, paper],
    ['the same weeks', { ...app, at: '2024-03-15T08:00:00.000Z' }, paper],
    ['the older one', { ...app, at: '2023-03-01T08:00:00.000Z' }, paper],
    ['headquarters’ word', app, { ...paper, official: true }],
    [
      'what has worked since',
      app,
      {
        ...paper,
        evidence: {
          tried: 2,
          worked: 2,
          failed: 0,
          units: [],
          regions: [],
          lastAt: '2026-05-01T00:00:00.000Z',
        },
      },
    ],
    [
      'a problem that is over by a recipe',
      { title: 'Plus de pannes', body: 'Fini les pannes du lundi : un détartrage le vendredi.' },
      { title: 'Pannes du matin : y aller avant d’être convoqué', body: 'On prête une machine.' },
    ],
  ])('%s', (_, newer, older) => expect(ends(newer, older)).toBe(false));
});

it('lets headquarters end its own word', () => {
  expect(ends({ ...app, official: true }, { ...paper, official: true })).toBe(true);
});

describe('in an index', () => {
  const others = ['buffet', 'vestiaire', 'quai', 'fournil'].map((place) =>
    practiceOf({ title: `Le ${place}`, body: `${RECIPE} Cela s’est fait au ${place}.` }),
  );
  const older = practiceOf({
    title: 'Bon papier à envoyer au dépôt',
    body: `${RECIPE} Le bon papier part au dépôt le 10 du mois.`,
    facets: { sector: 'hotel' },
    at: OLD,
  });
  const newer = practiceOf({
    title: 'Retours au dépôt',
    body: 'Les bons papier n’existent plus, tout passe par l’appli. Le chauffeur scanne au retour.',
    at: NEW,
  });
  const request = {
    record: recordOf({
      name: 'X',
      sector: 'Hôtellerie',
      description: 'Il demande où va le bon papier du dépôt',
    }),
    viewer: VIEWER,
    now: NOW,
    limit: 1,
  };
  const first = (index: ReturnType<typeof createPracticeIndex>) =>
    index.suggest(request).suggested[0]?.practiceId;

  it('sinks at once, whichever came first, stays so when saved, and rises again when the notice is gone', () => {
    const index = createPracticeIndex();
    index.put([...others, older]);
    expect(first(index)).toBe(older.id);
    index.put([newer]);
    expect(first(index)).not.toBe(older.id);
    const loaded = loadPracticeIndex(index.save());
    expect(loaded && first(loaded)).toBe(first(index));
    index.put([{ ...newer, rev: 2, body: 'Le chauffeur scanne au retour du bon papier.' }]);
    expect(first(index)).toBe(older.id);
    index.put([newer]);
    index.remove([newer.id]);
    expect(first(index)).toBe(older.id);
    const reversed = createPracticeIndex();
    reversed.put([newer, ...others, older]);
    expect(first(reversed)).not.toBe(older.id);
  });
});
