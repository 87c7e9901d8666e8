/** The pulse: findings as sentences, what each figure counts, and what it keeps back. */
import { speak } from '../t.ts';

export const tPulse = speak({
  title: { fr: 'Le pouls du terrain', en: 'The pulse of the field' },
  period: {
    fr: 'Semaines du {from} au {to}, comparées aux {n} d’avant. La semaine en cours n’y est pas.',
    en: 'Weeks from {from} to {to}, compared with the {n} before. The current week is not in it.',
  },
  fives: {
    fr: 'Aucun chiffre sur moins de cinq personnes : ce que moins de cinq ont fait attend la cinquième.',
    en: 'No figure about fewer than five people: what fewer than five did waits for the fifth.',
  },
  weeks: { fr: { one: '{n} semaine', other: '{n} semaines' }, en: { one: '{n} week', other: '{n} weeks' } },
  periodLength: { fr: 'Période', en: 'Period' },
  unit: { fr: 'Unité', en: 'Unit' },
  region: { fr: 'Région', en: 'Region' },
  allUnits: { fr: 'Toutes les unités', en: 'All units' },
  allRegions: { fr: 'Toutes les régions', en: 'All regions' },
  otherUnits: { fr: 'Autres unités', en: 'Other units' },
  failed: { fr: "Le pouls n'est pas arrivé.", en: 'The pulse did not arrive.' },
  emptyAll: {
    fr: 'Pas encore une semaine entière où cinq personnes ont agi.',
    en: 'Not one whole week yet in which five people did something.',
  },
  emptyAllHint: {
    fr: 'Le pouls se lit à partir du lundi qui suit. Le fil, lui, vit déjà.',
    en: 'The pulse can be read from the Monday after. The feed is alive already.',
  },
  emptyFigure: {
    fr: 'Moins de cinq personnes : rien à montrer ici pour cette période.',
    en: 'Fewer than five people: nothing to show here for this period.',
  },
  table: { fr: 'Le tableau', en: 'The table' },
  exportCsv: { fr: 'CSV', en: 'CSV' },
  exportNamed: { fr: 'CSV : {name}', en: 'CSV: {name}' },
  few: { fr: 'peu', en: 'few' },
  fewLong: { fr: 'moins de cinq personnes', en: 'fewer than five people' },
  before: { fr: 'avant : {value}', en: 'before: {value}' },
  week: { fr: 'Semaine du', en: 'Week of' },

  active: { fr: 'Actifs par semaine', en: 'Active each week' },
  shares: { fr: 'Pratiques partagées', en: 'Practices shared' },
  reuses: { fr: 'Reprises', en: 'Taken up' },
  worked: { fr: 'Réussies', en: 'Worked' },
  failedTimes: { fr: 'Échecs', en: 'Failed' },
  firstReaction: { fr: 'Première réaction', en: 'First reaction' },
  recognitions: { fr: 'Bravos', en: 'Recognitions' },

  adoption: { fr: 'Adoption', en: 'Adoption' },
  adoptionFinding: {
    fr: '{share} des personnes ont fait quelque chose d’utile chaque semaine ; le repère est à {mark}.',
    en: '{share} of people did something useful each week; the mark is {mark}.',
  },
  adoptionNote: {
    fr: 'Utile : partager, reprendre, dire le résultat, répondre, commenter, aimer ou féliciter. Se connecter ne compte pas.',
    en: 'Useful: sharing, taking up, telling what came of it, answering, commenting, liking or congratulating. Signing in does not count.',
  },
  people: { fr: 'Personnes', en: 'People' },
  actives: { fr: 'Actifs', en: 'Active' },
  contributors: { fr: 'Contributeurs', en: 'Contributors' },
  readers: { fr: 'Lecteurs', en: 'Readers' },
  readersNote: {
    fr: '○ Contributeurs : ont partagé, commenté, répondu ou félicité. Lecteurs : ont seulement repris, aimé ou dit le résultat ; lire ne laisse pas de trace ici.',
    en: '○ Contributors: shared, commented, answered or congratulated. Readers: only took up, liked or told what came of it; reading leaves no trace here.',
  },
  mark: { fr: 'repère {mark}', en: 'mark {mark}' },

  matrix: { fr: 'D’une unité à l’autre', en: 'From unit to unit' },
  matrixFinding: {
    fr: '{share} des reprises viennent d’une autre unité ; {to} reprend le plus à {from}.',
    en: '{share} of what is taken up comes from another unit; {to} takes up most from {from}.',
  },
  matrixOwnFinding: {
    fr: 'Les unités reprennent surtout chez elles.',
    en: 'Units take up mostly their own.',
  },
  matrixFrom: { fr: 'Partagée par', en: 'Shared by' },
  matrixTo: { fr: 'Reprise par', en: 'Taken up by' },

  practices: { fr: 'Où sont les pratiques', en: 'Where practices are' },
  practicesFinding: {
    fr: 'La plus riche : {sector}, chez {unit} ({n}).',
    en: 'The richest: {sector}, at {unit} ({n}).',
  },
  practicesNote: {
    fr: 'Un point : moins de cinq auteurs.',
    en: 'A dot: fewer than five authors.',
  },
  sector: { fr: 'Secteur', en: 'Sector' },
  noSector: { fr: 'tous secteurs', en: 'all sectors' },
  count: { fr: 'Nombre', en: 'Number' },

  outcomes: { fr: 'Ce qui en est sorti', en: 'What came of it' },
  outcomesFinding: {
    fr: '{share} des résultats connus sont des réussites.',
    en: '{share} of the known outcomes are successes.',
  },
  reactions: { fr: 'Délai de la première réaction', en: 'Time to the first reaction' },
  reactionsFinding: {
    fr: 'Un partage attend {hours} avant qu’un collègue réagisse ; {share} ont une réaction en {limit} h.',
    en: 'A share waits {hours} for a colleague to react; {share} have a reaction within {limit} h.',
  },
  hours: { fr: 'Heures (médiane)', en: 'Hours (median)' },
  recognitionFinding: {
    fr: '{share} des bravos passent d’une unité à l’autre.',
    en: '{share} of recognitions go from one unit to another.',
  },
  within: { fr: 'Dans l’unité', en: 'Within the unit' },
  across: { fr: 'D’une unité à l’autre', en: 'From one unit to another' },

  mostTakenUp: { fr: 'Les plus reprises', en: 'Most taken up' },
  author: { fr: 'Auteur', en: 'Author' },
  practice: { fr: 'Pratique', en: 'Practice' },
});
