/**
 * Which words are clues to which case: log odds of multinomial naive Bayes (McCallum & Nigam 1998) over labelled texts and the
 * map's own wordings. Deterministic; it keeps no word that fewer than `SUPPORT` texts use.
 */
import type { Lang } from '#contract/words';
import { splitWords, type CluesIn, type EntryClues } from '#domain/map/clue';
import { spellAlternatives } from '#domain/map/alternatives';
import { ENTRIES } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import { detectLang } from '#domain/text/detect-lang';
import { readWords } from '#domain/text/read-words';
import { termIn } from '#domain/text/word-rows';

export interface LabelledText {
  readonly lang: Lang;
  readonly kind: 'note' | 'practice' | 'wording';
  readonly text: string;
  /** Entry id → 3 (about exactly that), 2 or 1. */
  readonly labels: ReadonlyMap<string, number>;
}

const SHARES = [0, 0.3, 0.6, 1];
/** A wording is one phrase of a case, a text a whole telling of it. */
const WORDING = 0.8;
/** Words of the usual language that are mixed into each case's, so that what was seen once proves little (Dirichlet prior). */
const PRIOR = 8;
/** Natural logarithms of how much likelier than usual. */
const PLAIN_FROM = 1.7;
const STRONG_FROM = 3.2;
const SUPPORT = 6;
const LETTERS_MIN = 2;
/** Clues of a language that are kept, those first that are said often and mean much: the extension has room for so many. */
const KEPT: Readonly<Record<Lang, number>> = { fr: 9_000, en: 6_700 };

interface Seen {
  readonly weight: number;
  readonly words: ReadonlyMap<number, string>;
  readonly shares: readonly (readonly [id: string, share: number])[];
}

/** Terms of a text, each with a word as it stood there. */
export function termsOf(text: string, lang: Lang): Map<number, string> {
  const words = readWords(text);
  const terms = new Map<number, string>();
  for (let at = 0; at < words.count; at += 1) {
    const number = words.numbers[at] ?? 0;
    const term = termIn(number, lang);
    const word = text.slice(words.starts[at], words.ends[at]).toLowerCase();
    if (term !== 0 && word.length >= LETTERS_MIN && !/^\d/.test(word)) terms.set(term, word);
  }
  return terms;
}

/** A text's own, whatever its row says; a wording is too short to tell. */
export const langOf = ({ text, lang, kind }: LabelledText): Lang =>
  (kind === 'wording' ? undefined : detectLang(text, readWords(text))) ?? lang;

function sharesOf(labels: ReadonlyMap<string, number>): Seen['shares'] {
  const raw = [...labels].map(([id, grade]) => [id, SHARES[grade] ?? 0] as const);
  const total = raw.reduce((sum, [, share]) => sum + share, 0);
  return raw.map(([id, share]) => [id, share / Math.max(1, total)]);
}

const isCase = (kind: string) => kind === 'situation' || kind === 'lever';
/** "@contact parti" tells its own words only. */
const withoutClasses = (wording: string) => wording.replaceAll(/@[\w-]+/g, ' ');

function seeWordings(lang: Lang): Seen[] {
  return ENTRIES.filter(({ kind }) => isCase(kind)).flatMap((entry) =>
    [entry.name[lang], ...splitList(entry[lang]).flatMap(spellAlternatives)].map((wording) => ({
      weight: WORDING,
      words: termsOf(withoutClasses(wording), lang),
      shares: [[entry.id, 1] as const],
    })),
  );
}

/** How often a case's texts use a word, and how many words they are. */
class Counts {
  readonly byWord = new Map<number, Map<string, number>>();
  readonly ofCase = new Map<string, number>();
  readonly usual = new Map<number, number>();
  readonly support = new Map<number, number>();
  readonly written = new Map<number, Map<string, number>>();
  total = 0;

