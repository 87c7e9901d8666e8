/** Requests at random to any row of the table: what of the answer is not as its contract promises, never a 5xx among it. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { Endpoint } from '#contract/endpoint';
import { endpoints, type EndpointName } from '#contract/endpoints';
import { Problem } from '#contract/problem';
import { wire } from '#contract/wire';
import type { Wire } from '#contract/wire/shape';
import { examples } from './examples.ts';
import { startTestServer, type Sent, type TestServer } from './test-server.ts';

// Signing out ends the session that all of them use, so it comes last; the live feed does not end at all.
const last: EndpointName = 'signOut';
const others = Object.keys(endpoints).filter(
  (name) => name !== 'followFeed' && name !== last,
) as EndpointName[];
export const fuzzedNames: readonly EndpointName[] = [...others, last];

/** One whose limits do not stand in the way. */
export const startFuzzedServer = (): Promise<TestServer> =>
  startTestServer({
    limits: { personPerMinute: 1e6, signInsPerAddress: 1e6, refreshesPerAddress: 1e6 },
  });

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '\0',
    '\uD800',
    '../../etc/passwd',
    '__proto__',
    '1e999',
    '💥'.repeat(50),
    'x'.repeat(5000),
  ),
  fc.double(),
  fc.constant(null),
);

/** A good body with one thing in it replaced, added or taken away: deeper than noise ever gets. */
function spoil(good: unknown): fc.Arbitrary<unknown> {
  if (typeof good !== 'object' || good === null) return nasty;
  const keys = [...Object.keys(good), '__proto__', 'constructor', 'toString', ''];
  return fc.tuple(fc.constantFrom(...keys), nasty, fc.boolean()).map(([key, value, gone]) => {
    const entries = Object.entries(good).filter(([each]) => each !== key);
    const text = JSON.stringify(Object.fromEntries(entries));
    // As text, since a literal `__proto__` would set the prototype instead of a key.
    return gone
      ? text
      : `${text.slice(0, -1)}${entries.length > 0 ? ',' : ''}${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}}`;
  });
}

/** What of an answer is not as promised, in words; nothing when all is. */
async function faultOf(server: TestServer, name: EndpointName, sent: Sent): Promise<string | undefined> {
  const response = await server.callAs('bruno', name, sent);
  const { reply }: Wire = wire[name];
  if (response.status >= 500) return `answered ${response.status}`;
  const asks = endpoints[name].who !== 'anyone' && name !== last;
  if (response.status === 401 && asks) return 'nobody is signed in, so nothing was tried';
  // What the asker has already is told by no body ("if-none-match: *").
  if (response.status === 304) return undefined;
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const told: unknown = isJson ? await response.json() : await response.arrayBuffer();
  if (response.status >= 400) return Problem.safeParse(told).success ? undefined : 'refused by no problem';
  if (!reply || !isJson) return undefined;
  return isDeepStrictEqual(reply.parse(told), told) ? undefined : 'told more than it promised';
}

const header = (value: string) => value.replaceAll(/[^\x20-\x7E]/g, '');

/** Throws the smallest request found that is answered otherwise than promised. */
export async function fuzzRow(server: TestServer, name: EndpointName, requests: number): Promise<void> {
  const { who: _, ...good } = await examples[name](server);
  const { takes }: Endpoint = endpoints[name];
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  const sent = fc.record({
    body: takes
      ? fc.uint8Array({ maxLength: 2000 })
      : fc.oneof(
          spoil(good.body),
          nasty.map((each) => JSON.stringify(each) ?? ''),
        ),
    params: fc.option(fc.record({ id: text, reuseId: text }), { nil: good.params ?? {} }),
    query: fc.dictionary(fc.constantFrom('cursor', 'limit', 'q', 'unit', 'lang', '__proto__'), text),
    headers: fc.dictionary(
      fc.constantFrom('if-match', 'if-none-match', 'accept-language', 'last-event-id'),
      text.map(header),
    ),
  });
  const property = fc.asyncProperty(sent, async ({ body, params, query, headers }) => {
    const { method }: Endpoint = endpoints[name];
    const type = takes ? 'image/png' : 'application/json';
    const fault = await faultOf(server, name, {
      key: randomUUID(),
      // An empty name is another address.
      params: Object.fromEntries(
        Object.entries(params).map(([each, value]) => [each, value.toWellFormed() || 'x']),
      ),
      query: Object.fromEntries(
        Object.entries({ ...good.query, ...query }).map(([each, value]) => [each, value.toWellFormed()]),
      ),
      headers: { ...headers, 'content-type': type },
      ...(method === 'GET' ? {} : { body }),
    });
    if (fault !== undefined) throw new Error(`${name}: ${fault}`);
  });
  await fc.assert(property, { numRuns: requests });
}
