import { expect, it } from 'vitest';
import { labelled } from '../../../extension/crm/labelled.ts';
import { openPage, told } from '../support/open-page.ts';

const crm = labelled({
  name: 'Copper',
  account: /#\/organization\/(?<id>\d+)$/,
  heading: 'h1',
  titleEnd: / - Copper$/,
});
const page = (html: string) => openPage(html, 'https://app.copper.com/x#/organization/7');

it('takes the name from the tab’s title where the heading is missing, and only if the CRM wrote it', () => {
  const named = (title: string) =>
    told(
      crm.read(
        page(`<html><head><title>${title}</title></head><body><p><b>City</b><i>Leeds</i></p></body></html>`),
        { kind: 'account', id: '7' },
      )?.fields,
    );
  expect(named('Port Hotel - Copper')).toEqual({ name: 'Port Hotel', city: 'Leeds' });
  expect(named('Port Hotel')).toEqual({});
});

it('never says that a deal is won', () => {
  const reading = crm.read(page('<h1>Wi-Fi</h1><p><b>Stage</b><i>Closed Won</i></p>'), {
    kind: 'opportunity',
    id: '7',
  });
  expect(reading).toBeDefined();
  expect(reading).not.toHaveProperty('won');
  expect(crm.stageBox).toBeUndefined();
});