  add({ weight, words, shares }: Seen): void {
    this.total += weight * words.size;
    for (const [id, share] of shares)
      this.ofCase.set(id, (this.ofCase.get(id) ?? 0) + share * weight * words.size);
    for (const [term, word] of words) {
      this.usual.set(term, (this.usual.get(term) ?? 0) + weight);
      this.support.set(term, (this.support.get(term) ?? 0) + 1);
      const spelt = this.written.get(term) ?? new Map<string, number>();
      this.written.set(term, spelt.set(word, (spelt.get(word) ?? 0) + 1));
      const own = this.byWord.get(term) ?? new Map<string, number>();
      for (const [id, share] of shares) own.set(id, (own.get(id) ?? 0) + share * weight);
      this.byWord.set(term, own);
    }
  }

  /** The commonest way of writing it; of two as common the first in the alphabet. */
  spell(term: number): string {
    const ways = [...(this.written.get(term) ?? [])];
    return ways.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
  }

  logOdds(term: number, id: string): number {
    const usual = (this.usual.get(term) ?? 0) / this.total;
    const seen = this.byWord.get(term)?.get(id) ?? 0;
    return Math.log((seen + PRIOR * usual) / ((this.ofCase.get(id) ?? 0) + PRIOR) / usual);
  }

  /** What a clue is worth: how often it is said of the case, times what it then tells. */
  rank(): { term: number; id: string; odds: number; worth: number }[] {
    const ranked = [...this.byWord].flatMap(([term, own]) =>
      (this.support.get(term) ?? 0) < SUPPORT
        ? []
        : Array.from(own, ([id, seen]) => {
            const odds = this.logOdds(term, id);
            return { term, id, odds, worth: seen * odds };
          }).filter(({ odds }) => odds >= PLAIN_FROM),
    );
    return ranked.toSorted((a, b) => b.worth - a.worth);
  }
}

type Kept = ReadonlyMap<string, CluesIn>;

function learnIn(lang: Lang, texts: readonly LabelledText[]): Kept {
  const counts = new Counts();
  for (const seen of seeWordings(lang)) counts.add(seen);
  for (const one of texts.filter((text) => langOf(text) === lang))
    counts.add({
      weight: one.kind === 'wording' ? WORDING : 1,
      words: termsOf(withoutClasses(one.text), lang),
      shares: sharesOf(one.labels),
    });
  const kept = new Map<string, { strong: string[]; plain: string[] }>();
  for (const { term, id, odds } of counts.rank().slice(0, KEPT[lang])) {
    const clues = kept.get(id) ?? { strong: [], plain: [] };
    clues[odds < STRONG_FROM ? 'plain' : 'strong'].push(counts.spell(term));
    kept.set(id, clues);
  }
  const join = (words: readonly string[]) => words.toSorted().join(' ');
  return new Map(
    [...kept].map(([id, { strong, plain }]) => [id, { strong: join(strong), plain: join(plain) }]),
  );
}

const NONE: CluesIn = { strong: '', plain: '' };

/** In the order of the map; entries without a clue are left out. */
export function learnClues(texts: readonly LabelledText[]): EntryClues[] {
  const [fr, en] = [learnIn('fr', texts), learnIn('en', texts)];
  return ENTRIES.filter(({ id }) => fr.has(id) || en.has(id)).map(({ id }) => ({
    id,
    fr: fr.get(id) ?? NONE,
    en: en.get(id) ?? NONE,
  }));
}

export const countClues = (rows: readonly EntryClues[]): number =>
  rows.reduce(
    (sum, { fr, en }) =>
      sum + [fr.strong, fr.plain, en.strong, en.plain].flatMap((words) => splitWords(words)).length,
    0,
  );

/** `before`, with the rows of the cases named in `only` as `learned` has them: a new case changes no other. */
export function putRows(
  before: readonly EntryClues[],
  learned: readonly EntryClues[],
  only: readonly string[],
): EntryClues[] {
  const wanted = learned.filter(({ id }) => only.includes(id));
  const places = new Map(wanted.map((row) => [row.id, row]));
  const known = new Set(before.map(({ id }) => id));
  return [...before.map((row) => places.get(row.id) ?? row), ...wanted.filter(({ id }) => !known.has(id))];
}
