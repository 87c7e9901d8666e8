/** A refusal of what was sent, place by place, in the reader's language. */
import type { Problem } from '#contract/problem';
import { Refusal } from '#contract/refusal';

export type PlaceErrors = NonNullable<Problem['errors']>;

export class InvalidRequest extends Refusal {
  readonly errors: PlaceErrors;

  constructor(errors: PlaceErrors) {
    super('invalid');
    this.errors = errors;
  }
}
