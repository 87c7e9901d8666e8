/** Judges the lines of a file of sites: which can be taken, and why each other one cannot. Knows no file format. */
import type { SiteDraft, SitesReport } from '#contract/agreement';
import { fold } from '../text/fold.ts';
import { readSiren } from './read-siren.ts';
import { readDomain, traitsOf } from './site-traits.ts';

export interface SiteLine {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
export interface ReadSite {
  readonly line: number;
  readonly site: SiteDraft;
}
export type SiteProblem = SitesReport['problems'][number];
export interface CheckedSites {
  readonly good: readonly ReadSite[];
  readonly problems: readonly SiteProblem[];
}

type Column = keyof SiteDraft;
/** As people write them, without accents, case, blanks and signs. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'name',
    'nom',
    'site',
    'sitename',
    'nomdusite',
    'raisonsociale',
    'enseigne',
    'company',
    'account',
    'etablissement',
  ],
  domain: ['domain', 'domaine', 'website', 'siteweb', 'siteinternet', 'web', 'url'],
  siren: ['siren', 'siret', 'numerosiren', 'numerosiret', 'companynumber'],
  postcode: ['postcode', 'codepostal', 'cp', 'zip', 'zipcode', 'postalcode'],
  city: ['city', 'town', 'ville', 'commune'],
};
const COLUMNS = Object.keys(HEADERS) as readonly Column[];
const LENGTHS: Readonly<Record<Column, number>> = {
  name: 160,
  domain: 200,
  siren: 30,
  postcode: 12,
  city: 80,
};

const spellHeader = (text: string) => fold(text).replaceAll(/[^a-z0-9]/g, '');

/** Undefined without a column of names. */
function findColumns(header: readonly string[]): ReadonlyMap<Column, number> | undefined {
  const spelt = header.map(spellHeader);
  const places = COLUMNS.map((column): [Column, number] => [
    column,
    spelt.findIndex((title) => HEADERS[column].includes(title)),
  ]);
  const found = new Map(places.filter(([, at]) => at >= 0));
  return found.has('name') ? found : undefined;
}

function readLine({ cells }: SiteLine, columns: ReadonlyMap<Column, number>): SiteDraft {
  const cell = (column: Column) => cells[columns.get(column) ?? -1]?.trim() ?? '';
  const rest = COLUMNS.filter((column) => column !== 'name' && cell(column) !== '');
  return { name: cell('name'), ...Object.fromEntries(rest.map((column) => [column, cell(column)])) };
}

/** What is wrong with one site by itself. */
export function faultOf(site: SiteDraft): Omit<SiteProblem, 'line'> | undefined {
  const long = COLUMNS.find((column) => (site[column]?.length ?? 0) > LENGTHS[column]);
  if (long) return { fault: 'too-long', given: (site[long] ?? '').slice(0, 40) };
  if (traitsOf(site).words.length === 0) return { fault: 'no-name', given: site.name };
  if (site.siren !== undefined && readSiren(site.siren) === undefined)
    return { fault: 'bad-siren', given: site.siren };
  if (site.domain !== undefined && readDomain(site.domain) === undefined)
    return { fault: 'bad-domain', given: site.domain };
  const { siren, domain, postcode, city } = traitsOf(site);
  return (siren ?? domain ?? postcode ?? city) ? undefined : { fault: 'no-place', given: site.name };
}

/** The same text for the same site, however it is spelt. */
export function siteKey(site: SiteDraft): string {
  const { words, postcode, city, siren, domain } = traitsOf(site);
  return [words.join(' '), postcode ?? city ?? siren ?? domain ?? ''].join('|');
}

/** The first line names the columns. */
export function checkSites(lines: readonly SiteLine[], unreadable: readonly number[]): CheckedSites {
  const [header, ...rest] = lines;
  const columns = findColumns(header?.cells ?? []);
  if (!columns) {
    const given = (header?.cells ?? []).join(', ').slice(0, 80);
    return { good: [], problems: [{ line: header?.line ?? 1, fault: 'no-columns', given }] };
  }
  const problems: SiteProblem[] = unreadable.map((line) => ({ line, fault: 'unreadable', given: '' }));
  const good: ReadSite[] = [];
  const firsts = new Map<string, number>();
  for (const each of rest) {
    const { line } = each;
    const site = readLine(each, columns);
    const fault = faultOf(site);
    const first = fault ? undefined : firsts.get(siteKey(site));
    if (fault) problems.push({ line, ...fault });
    else if (first !== undefined) problems.push({ line, fault: 'twice', given: `${site.name}, ${first}` });
    else good.push({ line, site });
    if (!fault && first === undefined) firsts.set(siteKey(site), line);
  }
  return { good, problems: problems.toSorted((a, b) => a.line - b.line) };
}
