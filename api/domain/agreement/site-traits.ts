/** What tells one site from another, in one spelling, from whoever wrote it: a file, a form or a CRM page. Never guesses. */
import type { CrmRecord, RecordField } from '#contract/record';
import { fold } from '../text/fold.ts';
import { readTokens } from '../text/read-tokens.ts';
import { spellPlace } from '../map/regions.ts';
import { readSiren } from './read-siren.ts';

export interface SiteTraits {
  /** Telling words of the name, folded, in alphabetical order; without legal forms and small words. */
  readonly words: readonly string[];
  readonly domain?: string;
  readonly siren?: string;
  readonly postcode?: string;
  readonly city?: string;
}
/** As it was written. */
export interface WrittenSite {
  readonly name: string;
  readonly domain?: string | undefined;
  readonly siren?: string | undefined;
  readonly postcode?: string | undefined;
  readonly city?: string | undefined;
}

const LEGAL_FORMS = new Set(
  'sa sas sasu sarl eurl sci scop snc selarl scea gie ltd inc llc plc gmbh'.split(' '),
);
const SMALL_WORDS = new Set('le la les l un une de du des d a au aux et en sur the of and at in'.split(' '));
/** Mailboxes and shop windows of many: the same domain says nothing of who is behind it. */
const SHARED_DOMAINS =
  /^(?:gmail|outlook|hotmail|yahoo|orange|free|sfr|wanadoo|laposte|facebook|instagram|linkedin|booking|google)\./;

export function readDomain(text: string): string | undefined {
  const host = fold(text.trim())
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\d?\./, '');
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) ? host : undefined;
}

export function readName(name: string): string[] {
  const words = readTokens(name).map(({ word }) =>
    word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word,
  );
  return [...new Set(words.filter((word) => !LEGAL_FORMS.has(word) && !SMALL_WORDS.has(word)))].toSorted();
}

const spellPostcode = (postcode: string) => fold(postcode).replaceAll(/\s/g, '').replace(/^f-/, '');

/** Only what is there and can be read. */
export function traitsOf({
  name,
  domain = '',
  siren = '',
  postcode = '',
  city = '',
}: WrittenSite): SiteTraits {
  const host = readDomain(domain);
  const all = {
    domain: host && !SHARED_DOMAINS.test(host) ? host : undefined,
    siren: readSiren(siren),
    postcode: spellPostcode(postcode) || undefined,
    city: spellPlace(city.replace(/\bcedex.*/i, '')) || undefined,
  };
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  return { words: readName(name), ...Object.fromEntries(known) };
}

/** Dolibarr's first number is the SIREN in France; elsewhere it is another, and seen to be none. */
const COMPANY_NUMBER = /\b(?:siren|siret|idprof1)\b/;
const WEBSITE = /\b(?:site|web|website|url|domaine?)\b/;

function labelled(fields: readonly RecordField[], pattern: RegExp): string | undefined {
  return fields.find(({ label }) => pattern.test(fold(label)))?.value;
}

/** Of the account that a record is about; on a deal, of its account as far as it was read. */
export function readSiteTraits({ kind, fields, account }: CrmRecord): SiteTraits {
  const known = account && kind === 'opportunity' ? [...account.fields, ...fields] : fields;
  const valueOf = (key: RecordField['key']) => known.find((field) => field.key === key)?.value;
  const dealName = account ? undefined : fields.find(({ key }) => key === 'account')?.value;
  const ownName =
    kind === 'account' ? valueOf('name') : account?.fields.find(({ key }) => key === 'name')?.value;
  return traitsOf({
    name: ownName ?? dealName ?? '',
    postcode: valueOf('postcode'),
    city: valueOf('city'),
    siren: labelled(known, COMPANY_NUMBER),
    domain: labelled(known, WEBSITE),
  });
}
