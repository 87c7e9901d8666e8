/** Something read from the server for a view: loading, there, or failed with the way to try again. The last good one stays. */
import { signal } from '@preact/signals';
import { readFailure, type Failure } from './read-failure.ts';

export function makeLoaded<T>(read: () => Promise<T>) {
  const value = signal<T | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  let asked = 0;
  return {
    value,
    failure,
    /** An answer that a later question has overtaken is dropped. */
    async load(): Promise<void> {
      asked += 1;
      const mine = asked;
      failure.value = undefined;
      try {
        const got = await read();
        if (mine === asked) value.value = got;
      } catch (error) {
        if (mine === asked) failure.value = readFailure(error);
      }
    },
  };
}
export type Loaded<T> = ReturnType<typeof makeLoaded<T>>;

/** One act at a time: busy while it runs, and why when it failed. Gives whether it succeeded. */
export function makeAct() {
  const busy = signal(false);
  const failure = signal<Failure | undefined>(undefined);
  return {
    busy,
    failure,
    async run(act: () => Promise<unknown>): Promise<boolean> {
      if (busy.value) return false;
      busy.value = true;
      failure.value = undefined;
      try {
        await act();
        return true;
      } catch (error) {
        failure.value = readFailure(error);
        return false;
      } finally {
        busy.value = false;
      }
    },
  };
}
export type Act = ReturnType<typeof makeAct>;
