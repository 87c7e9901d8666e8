/** Whether two names mean one framework agreement: CRMs write it with the kind of contract before it, or without. In doubt, no. */
import { readTokens } from '../text/read-tokens.ts';

/** Words that say what it is, and not which. */
const KIND = new Set(['accord', 'cadre', 'contrat', 'national', 'framework', 'agreement', 'contract']);

const spell = (name: string): string =>
  readTokens(name)
    .map(({ word }) => word)
    .filter((word) => !KIND.has(word))
    .join(' ');

export function isSameAgreement(one: string, other: string): boolean {
  const spelt = spell(one);
  return spelt !== '' && spelt === spell(other);
}
