/**
 * A light French stemmer on folded words: plurals, feminines, the frequent verb endings and nouns of action.
 * It conflates what people use alike ("résilier, résilie, résiliation") and leaves short words alone.
 */
import { createEndings } from './endings.ts';

/** Tried in this order once plurals are off. */
const endingsOf = createEndings([
  ['issement', '', 4],
  ['iquement', 'iqu', 4],
  ['ication', 'iqu', 3],
  ['isation', 'is', 3],
  ['isateur', 'is', 3],
  ['ateur', '', 4],
  ['atrice', '', 4],
  ['ation', '', 4],
  ['ement', '', 4],
  ['ment', '', 5],
  ['erait', '', 4],
  ['eraient', '', 4],
  ['eront', '', 4],
  ['issait', '', 4],
  ['issant', '', 4],
  ['issent', '', 4],
  ['aient', '', 4],
  ['assent', '', 4],
  ['aison', '', 4],
  ['erie', '', 4],
  ['ieuse', '', 4],
  ['ieux', '', 4],
  ['euse', '', 4],
  ['eux', '', 4],
  ['eur', '', 4],
  ['iere', '', 4],
  ['gere', 'g', 3],
  ['ier', '', 4],
  ['ive', 'i', 4],
  ['if', 'i', 4],
  ['elle', 'el', 3],
  ['eau', 'el', 4],
  ['enne', 'en', 3],
  ['onne', 'on', 3],
  ['ette', 'et', 4],
  ['ance', '', 5],
  ['ence', '', 5],
  ['able', '', 5],
  ['ible', '', 5],
  ['iste', 'ist', 4],
  ['ique', 'iqu', 3],
  ['age', '', 4],
  ['era', '', 4],
  ['ait', '', 4],
  ['ant', '', 4],
  ['ent', '', 4],
  ['ees', '', 3],
  ['ez', '', 4],
  ['ir', '', 3],
  ['er', '', 3],
  ['ee', '', 3],
  ['ie', '', 4],
  ['dre', 'd', 3],
  ['tre', 't', 3],
  ['vre', 'v', 3],
  ['pre', 'p', 3],
  ['e', '', 3],
  ['it', '', 4],
  ['i', '', 4],
]);

/** Plurals that look like words whose singular has the s itself ("français", "devis", "bois"). */
const PLURALS_IN_IS: ReadonlySet<string> = new Set(
  'abris appuis balais convois defis delais emplois ennuis envois essais minerais octrois oublis parois quais renvois suivis tournois'.split(
    ' ',
  ),
);

function singular(word: string): string {
  if (word.endsWith('is') && PLURALS_IN_IS.has(word)) return word.slice(0, -1);
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -2)}l`;
  if (word.endsWith('oux') || word.endsWith('eux') || word.endsWith('aux')) return word;
  if (word.endsWith('ss') || word.endsWith('is') || word.endsWith('us') || word.endsWith('as')) return word;
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word;
}

// "nettoyer, nettoie" and "appelle, appel" are one verb each.
function settle(stem: string): string {
  const base = stem.length > 4 && (stem.endsWith('i') || stem.endsWith('y')) ? stem.slice(0, -1) : stem;
  const last = base.length - 1;
  return last > 3 && base[last] === base[last - 1] ? base.slice(0, -1) : base;
}

/** `word` folded; words of three letters or fewer, and numbers, come back as they are. */
export function stemFrench(word: string): string {
  if (word.length < 4 || word.charCodeAt(0) < 58) return word;
  const base = singular(word);
  if (base.length < 4) return base;
  for (const [ending, replacement, keep] of endingsOf(base)) {
    if (base.length - ending.length >= keep && base.endsWith(ending)) {
      return settle(base.slice(0, base.length - ending.length) + replacement);
    }
  }
  return settle(base);
}
