/**
 * An adapter for a CRM whose pages have neither codes nor stable attributes: its address says which record, the heading
 * its name, labels of the dictionary the rest. It never says "won": a label is not a code.
 */
import type { CrmAdapter, Page, Place, Reading } from './adapter.ts';
import type { Hosted } from './hosted.ts';
import { findShown } from './is-shown.ts';
import { readPairs } from './read-pairs.ts';
import { recordField } from './record-field.ts';
import { textOf } from './text-of.ts';

interface Labelled {
  readonly name: Hosted;
  /** Path, query and hash → the record's id, as its group `id`. */
  readonly account?: RegExp;
  readonly deal?: RegExp;
  /** The heading, if it has a mark of its own; the first shown match. */
  readonly heading?: string;
  /** What the tab's title says after the name, if it is not the CRM's own. */
  readonly titleEnd?: RegExp;
  /** On a deal: the link to its account; the id is the last number or uuid of its address. */
  readonly accountLink?: string;
}

export function labelled(crm: Labelled): CrmAdapter {
  return {
    name: crm.name,
    placeOf: ({ url }) => placeIn(crm, url),
    read: (page, place) => readLabelled(crm, page, place),
  };
}

const HEADING = 'h1, [role="heading"][aria-level="1"]';

function placeIn({ account, deal }: Labelled, { pathname, search, hash }: URL): Place | undefined {
  const address = pathname + search + hash;
  const accountId = account?.exec(address)?.groups?.['id'];
  if (accountId) return { kind: 'account', id: accountId };
  const dealId = deal?.exec(address)?.groups?.['id'];
  return dealId ? { kind: 'opportunity', id: dealId } : undefined;
}

function readLabelled(crm: Labelled, { document }: Page, { kind }: Place): Reading | undefined {
  const name = textOf(findShown(document, crm.heading ?? HEADING)) || nameInTitle(document, crm);
  const fields = readPairs(document.querySelector('main, [role="main"]') ?? document.body).filter(
    ({ key }) => key !== 'name',
  );
  // A heading alone is any page's; with a label that we know beside a value it is a record's.
  if (name === '' || fields.length === 0) return undefined;
  const link = kind === 'opportunity' && crm.accountLink ? findShown(document, crm.accountLink) : null;
  const linked = link ? recordField('account', 'account', textOf(link)) : [];
  const others = linked.length > 0 ? fields.filter(({ key }) => key !== 'account') : fields;
  return { fields: [...recordField('name', 'name', name), ...linked, ...others] };
}

/** "Wi-Fi - Deal - Pipedrive": the kind of record may stand between. */
function nameInTitle({ title }: Document, { name, titleEnd }: Labelled): string {
  const end = titleEnd ?? new RegExp(` [-–|] (?:(?:Deal|Affaire|Organi[sz]ation) [-–|] )?${name}$`);
  return end.test(title) ? title.replace(end, '').trim() : '';
}
