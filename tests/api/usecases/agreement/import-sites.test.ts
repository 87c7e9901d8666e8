/** A file of sites: errors by line, and the same file again changes nothing. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { answer, signAgreement } from './cases.ts';

const CSV =
  '\uFEFFRaison sociale;SIREN;Code postal;Ville\r\nHôtel Horizon;732 829 320;69005;Lyon\r\nLe Phare;123;29200;Brest\r\n"Le ""Grand"" Parc";;31000;Toulouse\r\n;;75011;Paris\r\n';

it('takes the good lines, tells the others, and is idempotent', async () => {
  const stage = await setStage();
  const { id } = await signAgreement(stage);
  const load = (csv: string, dryRun = false) =>
    stage.as('karim', 'importSites', { params: { id }, body: { csv, dryRun } });
  const problems = [
    { line: 3, fault: 'bad-siren', given: '123' },
    { line: 5, fault: 'no-name', given: '' },
  ];
  expect(await load(CSV, true)).toEqual({ created: 2, updated: 0, unchanged: 0, problems });
  expect((await stage.as('karim', 'listSites', { params: { id }, query: { limit: 9 } })).items).toEqual([]);
  expect(await load(CSV)).toEqual({ created: 2, updated: 0, unchanged: 0, problems });
  const { items } = await stage.as('karim', 'listSites', { params: { id }, query: { limit: 9 } });
  await answer(stage, 'bruno', items[0]?.id ?? '', { state: 'signed' });
  const before = await stage.store.read((db) => db.seq());
  expect(await load(CSV)).toEqual({ created: 0, updated: 0, unchanged: 2, problems });
  expect(await stage.store.read((db) => db.seq())).toBe(before);
});

it('refuses others, and says when it is no such file', async () => {
  const stage = await setStage();
  const { id } = await signAgreement(stage);
  const body = { csv: 'a,b\n1,2\n', dryRun: false };
  expect(await codeOf(stage.as('anna', 'importSites', { params: { id }, body }))).toBe('forbidden');
  expect((await stage.as('karim', 'importSites', { params: { id }, body })).problems).toEqual([
    { line: 1, fault: 'no-columns', given: 'a, b' },
  ]);
});
