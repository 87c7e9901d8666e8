/**
 * Dolibarr 16 and later. Server-rendered: the same reading serves the live page and one fetched with the reader's
 * session. Its REST needs a key, which Relais neither asks for nor looks for.
 */
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';
import { readCard } from './dolibarr-card.ts';
import { readForm } from './dolibarr-form.ts';

/** The card and its tabs; what is not named here is a list, a form or another thing. */
const PAGES = [
  {
    path: /\/societe\/(?:card|contact|project|note|agenda|messaging|document|consumption|price)\.php$/,
    kind: 'account',
    ids: ['socid', 'id'],
  },
  { path: /\/comm\/card\.php$/, kind: 'account', ids: ['socid', 'id'] },
  {
    path: /\/projet\/(?:card|contact|tasks|element|note|document|info|messaging)\.php$/,
    kind: 'opportunity',
    ids: ['id'],
  },
] as const;
/** Words of `action` under which the page is no form, deletion or question. */
const READING = new Set(['', 'view']);
const CARDS = { account: /\/societe\/card\.php$/, opportunity: /\/projet\/card\.php$/ } as const;

export const dolibarr: CrmAdapter = {
  name: 'Dolibarr',
  proves: true,

  placeOf({ url, document }) {
    const page = PAGES.find(({ path }) => path.test(url.pathname));
    const asked = url.searchParams;
    if (!page || !READING.has(asked.get('action') ?? '') || asked.has('optioncss')) return undefined;
    const id = page.ids.map((name) => asked.get(name)).find(Boolean) ?? idInPage(document, page.kind);
    return id && /^\d+$/.test(id) ? { kind: page.kind, id } : undefined;
  },

  recognises: ({ document }) =>
    document.querySelector('meta[name="author"][content*="Dolibarr"]') !== null &&
    document.querySelector('#id-right, #id-container, .arearef') !== null,

  async ask(place, session, page) {
    if (isLogin(page)) return undefined;
    const form = await session.page(`${root(page)}${pathOf(place)}&action=edit`);
    const codes = form && !isLogin(form) ? readForm(form, place) : undefined;
    const card = isOnScreen(page, place) ? readCard(page, place) : await askCard(place, session, page);
    return codes && card ? merge(card, codes) : (codes ?? card);
  },

  read: (page, place) => (isOnScreen(page, place) ? readCard(page, place) : undefined),
};

/** `/projet/card.php?ref=PJ…`: the id is in the page's own links to itself. */
function idInPage(document: Document, kind: Place['kind']): string | undefined {
  const link = document.querySelector(
    kind === 'opportunity' ? '.tabs a#project, a.tab[href*="/projet/card.php?id="]' : 'a.tab[href*="socid="]',
  );
  return /[?&](?:soc)?id=(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
}

const pathOf = ({ kind, id }: Place) =>
  kind === 'account' ? `societe/card.php?socid=${id}` : `projet/card.php?id=${id}`;

/** Often under `/dolibarr/htdocs/`: everything before the part that we know. */
const root = ({ url }: Page) => url.pathname.replace(/(?:societe|comm|projet)\/[^/]*$/, '');

/** A logged-out session answers 200 with the login form. */
const isLogin = ({ document }: Page) => document.querySelector('input[name="actionlogin"]') !== null;

/** The card itself, not one of its tabs. */
const isOnScreen = (page: Page, place: Place) => {
  const shown = dolibarr.placeOf(page);
  const isCard = CARDS[place.kind].test(page.url.pathname);
  return isCard && shown?.kind === place.kind && shown.id === place.id && !isLogin(page);
};

async function askCard(place: Place, session: Session, page: Page): Promise<Reading | undefined> {
  const fetched = await session.page(root(page) + pathOf(place));
  return fetched && !isLogin(fetched) ? readCard(fetched, place) : undefined;
}

/** The form has codes, the card has what the form does not show; a field of the form goes first. */
function merge(card: Reading, form: Reading): Reading {
  const known = new Set(form.fields.map(({ key }) => key));
  return { ...card, ...form, fields: [...form.fields, ...card.fields.filter(({ key }) => !known.has(key))] };
}
