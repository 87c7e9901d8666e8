/** The reading of a deal. What was not found out is absent from it: no guess, and no empty word either. */
import type { RecordField } from '#contract/record';
import type { Reading } from './adapter.ts';

/** `won` by the CRM's own code; `accountId` as the CRM told it, of whatever type. */
export function tellDeal(
  fields: readonly RecordField[],
  won: boolean | undefined,
  accountId?: unknown,
): Reading {
  return {
    fields,
    ...(won === undefined ? {} : { won }),
    ...(accountId && typeof accountId === 'string' ? { accountId } : {}),
  };
}
