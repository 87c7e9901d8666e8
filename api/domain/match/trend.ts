/** What it means in the map's terms that a customer buys more or less than before; a few percent are no news. */
import type { Conclusion } from './conclusion.ts';

export const SHRINKS: Conclusion = [
  ['silent-customer', 1.2],
  ['at-risk-account', 0.8],
];
export const GROWS: Conclusion = [['customer-growing', 0.8]];

const NEWS = 0.15;
/** `change`: this year's figure as a part of last year's. */
export const isNews = (change: number): boolean => Math.abs(change - 1) > NEWS;

export function concludeFromChange(change: number): Conclusion {
  if (!isNews(change)) return [];
  return change < 1 ? SHRINKS : GROWS;
}
