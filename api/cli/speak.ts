/** The language of whoever sits at the terminal, as the system says it: French or English. */
import type { Lang } from '#contract/words';
import type { Environ } from '../config.ts';

export function speakLang(env: Environ): Lang {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
