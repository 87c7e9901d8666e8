/** The score's own terms in words: each reason is what one dimension or prior added, and nothing is stated that did not count. */
import type { Reason } from '#contract/suggestion';
import { fold } from '../text/fold.ts';
import type { Facets } from '#contract/facets';
import { findEntry } from '../map/entries.ts';
import { nameOf } from '../map/names.ts';
import type { Contribution } from './contributions.ts';
import { isWordDim, readDim, type DimName } from './dimensions.ts';
import type { PriorTerms } from './priors.ts';

const REASONS_MAX = 4;
// Less than a twentieth of the score decided nothing.
const SHARE_MIN = 0.05;

type Stated = Pick<Reason, 'term' | 'code' | 'label'>;
type Label = NonNullable<Reason['label']>;

/** Asks `find` once for each key. */
function once<K, T>(find: (key: K) => T): (key: K) => T {
  const found = new Map<K, T>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined || found.has(key)) return known as T; // What is found may be nothing.
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

const labelled = (id: string): Pick<Reason, 'label'> => {
  const label = nameOf(id);
  return label ? { label } : {};
};

function stateSector(id: string, facets: Facets): Stated {
  return { term: `sector:${id}`, code: id === facets.sector ? 'sector' : 'near-sector', ...labelled(id) };
}

/** A proper name as the record writes it: dimensions are folded, people's and products' names are not. */
function asWritten(folded: string, { city, products = [], competitor, agreement }: Facets): string {
  const names = [city, competitor, agreement, ...products].filter((name) => name !== undefined);
  return names.find((name) => fold(name) === folded) ?? folded;
}

function stateFacet({ group, value }: DimName, facets: Facets): Stated | undefined {
  const term = `${group}:${value}`;
  if (group === 'sector') return value === '' ? undefined : stateSector(value, facets);
  if (group === 'size') {
    const band = value.replace('-', '\u2013');
    return { term, code: value === facets.size ? 'size' : 'near-size', label: { fr: band, en: band } };
  }
  if (group === 'region') return { term, code: 'region', ...labelled(value) };
  if (group === 'city' || group === 'product' || group === 'competitor' || group === 'agreement') {
    const written = asWritten(value, facets);
    return { term, code: group, label: { fr: written, en: written } };
  }
  if (group === 'unit') return { term: 'unit', code: 'unit' };
  return group === 'stage' ? { term, code: 'stage' } : undefined;
}

const WORDS_MAX = 3;
/** Longer words of capitals only are a page that shouts, shorter ones a sign (CHR, DAF). */
const SIGN_MAX = 4;

/** A word of the page as a reason writes it. */
interface Word {
  readonly written: string;
  readonly folded: string;
  readonly isFigure: boolean;
}

function writeWord(spoken: string): Word {
  const written = spoken.length > SIGN_MAX && spoken === spoken.toUpperCase() ? spoken.toLowerCase() : spoken;
  return { written, folded: fold(written), isFigure: /^\d/.test(written) };
}

/** The words that counted most, as the page writes them: of two stems of one word, once; figures, which say little alone, last. */
function nameWords(
  contributions: readonly Contribution[],
  wordOf: (stem: string) => Word | undefined,
): string {
  const words: Word[] = [];
  const counted = contributions.filter(({ dim, amount }) => amount > 0 && isWordDim(dim));
  for (const { dim } of counted.toSorted((a, b) => b.amount - a.amount)) {
    const word = wordOf(dim);
    const known = word ? words.findIndex(({ folded }) => folded === word.folded) : -1;
    // In the place of the first, as the last is written.
    if (word && known >= 0) words[known] = word;
    else if (word) words.push(word);
  }
  const named = [...words.filter(({ isFigure }) => !isFigure), ...words.filter(({ isFigure }) => isFigure)];
  const told = named.slice(0, WORDS_MAX).map(({ written }) => written);
  return `${told.join(', ')}${named.length > WORDS_MAX ? '…' : ''}`;
}

const WORDS: Stated = { term: 'words', code: 'words' };
const stateWords = (named: string): Stated =>
  named === '' ? WORDS : { ...WORDS, label: { fr: named, en: named } };

function state(dim: string, facets: Facets): Stated | undefined {
  if (isWordDim(dim)) return WORDS;
  const name = readDim(dim);
  if (name.group !== 'concept') return stateFacet(name, facets);
  const kind = findEntry(name.value)?.kind;
  if (kind === undefined) return undefined;
  if (kind === 'sector') return stateSector(name.value, facets);
  return { term: `${kind}:${name.value}`, code: kind, ...labelled(name.value) };
}

const wordsIn = ({ fr, en }: Label): string[] => fold(`${fr} ${en}`).match(/\p{L}+/gu) ?? [];

/** "In common: hotels" beside "same sector: hotels" says nothing more. */
function isSaidBySector({ code, label }: Reason, all: readonly Reason[], wordsOf: typeof wordsIn): boolean {
  if (code !== 'words' || !label) return false;
  const sectors = all.filter((one) => one.code === 'sector' || one.code === 'near-sector');
  const said = sectors.flatMap((one) => (one.label ? wordsOf(one.label) : []));
  return wordsIn(label).every((word) => said.includes(word));
}

/** What the page says, by which a reason is named. */
export interface Said {
  readonly facets: Facets;
  readonly spoken: ReadonlyMap<string, string>;
}

/** Of one page: a practice's reasons, greatest first, at most four. `how` is never a reason to show, only one to sink. */
export type Teller = (contributions: readonly Contribution[], priors: PriorTerms) => Reason[];

const PROOFS = (['evidence', 'official', 'fresh'] as const).map((code) => ({ term: code, code }));

/** A cause with all that it added. */
interface Cause {
  readonly stated: Stated;
  amount: number;
}

function addTo(causes: Cause[], stated: Stated | undefined, amount: number): void {
  if (!stated || amount <= 0) return;
  const known = causes.find((cause) => cause.stated.term === stated.term);
  if (known) known.amount += amount;
  else causes.push({ stated, amount });
}

/** What a dimension says it says of each practice: it is put in words once. */
export function createTeller({ facets, spoken }: Said): Teller {
  const stateOnce = once((dim: string) => state(dim, facets));
  const wordOf = once((stem: string) => {
    const said = spoken.get(stem);
    return said === undefined ? undefined : writeWord(said);
  });
  const wordsOf = once(wordsIn);
  return (contributions, priors) => {
    const causes: Cause[] = [];
    let total = 0;
    for (const { dim, amount } of contributions) {
      addTo(causes, stateOnce(dim), amount);
      total += amount;
    }
    total += priors.evidence + priors.official + priors.fresh + priors.how;
    for (const proof of PROOFS) addTo(causes, proof, priors[proof.code]);
    const reasons = causes
      .filter(({ amount }) => amount / total >= SHARE_MIN)
      .toSorted((a, b) => b.amount - a.amount)
      .slice(0, REASONS_MAX)
      .map(({ stated, amount }): Reason => {
        const named = stated === WORDS ? stateWords(nameWords(contributions, wordOf)) : stated;
        return { ...named, share: Math.min(1, amount / total) };
      });
    return reasons.filter((reason) => !isSaidBySector(reason, reasons, wordsOf));
  };
}
