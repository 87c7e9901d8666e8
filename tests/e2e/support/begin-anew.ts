/**
 * What a file's tests stand on: there before them, gone behind them whatever happened. A second try stands on a new one, since the first has
 * spent invitations and moved things; and so does the file when the first could not even begin.
 */
import { afterAll, beforeAll, beforeEach } from 'vitest';

export interface Ground {
  begin(): Promise<void>;
  /** May be called where only half has begun. */
  end(): Promise<void>;
}

export function beginAnew({ begin, end }: Ground): void {
  const again = async () => {
    // A browser that hangs is why there is a second try; it must not be what hinders it.
    await end().catch(() => undefined);
    await begin();
  };
  beforeAll(async () => {
    try {
      await begin();
    } catch (cause) {
      if (!process.env['CI']) throw cause;
      process.stdout.write(`\nbegun at its second try only, after ${String(cause)}\n`);
      await again();
    }
  });
  afterAll(end);
  beforeEach(async ({ task }) => {
    if ((task.result?.retryCount ?? 0) > 0) await again();
  });
}
