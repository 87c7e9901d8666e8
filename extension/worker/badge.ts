/** The number on the toolbar's button: what is new for this record. Grey when unsure, nothing when there is nothing. */
import type { Match } from './matching.ts';
import type { Visit } from './visits.ts';

export interface Badge {
  readonly text: string;
  readonly color: string;
}

const RELAY = '#b93d0a';
const GREY = '#6b7075';

export function badgeOf(match: Match, { seen, win }: Pick<Visit, 'seen' | 'win'>): Badge {
  if (win === 'new') return { text: '★', color: RELAY };
  const fresh = match.suggested.filter(({ practiceId }) => !seen.includes(practiceId)).length;
  if (fresh > 0) return { text: String(fresh), color: RELAY };
  return match.abstained && match.suggested.length === 0
    ? { text: '·', color: GREY }
    : { text: '', color: GREY };
}
