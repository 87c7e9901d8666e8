/** What `relais glossary` says, in both languages. */
import type { GlossaryReport } from '#contract/company';
import type { GlossaryFault, Lang } from '#contract/words';
import type { MissingColumn } from '../usecases/glossary/read-glossary-table.ts';
import type { GlossaryProblem } from '../usecases/glossary/replace-glossary.ts';

const FAULTS: Readonly<Record<GlossaryFault, Readonly<Record<Lang, (given: string) => string>>>> = {
  unreadable: { fr: () => 'illisible (guillemets ?)', en: () => 'unreadable (quotation marks?)' },
  'unknown-kind': {
    fr: (given) => `sorte inconnue « ${given} » (produit, concurrent, accord, mot)`,
    en: (given) => `unknown kind "${given}" (product, competitor, agreement, word)`,
  },
  'no-name': { fr: (given) => `pas de nom (${given})`, en: (given) => `no name (${given})` },
  'too-long': {
    fr: (given) => `plus de 80 lettres : « ${given} »`,
    en: (given) => `over 80 letters: "${given}"`,
  },
  'too-many': {
    fr: (given) => `plus de 30 écritures ou de 10 cas (${given})`,
    en: (given) => `over 30 writings or 10 cases (${given})`,
  },
  twice: {
    fr: (given) => `« ${given} » est déjà plus haut ou dans le glossaire`,
    en: (given) => `"${given}" is further up or in the glossary already`,
  },
  'unknown-case': {
    fr: (given) => `« ${given} » n’est pas un cas de la carte (docs/map.md)`,
    en: (given) => `"${given}" is no case of the map (docs/map.md)`,
  },
};

export function describeWord({ line, fault, given }: GlossaryProblem, lang: Lang): string {
  const said = FAULTS[fault][lang](given);
  return lang === 'fr' ? `ligne ${line} : ${said}` : `line ${line}: ${said}`;
}

const COLUMNS: Readonly<Record<MissingColumn, Readonly<Record<Lang, string>>>> = {
  kind: { fr: 'sorte', en: 'kind' },
  name: { fr: 'nom', en: 'name' },
};
type Counts = Omit<GlossaryReport, 'lost' | 'missing' | 'problems'>;

export const GLOSSARY_TEXTS = {
  glossary: {
    fr: 'Les mots de l’entreprise : produits, concurrents, accords, expressions de la maison.',
    en: 'The company’s own words: products, competitors, agreements, sayings of the house.',
  },
  import: {
    fr: 'Prend le lexique d’un fichier CSV : sorte, nom, variantes et cas de la carte (séparés par |).',
    en: 'Takes the glossary from a CSV file: kind, name, aliases and cases of the map (between bars |).',
  },
  dryRunOption: {
    fr: 'dit ce qui changerait, sans rien changer',
    en: 'says what would change, and changes nothing',
  },
  keepAbsentOption: {
    fr: 'garde les mots absents du fichier',
    en: 'keeps words that are not in the file',
  },
  noColumns: {
    fr: (missing: readonly MissingColumn[]) =>
      `Colonnes introuvables dans la première ligne : ${missing.map((each) => COLUMNS[each].fr).join(', ')}.`,
    en: (missing: readonly MissingColumn[]) =>
      `Columns not found in the first line: ${missing.map((each) => COLUMNS[each].en).join(', ')}.`,
  },
  noWords: {
    fr: 'Rien n’a été changé : le fichier ne contient aucun mot.',
    en: 'Nothing was changed: the file has no word.',
  },
  badLines: {
    fr: (count: number) => `Rien n’a été changé : ${count} ligne(s) à corriger.`,
    en: (count: number) => `Nothing was changed: ${count} line(s) to mend.`,
  },
  done: {
    fr: ({ added, changed, unchanged, removed }: Counts) =>
      `${added} ajouté(s), ${changed} modifié(s), ${unchanged} inchangé(s), ${removed} retiré(s).`,
    en: ({ added, changed, unchanged, removed }: Counts) =>
      `${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed.`,
  },
  wouldDo: {
    fr: ({ added, changed, unchanged, removed }: Counts) =>
      `À blanc : ${added} à ajouter, ${changed} à modifier, ${unchanged} inchangé(s), ${removed} à retirer.`,
    en: ({ added, changed, unchanged, removed }: Counts) =>
      `Dry run: ${added} to add, ${changed} to change, ${unchanged} unchanged, ${removed} to remove.`,
  },
};
