/** From words that found nothing to a question that is begun: they are its title, unless one is being written already. */
import type { AskDraft, AskFacets } from '../model/ask-question.ts';
import type { FeedFilters } from '../model/feed-filters.ts';
import type { PlaceId } from '../model/places.ts';
import { keepText } from './keep-text.ts';
import { knownRegion } from './known-region.ts';

/** The word of the address under which one asks. */
export const ASK = 'ask';

export const keepQuestion = (personId: string) => keepText<AskDraft>(`relais-ask-${personId}`);

interface Begun {
  readonly q: string;
  /** What was looked for is what it is about. */
  readonly filters: FeedFilters;
  readonly me: { readonly id: string; readonly region: string };
}

export function beginQuestion({ q, filters, me }: Begun, go: (place: PlaceId, at: string) => void): void {
  const { readKept, writeKept } = keepQuestion(me.id);
  const begun = readKept();
  const { sector, product, region = me.region } = filters;
  const facets: AskFacets = { sector, product, region: knownRegion(region) };
  if (!begun || begun.body === '')
    writeKept({ title: q.slice(0, 160), body: '', hidden: begun?.hidden ?? false, facets });
  go('questions', ASK);
}
