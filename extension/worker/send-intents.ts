/** Sends what may leave, one after the other, each exactly once by its key. It gives nothing up: a failure is noted and waits. */
import { endpoints } from '#contract/endpoints';
import type { Client } from '#widget/client.ts';
import { ProblemError } from '#widget/problem-error.ts';
import type { Intent } from './intent.ts';
import { judgeFailure } from './judge-failure.ts';
import { nextIntent, nextTime } from './next-intent.ts';
import type { Row, Shelf } from './outbox-shelf.ts';
import { readDataUrl } from '#widget/model/picture-bytes.ts';

export interface SendTools {
  readonly shelf: Shelf;
  /** One that speaks for this person or for nobody, whoever signs in meanwhile. */
  clientOf(personId: string): Client;
  personId(): Promise<string | undefined>;
  now(): number;
  /** 0 to 1, evenly distributed. */
  chance(): number;
  onSent(intent: Intent, reply: unknown): Promise<void>;
  onChange(): void;
  /** Look again at this time. */
  wake(at: number): void;
}

export async function sendIntents(tools: SendTools, eager: boolean): Promise<void> {
  const personId = await tools.personId();
  if (personId === undefined) return;
  const tried = new Set<string>();
  for (;;) {
    const rows = await tools.shelf.rows();
    const intents = rows.map((row) => row.intent);
    const next = nextIntent(intents, { now: tools.now(), personId, eager, tried });
    const row = rows.find(({ intent }) => intent.id === next?.id);
    if (!row) break;
    tried.add(row.intent.id);
    const goOn = await attempt(tools, row);
    tools.onChange();
    if (!goOn) break;
  }
  const left = (await tools.shelf.rows()).map((row) => row.intent);
  const at = nextTime(left, personId, tools.now());
  if (at !== undefined) tools.wake(at);
}

/** One attempt at one intent; false: stop for now. */
async function attempt(tools: SendTools, { seq, intent }: Row): Promise<boolean> {
  const { shelf } = tools;
  // Marked before it leaves: after a crash nobody may believe that it never did. Gone meanwhile: taken back.
  if (!(await shelf.mark(seq))) return true;
  let reply: unknown;
  try {
    const answer = tools.clientOf(intent.personId).call(intent.endpoint, requestOf(intent));
    // Drawn anew while the request is on its way, not before it leaves.
    tools.onChange();
    reply = await answer;
  } catch (error) {
    if (isGoneAlready(intent, error)) {
      await shelf.remove([seq]);
      return true;
    }
    const { intent: next, stop } = judgeFailure(intent, error, tools.now(), tools.chance());
    await shelf.replace(seq, next);
    return !stop;
  }
  await shelf.remove([seq]);
  await tools.onSent(intent, reply);
  return true;
}

/** What is taken back and is not there needs nobody: it never came, or went with what it was about. */
const isGoneAlready = ({ endpoint }: Intent, error: unknown): boolean =>
  endpoints[endpoint].method === 'DELETE' && error instanceof ProblemError && error.code === 'not-found';

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
