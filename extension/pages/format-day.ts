/** The day on which a pause ends, as people say it. */
import { lang } from '#widget/ui/t.ts';

/** "demain 00:00" says less than the day: the weekday and date of the end of a pause. */
export function formatDay(at: number): string {
  return new Intl.DateTimeFormat(lang.value === 'fr' ? 'fr' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(at);
}
