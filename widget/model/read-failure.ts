/** Why a call ended badly, as the interface needs it. It goes by the error's name, so that a model needs no client. */
export interface Failure {
  /** `offline`: no answer came, trying again may help. `refused`: the server said no, and why. */
  readonly kind: 'offline' | 'refused';
  readonly code?: string;
  /** In the reader's language, when the server said so. */
  readonly title?: string;
}

export function readFailure(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return { kind: 'offline' };
  const { name, code, title } = error as { name?: unknown; code?: unknown; title?: unknown };
  if (name !== 'ProblemError' || typeof code !== 'string') return { kind: 'offline' };
  return { kind: 'refused', code, ...(typeof title === 'string' ? { title } : {}) };
}
