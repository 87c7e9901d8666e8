/** What a text speaks of, in the map's terms and with how much it says so; it concludes nothing that is not written. */
import type { Lang } from '#contract/words';
import type { Concepts } from './concepts.ts';
import { findDenied, type Denials } from './denials.ts';
import { ENTRIES } from './entries.ts';
import { findExpressions, type Found } from './find-expressions.ts';
import type { Lexicon } from './lexicon.ts';
import { numberOf, UNKNOWN } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { createPath, walkWords, type Path } from './read-path.ts';
import type { Words } from '../text/read-words.ts';

// A single word is often about something else; three words hardly ever are.
const STRENGTH_BY_WORDS = [0, 0.55, 1, 1.25];
// "Fleurir" for "fleuriste": the root is the same, the thing seldom.
const LOOSE = 0.2;
const GAP_COST = 0.12;
// Said again is said a little more, not twice.
const REPEAT = 0.2;

// Three different words hint at what one expression says.
const HINT = 0.4;

function weigh({ words, gaps, entries, isLoose }: Found): number {
  const strength = isLoose ? LOOSE : (STRENGTH_BY_WORDS[Math.min(words, 3)] ?? 0);
  // An expression of several entries decides for none of them.
  return (strength - GAP_COST * gaps) / Math.sqrt(entries.length);
}

// What one text says, by entry: summed here and told once, since most entries are hinted at more than once.
const SUMS = new Float64Array(ENTRIES.length);
const touched = new Uint16Array(ENTRIES.length);
let touchedCount = 0;

function add(entry: number, strength: number): void {
  if (SUMS[entry] === 0) touched[touchedCount++] = entry;
  SUMS[entry] = (SUMS[entry] ?? 0) + strength;
}

function tell(concepts: Concepts): void {
  for (let place = 0; place < touchedCount; place += 1) {
    const entry = touched[place] ?? 0;
    const strength = SUMS[entry] ?? 0;
    SUMS[entry] = 0;
    if (strength !== 0) concepts.add(entry, strength);
  }
  touchedCount = 0;
}

// By stem, the text in which it was last spoken: what was in this one has hinted already. By node the same of expressions. A set for
// each text would cost more.
let spokenIn = new Uint32Array();
let saidIn = new Uint32Array();
let texts = 0;

/** Both lexicons share what is kept of a text: no two have one number. */
function beginText({ stems, childFrom }: Lexicon): void {
  texts += 1;
  if (stems.length > spokenIn.length) spokenIn = new Uint32Array(stems.length);
  if (childFrom.length > saidIn.length) saidIn = new Uint32Array(childFrom.length);
}

function addHints({ count, steps }: Path, lexicon: Lexicon, weight: number): void {
  for (let place = 0; place < count; place += 1) {
    const stem = numberOf(lexicon, steps[place] ?? UNKNOWN);
    if (stem === UNKNOWN || spokenIn[stem] === texts) continue;
    spokenIn[stem] = texts;
    const end = lexicon.hintFrom[stem + 1] ?? 0;
    for (let at = lexicon.hintFrom[stem] ?? 0; at < end; at += 1)
      add(lexicon.hintEntry[at] ?? -1, weight * (lexicon.hintShare[at] ?? 0) * HINT);
  }
}

// One for all texts: they are heard one after the other.
const path = createPath();

/** `words`: of `text`. With `denials`, what is denied is noted there and not added. Adds to `concepts`, so that several texts of one page can be read with weights. */
export function addConcepts(
  concepts: Concepts,
  text: string,
  words: Words,
  lang: Lang,
  weight = 1,
  denials?: Denials,
): void {
  const lexicon = lexiconOf(lang);
  walkWords(text, words, lang, path);
  beginText(lexicon);
  addHints(path, lexicon, weight);
  const all = findExpressions(path, lexicon);
  const denied = denials && findDenied(denials, all, path, text, words);
  for (const found of all) {
    if (denied?.has(found)) continue;
    const { node, entries } = found;
    const strength = weight * weigh(found) * (saidIn[node] === texts ? REPEAT : 1);
    saidIn[node] = texts;
    for (let at = 0; at < entries.length; at += 1) add(entries[at] ?? 0, strength);
  }
  tell(concepts);
}
