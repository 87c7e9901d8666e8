/** Who a caller is, for counting only: the address of the connection, or what a reverse proxy of ours adds last. */
import { isIP, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { ApiContext } from './api-env.ts';

/** Of an IPv6 address, what one household or office is given: the rest its machines choose as they like, anew for each guess. */
const NETWORK_GROUPS = 4;

function networkOf(address: string): string {
  const [, plain] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (plain !== undefined) return plain;
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - after.length }, () => '0');
  const whole = [...groups, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${whole.slice(0, NETWORK_GROUPS).join(':')}::`;
}

/** Some proxies write the port too, which is another one for each connection. */
function withoutPort(text: string): string {
  const [, bracketed, plain] = /^\[([^\]]+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(text) ?? [];
  return bracketed ?? plain ?? text;
}

export function readCallerAddress(c: ApiContext, trustProxy: boolean): string {
  // The last entry is the one that our own proxy wrote; those before it are the caller's own words.
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const said = forwarded ? withoutPort(forwarded) : '';
  if (isIP(said.split('%')[0] ?? '') !== 0) return networkOf(said);
  if (forwarded) return forwarded;
  try {
    return networkOf(getConnInfo(c).remote.address ?? 'unknown');
  } catch {
    // A request that came over no connection (a test in this process).
    return 'unknown';
  }
}
