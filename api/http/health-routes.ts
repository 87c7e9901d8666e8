/** Health for whoever runs the server: alive, and ready to take requests. Says nothing of the inside. */
import { Hono } from 'hono';
import { Refusal } from '#contract/refusal';
import type { ApiEnv, AppDeps } from './api-env.ts';

export function healthRoutes({ useCases, stopping }: Pick<AppDeps, 'useCases' | 'stopping'>) {
  return new Hono<ApiEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }))
    .get('/readyz', async (c) => {
      if (stopping?.aborted) throw new Refusal('unavailable', { retryAfter: 10 });
      await useCases.checkReady();
      return c.json({ status: 'ready' }, 200, { 'cache-control': 'no-store' });
    });
}
