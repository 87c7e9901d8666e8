/** The finished draft of a won deal, with the id that was chosen for it once: from any surface it is the same share. */
import type { PracticeDraft } from '#contract/practice';
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import type { Lang } from '#contract/words';
import { draftWin } from '#domain/draft/draft-win';
import type { Visit } from './visits.ts';

export interface DraftSource {
  readonly record: CrmRecord;
  readonly facets: Facets;
  readonly visit: Pick<Visit, 'draftId' | 'customer'>;
  readonly lang: Lang;
  readonly now: number;
}

export function draftOf({ record, facets, visit, lang, now }: DraftSource): PracticeDraft | undefined {
  if (!record.won || !visit.draftId) return undefined;
  const draft = { id: visit.draftId, pictures: [], ...draftWin(record, facets, lang, now) };
  if (!visit.customer) return draft;
  // The title says the same words of the customer as the line below it.
  const title = draft.customer ? draft.title.replace(draft.customer, visit.customer) : draft.title;
  return { ...draft, title: title.slice(0, 160), customer: visit.customer };
}
