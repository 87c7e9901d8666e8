/** Plays people of the demo through the use cases themselves, each at a moment of the past: what they leave is what they would. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { EndpointName } from '#contract/endpoints';
import type { Reply } from '#contract/wire';
import { machineUnpack } from '../../cli/machine-unpack.ts';
import { readCsv } from '../../cli/read-csv.ts';
import { createUseCases } from '../../usecases/create-use-cases.ts';
import type { KitShelf, PictureEncoder, PictureShelf, Store } from '../../usecases/ports.ts';
import type { Input } from '../../usecases/scope.ts';
import type { VerbName } from '../../usecases/verbs.ts';

export interface LifePorts {
  readonly store: Store;
  readonly shelf: PictureShelf;
  readonly kitShelf: KitShelf;
  readonly encoder: PictureEncoder;
  /** Milliseconds since 1970. */
  readonly now: number;
}
export interface Player extends LifePorts {
  /** Carries out one verb as a person, so many days ago. */
  play<N extends VerbName>(
    who: string,
    daysAgo: number,
    name: N,
    input: Partial<Input<N>>,
  ): Promise<Reply<N>>;
}

const DAY_MS = 86_400_000;
const random = {
  id: randomUUID,
  token: () => randomBytes(32).toString('base64url'),
  code: () => randomBytes(4).toString('hex'),
};

/** What the edge would have filled in. */
const fill = <N extends EndpointName>(input: Partial<Input<N>>) => ({
  params: {},
  query: { limit: 100 },
  body: undefined,
  ...input,
});

export async function openPlayer(ports: LifePorts): Promise<Player> {
  let moment = ports.now;
  const settings = { url: '', invitationDays: 30 };
  const machine = { random, readCsv, unpack: machineUnpack };
  const useCases = await createUseCases({ ...ports, ...machine, clock: () => moment, settings });
  return {
    ...ports,
    async play(who, daysAgo, name, input) {
      // Never in the future, nor in this very minute: the demo has just begun.
      moment = Math.min(ports.now - 60_000, ports.now - daysAgo * DAY_MS);
      const person = await ports.store.read((db) => db.get('people', who));
      if (!person) throw new Error(`No such person in the demo: ${who}`);
      const actor = { person, sessionId: 'demo' };
      // The name and its input belong together, which the call's type cannot see for an open N.
      return (await useCases.call({ name, actor, input: fill(input) } as never)).reply as never;
    },
  };
}
