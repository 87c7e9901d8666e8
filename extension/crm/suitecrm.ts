/** SuiteCRM 7. Server-rendered: one reading serves the live page and the one fetched with the reader's session. */
import type { CrmAdapter, Place, Session } from './adapter.ts';
import { rootOf } from './root-of.ts';
import { formOf, readDetail } from './suitecrm-detail.ts';
import { SUITE_MODULES } from './suitecrm-fields.ts';

export const suitecrm: CrmAdapter = {
  name: 'SuiteCRM 7',
  proves: true,

  placeOf({ url }) {
    const query = queryOf(url);
    const module = query.get('module');
    const id = query.get('record') ?? '';
    const isAccount = module === SUITE_MODULES.account;
    if (!isAccount && module !== SUITE_MODULES.opportunity) return undefined;
    // `print` and `to_pdf` show the same record on paper.
    if (query.get('action') !== 'DetailView' || query.has('print') || query.has('to_pdf')) return undefined;
    return /^[\w-]{1,40}$/.test(id) ? { kind: isAccount ? 'account' : 'opportunity', id } : undefined;
  },

  recognises: ({ document }) => formOf(document) !== null,

  /** The page that is on the screen is believed for an account; a stage may have been changed in it without a load. */
  ask: async (place, session, page) =>
    (place.kind === 'account' && readDetail(page, place)) || askDetail(place, session, rootOf(page)),

  read: readDetail,

  stageBox: ({ document }) => document.querySelector('[field="sales_stage"]'),
};

/** The AJAX interface keeps the page's query in its hash, encoded once or not at all. */
function queryOf({ pathname, search, hash }: URL): URLSearchParams {
  const [, inner] = /^#ajaxUILoc=(.+)/.exec(hash) ?? [];
  const address = inner ? decodeURIComponent(inner) : pathname + search;
  return new URLSearchParams(/(?:^|\/)(?:index\.php)?\?(.*)/.exec(address)?.[1]);
}

export async function askDetail(place: Place, session: Session, root: string) {
  const module = SUITE_MODULES[place.kind];
  const path = `${root}index.php?module=${module}&action=DetailView&record=${encodeURIComponent(place.id)}`;
  const fetched = await session.page(path);
  return fetched && readDetail(fetched, place);
}
