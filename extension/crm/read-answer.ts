/** Fields of a JSON answer by a table of paths; where the answer speaks in codes, the code is kept beside the value. */
import type { RecordField } from '#contract/record';
import { sayValue, walkPath } from './json-node.ts';
import { recordField } from './record-field.ts';

/** Path in the answer → field. */
export type Paths = Readonly<Record<string, RecordField['key']>>;

/** What CRMs tell by code too: in no language, and dates and amounts as they are sorted. Others' codes are numbers of persons and records. */
export const CODED: ReadonlySet<RecordField['key']> = new Set([
  'stage',
  'sector',
  'status',
  'amount',
  'closeDate',
]);

export function readAnswer(answer: unknown, paths: Paths): RecordField[] {
  return Object.entries(paths).flatMap(([path, key]) => {
    const value = sayValue(walkPath(answer, path));
    return recordField(key, path, value, CODED.has(key) ? value : undefined);
  });
}
