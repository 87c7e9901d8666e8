/**
 * Dolibarr 14 and later: third parties, projects that follow an opportunity, proposals. Server-rendered: one reading serves the
 * live page and one fetched with the reader's session. Its REST needs a key, which Relais neither asks for nor looks for.
 */
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';
import { LINKED, readCard } from './dolibarr-card.ts';
import { readForm } from './dolibarr-form.ts';
import { readProposal, workOf } from './dolibarr-proposal.ts';
import { renewsTokens } from './dolibarr-tokens.ts';
import { idInLink } from './text-of.ts';

/** A project and a proposal may have the same number. */
const PROPOSAL = 'propal-';
/** A card and its tabs, which say an id; a list says none. */
const PATH = /\/(?:(societe|projet|propal)\/(?!list|index)\w+|comm\/card)\.php$/;
const CARDS: Readonly<Record<string, string>> = {
  societe: 'societe/card.php?socid=',
  projet: 'projet/card.php?id=',
  propal: 'comm/propal/card.php?id=',
};
/**
 * Words of `action` under which the page is no form, deletion or question. Those that do something, a proposal's signature
 * among them, show the card that came of it under their own address (14 to 22, read in its source, 2026-11).
 */
const READING = /^(|view|(set|update|classify)\w*|modif|reopen|confirm_(?!clone|delete|merge)\w+)$/;

/** What is under the tabs, but for a form. */
const SHEET = '.tabBar:not(:has(td :is([name="name"], [name="title"])))';

export const dolibarr: CrmAdapter = {
  name: 'Dolibarr',
  proves: true,

  placeOf({ url, document }) {
    const found = PATH.exec(url.pathname);
    const asked = url.searchParams;
    if (!found || !READING.test(asked.get('action') ?? '') || asked.has('optioncss')) return undefined;
    const of = found[1] ?? 'societe';
    const isAccount = of === 'societe';
    const id = (isAccount && asked.get('socid')) || asked.get('id') || idInPage(document, of);
    if (!id || !/^\d+$/.test(id)) return undefined;
    return { kind: isAccount ? 'account' : 'opportunity', id: of === 'propal' ? PROPOSAL + id : id };
  },

  // Its name may have been taken out of the head by whoever runs it; with these addresses its frame is enough. What has no tabs is
  // gone or not for this person; a form that came back with an error stands at the card's own address.
  recognises: ({ document }) => document.querySelector(`[id^="id-"] :is(.arearef, ${SHEET})`) !== null,

  async ask(place, session, page) {
    if (isLogin(page)) return undefined;
    // Its card is read where it stands, its tabs are left alone.
    if (isBefore16(page) || renewsTokens(page)) return isCard(page) ? undefined : { fields: [] };
    const path = pathOf(place, page);
    const drawn = isShown(page, place) ? page : await session.page(path);
    const card = readWhole(drawn, place);
    // A proposal's card has its code; of the others only the form has.
    if (isProposal(place)) return card && drawn && tellProposal(card, drawn, session);
    if (card?.fields.length === 0) return card;
    const form = await session.page(`${path}&action=edit`);
    const codes = form && readForm(form, place);
    return codes && card ? merge(card, codes) : (codes ?? card);
  },

  read: (page, place) => (isShown(page, place) ? readWhole(page, place) : undefined),
};

/** There, any page that is fetched ends the forms and links of those that are open (15 in its source renews the token at each page, 16 does not, 2026-11). */
const isBefore16 = ({ document }: Page) =>
  Number(idInLink(document.querySelector('link[href*="version="]'), /version=(\d+)/)) < 16;

const isProposal = ({ id }: Place) => id.startsWith(PROPOSAL);

/** `/projet/card.php?ref=PJ…`: the id is in the page's own links to itself. */
const idInPage = (document: Document, of: string) =>
  idInLink(document.querySelector(`a.tab[href*="/${of}/"]`), LINKED);

/** Often under `/dolibarr/htdocs/`: everything before the part that we know. */
function pathOf(place: Place, { url }: Page): string {
  const of = isProposal(place) ? 'propal' : place.kind === 'account' ? 'societe' : 'projet';
  const root = url.pathname.replace(/(societe|comm(\/propal)?|projet)\/\w+\.php$/, '');
  return root + CARDS[of] + place.id.replace(PROPOSAL, '');
}

/** A logged-out session answers 200 with the login form. */
const isLogin = ({ document }: Page) => document.querySelector('input[name="actionlogin"]') !== null;

const isCard = ({ url }: Page) => /\/(societe|projet|propal)\/card\.php$/.test(url.pathname);

/** The card itself, when the page is it and not one of its tabs. */
function isShown(page: Page, place: Place): boolean {
  const shown = dolibarr.placeOf(page);
  return isCard(page) && shown?.kind === place.kind && shown.id === place.id;
}

/** A signed one leaves its win to its project; one that is only work, and follows no opportunity, will never tell it. */
async function tellProposal(card: Reading, drawn: Page, session: Session): Promise<Reading> {
  const id = workOf(drawn);
  if (!id || card.won !== undefined) return card;
  const project = await session.page(pathOf({ kind: 'opportunity', id }, drawn));
  const reading = project && readCard(project, { kind: 'opportunity', id });
  return reading?.fields.length === 0 ? { ...card, won: true } : card;
}

function readWhole(page: Page | undefined, place: Place): Reading | undefined {
  if (!page || isLogin(page)) return undefined;
  return isProposal(place) ? readProposal(page) : readCard(page, place);
}

/** The form has codes, the card has what the form does not show; a field of the form goes first. */
function merge(card: Reading, form: Reading): Reading {
  const known = new Set(form.fields.map(({ key }) => key));
  return { ...card, ...form, fields: [...form.fields, ...card.fields.filter(({ key }) => !known.has(key))] };
}
