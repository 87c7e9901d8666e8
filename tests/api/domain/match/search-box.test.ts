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

const search = (title: string, text: string, lang: 'fr' | 'en' = 'fr') => {
  const own = createPracticeIndex();
  own.put([
    ...practices.map((one) => practiceOf({ id: one.key, lang: one.lang, title: one.title, body: one.body })),
    practiceOf({ id: 'own', lang, title, body: '' }),
  ]);
  return own.search({ text, limit: 30 }).map(({ practiceId }) => practiceId);
};

describe('finds', () => {
  it.each<[string, string, ('fr' | 'en')?]>([
    // Abbreviations of the trade, both ways.
    ['Avec le directeur administratif et financier', 'DAF'],
    ['Avec le DAF', 'directrice financière'],
    ['Avec le comité d’entreprise', 'CE'],
    ['Vu en CSE', "comité d'entreprise"],
    ['Un appel d’offres', 'AO'],
    ['A request for proposal', 'RFP', 'en'],
    ['The return on investment in three lines', 'ROI', 'en'],
    ['Après le SAV', 'service après-vente'],
    // Man or woman, figure or numeral, one word or two.
    ['Le formateur du siège', 'formatrice'],
    ['Un essai de trois semaines', 'essai 3 semaines'],
    ['The onboarding call', 'on boarding', 'en'],
    ['Le libre service du midi', 'libreservice'],
    // Errors in an ending, and of English.
    ['La résiliation évitée', 'résilaition'],
    ['Scaffolding hire', 'scafolding', 'en'],
    // While a word is typed that so far is a small one.
    ['La parapharmacie du port', 'par'],
    ['La salle de sport', 'sa'],
    ['La parapharmacie du port', 'par '],
    ['La laverie du port', 'la '],
    ['The theatre bar', 'when the', 'en'],
    // Noun and verb that no stemmer joins.
    ['Il achète au détail', 'achats'],
    ['Les achats du groupe', 'acheter'],
    ['Vendu en deux visites', 'vente'],
    ['La perte du marché', 'perdu'],
    ['Signé le lendemain', 'signature'],
    ['Ils paient à trente jours', 'paiement'],
    ['They bought two more', 'purchase', 'en'],
    ['Lost to the incumbent', 'lose', 'en'],
    // Either gender in one word.
    ['Pour les étudiant(e)s du campus', 'étudiante'],
    ['Pour les étudiant·e·s du campus', 'étudiants'],
    ['Les étudiants du campus', 'étudiant(e)'],
    ['La cliente du mardi', 'client·e'],
    ['Le directeur du site', 'directeur/directrice'],
    // Times and measures, however they are spaced.
    ['L’usine tourne en 3 x 8', '3x8'],
    ['L’usine tourne en 3x8', '3 x 8'],
    ['L’usine tourne en 3×8', '3x8'],
    ['L’usine tourne en 3x8', 'trois-huit'],
    ['Deux équipes en 2x8', '2 x 8'],
    ['Des tuyaux de 5x20 m', '5 x 20'],
    ['Des tuyaux de 5×20 m', '5x20'],
    ['Des tuyaux de 5 x 20 m', '5x20 m'],
    // Three words as one.
    ['Le bordereau pour signatures', 'bordereaupoursignatures'],
    ['Le bon de livraison signé', 'bondelivraison'],
    ['Ouvert 24h/24', '24/24'],
    ['Ouvert 24/24', '24h/24'],
    ['Ouvert 24 h sur 24', '24h/24'],
    ['Astreinte 7j/7', '7/7'],
    ['Astreinte 7/7', '7j/7'],
  ])('%s by %s', (title, text, lang) => expect(search(title, text, lang)).toContain('own'));

  it('an abbreviation by all of its words only', () =>
    expect(search('Le directeur du site', 'DAF')).not.toContain('own'));
});

it.each([
  'la',
  'la ',
  'Le c',
  "l'",
  "l'h",
  'when',
  'when the',
  'when the ',
  'dans',
  'dans un ',
  'What is it',
])('shows something while “%s” is typed', (text) => expect(find(text, 3)).not.toEqual([]));

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
