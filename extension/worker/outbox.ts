/**
 * What the person did and the server does not know yet. It is written here before the interface says "sent", and leaves
 * only when the server has answered. It never drops a text: what is refused stays, visible, until the person decides.
 */
import { newId } from '#widget/new-id.ts';
import type { Intent, NewIntent } from './intent.ts';
import { openShelf } from './outbox-shelf.ts';
import { sendIntents, type SendTools } from './send-intents.ts';

/** A disk that failed once may do better. */
const AGAIN_MS = 60_000;

/** More than a person writes offline in a month; a loop gone wrong must not fill the disk. */
export const OUTBOX_MAX = 500;

export interface Outbox {
  /** Resolves once it is on disk; false when the outbox is full. Sending, and saying so, is `flush`'s affair. */
  add(intent: NewIntent): Promise<boolean>;
  all(): Promise<readonly Intent[]>;
  /** Takes back what never left; false when one of them may have left, and then none is taken back. */
  takeBack(mine: (intent: Intent) => boolean): Promise<boolean>;
  change(id: string, change: Partial<Intent>): Promise<void>;
  drop(id: string): Promise<void>;
  /** Sends what may leave. `eager`: there is news of a network or of the person. Never rejects: what stays is tried again. */
  flush(eager: boolean): Promise<void>;
  wipe(): Promise<void>;
}

export interface OutboxTools extends Omit<SendTools, 'shelf'> {
  readonly database: Parameters<typeof openShelf>[0];
  readonly vault: Parameters<typeof openShelf>[1];
  /** Of two contexts, only one sends: `navigator.locks` in the browser. */
  exclusively(name: string, work: () => Promise<void>): Promise<void>;
}

export function openOutbox(tools: OutboxTools): Outbox {
  const shelf = openShelf(tools.database, tools.vault);

  async function update(id: string, change: Partial<Intent> | undefined): Promise<void> {
    const row = (await shelf.rows()).find(({ intent }) => intent.id === id);
    if (row) await (change ? shelf.replace(row.seq, { ...row.intent, ...change }) : shelf.remove([row.seq]));
    tools.onChange();
  }

  return {
    async add(given) {
      const personId = await tools.personId();
      if (personId === undefined) return false;
      const fresh = { v: 1, personId, at: tools.now(), attempts: 0, retryAt: 0, notBefore: 0 } as const;
      return shelf.append({ id: newId(), ...given, ...fresh, state: 'waiting' }, OUTBOX_MAX);
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
    flush: (eager) =>
      tools
        .exclusively('relais-outbox', () => sendIntents({ ...tools, shelf }, eager))
        .catch(() => tools.wake(tools.now() + AGAIN_MS)),
    async wipe() {
      await tools.database.clear('outbox');
      tools.onChange();
    },
  };
}

/** What was refused did not take effect; what is only waiting after an attempt may have. */
const hasLeft = ({ state }: Intent, attempts: number) => attempts > 0 && state === 'waiting';
