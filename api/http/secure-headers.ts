/** Headers that every answer carries unless its route said otherwise: nothing may frame, sniff or run anything. */
import type { Middleware } from './api-env.ts';

const DEFAULTS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
const YEAR_SECONDS = 31_536_000;

export function secureHeaders(url: string): Middleware {
  const headers = Object.entries({
    ...DEFAULTS,
    ...(url.startsWith('https:') ? { 'strict-transport-security': `max-age=${YEAR_SECONDS}` } : {}),
  });
  return async (c, next) => {
    await next();
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
}
