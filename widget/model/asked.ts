/** One thing asked of the server: not there yet, there, or failed with a way to ask again. A later answer is never overwritten by an earlier one. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { readFailure, type Failure } from './read-failure.ts';

export interface Asked<T> {
  readonly value: ReadonlySignal<T | undefined>;
  readonly failure: ReadonlySignal<Failure | undefined>;
  /** Keeps what is shown until the new answer is there. */
  load(): Promise<void>;
  /** What an act of the person made of it, before the server says so. */
  put(value: T): void;
}

export function ask<T>(read: () => Promise<T>): Asked<T> {
  const value = signal<T | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  let question = 0;
  return {
    value,
    failure,
    put(next) {
      value.value = next;
    },
    async load() {
      question += 1;
      const mine = question;
      failure.value = undefined;
      try {
        const answer = await read();
        if (mine === question) value.value = answer;
      } catch (error) {
        if (mine === question) failure.value = readFailure(error);
      }
    },
  };
}
