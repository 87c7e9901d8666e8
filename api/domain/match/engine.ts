/** The index of practices: suggestions for a record and search for people. */
import type { Practice } from '#contract/practice';
import { readStems } from '../text/read-stems.ts';
import { readFacets } from './facets.ts';
import type { IndexOptions, PracticeIndex, SuggestRequest } from './types.ts';

interface Entry {
  readonly practice: Practice;
  readonly stems: ReadonlySet<string>;
}

function rank(entries: ReadonlyMap<string, Entry>, stems: ReadonlySet<string>) {
  return [...entries.values()]
    .map(({ practice, stems: own }) => ({ practice, matched: [...stems].filter((stem) => own.has(stem)) }))
    .filter(({ matched }) => matched.length > 0)
    .toSorted((a, b) => b.matched.length - a.matched.length);
}

export function createPracticeIndex(options: IndexOptions): PracticeIndex {
  const entries = new Map<string, Entry>();
  return {
    get size() {
      return entries.size;
    },
    put(practices) {
      for (const practice of practices) {
        const stems = new Set(readStems(`${practice.title} ${practice.body}`, practice.lang));
        entries.set(practice.id, { practice, stems });
      }
    },
    remove(ids) {
      for (const id of ids) entries.delete(id);
    },
    suggest({ record, viewer, without, limit = 3 }: SuggestRequest) {
      const fields = [...record.fields, ...(record.account?.fields ?? [])];
      const stems = new Set(readStems(fields.map((field) => field.value).join('\n')));
      const suggested = rank(entries, stems)
        .filter(({ practice }) => !without?.has(practice.id))
        .slice(0, limit)
        .map(({ practice, matched }) => ({
          practiceId: practice.id,
          score: matched.length / stems.size,
          reasons: [{ term: 'words', code: 'words' as const, share: 1 }],
          crossUnit: practice.author.unit !== viewer.unit,
        }));
      return { suggested, facets: readFacets(record, options.glossary), abstained: false };
    },
    search({ text, limit, keep }) {
      return rank(entries, new Set(readStems(text)))
        .filter(({ practice }) => keep?.(practice.id) ?? true)
        .slice(0, limit)
        .map(({ practice, matched }) => ({ practiceId: practice.id, score: matched.length, matched }));
    },
    compact() {},
    save: () =>
      new TextEncoder().encode(JSON.stringify([...entries.values()].map((entry) => entry.practice))),
  };
}

export function loadPracticeIndex(bytes: Uint8Array, options: IndexOptions): PracticeIndex | undefined {
  const index = createPracticeIndex(options);
  index.put(JSON.parse(new TextDecoder().decode(bytes)) as Practice[]);
  return index;
}
