/** Why a store refuses: a closed list of codes with the facts, so that a door can say it in the reader's language. */

export const STORE_PROBLEMS = [
  'damaged',
  'missing',
  'newer',
  'migration-failed',
  'locked',
  'locked-elsewhere',
  'lock-lost',
  'write-failed',
  'closed',
] as const;
export type StoreProblemCode = (typeof STORE_PROBLEMS)[number];

/** `file` is what to look at; `detail` is the machine's own word (a system error, a version, a process number). */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
  readonly code: StoreProblemCode;
  readonly file: string;
  readonly detail: string;

  constructor(code: StoreProblemCode, file: string, detail: string, cause?: unknown) {
    super(`${code}: ${file} (${detail})`, { cause });
    this.code = code;
    this.file = file;
    this.detail = detail;
  }
}
