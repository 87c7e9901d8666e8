/** From words that found nothing to a question that is begun: they are its title, unless one is being written already. */
import type { AskDraft } from '../model/ask-question.ts';
import type { PlaceId } from '../model/places.ts';
import { keepText } from './keep-text.ts';

/** The word of the address under which one asks. */
export const ASK = 'ask';

export const keepQuestion = (personId: string) => keepText<AskDraft>(`relais-ask-${personId}`);

export function beginQuestion(personId: string, q: string, go: (place: PlaceId, at: string) => void): void {
  const { readKept, writeKept } = keepQuestion(personId);
  const begun = readKept();
  if (!begun || begun.body === '')
    writeKept({ title: q.slice(0, 160), body: '', hidden: begun?.hidden ?? false });
  go('questions', ASK);
}
