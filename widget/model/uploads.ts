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
  const underWay = computed(() => queue.value.length + sending.value);
  const notTaken = signal<readonly NotTaken[]>([]);
  let run: Promise<void> | undefined;
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
    run = undefined;
  }

  return {
    /** How many are not there yet. */
    underWay,
    /** Of all that were chosen since nothing was under way. */
    notTaken,
    /** Resolves when nothing is under way any more. */
    take(chosen: readonly File[]): Promise<void> {
      if (!run) notTaken.value = [];
      for (const { name } of chosen.filter(source.isTooLarge)) refuse(name, 'too-large');
      queue.value = [...queue.value, ...chosen.filter((file) => !source.isTooLarge(file))];
      const sent = run ?? sendAll();
      // Where each was refused at once, all is over before it is known that it runs.
      run = underWay.value > 0 ? sent : undefined;
      return sent;
    },
  };
}
export type Uploads = ReturnType<typeof makeUploads>;
