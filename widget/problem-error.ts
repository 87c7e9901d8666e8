/** How a call can end badly, as two errors that the interface can tell apart. Neither holds what was sent. */
import type { ProblemCode } from '#contract/problem';

/** The server refused: `code` from the closed list, `title` in the reader's language. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly title: string;
  /** Seconds, when the server says so. */
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, title: string, retryAfter?: number) {
    super(title);
    this.name = 'ProblemError';
    this.code = code;
    this.title = title;
    this.retryAfter = retryAfter;
  }
}

/** No answer came: no network, no server, or something in between that is not Relais. It can be tried again. */
export class OfflineError extends Error {
  constructor(cause?: unknown) {
    super('No answer', { cause });
    this.name = 'OfflineError';
  }
}
