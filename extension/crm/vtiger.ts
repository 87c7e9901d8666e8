/**
 * Vtiger 7 and 8, and YetiForce. Server-rendered: one reading serves the live page and the one fetched with the reader's session.
 * A person's own setting decides whether the page shows a summary or everything, so everything is fetched.
 */
import type { CrmAdapter, Page, Place, Reading } from './adapter.ts';
import { withOwnFields } from './own-fields.ts';
import { CODED } from './read-answer.ts';
import { isNamed, recordField } from './record-field.ts';
import { rootOf } from './root-of.ts';
import { tellDeal } from './tell-deal.ts';
import { idInLink, textOf } from './text-of.ts';
import { wonByStage } from './won-by-stage.ts';

/** YetiForce has processes where Vtiger has opportunities. */
const MODULES = { Accounts: 'account', Potentials: 'opportunity', SSalesProcesses: 'opportunity' } as const;
/** Of all of them together: no name stands in two for two things, and each page has its own alone. */
const FIELDS = {
  accountname: 'name',
  industry: 'sector',
  siccode: 'naf',
  employees: 'size',
  accounttype: 'status',
  bill_city: 'city',
  addresslevel5a: 'city',
  bill_code: 'postcode',
  addresslevel7a: 'postcode',
  bill_state: 'region',
  bill_country: 'country',
  potentialname: 'name',
  subject: 'name',
  related_to: 'account',
  sales_stage: 'stage',
  ssalesprocesses_status: 'stage',
  amount: 'amount',
  estimated: 'amount',
  closingdate: 'closeDate',
  estimated_date: 'closeDate',
  description: 'description',
  assigned_user_id: 'owner',
} as const;

export const vtiger: CrmAdapter = {
  name: 'Vtiger',
  proves: true,

  placeOf(page) {
    const { pathname, searchParams } = page.url;
    const id = searchParams.get('record') ?? '';
    const module = moduleOf(page);
    if (!(module in MODULES) || searchParams.get('view') !== 'Detail') return undefined;
    if (!/\/(index\.php)?$/.test(pathname) || !/^\d+$/.test(id)) return undefined;
    // Just found among its keys.
    return { kind: MODULES[module as keyof typeof MODULES], id };
  },

  recognises: ({ document }) => document.querySelector('.detailViewContainer') !== null,

  async ask(place, session, page) {
    const module = place.kind === 'account' ? 'Accounts' : moduleOf(page);
    const path = `${rootOf(page)}index.php?module=${module}&view=Detail&record=${place.id}`;
    const fetched = await session.page(`${path}&mode=showDetailViewByMode&requestMode=full`);
    return fetched && readDetail(fetched, place);
  },

  read: readDetail,

  stageBox: (page) => cellOf(page, 'sales_stage') ?? cellOf(page, 'ssalesprocesses_status'),
};

const moduleOf = ({ url }: Page) => url.searchParams.get('module') ?? '';

/** The record itself: another one may be open in an overlay, which stands before it. */
const boxOf = ({ document }: Page) => document.querySelector('.detailViewContainer') ?? document.body;

/** Beside the words, for the page's own editing: Vtiger's way, then YetiForce's. */
const editorOf = (page: Page, name: string) =>
  boxOf(page).querySelector(`input.fieldBasicData[data-name="${name}"], input.fieldname[value="${name}"]`);

/** In full each cell has its name; in a summary only what edits it does. */
const cellOf = (page: Page, name: string): Element | null =>
  boxOf(page).querySelector(`#${moduleOf(page)}_detailView_fieldValue_${name}`) ??
  editorOf(page, name)?.closest('.fieldValue, td') ??
  null;

/** YetiForce locks what is closed, and nothing is there to edit it: then the bar of steps above tells (read in its source, 2026-11). */
function codeOf(page: Page, name: string): string | null | undefined {
  const editor = editorOf(page, name);
  return (
    editor?.getAttribute('data-value') ??
    editor?.getAttribute('data-prev-value') ??
    page.document.querySelector(`[data-picklist-name="${name}"] .active`)?.getAttribute('data-picklist-value')
  );
}

function readDetail(page: Page, { id }: Place): Reading | undefined {
  // In its box in Vtiger, before it in YetiForce; an overlay may have one of its own.
  if (!page.document.querySelector(`#recordId[value="${id}"]`)) return undefined;
  const known = Object.entries(FIELDS).flatMap(([name, key]) =>
    recordField(key, name, shownIn(cellOf(page, name)), CODED.has(key) ? codeOf(page, name) : undefined),
  );
  if (!isNamed(known)) return undefined;
  const fields = withOwnFields(known, ownCells(page));
  // An account has neither of them.
  const stage = fields.find(({ key }) => key === 'stage')?.code;
  const link = cellOf(page, 'related_to')?.querySelector('a[href*="module=Accounts"]');
  return tellDeal(fields, wonByStage(stage), idInLink(link, /[?&]record=(\d+)/));
}

/** A field that a company added has a number for a name: its label says what it holds. */
const ownCells = (page: Page) =>
  Object.fromEntries(
    [...boxOf(page).querySelectorAll('[id*="_fieldLabel_cf_"]')].map((label) => [
      textOf(label),
      shownIn(label.nextElementSibling),
    ]),
  );

const shownIn = (cell: Element | null) => textOf(cell?.querySelector('.value') ?? cell);
