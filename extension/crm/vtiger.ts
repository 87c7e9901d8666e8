/**
 * Vtiger 7 and 8, and the accounts of YetiForce. Server-rendered: one reading serves the live page and the one fetched with
 * the reader's session. Not verified on an installation.
 */
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';
import { recordField } from './record-field.ts';
import { textOf } from './text-of.ts';

const MODULES = { account: 'Accounts', opportunity: 'Potentials' } as const;
const ACCOUNT = {
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
  description: 'description',
  assigned_user_id: 'owner',
} as const;
const DEAL = {
  potentialname: 'name',
  related_to: 'account',
  sales_stage: 'stage',
  amount: 'amount',
  closingdate: 'closeDate',
  description: 'description',
  assigned_user_id: 'owner',
} as const;

export const vtiger: CrmAdapter = {
  name: 'Vtiger',
  proves: true,

  placeOf({ url: { pathname, searchParams } }) {
    const id = searchParams.get('record') ?? '';
    const module = searchParams.get('module');
    const kind =
      module === MODULES.account ? 'account' : module === MODULES.opportunity ? 'opportunity' : undefined;
    if (!kind || searchParams.get('view') !== 'Detail' || !/(?:^|\/)(?:index\.php)?$/.test(pathname))
      return undefined;
    return /^\d+$/.test(id) ? { kind, id } : undefined;
  },

  recognises: ({ document }) =>
    document.querySelector('[id*="_detailView_"], #detailView, .detailViewContainer, .detailview-header') !==
    null,

  // A stage may have been changed on the page without a load.
  ask: async (place, session, page) =>
    (place.kind === 'account' ? readDetail(page, place) : undefined) ?? askDetail(place, session, page),

  read: readDetail,

  stageBox: ({ document }) => document.querySelector('#Potentials_detailView_fieldValue_sales_stage'),
};

async function askDetail(place: Place, session: Session, { url }: Page): Promise<Reading | undefined> {
  const root = url.pathname.replace(/[^/]*$/, '');
  const fetched = await session.page(
    `${root}index.php?module=${MODULES[place.kind]}&view=Detail&record=${place.id}`,
  );
  return fetched && readDetail(fetched, place);
}

const valueOf = ({ document }: Page, { kind }: Place, name: string) =>
  document.querySelector(`#${MODULES[kind]}_detailView_fieldValue_${name}`);

function readDetail(page: Page, place: Place): Reading | undefined {
  const { document } = page;
  const shown = document.querySelector('#recordId, input[name="record_id"], input[name="record"]');
  if (shown?.getAttribute('value') !== place.id) return undefined;
  const fields = Object.entries(place.kind === 'account' ? ACCOUNT : DEAL).flatMap(([name, key]) =>
    recordField(
      key,
      name,
      textOf(valueOf(page, place, name)?.querySelector('.value') ?? valueOf(page, place, name)),
      codeOf(document, name),
    ),
  );
  if (!fields.some(({ key }) => key === 'name')) return undefined;
  if (place.kind === 'account') return { fields };
  const stage = codeOf(document, 'sales_stage');
  const link = valueOf(page, place, 'related_to')?.querySelector('a[href*="module=Accounts"]');
  const accountId = /[?&]record=(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  return {
    fields,
    ...(stage ? { won: stage === 'Closed Won' } : {}),
    ...(accountId ? { accountId } : {}),
  };
}

/** Beside the words, for the page's own editing: Vtiger's way, then YetiForce's. */
const codeOf = (document: Document, name: string) =>
  document.querySelector(`input.fieldBasicData[data-name="${name}"]`)?.getAttribute('data-value') ??
  document.querySelector(`input.fieldname[value="${name}"]`)?.getAttribute('data-prev-value') ??
  undefined;
