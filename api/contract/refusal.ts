/** A refusal: how a use case or the edge says no, by a code of the closed list and never by a sentence. */
import type { ProblemCode } from './problem-codes.ts';

/** What may go with a refusal. */
export interface RefusalFacts {
  /** Places of the body that are at fault, dotted (`pictures.0`). */
  readonly paths?: readonly string[];
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
}

/** Thrown; nothing of what was asked has happened. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly facts: RefusalFacts;

  constructor(code: ProblemCode, facts: RefusalFacts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}
