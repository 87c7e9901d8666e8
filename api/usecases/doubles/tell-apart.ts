/** Says of two practices that they are not the same, for good; or takes that back, and they may be proposed again. */
import { Refusal } from '#contract/refusal';
import type { DoubleRow } from '../rows/gaps.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';

async function setState({ db }: WriteScope, id: string, state: DoubleRow['state']): Promise<undefined> {
  const row = await db.get('doubles', id);
  if (!row) throw new Refusal('not-found');
  if (row.state !== state) await db.put('doubles', { ...row, state });
  return undefined;
}

export const tellApart: WriteVerb<'tellApart'> = (scope, { params }) =>
  setState(scope, params.id, 'different');
export const untellApart: WriteVerb<'untellApart'> = (scope, { params }) =>
  setState(scope, params.id, 'likely');
