/** Gives each request its id and language, and notes what came of it; never who asked, from where, or with what words. */
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Middleware } from './api-env.ts';
import { readLang } from './read-lang.ts';

export function observe(log: Logger): Middleware {
  return async (c, next) => {
    const requestId = randomUUID();
    c.set('requestId', requestId);
    c.set('lang', readLang(c.req.query('lang'), c.req.header('accept-language')));
    const start = performance.now();
    await next();
    c.res.headers.set('x-request-id', requestId);
    const ms = Math.round(performance.now() - start);
    log.debug({ id: requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request');
  };
}
