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

/** Situations and levers, the strongest first. */
export function hearCases(saying: Saying): readonly (readonly [id: string, strength: number])[] {
  const concepts =
    saying.kind === 'practice'
      ? readPractice(practiceOf(saying)).concepts
      : readContext(
          recordOfPairs('page', 'x', [
            ['Name', 'X SARL'],
            ['Notes', saying.text],
          ]),
          [],
          NOW,
        ).concepts;
  return [...concepts]
    .filter(([id]) => ['situation', 'lever'].includes(findEntry(id)?.kind ?? ''))
    .toSorted((a, b) => b[1] - a[1]);
}
