/** Whether an agreement still holds. */
import type { AgreementRow } from '../rows/agreements.ts';

/** `today`: an ISO day. */
export const isRunning = ({ endsOn }: Pick<AgreementRow, 'endsOn'>, today: string): boolean =>
  endsOn === undefined || endsOn >= today;
