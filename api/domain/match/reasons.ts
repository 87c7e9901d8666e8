/** The score's own terms in words: each reason is what one dimension or prior added, and nothing is stated that did not count. */
import type { Reason } from '#contract/suggestion';
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Facets } from '#contract/facets';
import { findEntry } from '../map/entries.ts';
import { nameOf } from '../map/names.ts';
import type { Contribution } from './contributions.ts';
import { isWordDim, readDim, type DimName } from './dimensions.ts';
import { listWords, nameWords, writeWord, type NamedWords } from './name-words.ts';
import type { PriorTerms } from './priors.ts';
import { isSaidBeside } from './said-beside.ts';
import type { Written } from './written-word.ts';

export const REASONS_MAX = 4;
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

const WORDS: Stated = { term: 'words', code: 'words' };

/** Nothing when it would say nothing that the reasons beside it do not. */
function stateWords({ telling, rest }: NamedWords, beside: readonly Cause[]): Stated | undefined {
  const others = beside.filter(({ stated }) => stated !== WORDS);
  const labels = others.flatMap(({ stated: { label } }) => label ?? []);
  const fresh = telling.filter((word) => !isSaidBeside(word, labels));
  const named = listWords(others.length === 0 && fresh.length === 0 ? rest : fresh);
  return named === '' ? undefined : { ...WORDS, label: { fr: named, en: named } };
}

// Whatever the page says, a case is called the same.
const stateCase = remember((id: string): Stated | undefined => {
  const kind = findEntry(id)?.kind;
  return kind && kind !== 'sector' ? { term: `${kind}:${id}`, code: kind, ...labelled(id) } : undefined;
});

function state(dim: string, facets: Facets): Stated | undefined {
  if (isWordDim(dim)) return WORDS;
  const name = readDim(dim);
  if (name.group !== 'concept') return stateFacet(name, facets);
  const kind = findEntry(name.value)?.kind;
  return kind === 'sector' ? stateSector(name.value, facets) : stateCase(name.value);
}

/** A cause with all that it added. */
interface Cause {
  readonly stated: Stated;
  amount: number;
}

/** "Neighbouring sector" beside the sector itself, or beside a nearer neighbour, says less of the same. */
function withOneSector(causes: readonly Cause[]): Cause[] {
  const told = causes.find(({ stated: { code } }) => code === 'sector')?.stated.code ?? 'near-sector';
  let isTold = false;
  return causes.filter(({ stated: { code } }) => {
    if (code !== 'sector' && code !== 'near-sector') return true;
    const isFirst = code === told && !isTold;
    isTold ||= isFirst;
    return isFirst;
  });
}

/** What the page says, by which a reason is named. */
export interface Said {
  readonly facets: Facets;
  /** How the page writes a stem. */
  readonly spoken: { get(stem: string): Written | undefined };
}

/** Of one page: a practice's reasons, greatest first, at most four. `how` is never a reason to show, only one to sink. */
export type Teller = (contributions: readonly Contribution[], priors: PriorTerms) => Reason[];

const PROOFS = (['evidence', 'official', 'fresh'] as const).map((code) => ({ term: code, code }));

function addTo(causes: Cause[], stated: Stated | undefined, amount: number): void {
  if (!stated || amount <= 0) return;
  for (const cause of causes) {
    if (cause.stated.term !== stated.term) continue;
    cause.amount += amount;
    return;
  }
  causes.push({ stated, amount });
}

/** Names keep their capital, wherever they stand. */
function readNames({ competitor, agreement, products = [] }: Facets): ReadonlyMap<string, string> {
  const words = [competitor, agreement, ...products].flatMap((name) => name?.match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Map(words.map((word) => [fold(word), word]));
}

/** What a dimension says it says of each practice: it is put in words once. */
export function createTeller({ facets, spoken }: Said): Teller {
  const stateOnce = remember((dim: string) => state(dim, facets));
  const names = readNames(facets);
  const wordOf = remember((stem: string) => {
    const said = spoken.get(stem);
    if (!said) return undefined;
    const word = names.get(fold(said.word)) ?? said.word;
    return writeWord({ word, whole: said.whole === said.word ? word : said.whole });
  });
  return (contributions, priors) => {
    const causes: Cause[] = [];
    let total = 0;
    for (const { dim, amount } of contributions) {
      addTo(causes, stateOnce(dim), amount);
      total += amount;
    }
    total += priors.evidence + priors.official + priors.fresh + priors.how;
    for (const proof of PROOFS) addTo(causes, proof, priors[proof.code]);
    const counted = withOneSector(
      causes.filter(({ amount }) => amount / total >= SHARE_MIN).toSorted((a, b) => b.amount - a.amount),
    );
    const shown = counted.slice(0, REASONS_MAX);
    return counted
      .flatMap(({ stated, amount }) => {
        const said = stated === WORDS ? stateWords(nameWords(contributions, wordOf), shown) : stated;
        return said ? { ...said, share: Math.min(1, amount / total) } : [];
      })
      .slice(0, REASONS_MAX);
  };
}
