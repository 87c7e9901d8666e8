/** The edge: HTTP to use cases and back. It wires middleware in the order in which a request meets it, and decides nothing. */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { answerProblem } from './answer-problem.ts';
import type { ApiEnv, AppDeps } from './api-env.ts';
import { documentRoutes } from './document-routes.ts';
import { drainBody } from './drain-body.ts';
import { BODY_PATIENCE_MS } from './in-time.ts';
import { healthRoutes } from './health-routes.ts';
import { letterRoutes } from './letter-routes.ts';
import { mountEndpoints } from './mount-endpoints.ts';
import { observe } from './observe.ts';
import { allowOrigins, refuseForeignWrites } from './origins.ts';
import { createGates } from './rate-limits.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { secureHeaders } from './secure-headers.ts';
import { widgetRoutes } from './widget-routes.ts';

export function createApp(deps: AppDeps): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.onError((error, c) => answerProblem(error, deps.log, c));
  app.notFound(refuseUnknown);
  app.use(
    observe(deps.log),
    secureHeaders(deps.url),
    compress(),
    drainBody(deps.bodyPatienceMs ?? BODY_PATIENCE_MS),
  );
  app.use('/v1/*', allowOrigins(deps), refuseForeignWrites(deps));
  mountEndpoints(app, deps, createGates(deps.limits));
  app.route('/', healthRoutes(deps));
  app.route('/', documentRoutes(deps));
  app.route('/', letterRoutes(deps));
  app.route('/', widgetRoutes(deps));
  return app;
}
