/** A stage for use-case tests: a memory store with a small cast, a clock that the test turns, and everything real around it. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { EndpointName } from '#contract/endpoints';
import type { PracticeDraft, PracticeView } from '#contract/practice';
import { Refusal } from '#contract/refusal';
import type { Role } from '#contract/words';
import { machineUnpack } from '../../../api/cli/machine-unpack.ts';
import { readCsv } from '../../../api/cli/read-csv.ts';
import { openMemoryStore } from '../../../api/store/memory-store.ts';
import { createPictureEncoder } from '../../../api/store/picture-encoder.ts';
import { createUseCases, type Ports } from '../../../api/usecases/create-use-cases.ts';
import type { Actor, Input } from '../../../api/usecases/scope.ts';
import type { VerbName } from '../../../api/usecases/verbs.ts';
import type { PictureShelf, Random } from '../../../api/usecases/ports.ts';
import type { PersonRow } from '../../../api/usecases/rows/directory.ts';

export const ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ';
export const START = Date.parse('2026-11-23T09:00:00.000Z');

export const random: Random = {
  id: randomUUID,
  token: () => randomBytes(32).toString('base64url'),
  code: () => Array.from(randomBytes(8), (byte) => ALPHABET[byte % ALPHABET.length]).join(''),
};

export function memoryShelf(): PictureShelf {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (id, bytes) => void kept.set(id, bytes),
    get: async (id) => kept.get(id),
    remove: async (id) => void kept.delete(id),
  };
}

export function person(id: string, role: Role = 'rep', more: Partial<PersonRow> = {}): PersonRow {
  const [unit, region] = id.length % 2 === 0 ? ['Hotels', 'Lyon'] : ['Offices', 'Lille'];
  const at = '2026-01-01T00:00:00.000Z';
  return { id, email: `${id}@example.com`, name: id, unit, region, role, active: true, at, ...more };
}

/** One of each role, and two reps: `anna` and `bruno`. */
export const CAST = [
  person('anna'),
  person('bruno'),
  person('maria', 'manager'),
  person('karim', 'key-account'),
  person('helene', 'headquarters'),
  person('admin', 'administrator'),
];

export function draft(more: Partial<PracticeDraft> = {}): PracticeDraft {
  return {
    id: randomUUID(),
    kind: 'practice',
    lang: 'fr',
    title: 'Petit déjeuner dans la salle de pause',
    body: 'Un petit déjeuner pour faire goûter, puis un essai de deux semaines.',
    facets: { sector: 'hotel', products: ['Machine 200'] },
    pictures: [],
    ...more,
  };
}

/** Somebody of the cast. */
export function actorOf(id: string): Actor {
  const found = CAST.find((row) => row.id === id);
  if (!found) throw new Error(`Nobody of the cast is called ${id}`);
  return { person: found, sessionId: `session-of-${id}` };
}

/** What the edge would fill in. */
export function fill<N extends EndpointName>(input: Partial<Input<N>>): Input<N> {
  return { params: {}, query: { limit: 20 }, body: undefined, ...input } as Input<N>;
}

export async function setStage(more: Partial<Ports> = {}) {
  const store = more.store ?? (await openMemoryStore());
  let now = START;
  const [shelf, kitShelf] = [memoryShelf(), memoryShelf()];
  const settings = { url: 'https://relais.example', invitationDays: 7 };
  const ports: Ports = {
    store,
    shelf,
    kitShelf,
    encoder: createPictureEncoder(),
    clock: () => now,
    random,
    readCsv,
    unpack: machineUnpack,
    settings,
    ...more,
  };
  await store.write(async (db) => {
    for (const row of CAST) await db.put('people', row);
  });
  const useCases = await createUseCases(ports);
  return {
    ports,
    store,
    useCases,
    turnClock: (ms: number) => void (now += ms),
    now: () => now,
    /** Calls a verb as one of the cast; gives the reply. */
    as: async <N extends VerbName>(who: string, name: N, input: Partial<Input<N>> = {}, key?: string) => {
      const call = { name, actor: actorOf(who), input: fill<N>(input), key };
      return (await useCases.call<N>(call as never)).reply;
    },
    share: async (who: string, more: Partial<PracticeDraft> = {}): Promise<PracticeView> => {
      const call = { name: 'sharePractice', actor: actorOf(who) } as const;
      return (await useCases.call({ ...call, input: fill<'sharePractice'>({ body: draft(more) }) })).reply;
    },
  };
}
export type Stage = Awaited<ReturnType<typeof setStage>>;

/** Signs somebody in for real: invitation, code, tokens. */
export async function signIn({ as, useCases }: Stage, who: string, device = 'test') {
  const { code } = await as('admin', 'invitePerson', { params: { id: who }, body: {} });
  return useCases.redeemInvitation({ email: `${who}@example.com`, code, device });
}

/** The code of the refusal that `work` ends in; anything else fails the test. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'done';
}
