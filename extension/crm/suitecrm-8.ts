/**
 * SuiteCRM 8. Its own data needs a token, which is not touched; the page of version 7 that it still carries answers the
 * session in codes, and the fields on the screen carry their names.
 */
import type { CrmAdapter } from './adapter.ts';
import { readCells, type Cells } from './read-cells.ts';
import { isNamed } from './record-field.ts';
import { rootOf } from './root-of.ts';
import { SUITE_FIELDS } from './suitecrm-fields.ts';
import { askDetail } from './suitecrm.ts';
import { tellDeal } from './tell-deal.ts';
import { idInLink } from './text-of.ts';

const ROUTE = /^#\/(accounts|opportunities)\/record\/([\w-]{1,40})($|\?)/;

const cell = (name: string) => `.dynamic-field-name-${name}`;
/** Not the dates: whether the day or the month goes first is each person's setting, which this page does not tell. */
const CELLS: Cells = Object.fromEntries(
  Object.entries(SUITE_FIELDS).flatMap(([name, key]) => (name.startsWith('date') ? [] : [[cell(name), key]])),
);
const HEADING: Cells = { '.record-view-name-label': 'name' };

export const suitecrm8: CrmAdapter = {
  name: 'SuiteCRM 8',

  placeOf({ url }) {
    const [, module, id] = ROUTE.exec(url.hash) ?? [];
    return id ? { kind: module === 'accounts' ? 'account' : 'opportunity', id } : undefined;
  },

  recognises: ({ document }) => document.querySelector('app-root') !== null,

  ask: (place, session, page) => askDetail(place, session, `${rootOf(page)}legacy/`),

  read({ document }) {
    // Subpanels and filters have fields of the same names, and forms of their own.
    const root = document.querySelector('scrm-record-content') ?? document;
    // In an edit form the fields are controls that may hold what nobody saved.
    if (root.querySelector('.dynamic-field-mode-edit, .field-layout.edit')) return undefined;
    const cells = readCells(root, CELLS);
    // A layout may leave the name to the heading.
    const fields = isNamed(cells) ? cells : [...readCells(document, HEADING), ...cells];
    const account = root.querySelector(`${cell('account_name')} a[href*="/accounts/record/"]`);
    if (cells.length === 0 || !isNamed(fields)) return undefined;
    return tellDeal(fields, undefined, idInLink(account, /\/record\/([\w-]+)/));
  },

  stageBox: ({ document }) => document.querySelector(cell('sales_stage')),
};
