import { expect, it } from 'vitest';
import { readSalesforcePage } from '../../../extension/crm/salesforce-page.ts';
import { openPage, told } from '../support/open-page.ts';

const cell = (name: string, value: string) =>
  `<div data-target-selection-name="sfdc:RecordField.${name}"><b data-output-element-id="output-field">${value}</b></div>`;
const read = (html: string) =>
  told(
    readSalesforcePage(openPage(html, 'https://a.lightning.force.com/'), { kind: 'account', id: '1' })
      ?.fields,
  );

it('reads the tab in front, in a console too, and not one field of the tab behind it', () => {
  for (const tab of ['oneContent', 'tabContent']) {
    const behind = `<section class="${tab}">${cell('Account.Name', 'Old')}${cell('Account.Industry', 'Law')}</section>`;
    const front = `<section class="${tab} active">${cell('Account.Name', 'New')}</section>`;
    expect(read(behind + front)).toEqual({ name: 'New' });
    expect(read(behind)).toEqual({});
  }
});
