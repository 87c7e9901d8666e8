/**
 * HubSpot, from the page: properties carry their internal names, in any language. Its own requests echo a token of a
 * cookie, which is not ours to read. The win is told by the stage's code, which only the default pipeline has. Not verified.
 */
import type { CrmAdapter, Place, Reading } from './adapter.ts';
import { findShown } from './is-shown.ts';
import { readCells, type Cells } from './read-cells.ts';
import { recordField } from './record-field.ts';
import { idInLink, textOf } from './text-of.ts';

const RECORD = /^\/contacts\/\d+\/(record\/0-[23]|company|deal)\/(\d+)($|\/)/;
/** HubSpot names what its own tests look for, in either attribute. */
const named = (name: string) => `[data-selenium-test="${name}"], [data-test-id="${name}"]`;
const HEADING = named('highlightTitle');
const CHICKLET = named('company-chicklet-title-link');
const property = (name: string) => named(`property-input-${name}`);
const COMPANY: Cells = {
  [property('industry')]: 'sector',
  [property('numberofemployees')]: 'size',
  [property('city')]: 'city',
  [property('zip')]: 'postcode',
  [property('state')]: 'region',
  [property('country')]: 'country',
  [property('lifecyclestage')]: 'status',
  [property('description')]: 'description',
  [property('hubspot_owner_id')]: 'owner',
};
const DEAL: Cells = {
  [property('dealstage')]: 'stage',
  [property('amount')]: 'amount',
  [property('closedate')]: 'closeDate',
  [property('createdate')]: 'createdAt',
  [property('notes_last_updated')]: 'lastActivityAt',
  [property('notes_next_activity_date')]: 'nextActivityAt',
  [property('description')]: 'description',
  [property('hubspot_owner_id')]: 'owner',
};

export const hubspot: CrmAdapter = {
  name: 'HubSpot',

  placeOf({ url }) {
    const [, object, id] = RECORD.exec(url.pathname) ?? [];
    const isCompany = object === 'record/0-2' || object === 'company';
    return id ? { kind: isCompany ? 'account' : 'opportunity', id } : undefined;
  },

  read({ document }, { kind }: Place): Reading | undefined {
    const name = recordField('name', 'name', textOf(findShown(document, HEADING)));
    const fields = readCells(document, kind === 'account' ? COMPANY : DEAL);
    if (name.length === 0 || fields.length === 0) return undefined;
    if (kind === 'account') return { fields: [...name, ...fields] };
    const company = findShown(document, CHICKLET);
    return {
      fields: [...name, ...fields, ...recordField('account', 'company', textOf(company))],
      ...wonByCode(document),
      ...accountOf(company),
    };
  },

  stageBox: ({ document }) => findShown(document, property('dealstage')),
};

function accountOf(company: Element | null): Partial<Reading> {
  const id = idInLink(company, /\/(?:0-2|company)\/(\d+)/);
  return id ? { account: { id, fields: recordField('name', 'name', textOf(company)) } } : {};
}

/** Its own flag where the page shows it, else the code of the default pipeline; another pipeline's number tells nothing. */
function wonByCode(document: Document): Partial<Reading> {
  const valueOf = (name: string) => {
    const box = findShown(document, property(name));
    return (box?.querySelector('input') ?? box)?.getAttribute('value');
  };
  const flag = valueOf('hs_is_closed_won');
  if (flag === 'true' || flag === 'false') return { won: flag === 'true' };
  const stage = valueOf('dealstage') ?? '';
  return /^[a-z]+$/.test(stage) ? { won: stage === 'closedwon' } : {};
}
