import { expect, it } from 'vitest';
import { readProposal, workOf } from '../../../extension/crm/dolibarr-proposal.ts';
import { openPage } from '../support/open-page.ts';

const page = (badge: string, more = '') =>
  openPage(
    `<div class="arearef"><div class="statusref">${badge}</div><div class="refid">PR1<div class="refidno"><a href="/societe/card.php?socid=4">Port</a>${more}</div></div></div>`,
    'http://crm.example/',
  );
const badge = (colour: string) => `<span class="badge  badge-status${colour} badge-status">mot</span>`;

it.each([
  ['0', 'Proposal', false],
  ['1', 'Proposal', false],
  ['4', 'Closed Won', true],
  ['6', 'Closed Won', true],
  ['9', 'Closed Lost', false],
])('colour %s is %s, in any language', (colour, code, won) => {
  const reading = readProposal(page(badge(colour)));
  expect(reading).toMatchObject({ won, accountId: '4' });
  expect(reading?.fields.find(({ key }) => key === 'stage')).toMatchObject({ value: 'mot', code });
});

it('is silent without a status that it knows, and leaves the win to the project', () => {
  expect(readProposal(page(''))).toBeUndefined();
  expect(readProposal(page(badge('7')))).toBeUndefined();
  const project = '<a href="/projet/card.php?id=2">PJ1</a>';
  expect(readProposal(page(badge('4'), project))).not.toHaveProperty('won');
  expect(readProposal(page(badge('1'), project))?.won).toBe(false);
  expect(workOf(page(badge('4'), project))).toBe('2');
});
