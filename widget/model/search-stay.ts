/** What staying on an answer means: an empty one is counted, another is remembered on this device. Typing on means nothing. */
import { signal } from '@preact/signals';

/** Long enough to be an answer that was read, and not a word half typed. */
export const STAY_MS = 1500;
const RECENT_MAX = 6;

export interface StaySource {
  wait(ms: number): Promise<void>;
  countFruitless?(q: string): Promise<void>;
  readRecent?(): readonly string[];
  writeRecent?(recent: readonly string[]): void;
}

export function staying(source: StaySource) {
  const recent = signal<readonly string[]>(source.readRecent?.() ?? []);
  const counted = new Set<string>();
  const remember = (q: string) => {
    recent.value = [q, ...recent.value.filter((each) => each !== q)].slice(0, RECENT_MAX);
    source.writeRecent?.(recent.value);
  };
  const count = async (q: string) => {
    if (counted.has(q)) return;
    counted.add(q);
    // A count that does not arrive is not worth a word to anybody.
    await source.countFruitless?.(q).catch(() => undefined);
  };
  /** `isHere`: whether the same answer is still shown. */
  const stay = async (q: string, isEmpty: boolean, isHere: () => boolean) => {
    await source.wait(STAY_MS);
    if (!isHere()) return;
    if (isEmpty) await count(q);
    else remember(q);
  };
  const forget = () => {
    recent.value = [];
    source.writeRecent?.([]);
  };
  return { recent, stay, forget, remember };
}
