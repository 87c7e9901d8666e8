/** The pulse as it is read: a period, narrowed to a unit or region, and the lists that headquarters acts on. */
import { createModel, signal, type Signal } from '@preact/signals';
import type { Gap, GapFacets, VainSearch } from '#contract/gap';
import type { Pulse, PulsePractice } from '#contract/pulse';
import type { PULSE_WEEKS, RetirementReason } from '#contract/words';
import { readFailure, type Failure } from './read-failure.ts';

export interface PulseQuery {
  readonly weeks: (typeof PULSE_WEEKS)[number];
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
}
export interface Upkeep {
  readonly failing: readonly PulsePractice[];
  readonly idle: readonly PulsePractice[];
}
export interface Missing {
  readonly gaps: readonly Gap[];
  readonly searches: readonly VainSearch[];
}
export interface PulseSource {
  read(query: PulseQuery): Promise<Pulse>;
  /** Both are headquarters’: for a manager they stay empty. */
  readMissing(): Promise<Missing>;
  readUpkeep(): Promise<Upkeep>;
  ask(id: string, facets: GapFacets): Promise<unknown>;
  setOfficial(id: string, official: boolean): Promise<unknown>;
  retire(id: string, reason: RetirementReason): Promise<unknown>;
  revive(id: string): Promise<unknown>;
  newId(): string;
}

export const PulseModel = createModel((source: PulseSource, steers: boolean) => {
  const query = signal<PulseQuery>({ weeks: 12 });
  const pulse = signal<Pulse | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  let question = 0;

  /** What was read before stays on screen until the next has come. */
  const load = async () => {
    const mine = ++question;
    failure.value = undefined;
    try {
      const read = await source.read(query.value);
      if (mine === question) pulse.value = read;
    } catch (error) {
      if (mine === question) failure.value = readFailure(error);
    }
  };
  return {
    query,
    pulse,
    failure,
    load,
    async narrow(change: Partial<PulseQuery>) {
      query.value = { ...query.value, ...change };
      await load();
    },
    ...steering(source, steers, pulse),
  };
});

/** Carries out an act of headquarters; true when it was done, and why not otherwise. */
function createAct() {
  const refused = signal<Failure | undefined>(undefined);
  const act = async (work: () => Promise<unknown>): Promise<boolean> => {
    refused.value = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      refused.value = readFailure(error);
      return false;
    }
  };
  return { refused, act };
}

/** What headquarters may do from here. Nothing is shown as done before it is. */
function steering(source: PulseSource, steers: boolean, pulse: Signal<Pulse | undefined>) {
  const missing = signal<Missing>({ gaps: [], searches: [] });
  const upkeep = signal<Upkeep>({ failing: [], idle: [] });
  const { refused, act } = createAct();
  return {
    missing,
    upkeep,
    refused,
    ...retiring(source, act),
    async loadLists() {
      if (!steers) return;
      // A list that did not come leaves the figures to be read.
      const [found, kept] = await Promise.allSettled([source.readMissing(), source.readUpkeep()]);
      if (found.status === 'fulfilled') missing.value = found.value;
      if (kept.status === 'fulfilled') upkeep.value = kept.value;
    },
    async ask(facets: GapFacets) {
      if (!(await act(() => askOnce(source, facets)))) return;
      const gaps = missing.value.gaps.map((gap) => (gap.facets === facets ? { ...gap, asked: true } : gap));
      missing.value = { ...missing.value, gaps };
    },
    async setOfficial(id: string, official: boolean) {
      if (!(await act(() => source.setOfficial(id, official))) || !pulse.value) return;
      const mostTakenUp = pulse.value.mostTakenUp.map((each) =>
        each.id === id ? { ...each, official } : each,
      );
      pulse.value = { ...pulse.value, mostTakenUp };
    },
  };
}

type Act = ReturnType<typeof createAct>['act'];

/** One that is there already, of a lost answer or of somebody else, is asked as well. */
async function askOnce(source: PulseSource, facets: GapFacets): Promise<void> {
  try {
    await source.ask(source.newId(), facets);
  } catch (error) {
    if (readFailure(error).code !== 'conflict') throw error;
  }
}

function retiring(source: PulseSource, act: Act) {
  const retired = signal<readonly string[]>([]);
  return {
    /** Practices retired from here, which can be brought back from here. */
    retired,
    async retire(id: string, reason: RetirementReason) {
      if (await act(() => source.retire(id, reason))) retired.value = [...retired.value, id];
    },
    async revive(id: string) {
      if (await act(() => source.revive(id))) retired.value = retired.value.filter((each) => each !== id);
    },
  };
}
