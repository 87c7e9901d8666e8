/** A site as people say it: its host, or the domain of all its hosts. */
import { lang } from '#widget/ui/t.ts';

export const siteName = (origin: string): string => new URL(origin).host;

/** "demain 00:00" says less than the day: the weekday and date of the end of a pause. */
export function formatDay(at: number): string {
  return new Intl.DateTimeFormat(lang.value === 'fr' ? 'fr' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(at);
}
