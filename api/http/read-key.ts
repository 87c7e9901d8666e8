/** The key of an intent, where the table asks for one: a UUID, bare or quoted as the draft standard has it. */
import type { Endpoint } from '#contract/endpoint';
import { Refusal } from '#contract/refusal';
import type { ApiContext } from './api-env.ts';

const KEY = /^"?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"?$/i;

export function readKey(c: ApiContext, { once }: Endpoint): string | undefined {
  if (!once) return undefined;
  const [, key] = KEY.exec(c.req.header('idempotency-key') ?? '') ?? [];
  if (key === undefined) throw new Refusal('key-missing');
  return key.toLowerCase();
}
