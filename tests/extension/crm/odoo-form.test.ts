import { expect, it } from 'vitest';
import { odooForm, readForm } from '../../../extension/crm/odoo-form.ts';
import { openPage, told } from '../support/open-page.ts';

const page = (html: string) => openPage(html, 'http://crm.example/odoo/crm/3');
const NAME = '<div class="o_field_widget" name="name"><input value="Wi-Fi"></div>';

it('never takes the form of a dialog for the record', () => {
  expect(odooForm(page(`<div class="modal"><div class="o_form_view">${NAME}</div></div>`))).toBeNull();
});

it.each([
  ['<span class="bg-success">Won</span>', true],
  ['<span class="text-bg-success">Won</span>', true],
  ['<span class="text-bg-success">Won</span><span class="text-bg-danger">Archived</span>', false],
  ['', false],
])('ribbon %s: won %s', (ribbon, won) => {
  const html = `<div class="o_form_view"><div class="o_widget o_widget_web_ribbon"><div class="ribbon ribbon-top-right">${ribbon}</div></div>${NAME}</div>`;
  expect(readForm(page(html), { kind: 'opportunity', id: '3' })?.won).toBe(won);
});

it('is silent on a form that has no name yet', () => {
  expect(readForm(page('<div class="o_form_view"></div>'), { kind: 'account', id: '3' })).toBeUndefined();
});

it('tells a lost deal by its ribbon, and a customer who is no contact yet', () => {
  const html = `<div class="o_form_view"><div class="ribbon"><span class="text-bg-danger">Perdu</span></div>${NAME}<div class="o_field_widget" name="partner_id"><input value=""></div><div class="o_field_widget" name="partner_name"><input value="Hôtel du Port"></div></div>`;
  const reading = readForm(page(html), { kind: 'opportunity', id: '3' });
  expect(reading?.won).toBe(false);
  expect(told(reading?.fields)).toEqual({ name: 'Wi-Fi', account: 'Hôtel du Port', stage: 'Lost' });
  // An account that was put away has such a ribbon too.
  expect(told(readForm(page(html), { kind: 'account', id: '3' })?.fields)).not.toHaveProperty('stage');
});
