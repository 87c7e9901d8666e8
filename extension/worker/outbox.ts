/**
 * What the person did and the server does not know yet. It is written here before the interface says "sent", and leaves
 * only when the server has answered. It never drops a text: what is refused stays, visible, until the person decides.
 */
import type { Client } from '#widget/client.ts';
import { newId } from '#widget/new-id.ts';
import type { Database } from './database.ts';
import type { Intent, NewIntent } from './intent.ts';
import { judgeFailure } from './judge-failure.ts';
import { nextIntent, nextTime } from './next-intent.ts';
import { readDataUrl } from './picture-bytes.ts';
import { openShelf, type Row } from './outbox-shelf.ts';
import type { Vault } from './vault.ts';

/** More than a person writes offline in a month; a loop gone wrong must not fill the disk. */
export const OUTBOX_MAX = 500;

export interface Outbox {
  /** Resolves once it is on disk; false when the outbox is full. Sending starts by itself. */
  add(intent: NewIntent): Promise<boolean>;
  all(): Promise<readonly Intent[]>;
  /** Takes back what never left; false when it may have left. */
  takeBack(mine: (intent: Intent) => boolean): Promise<boolean>;
  change(id: string, change: Partial<Intent>): Promise<void>;
  drop(id: string): Promise<void>;
  /** Sends what may leave. `eager`: there is news of a network or of the person. */
  flush(eager: boolean): Promise<void>;
  wipe(): Promise<void>;
}

export interface OutboxTools {
  readonly database: Database;
  readonly vault: Vault;
  readonly client: Client;
  /** Of two contexts, only one sends: `navigator.locks` in the browser. */
  exclusively(name: string, work: () => Promise<void>): Promise<void>;
  personId(): Promise<string | undefined>;
  now(): number;
  /** 0 to 1. */
  chance(): number;
  onSent(intent: Intent, reply: unknown): Promise<void>;
  onChange(): void;
  /** Look again at this time. */
  wake(at: number): void;
}

export function openOutbox(tools: OutboxTools): Outbox {
  const shelf = openShelf(tools.database, tools.vault);

  /** One attempt at one intent; false: stop for now. */
  async function attempt({ seq, intent }: Row): Promise<boolean> {
    // Marked before it leaves: after a crash nobody may believe that it never did. Gone meanwhile: taken back.
    if (!(await shelf.replace(seq, { ...intent, attempts: intent.attempts + 1 }))) return true;
    let reply: unknown;
    try {
      reply = await tools.client.call(intent.endpoint, requestOf(intent));
    } catch (error) {
      const { intent: next, stop } = judgeFailure(intent, error, tools.now(), tools.chance());
      await shelf.replace(seq, next);
      return !stop;
    }
    await shelf.remove([seq]);
    await tools.onSent(intent, reply);
    return true;
  }

  async function sendAll(eager: boolean): Promise<void> {
    const personId = await tools.personId();
    if (personId === undefined) return;
    const tried = new Set<string>();
    for (;;) {
      const rows = await shelf.rows();
      const next = nextIntent(
        rows.map((row) => row.intent),
        { now: tools.now(), personId, eager, tried },
      );
      const row = rows.find(({ intent }) => intent.id === next?.id);
      if (!row) break;
      tried.add(row.intent.id);
      const goOn = await attempt(row);
      tools.onChange();
      if (!goOn) break;
    }
    const left = (await shelf.rows()).map((row) => row.intent);
    const at = nextTime(left, personId);
    if (at !== undefined) tools.wake(at);
  }

  async function update(id: string, change: Partial<Intent> | undefined): Promise<void> {
    const row = (await shelf.rows()).find(({ intent }) => intent.id === id);
    if (row) await (change ? shelf.replace(row.seq, { ...row.intent, ...change }) : shelf.remove([row.seq]));
    tools.onChange();
  }

  return {
    async add(given) {
      const personId = await tools.personId();
      if (personId === undefined || (await shelf.count()) >= OUTBOX_MAX) return false;
      const fresh = { v: 1, personId, at: tools.now(), attempts: 0, retryAt: 0, notBefore: 0 } as const;
      await shelf.append({ id: newId(), ...given, ...fresh, state: 'waiting' });
      tools.onChange();
      return true;
    },
    all: async () => (await shelf.rows()).map(({ intent }) => intent),
    async takeBack(mine) {
      const rows = (await shelf.rows()).filter(({ intent }) => mine(intent));
      const taken = rows.length > 0 && (await shelf.removeUnless(rows, hasLeft));
      tools.onChange();
      return taken;
    },
    change: update,
    drop: (id) => update(id, undefined),
    flush: (eager) => tools.exclusively('relais-outbox', () => sendAll(eager)),
    async wipe() {
      await tools.database.clear('outbox');
      tools.onChange();
    },
  };
}

/** What was refused did not take effect; what is only waiting after an attempt may have. */
const hasLeft = ({ state }: Intent, attempts: number) => attempts > 0 && state === 'waiting';

function requestOf({ id, params, body, query, picture }: Intent) {
  const given = picture === undefined ? body : readDataUrl(picture);
  // Written by our own handlers from parsed messages; the table of endpoints cannot follow an intent through the disk.
  return {
    key: id,
    params,
    ...(query ? { query } : {}),
    ...(given === undefined ? {} : { body: given }),
  } as never;
}
