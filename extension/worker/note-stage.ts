/** Whether a deal has just been won: false → true by the CRM's own code, once, wherever it is seen next. */
import type { CrmRecord } from '#contract/record';
import { newId } from '#widget/new-id.ts';
import type { Visit } from './visits.ts';

export function noteStage(visit: Visit, { kind, won }: Pick<CrmRecord, 'kind' | 'won'>): Visit {
  if (kind !== 'opportunity' || won === undefined) return visit;
  const { win: _offer, ...rest } = visit;
  // Reopened: the offer is withdrawn, and a later win is a new one.
  if (!won) return { ...rest, won };
  const draftId = visit.draftId ?? newId();
  if (visit.won !== false || visit.shared) return { ...visit, won, draftId };
  return { ...rest, won, draftId, win: 'new' };
}
