/** A label of a sector as it is compared: labels meet without accents, capitals, punctuation and underscores. */
import { readTokens } from '../text/read-tokens.ts';

export function spellLabel(label: string): string {
  return readTokens(label.replaceAll('_', ' '))
    .map(({ word }) => word)
    .join(' ');
}
