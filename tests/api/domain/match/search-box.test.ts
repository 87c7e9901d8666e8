/** What people type into the search box, on the demo company's practices, and what must come first. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPracticeIndex } from '#domain/match/engine';
import { practiceOf } from '../practices.ts';

interface Told {
  readonly key: string;
  readonly lang: 'fr' | 'en';
  readonly title: string;
  readonly body: string;
}

const practices = ['a', 'b', 'c'].flatMap(
  (part) =>
    JSON.parse(
      readFileSync(new URL(`../../../../api/demo/company/practices-${part}.json`, import.meta.url), 'utf8'),
    ) as Told[], // Written by us; the seed checks them.
);
const index = createPracticeIndex();
index.put(practices.map(({ key, lang, title, body }) => practiceOf({ id: key, lang, title, body })));
const titles = new Map(practices.map(({ key, title }) => [key, title]));
const find = (text: string, limit: number) =>
  index.search({ text, limit }).map(({ practiceId }) => titles.get(practiceId) ?? '');

describe('comes first', () => {
  it.each([
    // Typing errors.
    ['boulangrie', 'oulangerie'],
    ['stikers', 'Stickers dans la langue'],
    ['queue bufet', 'buffet'],
    ['nordgrin', 'Nordgrain'],
    ['concurent machine gratuite', 'concurrent'],
    // Beginnings.
    ['sp', 'Au spa'],
    ['boulang', 'oulangerie'],
    ['présen', 'Présentoir'],
    ['déména', 'Déménagement'],
    // Apostrophes, hyphens, accents, capitals.
    ["l'interlocuteur parti", 'L’interlocuteur est parti'],
    ['interlocuteur est parti', 'L’interlocuteur est parti'],
    ["restaurant d'entreprise", 'Restaurant d’entreprise'],
    ['restaurant d entreprise', 'Restaurant d’entreprise'],
    ['station service', 'Station-service'],
    ['STATION-SERVICE', 'Station-service'],
    ['co-working', 'oworking'],
    ['qr-code', 'QR code'],
    ['re-opening', 'Re-opening'],
    ['self service', 'self-service'],
    ['tete de gondole', 'tête de gondole'],
    ['TÊTE DE GONDOLE', 'tête de gondole'],
    ['spa deca', 'déca'],
    // One and many, in both languages.
    ['presentoirs', 'Présentoir'],
    ['boulangeries', 'oulangerie'],
    ['déménagements bureaux', 'Déménagement de bureaux'],
    ['panne', 'pannes'],
    ['hair salons', 'Hair salon'],
    ['tenant', 'tenants'],
    ['committees', 'committee'],
    ['devis muets', 'Devis muet'],
    // Both languages in one search.
    ['hôtel buffet queue', 'queue'],
    ['night portier', 'Night porter'],
    ['stickers langue', 'Stickers dans la langue'],
    // Figures.
    ['38 cm', '38 cm'],
    ['4 h 15', '4 h 15'],
    ['2,90 €', '2,90 €'],
    ['180 personnes', '4 h 15 au dépôt'],
    // Names of firms, things, people, towns.
    ['Percolys', 'Percolys'],
    ['Duo Barista', 'crêperie'],
    ['Antoine', 'Première tournée'],
    ['Rennes', 'Coworking'],
    ['La Défense', 'Three tenants'],
    ['TPE', 'TPE'],
  ])('%s: %s', (text, title) => expect(find(text, 1)[0]).toContain(title));
});

it('finds nothing for figures and codes that nobody wrote', () => {
  expect(['A350', '5S', 'b2b'].flatMap((text) => find(text, 3))).toEqual([]);
});
