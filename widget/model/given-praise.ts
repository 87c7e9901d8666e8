/** What the reader congratulated for, as far as is known: it is not offered again. Unknown is not given; the server refuses a second one. */
import { createModel, signal } from '@preact/signals';
import type { FactName, GivenPraise as Given } from '#contract/recognition';

export interface GivenPraiseSource {
  list(): Promise<readonly Given[]>;
}
const keyOf = (personId: string, { kind, id }: FactName): string => [personId, kind, id].join(' ');

export const GivenPraise = createModel((source: GivenPraiseSource) => {
  const given = signal<ReadonlySet<string>>(new Set());
  /** It was asked once, whatever came of it: before, nothing is offered that would be taken away again. */
  const asked = signal(false);
  let under: Promise<void> | undefined;
  /** What was said while the list was on its way may not be in it. */
  let saidMeanwhile: string[] = [];
  const read = async () => {
    saidMeanwhile = [];
    const items = await source.list().catch(() => undefined);
    if (items)
      given.value = new Set([...items.map(({ personId, fact }) => keyOf(personId, fact)), ...saidMeanwhile]);
    asked.value = true;
    under = undefined;
  };
  return {
    asked,
    has: (personId: string, fact: FactName) => given.value.has(keyOf(personId, fact)),
    note(personId: string, fact: FactName) {
      const key = keyOf(personId, fact);
      saidMeanwhile.push(key);
      given.value = new Set([...given.value, key]);
    },
    /** Lines that ask at once ask once. */
    load: () => (under ??= read()),
  };
});
