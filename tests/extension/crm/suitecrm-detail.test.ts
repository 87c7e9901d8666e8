import { expect, it } from 'vitest';
import { readDetail } from '../../../extension/crm/suitecrm-detail.ts';
import { openPage, told } from '../support/open-page.ts';

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

it('leaves alone the fields of a form of quick creation that is open below the record', () => {
  const shown = page('Opportunities', '1', '');
  shown.document.body.insertAdjacentHTML(
    'beforeend',
    '<form name="form_SubpanelQuickCreate_Contacts"><div>Secteur :</div><div field="secteur_c"><select><option>Hôtel</option></select></div><div field="amount">9</div></form>',
  );
  expect(told(readDetail(shown, { kind: 'opportunity', id: '1' })?.fields)).toEqual({ name: 'Wi-Fi' });
});
