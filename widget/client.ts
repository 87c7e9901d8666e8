/**
 * The API by name: `client.call('likePractice', { params })`. It knows addresses, headers and refusals;
 * it keeps no state, and repeats a call only once, with a fresh token.
 */
import type { Endpoint } from '#contract/endpoint';
import { endpoints, type EndpointName } from '#contract/endpoints';
import type { Lang } from '#contract/words';
import type { Body, Query, Reply } from '#contract/wire';
import { newId } from './new-id.ts';
import { OfflineError, ProblemError } from './problem-error.ts';
import { readProblem } from './read-problem.ts';

export interface ClientOptions {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** The access token of the moment. `stale` is one that was just refused: give another, or nothing. */
  token(stale?: string): Promise<string | undefined> | string | undefined;
  /** Language of refusals. */
  lang?(): Lang;
}

export interface CallOptions<N extends EndpointName> {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query<N>;
  readonly body?: Takes<N>;
  /** Idempotency key; without one, a new key each call. Give it to repeat a call whose answer was lost. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

type Row<N extends EndpointName> = (typeof endpoints)[N];
type Takes<N extends EndpointName> = Row<N> extends { takes: 'picture' | 'file' } ? Blob : Body<N>;
type Answer<N extends EndpointName> =
  Row<N> extends { answers: 'picture' | 'file' }
    ? Blob
    : Row<N> extends { answers: 'events' }
      ? Response
      : Reply<N>;

export interface Client {
  /** Throws `ProblemError` when refused, `OfflineError` when no answer came, the signal's reason when given up. */
  call<N extends EndpointName>(name: N, options?: CallOptions<N>): Promise<Answer<N>>;
}

export function createClient(options: ClientOptions): Client {
  return {
    async call(name, call = {}) {
      const row: Endpoint = endpoints[name];
      const request = { row, url: addressOf(options.baseUrl, row, call), call, key: call.key ?? newId() };
      let token = row.who === 'anyone' ? undefined : await options.token();
      let response = await send(options, request, token);
      if (response.status === 401 && token) {
        token = await options.token(token);
        if (token) response = await send(options, request, token);
      }
      if (!response.ok) throw await readProblem(response);
      // The table says what this row answers; TypeScript cannot follow a value into a conditional type.
      return (await readAnswer(row, response)) as never;
    },
  };
}

interface Request {
  readonly row: Endpoint;
  readonly url: string;
  readonly call: { readonly body?: unknown; readonly signal?: AbortSignal };
  readonly key: string;
}

async function send(
  options: ClientOptions,
  { row, url, call, key }: Request,
  token?: string,
): Promise<Response> {
  const headers = new Headers();
  if (token) headers.set('Authorization', `Bearer ${token}`);
  if (options.lang) headers.set('Accept-Language', options.lang());
  if (row.once) headers.set('Idempotency-Key', key);
  const isBlob = call.body instanceof Blob;
  if (call.body !== undefined && !isBlob) headers.set('Content-Type', 'application/json');
  const body = isBlob ? (call.body as Blob) : call.body === undefined ? undefined : JSON.stringify(call.body);
  const init: RequestInit = { method: row.method, headers, credentials: 'omit', signal: call.signal ?? null };
  try {
    return await options.fetch(url, body === undefined ? init : { ...init, body });
  } catch (error) {
    call.signal?.throwIfAborted();
    throw new OfflineError(error);
  }
}

async function readAnswer(row: Endpoint, response: Response): Promise<unknown> {
  if (row.answers === 'events') return response;
  try {
    if (row.answers === 'picture' || row.answers === 'file') return await response.blob();
    return row.answers === 'nothing' || response.status === 204 ? undefined : await response.json();
  } catch (error) {
    // Cut in the middle, or a proxy's page instead of ours.
    throw new OfflineError(error);
  }
}

interface Addressed {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: unknown;
}

function addressOf(baseUrl: string, { path }: Endpoint, { params = {}, query }: Addressed): string {
  const filled = path.replaceAll(/:(\w+)/g, (_hole, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const asked = search.size > 0 ? `?${search}` : '';
  return baseUrl.replace(/\/$/, '') + filled + asked;
}

export { OfflineError, ProblemError };
