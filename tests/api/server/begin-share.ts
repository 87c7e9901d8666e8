/** A share on a connection of its own, head first: once the server has read that, the request is under way for certain. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

export interface Begun {
  /** Resolves when the server has the head; rejects when it never took it. */
  begin(): Promise<void>;
  /** Says the rest; gives the status. */
  finish(): Promise<number>;
}

export function beginShare(url: string, token: string, draft: object): Begun {
  const body = JSON.stringify(draft);
  const sent = request(`${url}/v1/practices`, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': randomUUID(),
      // The server says when it has read the head: until then the connection is an idle one to it.
      expect: '100-continue',
    },
  });
  const accepted = once(sent, 'continue');
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  answered.catch(() => undefined);
  sent.flushHeaders();
  return {
    async begin() {
      await accepted;
      sent.write(body.slice(0, 20));
    },
    async finish() {
      sent.end(body.slice(20));
      const [answer] = await answered;
      answer.resume();
      await once(answer, 'end');
      return answer.statusCode ?? 0;
    },
  };
}
