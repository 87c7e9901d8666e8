/**
 * monday CRM, from the page. What a board is about is each company's own choice, so the columns of the open item decide: a
 * stage or an amount make a deal, a sector or a size an account, anything else is silence. Not verified on an account.
 */
import type { CrmAdapter, Page, Place } from './adapter.ts';
import { findShown } from './is-shown.ts';
import { readPairs } from './read-pairs.ts';
import { recordField } from './record-field.ts';
import { textOf } from './text-of.ts';

const ITEM = /^\/boards\/\d+\/(?:views\/\d+\/)?pulses\/(\d+)\/?$/;
/** The open item is a panel over its board. */
const PANEL = '[data-testid="item-page"], [class*="pulse-page"], [class*="item-page"]';
const HEADING = 'h1, h2, [data-testid="item-name"]';

export const monday: CrmAdapter = {
  name: 'monday CRM',

  placeOf(page) {
    const id = ITEM.exec(page.url.pathname)?.[1];
    const kind = id && kindOf(page);
    return kind ? { kind, id } : undefined;
  },

  read({ document }) {
    const panel = findShown(document, PANEL);
    const name = textOf(panel?.querySelector(HEADING));
    const fields = panel ? readPairs(panel).filter(({ key }) => key !== 'name') : [];
    return name === '' || fields.length === 0
      ? undefined
      : { fields: [...recordField('name', 'name', name), ...fields] };
  },
};

function kindOf({ document }: Page): Place['kind'] | undefined {
  const panel = findShown(document, PANEL);
  const keys = new Set(panel ? readPairs(panel).map(({ key }) => key) : []);
  if (keys.has('stage') || keys.has('amount')) return 'opportunity';
  return keys.has('sector') || keys.has('size') ? 'account' : undefined;
}
