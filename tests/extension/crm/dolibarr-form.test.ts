import { expect, it } from 'vitest';
import { readSiteTraits } from '#domain/agreement/site-traits';
import { readForm } from '../../../extension/crm/dolibarr-form.ts';
import { openPage, told } from '../support/open-page.ts';

const form = (inner: string) => openPage(`<form>${inner}</form>`, 'http://crm.example/');

it('reads choices by their word and their code, and several tags at once', () => {
  const reading = readForm(
    form(
      '<input name="name" value="Hôtel"><select name="effectif_id"><option value="3" selected>11 - 50</option></select><select name="custcats[]" multiple><option value="1" selected>Hôtel</option><option value="2" selected>Bar</option></select><select name="typent_id"><option value="0" selected></option></select>',
    ),
    { kind: 'account', id: '1' },
  );
  expect(told(reading?.fields)).toEqual({ name: 'Hôtel', size: '11 - 50', tags: 'Hôtel, Bar' });
  expect(reading?.fields.find(({ key }) => key === 'size')?.code).toBe('3');
});

it('reads no id that the form only keeps: a company that shows no headcount has one hidden', () => {
  const kept =
    '<input type="hidden" name="effectif_id" value="3"><input type="text" name="name" value="Hôtel">';
  expect(told(readForm(form(kept), { kind: 'account', id: '1' })?.fields)).toEqual({ name: 'Hôtel' });
});

it.each([
  ['6', true],
  ['7', false],
])('status %s: won %s', (status, won) => {
  const select = `<select name="opp_status"><option value="${status}" selected>Gagné ?</option></select>`;
  expect(
    readForm(form(`<input name="title" value="t">${select}`), { kind: 'opportunity', id: '1' })?.won,
  ).toBe(won);
});

it('goes by the code of the status, whatever its number and its word', () => {
  const options =
    '<option value="-1"></option><option value="9" defaultpercent="100" elemcode="WON" selected>Signé chez nous</option>';
  const reading = readForm(
    form(`<input name="title" value="t"><select name="opp_status">${options}</select>`),
    { kind: 'opportunity', id: '1' },
  );
  expect(reading?.won).toBe(true);
  expect(reading?.fields.find(({ key }) => key === 'stage')).toMatchObject({
    value: 'Signé chez nous',
    code: 'WON',
  });
});

it('is silent on a project where the company follows no opportunities', () => {
  expect(readForm(form('<input name="title" value="t">'), { kind: 'opportunity', id: '1' })).toBeUndefined();
});

it.each([
  ['Id. prof. 3 (NAF-APE)', '5510Z'],
  ['Identifikationsnummer 3 (NAF, alte APE)', '5510Z'],
  ['Prof Id 3 (SIC)', '5510Z'],
  ['Id. prof. 3 (I.F.)', undefined],
  ['Prof Id 3 (Commercial Record number)', undefined],
])('the third number under “%s” as a trade: %s', (label, naf) => {
  const row = `<input name="name" value="Hôtel"><table><tr><td><label for="idprof3">${label}</label></td><td><input name="idprof3" value="5510Z"></td></tr></table>`;
  expect(told(readForm(form(row), { kind: 'account', id: '1' })?.fields).naf).toBe(naf);
});

it('is silent where there is no right to edit', () => {
  expect(readForm(form('<input name="search">'), { kind: 'account', id: '1' })).toBeUndefined();
});

it('reads by what an agreement’s site is known', () => {
  const inputs =
    '<input name="name" value="Hôtel"><input name="url" value="https://www.port.fr"><input name="idprof1" value="732 829 320">';
  const account = { kind: 'account', id: '1' } as const;
  const fields = [...(readForm(form(inputs), account)?.fields ?? [])];
  expect(readSiteTraits({ crm: 'Dolibarr', ...account, fields })).toMatchObject({
    domain: 'port.fr',
    siren: '732829320',
  });
});
