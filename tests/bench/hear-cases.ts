/** What is heard in one text, as the engine hears it: a note as a field of a page, a practice by its title and body. */
import type { Practice } from '#contract/practice';
import { findEntry } from '#domain/map/entries';
import { readContext } from '#domain/match/context';
import { recordOfPairs } from '#domain/match/page-record';
import { readPractice } from '#domain/match/read-practice';
import type { Saying } from './sayings.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const TITLE_END = /[.!?:] /;

function practiceOf({ text, lang }: Saying): Practice {
  const end = text.search(TITLE_END);
  return {
    id: 'saying',
    rev: 1,
    kind: 'practice',
    lang,
    title: text.slice(0, end + 1).replace(/\.$/, ''),
    body: text.slice(end + 1).trim(),
    author: { id: 'author', name: '', unit: '', region: '', role: 'rep' },
    facets: {},
    pictures: [],
    status: 'live',
    official: false,
    at: new Date(NOW).toISOString(),
    likes: 0,
    comments: 0,
    evidence: { tried: 0, worked: 0, failed: 0, units: [], regions: [] },
  };
}

type Pairs = readonly (readonly [label: string, value: string])[];
type Heard = readonly (readonly [id: string, strength: number])[];

/** "Ville: Tours | Effectif: 66 | Note: …": a page's fields. */
export function splitPage(text: string): Pairs {
  return text.split(' | ').map((field): Pairs[number] => {
    const colon = field.indexOf(':');
    return colon > 0 ? [field.slice(0, colon).trim(), field.slice(colon + 1).trim()] : ['Note', field];
  });
}

/** A saying's note is one field of a page. */
const pairsOf = ({ text }: Saying): Pairs => [
  ['Name', 'X SARL'],
  ['Notes', text],
];

/** Situations and levers, the strongest first. */
export function hearCases(saying: Saying, readPairs: (saying: Saying) => Pairs = pairsOf): Heard {
  const concepts =
    saying.kind === 'practice'
      ? readPractice(practiceOf(saying)).concepts
      : readContext(recordOfPairs('page', 'x', readPairs(saying)), [], NOW).concepts;
  return [...concepts]
    .filter(([id]) => ['situation', 'lever'].includes(findEntry(id)?.kind ?? ''))
    .toSorted((a, b) => b[1] - a[1]);
}
