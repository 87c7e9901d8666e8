import { expect, it } from 'vitest';
import { readDetail } from '../../../extension/crm/suitecrm-detail.ts';
import { openPage } from '../support/open-page.ts';

const page = (module: string, record: string, stage: string) =>
  openPage(
    `<form name="DetailView"><input name="module" value="${module}"><input name="record" value="${record}"></form><div class="detail-view-field" field="name"><span class="sugar_field" id="name">Wi-Fi</span></div><div class="detail-view-field" field="sales_stage">${stage}</div>`,
    'http://crm.example/index.php',
  );
const read = (...made: Parameters<typeof page>) =>
  readDetail(page(...made), { kind: 'opportunity', id: '1' });

it('says nothing of a win where a stage has words and no code', () => {
  expect(read('Opportunities', '1', 'Gagné')).not.toHaveProperty('won');
  const coded = '<input type="hidden" class="sugar_field" id="sales_stage" value="Closed Won">Gagné';
  expect(read('Opportunities', '1', coded)?.won).toBe(true);
});

it.each([
  ['another record', 'Opportunities', '2'],
  ['another module', 'Accounts', '1'],
])('is silent on %s', (_what, module, record) => expect(read(module, record, '')).toBeUndefined());
