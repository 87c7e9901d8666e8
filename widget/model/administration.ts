/** What only an administrator sees: what matching has learned, with the way back, and the pages that are no longer understood. */
import { createModel } from '@preact/signals';
import type { Learning } from '#contract/learning';
import type { KeptPageReport } from '#contract/page-report';
import { groupReports } from './administration-reports.ts';
import { ask } from './asked.ts';
import { makeAct } from './loaded.ts';

export interface AdministrationSource {
  readLearning(): Promise<Learning>;
  /** All weights as set by hand; `on`: whether matching learns anew from there, `forget`: not from what was answered so far. */
  resetLearning(on: boolean, forget?: boolean): Promise<Learning>;
  listReports(): Promise<readonly KeptPageReport[]>;
}

export const AdministrationModel = createModel((source: AdministrationSource) => {
  const learning = ask(() => source.readLearning());
  const reports = ask(async () => groupReports(await source.listReports()));
  const act = makeAct();
  return {
    learning,
    reports,
    act,
    load: () => Promise.all([learning.load(), reports.load()]),
    reset: (on: boolean, forget?: boolean) =>
      act.run(async () => learning.put(await source.resetLearning(on, forget))),
  };
});
