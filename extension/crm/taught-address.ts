/**
 * Addresses of taught pages: `/clients/{id}`, `/index.php?module=Accounts&record={id}`, `/#/compte/{id}`. Compared piece by
 * piece and never as a regular expression: what others wrote must not be able to keep a page busy.
 */
import type { TaughtPage } from '#contract/taught';
import { fitsHost } from '../fits-host.ts';

const ID = '{id}';
const ID_MAX = 200;

/** The record's id when the page is one that was taught; undefined on any other. */
export function taughtId({ host, path }: Pick<TaughtPage, 'host' | 'path'>, url: URL): string | undefined {
  if (!fitsHost(host, url.host)) return undefined;
  const wanted = split(path);
  const shown = split(url.pathname + url.search + url.hash);
  const inPath = fit(wanted.path, shown.path);
  const inHash = wanted.hash.length === 0 ? [] : fit(wanted.hash, shown.hash);
  if (!inPath || !inHash) return undefined;
  const inQuery = wanted.query.map(([key, value]) => fit([value], valueOf(shown.query, key)));
  if (inQuery.some((found) => found === undefined)) return undefined;
  const [id, ...more] = [...inPath, ...inHash, ...inQuery.flatMap((found) => found ?? [])];
  return id !== undefined && more.length === 0 && id.length <= ID_MAX ? id : undefined;
}

/** Such an address for this page: the last piece that looks like an id is the id, earlier ones may be anything. */
export function proposeAddress(url: URL): string | undefined {
  const { path, query, hash } = split(url.pathname + url.search + url.hash);
  if (hash.some(looksLikeId)) return join(path, keyed(query), place(hash));
  const named = query.filter(([, value]) => looksLikeId(value));
  const key = named.find(([name]) => /id$|record/i.test(name)) ?? named.at(-1);
  if (key && !path.some(looksLikeId)) return join(path, [...keyed(query), `${key[0]}=${ID}`], []);
  if (path.some(looksLikeId)) return join(place(path), [], []);
  // `/clients/hotel-du-parc`: a name in the address is as good as a number.
  return path.length > 1 ? join([...path.slice(0, -1), ID], [], []) : undefined;
}

interface Pieces {
  readonly path: readonly string[];
  readonly query: readonly (readonly [string, string])[];
  readonly hash: readonly string[];
}

const pieces = (text: string) => text.split('/').filter((piece) => piece !== '');

function split(address: string): Pieces {
  const [before = '', ...after] = address.split('#');
  const [path = '', query = ''] = before.split('?');
  return { path: pieces(path), query: [...new URLSearchParams(query)], hash: pieces(after.join('#')) };
}

/** What stands where `{id}` is wanted; undefined when one piece differs. */
function fit(wanted: readonly string[], shown: readonly string[]): string[] | undefined {
  if (wanted.length !== shown.length) return undefined;
  const isSame = wanted.every((piece, at) => piece === '*' || piece === ID || piece === shown[at]);
  return isSame ? wanted.flatMap((piece, at) => (piece === ID ? [shown[at] ?? ''] : [])) : undefined;
}

const valueOf = (query: Pieces['query'], key: string) =>
  query.filter(([name]) => name === key).map(([, value]) => value);

/** A number, a UUID, a Salesforce-like key: digits make it one, and words of a route have none. */
const looksLikeId = (piece: string): boolean => /\d/.test(piece) && !/^v\d+$|\.\w{2,4}$/i.test(piece);

function place(shown: readonly string[]): string[] {
  const last = shown.findLastIndex(looksLikeId);
  return shown.map((piece, at) => (at === last ? ID : looksLikeId(piece) ? '*' : piece));
}

/** Of a query, only what names the kind of page: a module, a view. The rest changes from click to click. */
const keyed = (query: Pieces['query']) =>
  query.filter(([, value]) => /^[a-z_]{2,30}$/i.test(value)).map(([key, value]) => `${key}=${value}`);

function join(path: readonly string[], query: readonly string[], hash: readonly string[]): string {
  const tail = hash.length > 0 ? `#/${hash.join('/')}` : '';
  return `/${path.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}${tail}`;
}
