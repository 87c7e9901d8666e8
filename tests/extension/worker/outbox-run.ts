/** An outbox of a device before a server that keeps the promise of idempotency keys, and a network that keeps none. */
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { createClient } from '#widget/client.ts';
import { openDatabase } from '../../../extension/worker/database.ts';
import { openOutbox } from '../../../extension/worker/outbox.ts';
import { openVault } from '../../../extension/worker/vault.ts';

export type Fate =
  | 'works'
  | 'unreachable'
  | 'answer lost'
  | 'busy'
  | 'refused'
  | 'signed out'
  | 'crash before'
  | 'crash after';

const answer = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** A server at the level of HTTP that keeps the promise of idempotency keys, and a network that keeps none. */
export function wire(fates: Fate[]) {
  const done = new Map<string, string>();
  const effects: string[] = [];
  let died: (() => void) | undefined;
  /** The worker is killed here: nothing after this line of its life ever happens. */
  const dies = () => {
    died?.();
    return new Promise<Response>(() => {});
  };
  return {
    effects,
    /** One life's flush: over when it is done, or when the worker was killed in it. */
    live: (flush: () => Promise<void>) => {
      const death = new Promise<'died'>((resolve) => (died = () => resolve('died')));
      return Promise.race([flush().then(() => 'lives' as const), death]);
    },
    async fetch(_url: unknown, init?: RequestInit): Promise<Response> {
      const fate = fates.shift() ?? 'works';
      const key = new Headers(init?.headers).get('Idempotency-Key') ?? '';
      const text = String(init?.body);
      if (fate === 'unreachable') throw new TypeError('unreachable');
      if (fate === 'crash before') return dies();
      if (fate === 'busy')
        return answer(503, { code: 'unavailable', title: 'later' }, { 'Retry-After': '1' });
      if (fate === 'refused') return answer(400, { code: 'invalid', title: 'no' });
      if (fate === 'signed out') return answer(401, { code: 'unauthenticated', title: 'who?' });
      if (!done.has(key)) effects.push(text);
      done.set(key, text);
      if (fate === 'crash after') return dies();
      if (fate === 'answer lost') throw new TypeError('lost');
      return answer(201, {});
    },
  };
}

export async function open(
  fetch: (url: unknown, init?: RequestInit) => Promise<Response>,
  name = randomUUID(),
) {
  const clock = { now: 0 };
  const start = async () => {
    const database = await openDatabase(name);
    return openOutbox({
      database,
      vault: openVault(database),
      clientOf: () =>
        createClient({
          baseUrl: 'http://api.example',
          fetch: fetch as typeof globalThis.fetch,
          token: () => 'token',
        }),
      exclusively: (_name, work) => work(),
      personId: async () => 'anna',
      now: () => clock.now,
      chance: () => 1,
      onSent: async () => {},
      onChange: () => {},
      wake: () => {},
    });
  };
  return { clock, start, outbox: await start() };
}

export const intent = (order: string, text: string) =>
  ({
    endpoint: 'addComment',
    params: { id: order },
    body: { id: randomUUID(), text },
    order,
    title: text,
  }) as const;
export const textOf = (body: string) => (JSON.parse(body) as { text: string }).text;

export interface OutboxTotals {
  written: number;
  arrived: number;
  /** Texts that did not arrive, or that arrived again. */
  wrong: string[];
  deaths: number;
}

const FATES: readonly Fate[] = [
  'answer lost',
  'works',
  'crash after',
  'works',
  'unreachable',
  'works',
  'crash before',
];

/** Writes so many intents by lives that are killed in the middle of their work, through a bad network; then lets all of them leave. */
export async function runIntents(count: number): Promise<OutboxTotals> {
  const net = wire(Array.from({ length: count }, (_, at) => FATES[at % FATES.length] ?? 'works'));
  const { clock, start, outbox: first } = await open((url, init) => net.fetch(url, init));
  const texts = Array.from({ length: count }, (_, at) => `text ${at}`);
  const totals: OutboxTotals = { written: 0, arrived: 0, wrong: [], deaths: 0 };
  let outbox = first;
  const flush = async () => {
    clock.now += 20 * 60_000;
    const own = outbox;
    if ((await net.live(() => own.flush(true))) === 'lives') return;
    totals.deaths += 1;
    outbox = await start();
  };
  for (const [at, text] of texts.entries()) {
    totals.written += Number(await outbox.add(intent(`practice ${at % 50}`, text)));
    // An outbox takes five hundred.
    if (at % 250 === 249 || at === count - 1) while ((await outbox.all()).length > 0) await flush();
  }
  const arrived = new Map<string, number>();
  for (const text of net.effects.map(textOf)) arrived.set(text, (arrived.get(text) ?? 0) + 1);
  totals.arrived = net.effects.length;
  totals.wrong = texts.filter((text) => arrived.get(text) !== 1);
  return totals;
}
