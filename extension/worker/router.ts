/** The only ear of the worker: passes on what the table allows, parsed, and is deaf to everything else. */
import type { Handlers } from '../answers.ts';
import { messages, type MessageName } from '../messages.ts';
import { senderKind, type Sender } from './sender-kind.ts';

export type Route = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** Undefined: not for us. No answer tells a stranger that anybody is here. */
export function createRouter(
  handlers: Handlers<Sender>,
  own: { readonly id: string; readonly pages: string },
): Route {
  return (message, sender) => {
    const kind = senderKind(sender, own);
    if (!kind || typeof message !== 'object' || message === null || !('type' in message)) return undefined;
    const { type } = message;
    if (typeof type !== 'string' || !Object.hasOwn(messages, type)) return undefined;
    const name = type as MessageName;
    const { who, body } = messages[name];
    if (who !== kind) return undefined;
    const parsed = body.safeParse('body' in message ? message.body : undefined);
    if (!parsed.success) return undefined;
    // The name chose both the schema and the handler; TypeScript cannot follow the pair through the union.
    const handle = handlers[name] as (given: unknown, from: Sender) => unknown;
    return Promise.resolve(handle(parsed.data, sender));
  };
}
