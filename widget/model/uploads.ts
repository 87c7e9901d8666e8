/** Files sent one after the other: those chosen meanwhile wait their turn, and of each that is not taken it is said why. None is dropped without a word. */
import { computed, signal } from '@preact/signals';
import { readFailure, type Failure } from './read-failure.ts';

export interface UploadsSource<T> {
  send(file: File): Promise<T>;
  add(item: T): void;
  /** How many more fit. */
  room(): number;
  isTooLarge(file: File): boolean;
}

/** A file that was not taken, by its name. */
export interface NotTaken {
  readonly name: string;
  /** `beyond`: there was no room for it; `too-large`: it was not even sent, a server would cut it off without a word. */
  readonly why: 'beyond' | 'too-large' | Failure;
}

export function makeUploads<T>(source: UploadsSource<T>) {
  const queue = signal<readonly File[]>([]);
  const sending = signal(0);
  /** How many are not there yet. */
  const underWay = computed(() => queue.value.length + sending.value);
  /** Of all that were chosen since nothing was under way. */
  const notTaken = signal<readonly NotTaken[]>([]);
  let run = Promise.resolve();
  const refuse = (name: string, why: NotTaken['why']) =>
    void (notTaken.value = [...notTaken.value, { name, why }]);

  /** Whether there is room shows when its turn comes: of those before it, some may have been refused. */
  async function sendAll(): Promise<void> {
    for (let [file] = queue.value; file; [file] = queue.value) {
      const { name } = file;
      sending.value = 1;
      queue.value = queue.value.slice(1);
      if (source.room() <= 0) refuse(name, 'beyond');
      else {
        const item = await source.send(file).catch((cause: unknown) => refuse(name, readFailure(cause)));
        if (item) source.add(item);
      }
      sending.value = 0;
    }
  }

  /** Resolves when nothing is under way any more. */
  function take(chosen: readonly File[]): Promise<void> {
    const isSending = underWay.value > 0;
    if (!isSending) notTaken.value = [];
    for (const { name } of chosen.filter(source.isTooLarge)) refuse(name, 'too-large');
    queue.value = [...queue.value, ...chosen.filter((file) => !source.isTooLarge(file))];
    if (!isSending) run = sendAll();
    return run;
  }
  return { underWay, notTaken, take };
}
export type Uploads = ReturnType<typeof makeUploads>;
