/**
 * The hidden asker cannot be found: the same company lives the same days in two worlds, which differ only in who asked.
 * Whoever was not asked gets the same bytes from every endpoint in both, at every step, and the same live events.
 */
import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import type { FeedEvent } from '#contract/changes';
import type { Endpoint } from '#contract/endpoint';
import { endpoints, type EndpointName } from '#contract/endpoints';
import type { Random } from '../../../api/usecases/ports.ts';
import { actorOf, ALPHABET, person, signIn } from '../usecases/stage.ts';
import { question } from '../usecases/question/cases.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** The same names in both worlds, in the order of asking for them. */
function countingRandom(): Random {
  let count = 0;
  const next = () => String((count += 1));
  return {
    id: () => `00000000-0000-4000-8000-${next().padStart(12, '0')}`,
    token: () => `t${next().padStart(42, '0')}`,
    code: () => Array.from(next().padStart(8, '0'), (digit) => ALPHABET[Number(digit)] ?? 'B').join(''),
  };
}

const IDS = { question: randomUUID(), answer: randomUUID(), practice: randomUUID(), proof: randomUUID() };
const ASKERS = ['bruno', 'lena'] as const;
/** Those who were never asked, whatever their role, and a colleague of each asker's unit. */
const OUTSIDERS = ['maria', 'karim', 'helene', 'admin', 'zoe', 'yann'];
const MORE = [
  person('lena', 'rep', { unit: 'Trade', region: 'Nice' }),
  person('zoe', 'rep', { unit: 'Trade', region: 'Nice' }),
  person('yann', 'rep', { unit: 'Offices', region: 'Lille' }),
  person('guest0', 'rep', { active: false }),
];

const servers: TestServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((each) => each.close())));

async function makeWorld() {
  const limits = { personPerMinute: 1e6, signInsPerAddress: 1e6, refreshesPerAddress: 1e6 };
  const server = await startTestServer({ limits, ports: { random: countingRandom() } });
  servers.push(server);
  await server.stage.store.write(async (db) => {
    for (const row of MORE) await db.put('people', row);
  });
  const { id } = await server.stage.share('anna', { id: IDS.proof, facets: { sector: 'hotel' } });
  await server.stage.store.write(async (db) => {
    const at = new Date(server.stage.now()).toISOString();
    const reuse = {
      id: IDS.proof,
      practiceId: id,
      personId: 'guest0',
      verdict: 'worked',
      facets: {},
    } as const;
    await db.put('reuses', { ...reuse, at, settledAt: at });
    const row = await db.get('practices', id);
    const evidence = { tried: 1, worked: 1, failed: 0, units: [], regions: [], lastAt: at };
    if (row) await db.put('practices', { ...row, tally: { likes: 0, comments: 0, evidence } });
  });
  return server;
}

async function listen({ stage, tokenOf }: TestServer, who: string, heard: FeedEvent[], signal: AbortSignal) {
  const actor = await stage.useCases.identify(await tokenOf(who));
  return stage.useCases.followFeed({ actor, signal, send: async ({ event }) => void heard.push(event) });
}

/** Every way to fill the names in a path with something that is there. */
function fillings(path: string): Record<string, string>[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const ids = [...Object.values(IDS), 'anna', ...ASKERS];
  if (names.length === 0) return [{}];
  return ids.map((id) => Object.fromEntries(names.map((name, at) => [name, at === 0 ? id : IDS.answer])));
}

const QUERIES: Partial<Record<EndpointName, Record<string, string>[]>> = {
  listQuestions: ['open', 'answered', 'mine', 'for-me'].map((of) => ({ of })),
  searchPractices: [{ q: 'contrat en cours' }],
  searchAll: [{ q: 'contrat en cours' }, { q: 'bruno' }, { q: 'lena' }, { q: 'Nice' }],
  findAnswering: [{ q: 'lever un contrat en cours' }],
};

