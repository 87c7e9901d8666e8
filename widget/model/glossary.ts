/** The company's own words, written one by one or by a table that is first tried. Nothing is shown as done before it is. */
import { createModel, signal } from '@preact/signals';
import type { GlossaryDraft, GlossaryEntry, GlossaryReport, MapCase } from '#contract/company';
import type { WordChange } from '#contract/word-change';
import { ask } from './asked.ts';
import { makeAct, type Act } from './loaded.ts';

export type WordName = Pick<GlossaryEntry, 'kind' | 'name'>;
export interface GlossarySource {
  list(): Promise<readonly GlossaryEntry[]>;
  /** What a word can stand for. */
  listCases(): Promise<readonly MapCase[]>;
  /** `was`: the word in whose place it stands. */
  put(word: GlossaryDraft, was?: WordName): Promise<unknown>;
  remove(word: WordName): Promise<unknown>;
  /** The last ones, newest first. */
  listChanges(): Promise<readonly WordChange[]>;
  take(csv: string, how: { readonly dryRun: boolean; readonly keepAbsent: boolean }): Promise<GlossaryReport>;
}

/** A table that was tried, or that is in. */
export interface TriedTable {
  readonly csv: string;
  readonly keepAbsent: boolean;
  readonly report: GlossaryReport;
  readonly isIn: boolean;
}
type ActName = 'put' | 'remove' | 'take';

export const isSameWord = (a: WordName, b: WordName): boolean => a.kind === b.kind && a.name === b.name;

/** Whether taking it would change anything. */
export const wouldChange = ({ added, changed, removed, missing, problems }: GlossaryReport): boolean =>
  added + changed + removed > 0 && missing.length === 0 && problems.length === 0;

type Run = (name: ActName, work: () => Promise<unknown>) => Promise<boolean>;

/** A table is tried, then goes in as it was tried. */
function trying(source: GlossarySource, reload: () => Promise<unknown>, run: Run) {
  const table = signal<TriedTable | undefined>(undefined);
  return {
    table,
    tryTable: (csv: string, keepAbsent: boolean) =>
      run('take', async () => {
        const report = await source.take(csv, { dryRun: true, keepAbsent });
        table.value = { csv, keepAbsent, report, isIn: false };
      }),
    take: () =>
      run('take', async () => {
        const tried = table.value;
        if (!tried) return;
        const { csv, keepAbsent } = tried;
        const report = await source.take(csv, { dryRun: false, keepAbsent });
        table.value = { csv, keepAbsent, report, isIn: true };
        await reload();
      }),
    dropTable() {
      table.value = undefined;
    },
  };
}

/** One word at a time is open: being changed in its place in the list, or asked to be removed and not yet for good. */
function opening(act: Act) {
  const editing = signal<WordName | undefined>(undefined);
  const leaving = signal<WordName | undefined>(undefined);
  const open = (edited?: WordName, left?: WordName) => {
    act.failure.value = undefined;
    editing.value = edited;
    leaving.value = left;
  };
  return {
    editing,
    leaving,
    edit: (word: WordName) => open(word),
    askRemoval: (word: WordName) => open(undefined, word),
    keep: () => open(),
  };
}

export const GlossaryModel = createModel((source: GlossarySource) => {
  const list = ask(() => source.list());
  const cases = ask(() => source.listCases());
  const changes = ask(() => source.listChanges());
  const reload = () => Promise.all([list.load(), changes.load()]);
  const act = makeAct();
  const opened = opening(act);
  /** The act that runs or ran last, so that its failure has a name. */
  const last = signal<ActName>('put');
  const run: Run = (name, work) => {
    if (!act.busy.value) last.value = name;
    return act.run(work);
  };
  const write = (name: ActName, work: () => Promise<unknown>) =>
    run(name, async () => {
      await work();
      opened.keep();
      await reload();
    });
  return {
    list,
    cases,
    changes,
    act,
    last,
    load: () => Promise.all([reload(), cases.load()]),
    /** Gives whether it is in, and the form may forget it. */
    put: (word: GlossaryDraft, was?: WordName) => write('put', () => source.put(word, was)),
    remove: (word: WordName) => write('remove', () => source.remove(word)),
    ...opened,
    ...trying(source, reload, run),
  };
});
