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

const isFigure = (word: string): boolean => /^\d/.test(word);

/** The words that counted most, as the page writes them: of two stems of one word, once; figures, which say little alone, last. */
function nameWords(contributions: readonly Contribution[], spoken: ReadonlyMap<string, string>): string {
  const said = contributions
    .filter(({ dim, amount }) => amount > 0 && isWordDim(dim))
    .toSorted((a, b) => b.amount - a.amount)
    .flatMap(({ dim }) => spoken.get(dim) ?? [])
    .map((word) => (word.length > SIGN_MAX && word === word.toUpperCase() ? word.toLowerCase() : word));
  const words = [...new Map(said.map((word) => [fold(word), word])).values()].toSorted(
    (a, b) => Number(isFigure(a)) - Number(isFigure(b)),
  );
  return `${words.slice(0, WORDS_MAX).join(', ')}${words.length > WORDS_MAX ? '…' : ''}`;
}

function stateWords(contributions: readonly Contribution[], spoken: ReadonlyMap<string, string>): Stated {
  const named = nameWords(contributions, spoken);
  return { term: 'words', code: 'words', ...(named === '' ? {} : { label: { fr: named, en: named } }) };
}

const WORDS: Stated = { term: 'words', code: 'words' };

function state(dim: string, facets: Facets): Stated | undefined {
  if (isWordDim(dim)) return WORDS;
  const name = readDim(dim);
  if (name.group !== 'concept') return stateFacet(name, facets);
  const kind = findEntry(name.value)?.kind;
  if (kind === undefined) return undefined;
  if (kind === 'sector') return stateSector(name.value, facets);
  return { term: `${kind}:${name.value}`, code: kind, ...labelled(name.value) };
}

const wordsOf = ({ label }: Reason): string[] =>
  label ? (fold(`${label.fr} ${label.en}`).match(/\p{L}+/gu) ?? []) : [];

/** "In common: hotels" beside "same sector: hotels" says nothing more. */
function isSaidBySector(reason: Reason, all: readonly Reason[]): boolean {
  if (reason.code !== 'words' || !reason.label) return false;
  const said = new Set(
    all.filter(({ code }) => code === 'sector' || code === 'near-sector').flatMap(wordsOf),
  );
  return wordsOf(reason).every((word) => said.has(word));
}

/** What the page says, by which a reason is named. */
export interface Said {
  readonly facets: Facets;
  readonly spoken: ReadonlyMap<string, string>;
}

/** Of one page: a practice's reasons, greatest first, at most four. `how` is never a reason to show, only one to sink. */
export type Teller = (contributions: readonly Contribution[], priors: PriorTerms) => Reason[];

/** What a dimension says it says of each practice: it is put in words once. */
export function createTeller({ facets, spoken }: Said): Teller {
  const stated = new Map<string, Stated | undefined>();
  const stateOnce = (dim: string) => {
    if (!stated.has(dim)) stated.set(dim, state(dim, facets));
    return stated.get(dim);
  };
  return (contributions, priors) => {
    const amounts = new Map<string, { stated: Stated; amount: number }>();
    let total = 0;
    const add = (one: Stated | undefined, amount: number) => {
      if (!one || amount <= 0) return;
      const known = amounts.get(one.term);
      if (known) known.amount += amount;
      else amounts.set(one.term, { stated: one, amount });
    };
    for (const { dim, amount } of contributions) {
      add(stateOnce(dim), amount);
      total += amount;
    }
    total += priors.evidence + priors.official + priors.fresh + priors.how;
    for (const code of ['evidence', 'official', 'fresh'] as const) add({ term: code, code }, priors[code]);
    return [...amounts.values()]
      .filter(({ amount }) => amount / total >= SHARE_MIN)
      .map(({ stated: one, amount }) => ({ ...one, share: Math.min(1, amount / total) }))
      .toSorted((a, b) => b.share - a.share)
      .slice(0, REASONS_MAX)
      .map((reason) =>
        reason.code === 'words' ? { ...reason, ...stateWords(contributions, spoken) } : reason,
      )
      .filter((reason, _at, all) => !isSaidBySector(reason, all));
  };
}
