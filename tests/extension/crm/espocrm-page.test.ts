import { expect, it } from 'vitest';
import { readEspoPage } from '../../../extension/crm/espocrm-page.ts';
import { openPage, told } from '../support/open-page.ts';

const page = (scope: string, cells: string, dialog = '') =>
  openPage(
    `<div id="main"><div class="page-header"><div class="breadcrumb-item"><span class="title">Wi-Fi</span></div></div><div class="record"><div class="detail"${scope}>${cells}</div></div></div>${dialog}`,
    'http://crm.example/#Opportunity/view/abcdef0123456789b',
  );
const cell = (name: string, inner: string) =>
  `<div class="cell" data-name="${name}"><div class="field" data-name="${name}">${inner}</div></div>`;
const read = (...made: Parameters<typeof page>) =>
  readEspoPage(page(...made), { kind: 'opportunity', id: 'x' });

it('reads before version 8 too, where the scope was not written', () => {
  expect(told(read('', cell('amount', '$<span class="numeric-text">4200</span>'))?.fields)).toEqual({
    name: 'Wi-Fi',
    amount: '4200',
    currency: 'USD',
  });
});

it.each([
  ['another scope', ' data-scope="Contact"', ''],
  ['an edit form', ' data-scope="Opportunity"', cell('name', '<input class="main-element">')],
])('is silent on %s', (_what, scope, cells) => expect(read(scope, cells)).toBeUndefined());

it('leaves a quick view over the record alone', () => {
  const dialog = `<div class="modal"><div class="record"><div class="detail" data-scope="Opportunity">${cell('stage', 'x')}</div></div></div>`;
  expect(told(read(' data-scope="Opportunity"', '', dialog)?.fields)).toEqual({ name: 'Wi-Fi' });
});
