/** What can be followed of a practice, each topic by its key. */
import type { Topic } from '#contract/follow';
import type { PracticeView } from '#contract/practice';

export const topicKey = ({ kind, what }: Topic): string => `${kind}:${what}`;

/** Oneself is not followed. */
export function topicsOf({ author, facets, lever }: PracticeView, meId: string): Topic[] {
  const topics: Topic[] = [
    ...(author.id === meId || author.name === '' ? [] : [{ kind: 'person' as const, what: author.id }]),
    ...(author.unit ? [{ kind: 'unit' as const, what: author.unit }] : []),
    ...(facets.sector ? [{ kind: 'sector' as const, what: facets.sector }] : []),
    ...(lever ? [{ kind: 'lever' as const, what: lever }] : []),
    ...(facets.products ?? []).map((what) => ({ kind: 'product' as const, what })),
    ...(facets.agreement ? [{ kind: 'agreement' as const, what: facets.agreement }] : []),
  ];
  return topics;
}
