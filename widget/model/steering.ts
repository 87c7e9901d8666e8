/** What headquarters does with the practice that is open: adopts it, merges it into another when asked twice and separates the two again, retires it. Nothing is shown as done before it is. */
import { createModel, signal } from '@preact/signals';
import type { RetirementReason } from '#contract/words';
import { makeAct } from './loaded.ts';
import type { NamedPractice } from './practice-finding.ts';

export interface SteeringSource {
  setOfficial(id: string, official: boolean): Promise<unknown>;
  retire(id: string, reason: RetirementReason): Promise<unknown>;
  revive(id: string): Promise<unknown>;
  merge(id: string, into: string): Promise<unknown>;
  separate(id: string): Promise<unknown>;
}

export const Steering = createModel((source: SteeringSource, id: string) => {
  const done = signal<'retired' | 'merged' | undefined>(undefined);
  /** The one to merge into: chosen, not yet done. */
  const into = signal<NamedPractice | undefined>(undefined);
  const act = makeAct();
  const end = async (how: typeof done.value, work: () => Promise<unknown>) => {
    if (await act.run(work)) done.value = how;
  };
  return {
    done,
    into,
    act,
    setOfficial: (official: boolean) => act.run(() => source.setOfficial(id, official)),
    retire: (reason: RetirementReason) => end('retired', () => source.retire(id, reason)),
    revive: () => end(undefined, () => source.revive(id)),
    choose: (other: NamedPractice | undefined) => void (into.value = other),
    async merge() {
      const chosen = into.value;
      if (chosen) await end('merged', () => source.merge(id, chosen.id));
    },
    async separate() {
      await end(undefined, () => source.separate(id));
      if (done.value === undefined) into.value = undefined;
    },
  };
});
