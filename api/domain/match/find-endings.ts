/**
 * Sentences by which colleagues tell each other that a way of working is over: "the paper form no longer exists", "annule et remplace
 * le barème de 2024". It knows announcements, not stories: that a customer no longer calls ends nothing, nor what one rep gave up.
 */
import { isImplied, isOfOthers } from './implied-endings.ts';
import { fold } from '../text/fold.ts';
import { stemOf } from '../text/terms.ts';

/** Weak endings are told of everything ("notre offre a été refusée"): they count where something is called the old one. */
const OLD = /\b(?:ancien\w*|vieux|vieille|old|former|previous|earlier)\b/;
/** They count as well where a rule begins. */
const BEGINS =
  /\b(?:desormais|dorenavant|a compter d\w*|a partir d\w*|depuis (?:le )?(?:1er|\d+|janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|cette annee|la rentree)|from now on|as of|(?:since|from) (?:the )?(?:1st|\d+|jan|feb|march|apr|may|june|july|aug|sept|oct|nov|dec)|any ?more)\b/;

const VALID =
  '(?:valables?|valides?|a jour|d actualite|en vigueur|utilise\\w*|accepte\\w*|propose\\w*|vendue?s?|disponibles?|autorise\\w*|obligatoires?|necessaires?|possibles?|appliqu\\w*|au catalogue|au tarif|\\d+)';
/** What a company does, not what happens to one: "on ne vend plus", but not "on ne se voit plus". */
const SUPPLIES =
  '(?:vend|propos|lou|livr|envo|utilis|accept|factur|fabriqu|imprim|command|rempli|demand|fourni|fait pass|pass\\w* par)\\w*';
const VERBS =
  '(?:sell|offer|rent|send|print|use|supply|stock|make|accept|quote|deliver|order|fill|take|go through|promise)';

/** Said to all by those whose rule it is. */
const ORDERS: readonly RegExp[] = [
  /\bannul\w+ et remplac\w+/,
  /\bremplac(?:e|ent) (?:l |le |la |les )?(?:ancien\w*|vieux|vieille|celui|celle|ceux)\b/,
  // To all: "n'envoyez plus"; but "vous n'avez plus" tells of a customer.
  /\b(?:ne )?n? ?(?!(?:av|aur|sav|trouv|voy|recev|pouv|ser|entend)ez)\w{2,}ez plus\b(?! (?:que|d une|tard|tot|haut|bas|vite|cher|loin)\b)/,
  new RegExp(`\\b(?:on|nous) n(?:e)? (?:l |les? |la )?${SUPPLIES} plus\\b(?! que\\b)`),
  /\b(?:oubliez|jetez|on oublie) (?:l |les? |la |vos |toutes? |tous )/,
  /^fin (?:de|des|du|d)\b.*\b(?:au|depuis|le|en) (?:le )?(?:1er|\d+|janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|cette annee)/,
  new RegExp(`\\bwe no longer ${VERBS}\\b`),
  new RegExp(`\\bwe (?:don t|do not) ${VERBS}\\b.*\\bany ?more\\b`),
];
/** Told of anything: it counts where nobody else's is told of. */
const TOLD: readonly RegExp[] = [
  new RegExp(`\\b(?:n est|ne sont|c est) (?:desormais )?plus (?:du tout )?${VALID}\\b`),
  /\bn exist(?:e|ent) plus\b/,
  /\bne (?:doi\w+|peu\w+) plus (?:etre|circuler|servir|partir|sortir)\b/,
  /^fini(?:e|s|es)? (?:les? |la |l )/,
  /(?<!\bs )\b(?:est|sont|a ete|ont ete|sera|seront) (?:desormais |definitivement )?(?:supprime|abandonne|remplace|perime|obsolete|caduc|caduque|retire|demode)\w*/,
  /\b(?:replaces|supersedes|superseded|(?:is|are|was|were|been|being) (?:now )?replaced by)\b/,
  /\bno longer (?:valid|accepted|exists?|available|offered|in use|in force|used|appl\w+|needed|required|allowed|possible|sold|made|printed|correct)\b/,
  /\b(?:is|are|was|were|been) (?:now )?(?:discontinued|withdrawn|scrapped|abolished|phased out|obsolete|outdated|out of date)\b/,
  /\bno (?:more )?need (?:for|to)\b.*\bany ?more\b/,
];
const WEAK: readonly RegExp[] = [
  /\b(?:est|sont|ete|seront?) (?:desormais )?(?:refuse|fini|termine|interdit|mort|arrete)\w*/,
  /\b(?:oubliez|jetez|arretez|cessez|oublier|jeter)\b/,
  /\bplus (?:aucun\w*|besoin|question)\b/,
  /\b(?:disparai\w+|disparu\w*|s arrete\w*)\b/,
  /\bne? \w+ plus\b/,
  /\b(?:is|are|has|have) (?:now )?(?:been )?(?:gone|dead|history|over|closed)\b/,
  /\b(?:stop|don t|do not|never|forget|bin|scrap|throw away|no more|no longer)\b/,
];

