/** The last mergers, and the way back: two are shown as separated once they are. */
import { createModel } from '@preact/signals';
import type { Merger } from '#contract/merger';
import { makeAct, makeLoaded } from './loaded.ts';

export interface MergersSource {
  list(): Promise<readonly Merger[]>;
  /** By the one that went into the other. */
  separate(id: string): Promise<unknown>;
}

export const Mergers = createModel((source: MergersSource) => {
  const list = makeLoaded(() => source.list());
  const act = makeAct();
  return {
    list,
    act,
    async separate(id: string) {
      if (await act.run(() => source.separate(id))) await list.load();
    },
  };
});
