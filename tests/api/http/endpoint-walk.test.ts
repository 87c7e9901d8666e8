/** The endpoint table walked row by row: nothing in it can be forgotten, opened by mistake, or answer what it did not promise. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '#contract/endpoint';
import { endpoints, type EndpointName } from '#contract/endpoints';
import { Problem } from '#contract/problem';
import { wire } from '#contract/wire';
import type { Wire } from '#contract/wire/shape';
import { ROLES } from '#contract/words';
import { CAST } from '../usecases/stage.ts';
import { examples } from './examples.ts';
import { startTestServer, type Sent, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

type Row = readonly [EndpointName, Endpoint & Wire];
const rows: Row[] = Object.entries(endpoints).map(([name, row]) => {
  const known = name as EndpointName;
  return [known, { ...(row as Endpoint), ...(wire[known] as Wire) }];
});
const where = (keep: (row: Row[1]) => unknown) => rows.filter(([, row]) => keep(row));

async function readProblem(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.instance).toBe(`urn:uuid:${response.headers.get('x-request-id')}`);
  return problem;
}

/** The same refusal in both languages; gives the English one. */
async function refusalOf(call: (headers: Record<string, string>) => Promise<Response>): Promise<Problem> {
  const french = await readProblem(await call({ 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.5' }));
  const english = await readProblem(await call({ 'accept-language': 'en' }));
  expect(french.code).toBe(english.code);
  expect(french.title).not.toBe(english.title);
  return english;
}

/** The example's call, with parts of it replaced. */
async function callExample(name: EndpointName, more: Partial<Sent> = {}): Promise<Response> {
  const { who = 'bruno', ...sent } = await examples[name](server);
  const headers = { ...sent.headers, ...more.headers };
  return server.callAs(endpoints[name].who === 'anyone' ? 'bruno' : who, name, { ...sent, ...more, headers });
}

describe('the door', () => {
  it.each(where(({ who }) => who !== 'anyone'))('%s refuses a stranger', async (name) => {
    for (const authorization of ['', 'Bearer ' + 'x'.repeat(43), 'Basic YTpi', 'Bearer']) {
      const problem = await refusalOf((headers) =>
        server.call(name, { headers: { ...headers, authorization } }),
      );
      expect(problem.code).toBe('unauthenticated');
      expect(problem.status).toBe(401);
    }
  });

  it.each(where(({ who }) => Array.isArray(who)))(
    '%s refuses each role that it does not name',
    async (name, row) => {
      const refused = ROLES.filter((role) => !row.who.includes(role));
      expect(refused.length).toBeGreaterThan(0);
      for (const role of refused) {
        const who = CAST.find((each) => each.role === role)?.id ?? '';
        const response = await callExample(name, { token: await server.tokenOf(who) });
        expect((await readProblem(response)).code).toBe('forbidden');
      }
    },
  );

  it.each(where(({ who }) => Array.isArray(who)))(
    '%s lets each role through that it names',
    async (name, row) => {
      const refused: string[] = [];
      for (const role of row.who) {
        const who = CAST.find((each) => each.role === role)?.id ?? '';
        const response = await callExample(name, { token: await server.tokenOf(who) });
        const code = response.ok ? 'done' : ((await response.json()) as { code: string }).code;
        if (code === 'forbidden') refused.push(role);
      }
      expect(refused).toEqual([]);
    },
  );

  it.each(rows)('%s is refused by another method', async (name, { path }) => {
    const url = server.base + path.replaceAll(/:\w+/g, randomUUID());
    const problem = await readProblem(await fetch(url, { method: 'PROPFIND' }));
    expect([name, problem.code]).toEqual([name, 'method-refused']);
  });
});

/** The most that is taken of each kind. */
const TAKEN = {
  json: { type: 'application/json', bytes: 256 * 1024 },
  picture: { type: 'image/png', bytes: 5 * 1024 * 1024 },
  file: { type: 'application/pdf', bytes: 10 * 1024 * 1024 },
} as const;
const ANSWERED: Readonly<Record<string, string>> = {
  picture: 'image/webp',
  file: 'application/pdf',
  events: 'text/event-stream',
};

describe('what is sent', () => {
  it.each(where(({ body }) => body))(
    '%s refuses a wrong body, place by place, in both languages',
    async (name) => {
      const sent = (headers: Record<string, string>) =>
        callExample(name, { body: { nonsense: 1, id: 7 }, headers });
      const french = await readProblem(await sent({ 'accept-language': 'fr' }));
      const english = await readProblem(await sent({ 'accept-language': 'en' }));
      expect(french.code).toBe('invalid');
      expect(french.errors?.length).toBeGreaterThan(0);
      expect(french.errors?.map(({ path }) => path)).toEqual(english.errors?.map(({ path }) => path));
      expect(french.errors?.map(({ message }) => message)).not.toEqual(
        english.errors?.map(({ message }) => message),
      );
    },
  );

  it.each(where(({ body }) => body))(
    '%s refuses what is no JSON, or does not say that it is',
    async (name) => {
      const json = { 'content-type': 'application/json' };
      const broken = await callExample(name, { body: '{"id": ', headers: json });
      expect((await readProblem(broken)).code).toBe('bad-json');
      const form = await callExample(name, { body: 'id=1', headers: { 'content-type': 'text/plain' } });
      expect((await readProblem(form)).code).toBe('wrong-type');
      const packed = await callExample(name, {
        body: '{}',
        headers: { ...json, 'content-encoding': 'gzip' },
      });
      expect((await readProblem(packed)).code).toBe('wrong-type');
    },
  );

  it.each(where(({ body, takes }) => body || takes))(
    '%s refuses more than it takes',
    async (name, { takes }) => {
      const { type, bytes } = TAKEN[takes ?? 'json'];
      const body = new Uint8Array(bytes + 1).fill(32);
      expect(
        (await readProblem(await callExample(name, { body, headers: { 'content-type': type } }))).code,
      ).toBe('too-large');
    },
  );

  it.each(where(({ params }) => params))('%s refuses a name of the wrong form', async (name, { path }) => {
    const params = Object.fromEntries(
      [...path.matchAll(/:(\w+)/g)].map(([, each = '']) => [each, 'not-a-uuid']),
    );
    expect((await readProblem(await callExample(name, { params }))).code).toBe('invalid');
  });

  it.each(where(({ query }) => query))('%s refuses a query of the wrong form', async (name) => {
    const query = { limit: 'many', q: '', alt: 'x'.repeat(300), name: 'x'.repeat(300) };
    expect((await readProblem(await callExample(name, { query }))).code).toBe('invalid');
  });

  it.each(where(({ path }) => path.includes(':')))(
    '%s knows nothing by an unknown name',
    async (name, row) => {
      if (row.params && !row.path.includes('/practices/:id')) return;
      const params = { id: randomUUID(), reuseId: randomUUID() };
      expect((await readProblem(await callExample(name, { params }))).code).toBe('not-found');
    },
  );
});

describe('the answer', () => {
  it.each(where(({ reply }) => reply))('%s answers as promised', async (name, { reply, status = 200 }) => {
    const response = await callExample(name);
    expect([response.status, response.headers.get('x-content-type-options')]).toEqual([status, 'nosniff']);
    const told: unknown = await response.json();
    // Equal to what its schema keeps: nothing is told that the contract does not name.
    expect(reply?.parse(told)).toEqual(told);
  });

  it.each(where(({ answers }) => answers === 'nothing'))('%s answers nothing', async (name) => {
    const response = await callExample(name);
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it.each(where(({ reply, answers }) => !reply && answers !== 'nothing'))(
    '%s answers in its own type',
    async (name, row) => {
      const response = await callExample(name);
      const type = ANSWERED[row.answers ?? ''];
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
      await response.body?.cancel();
    },
  );

  it.each(where(({ method, reply }) => method === 'GET' && reply))('%s is not sent twice', async (name) => {
    const { who = 'bruno', ...sent } = await examples[name](server);
    const first = await server.callAs(who, name, sent);
    const tag = first.headers.get('etag') ?? '';
    const again = await server.callAs(who, name, { ...sent, headers: { 'if-none-match': tag } });
    expect([tag === '', again.status, await again.text()]).toEqual([false, 304, '']);
  });
});

describe('once', () => {
  const kept = where(({ once, secret }) => once && !secret);

  it.each(where(({ once }) => once))('%s asks for a key', async (name) => {
    for (const key of ['', 'again', randomUUID().slice(1)]) {
      const response = await callExample(name, { headers: { 'idempotency-key': key } });
      expect((await readProblem(response)).code).toBe('key-missing');
    }
  });

  it.each(kept)('%s has one effect and one answer for a key', async (name) => {
    const { who = 'bruno', ...sent } = await examples[name](server);
    const key = randomUUID();
    const first = await server.callAs(who, name, { ...sent, key });
    const before = await server.stage.store.read((db) => db.seq());
    const again = await server.callAs(who, name, { ...sent, key: `"${key.toUpperCase()}"` });
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect([again.status, await again.text()]).toEqual([first.status, await first.text()]);
    expect(await server.stage.store.read((db) => db.seq())).toBe(before);
  });

  it.each(kept)('%s refuses a key that served for something else', async (name) => {
    const key = randomUUID();
    await (await callExample(name, { key })).text();
    expect((await readProblem(await callExample(name, { key }))).code).toBe('key-reused');
  });

  it.each(kept)('%s keeps one person’s keys from another', async (name) => {
    const key = randomUUID();
    const { who = 'bruno', ...sent } = await examples[name](server);
    await server.callAs(who, name, { ...sent, key });
    const someoneElse = who === 'helene' ? 'bruno' : 'helene';
    const other = await server.callAs(someoneElse, name, { ...sent, key });
    expect(other.headers.get('idempotent-replayed')).toBeNull();
  });
});