/** Each sign above has one of these, and each of implied-endings.ts: hardly a sentence needs a closer look. */
const HINT =
  /(?:\b|_)(?:plus|more|longer|rempla|replac|annul|oubli|jete|fin|supprim|abandon|perim|obsol|cadu|retir|demod|supersed|discont|withdr|scrap|abolis|phased|outdated|date|termin|interdi|mort|arret|cess|dispar|refus|gone|dead|history|over|closed|stop|don|do not|never|forget|bin|throw|bloqu|ferme|poubelle|dropped|pulled|ended|expired|out|off)/;

const isEnding = (sentence: string): boolean =>
  ORDERS.some((sign) => sign.test(sentence)) ||
  (!isOfOthers(sentence) &&
    (TOLD.some((sign) => sign.test(sentence)) ||
      ((OLD.test(sentence) || BEGINS.test(sentence)) && WEAK.some((sign) => sign.test(sentence))))) ||
  isImplied(sentence);

/** Most texts are passed over by their words alone: every sign above has one of these, or one of those below beside its company. */
const TELLING =
  /^(?:annul|remplac|oubli(?:e|ez|er)$|jetez$|suppri|abandonn|retire|perim|obsolet|cadu|demod|fini(?:e|s|es)?$|ancien(?:s|ne|nes)?$|vieux$|vieille|desormais$|dorenavant$|replaces$|replaced$|supersed|longer$|discontinued$|withdrawn$|scrapped$|abolished$|phased$|outdated$|anymore$|old$|former$|previous$|earlier$|arretee?s?$|cesse$|stoppe$|disparu$|interdi|refuse|bloque$|termine|poubelle$|expired$|dropped$|stopped$|ended$|pulled$|replaced$|siege$|juridique$|legal$|tariff$)/;
const COMPANY: Readonly<Record<string, RegExp>> = {
  plus: / (?:ne?|c)(?: \S+){0,3} plus| plus (?:aucun|besoin|question|d)/,
  fin: / fin d\S*(?: \S+)* (?:au|depuis|le|en)(?: |$)/,
  more: / any more/,
  now: / from now on/,
  date: / out of date/,
  table: / off the table/,
  production: / out of production/,
  samples: / no more/,
  fermee: / depuis/,
  closed: / (?:was|were|been) closed/,
};
const UNASKED = 0;
const PLAIN = 1;
const IN_COMPANY = 2;
const TELLS = 3;
// By a word's own term, asked once each: texts repeat their words.
let kinds = new Uint8Array(1 << 10);

function kindOf(term: number): number {
  if (term >= kinds.length) {
    const grown = new Uint8Array(2 * term);
    grown.set(kinds);
    kinds = grown;
  }
  const known = kinds[term] ?? UNASKED;
  if (known !== UNASKED) return known;
  const word = stemOf(term);
  kinds[term] = TELLING.test(word) ? TELLS : Object.hasOwn(COMPANY, word) ? IN_COMPANY : PLAIN;
  return kinds[term] ?? PLAIN;
}

/** Words before and after one that may tell. */
const BEFORE = 4;
const AFTER = 8;
function isInCompany(words: readonly number[], at: number): boolean {
  const around = words.slice(Math.max(0, at - BEFORE), at + AFTER).map(stemOf);
  return COMPANY[stemOf(words[at] ?? 0)]?.test(` ${around.join(' ')}`) ?? false;
}

function mayTell(words: readonly number[]): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const kind = kinds[word] || kindOf(word);
    if (kind === TELLS || (kind === IN_COMPANY && isInCompany(words, at))) return true;
  }
  return false;
}

const NOTHING: readonly string[] = [];
const SENTENCE_END = /\n|[.!?;]+(?=\s|$)/;
const flatten = (folded: string): string => folded.replace(/[^a-z0-9%]+/g, ' ').trim();

function isTold(sentence: string): boolean {
  const folded = fold(sentence);
  return HINT.test(folded) && isEnding(flatten(folded));
}

/** `words`: the text's own words as terms. Sentences as they stand. */
export function findEndings(text: string, words: readonly number[]): readonly string[] {
  if (!mayTell(words)) return NOTHING;
  return text.split(SENTENCE_END).filter(isTold);
}