/** What an outsider can read, and what they are told when they try to meddle. */
async function look(server: TestServer, who: string): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  // A new one at each step: tokens end with the days that pass.
  const token = (await signIn(server.stage, who)).accessToken;
  for (const [key, row] of Object.entries(endpoints) as [EndpointName, Endpoint][]) {
    const meddles = key === 'hideAsker' || key === 'withdrawQuestion' || key === 'acceptAnswer';
    if ((row.method !== 'GET' && !meddles && key !== 'passQuestion') || row.answers === 'events') continue;
    for (const params of fillings(row.path)) {
      for (const query of QUERIES[key] ?? [{}]) {
        const body =
          key === 'hideAsker'
            ? { hidden: false }
            : key === 'acceptAnswer'
              ? { practiceId: IDS.practice }
              : undefined;
        const sent = { token, params, query, ...(body ? { body } : {}) };
        const response = await server.callAs(who, key, sent);
        const text = (await response.text()).replaceAll(/urn:uuid:[-\w]+/g, '');
        seen.set(
          `${key} ${JSON.stringify({ params, query })}`,
          `${response.status} ${response.headers.get('etag')} ${text}`,
        );
      }
    }
  }
  return seen;
}

const steps: readonly ((server: TestServer, asker: string) => Promise<unknown>)[] = [
  async ({ stage }, asker) => {
    // Each at their own hour of that day, about a customer in their own town.
    const minutes = asker === ASKERS[0] ? 0 : 217;
    stage.turnClock(minutes * 60_000);
    const facets = { sector: 'hotel', city: asker === ASKERS[0] ? 'Lille' : 'Nice', agreement: asker };
    await as(stage, asker, 'askQuestion', { body: question({ id: IDS.question, hidden: true, facets }) });
    stage.turnClock(-minutes * 60_000);
  },
  async ({ stage }) => {
    stage.turnClock(3 * 86_400_000);
    await stage.useCases.tend();
  },
  ({ stage }) =>
    as(stage, 'anna', 'answerQuestion', {
      params: { id: IDS.question },
      body: { id: IDS.answer, text: 'Un essai.' },
    }),
  ({ stage }, asker) =>
    as(stage, asker, 'acceptAnswer', {
      params: { id: IDS.question, answerId: IDS.answer },
      body: { practiceId: IDS.practice },
    }),
];

/** As somebody who may be of no cast. */
async function as(stage: TestServer['stage'], who: string, name: EndpointName, input: object): Promise<void> {
  const known = MORE.find(({ id }) => id === who);
  const actor = known ? { person: known, sessionId: `session-of-${who}` } : actorOf(who);
  await stage.useCases.call({
    name,
    actor,
    input: { params: {}, query: {}, body: undefined, ...input },
  } as never);
}

it('is the same world for whoever was not asked, whoever asked', { timeout: 300_000 }, async () => {
  const worlds = [await makeWorld(), await makeWorld()] as const;
  const until = new AbortController();
  const heard = worlds.map(() => new Map(OUTSIDERS.map((who) => [who, [] as FeedEvent[]])));
  // One after the other, so that both worlds give out their names in one order.
  for (const world of worlds) for (const who of OUTSIDERS) await world.tokenOf(who);
  const lines = worlds.flatMap((world, at) =>
    OUTSIDERS.map((who) => listen(world, who, heard[at]?.get(who) ?? [], until.signal)),
  );
  let looked = 0;
  for (const step of steps) {
    for (const [at, world] of worlds.entries()) await step(world, ASKERS[at] ?? '');
    for (const who of OUTSIDERS) {
      const [mine, theirs] = [await look(worlds[0], who), await look(worlds[1], who)];
      expect(theirs).toEqual(mine);
      looked += mine.size;
      // The question itself is there to be read: the sameness is not that of an empty world.
      const read =
        mine.get(`readQuestion ${JSON.stringify({ params: { id: IDS.question }, query: {} })}`) ?? '';
      expect(read.slice(0, 3)).toBe('200');
    }
  }
  expect(looked).toBeGreaterThan(500);
  await expect.poll(() => heard[0]?.get('zoe')?.length ?? 0).toBeGreaterThan(0);
  for (const who of OUTSIDERS) {
    expect(heard[1]?.get(who)).toEqual(heard[0]?.get(who));
    // Not even that somebody asked at this moment.
    expect(heard[0]?.get(who)?.filter((event) => event.type === 'changed')).toEqual([]);
  }
  // The control: one who was asked reads it, so the name is there to be kept.
  const asked = await signIn(worlds[0].stage, 'anna');
  const call = { params: { id: IDS.question }, token: asked.accessToken };
  expect(await (await worlds[0].call('readQuestion', call)).json()).toMatchObject({ asker: { id: 'bruno' } });
  until.abort();
  await Promise.all(lines);
});
