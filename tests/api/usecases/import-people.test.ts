import { expect, it } from 'vitest';
import { openMemoryStore } from '../../../api/store/memory-store.ts';
import { importPeople, type ImportRequest } from '../../../api/usecases/import-people.ts';
import { CAST, random, START } from './stage.ts';

async function run(request: Partial<ImportRequest>) {
  const store = await openMemoryStore();
  await store.write(async (db) => {
    for (const each of CAST) await db.put('people', each);
  });
  const steps: string[] = [];
  const onStep = (done: number, total: number) => void steps.push(`${done}/${total}`);
  const lines = CAST.slice(1).map(({ name, email, unit, region, role }, index) => ({
    line: index + 2,
    name,
    email,
    unit,
    region,
    role,
    manager: '',
    roleGiven: '',
  }));
  const whole = {
    lines,
    unreadable: [],
    keepAbsent: false,
    skipBad: false,
    dryRun: false,
    allowMany: false,
    ...request,
  };
  const report = await store.write((db) => importPeople({ db, now: START, random, onStep }, whole));
  const active = await store.read((db) => db.count('people', { active: true }));
  return { report, steps, active };
}

it('lets leavers go, and tells each step', async () => {
  const { report, steps, active } = await run({});
  expect(report).toEqual({
    created: 0,
    updated: 0,
    unchanged: 5,
    deactivated: 1,
    problems: [],
    lookalikes: [],
  });
  expect([steps, active]).toEqual([['1/1'], 5]);
});

it.each([
  ['bad-lines', { unreadable: [{ line: 9, fault: 'unreadable', given: '' }] as const }],
  ['too-many-leavers', { lines: [] }],
])('does nothing when refused: %s', async (refused, request) => {
  const { report, steps, active } = await run(request);
  expect(report.refused).toBe(refused);
  expect([steps, active]).toEqual([[], 6]);
});

it('changes nothing on a dry run, and lets many go when allowed', async () => {
  expect((await run({ lines: [], allowMany: true, dryRun: true })).active).toBe(6);
  expect((await run({ lines: [], allowMany: true })).active).toBe(0);
});
