/** What `relais people` says, in both languages. */
import type { Lang } from '#contract/words';
import type { LineFault, LineProblem } from '../usecases/check-people.ts';
import type { ImportReport } from '../usecases/import-people.ts';
import type { Lookalike } from '../usecases/plan-people.ts';
import type { MissingColumn } from './read-people-csv.ts';

const FAULTS: Readonly<Record<LineFault, Readonly<Record<Lang, (given: string) => string>>>> = {
  unreadable: { fr: () => 'illisible (guillemets ?)', en: () => 'unreadable (quotation marks?)' },
  'no-name': { fr: (email) => `pas de nom (${email})`, en: (email) => `no name (${email})` },
  'bad-email': {
    fr: (given) => `« ${given} » n’est pas une adresse`,
    en: (given) => `"${given}" is no e-mail address`,
  },
  'no-unit': { fr: (email) => `pas d’unité (${email})`, en: (email) => `no unit (${email})` },
  'unknown-role': {
    fr: (given) => `rôle inconnu « ${given} » (commercial, manager, grands comptes, siège, administrateur)`,
    en: (given) => `unknown role "${given}" (rep, manager, key-account, headquarters, administrator)`,
  },
  twice: {
    fr: (given) => `deux fois la même adresse (${given})`,
    en: (given) => `the same address twice (${given})`,
  },
  'unknown-manager': {
    fr: (given) => `le responsable « ${given} » n’est pas dans l’annuaire`,
    en: (given) => `the manager "${given}" is not in the directory`,
  },
  'manager-circle': {
    fr: (given) => `la chaîne des responsables revient à la même personne (${given})`,
    en: (given) => `the chain of managers comes back to the same person (${given})`,
  },
};

export function describeLine({ line, fault, given }: LineProblem, lang: Lang): string {
  return lang === 'fr'
    ? `ligne ${line} : ${FAULTS[fault].fr(given)}`
    : `line ${line}: ${FAULTS[fault].en(given)}`;
}

const COLUMNS: Readonly<Record<MissingColumn, Readonly<Record<Lang, string>>>> = {
  name: { fr: 'nom', en: 'name' },
  email: { fr: 'e-mail', en: 'e-mail' },
  unit: { fr: 'unité', en: 'unit' },
};
type Counts = Omit<ImportReport, 'problems' | 'lookalikes' | 'refused'>;

export const PEOPLE_TEXTS = {
  people: { fr: 'L’annuaire de l’entreprise.', en: 'The company’s directory.' },
  import: {
    fr: 'Met l’annuaire à jour depuis un fichier CSV : nom, e-mail, unité, région, responsable (son e-mail), rôle.',
    en: 'Brings the directory up to date from a CSV file: name, e-mail, unit, region, manager (their e-mail), role.',
  },
  dryRunOption: {
    fr: 'dit ce qui changerait, sans rien changer',
    en: 'says what would change, and changes nothing',
  },
  skipBadOption: {
    fr: 'prend les bonnes lignes malgré les mauvaises',
    en: 'takes the good lines in spite of bad ones',
  },
  keepAbsentOption: {
    fr: 'ne désactive pas les personnes absentes du fichier',
    en: 'does not deactivate people who are not in the file',
  },
  yesOption: {
    fr: 'accepte de désactiver plus de la moitié, et les homonymes',
    en: 'agrees to deactivate more than half, and to people of the same name',
  },
  lookalike: {
    fr: ({ name, from, to }: Lookalike) =>
      `${name} part (${from}) et arrive (${to}) : est-ce la même personne ?`,
    en: ({ name, from, to }: Lookalike) => `${name} leaves (${from}) and comes (${to}): is it one person?`,
  },
  lookalikes: {
    fr: 'Rien n’a été changé. Si c’est la même personne, donnez son ancienne adresse dans une colonne « ancien e-mail » : ses pratiques la suivent. Sinon --yes.',
    en: 'Nothing was changed. If it is one person, give their old address in a column "former e-mail": their practices follow them. Else --yes.',
  },
  noColumns: {
    fr: (missing: readonly MissingColumn[]) =>
      `Colonnes introuvables dans la première ligne : ${missing.map((each) => COLUMNS[each].fr).join(', ')}.`,
    en: (missing: readonly MissingColumn[]) =>
      `Columns not found in the first line: ${missing.map((each) => COLUMNS[each].en).join(', ')}.`,
  },
  badLines: {
    fr: (count: number) =>
      `Rien n’a été changé : ${count} ligne(s) à corriger, ou --skip-bad pour prendre les autres.`,
    en: (count: number) => `Nothing was changed: ${count} line(s) to mend, or --skip-bad to take the others.`,
  },
  tooMany: {
    fr: (count: number) =>
      `Rien n’a été changé : ${count} personnes seraient désactivées, plus de la moitié. Est-ce le bon fichier ? Sinon --keep-absent, ou --yes.`,
    en: (count: number) =>
      `Nothing was changed: ${count} people would be deactivated, more than half. Is it the right file? Else --keep-absent, or --yes.`,
  },
  skipped: {
    fr: (count: number) => `${count} ligne(s) laissée(s) de côté.`,
    en: (count: number) => `${count} line(s) left out.`,
  },
  done: {
    fr: ({ created, updated, unchanged, deactivated }: Counts) =>
      `${created} ajouté(s), ${updated} mis à jour, ${unchanged} inchangé(s), ${deactivated} désactivé(s).`,
    en: ({ created, updated, unchanged, deactivated }: Counts) =>
      `${created} added, ${updated} updated, ${unchanged} unchanged, ${deactivated} deactivated.`,
  },
  wouldDo: {
    fr: ({ created, updated, unchanged, deactivated }: Counts) =>
      `À blanc : ${created} à ajouter, ${updated} à mettre à jour, ${unchanged} inchangé(s), ${deactivated} à désactiver.`,
    en: ({ created, updated, unchanged, deactivated }: Counts) =>
      `Dry run: ${created} to add, ${updated} to update, ${unchanged} unchanged, ${deactivated} to deactivate.`,
  },
};
