/** Mounts every row of the endpoint table: who may, how much may be sent, then its handler. A row cannot be forgotten. */
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Endpoint } from '#contract/endpoint';
import { endpoints, type EndpointName } from '#contract/endpoints';
import { Refusal } from '#contract/refusal';
import { KIT_FILE_MAX_BYTES, PICTURE_MAX_BYTES } from '#contract/words';
import type { ApartName, VerbName } from '../usecases/verbs.ts';
import type { ApiEnv, AppDeps, Handler, Middleware } from './api-env.ts';
import { authenticate } from './authenticate.ts';
import { inTime } from './in-time.ts';
import type { Gates } from './rate-limits.ts';
import { handleFollowFeed } from './routes/event-routes.ts';
import { handleAddKitFile, handleReadKitFile } from './routes/kit-file-routes.ts';
import { handleAddPicture, handleReadPicture } from './routes/picture-routes.ts';
import { handleRedeem, handleRefresh } from './routes/sign-in-routes.ts';
import { handleVerb } from './routes/verb-routes.ts';

/** The longest practice is under 20 kB; what is beyond this was not written by a person. */
const BODY_MAX_BYTES = 256 * 1024;
const MAX_BYTES = { picture: PICTURE_MAX_BYTES, file: KIT_FILE_MAX_BYTES };

function refuseSize(): never {
  throw new Refusal('too-large');
}

function limitBody({ takes }: Endpoint): Middleware {
  const maxSize = takes ? MAX_BYTES[takes] : BODY_MAX_BYTES;
  const limit = bodyLimit({ maxSize, onError: refuseSize });
  // Bytes of unsaid length are counted while they are read.
  if (takes) return (c, next) => (c.req.header('transfer-encoding') ? next() : limit(c, next));
  // A body of unsaid length is read here, whole: it has no more time than any other.
  return async (c, next) => {
    await inTime(c.var.bodyPatienceMs, Promise.resolve(limit(c, async () => {})));
    await next();
  };
}

export function mountEndpoints(app: Hono<ApiEnv>, deps: AppDeps, gates: Gates): void {
  const apart: Readonly<Record<ApartName, Handler>> = {
    redeemInvitation: handleRedeem(deps, gates),
    refreshSession: handleRefresh(deps, gates),
    addPicture: handleAddPicture(deps),
    readPicture: handleReadPicture(deps),
    addKitFile: handleAddKitFile(deps),
    readKitFile: handleReadKitFile(deps),
    followFeed: handleFollowFeed(deps),
  };
  const isApart = (name: EndpointName): name is ApartName => name in apart;
  const handlerOf = (name: EndpointName): Handler =>
    isApart(name) ? apart[name] : handleVerb(name satisfies VerbName, deps);
  // `entries` forgets the names, which are those of the table itself.
  for (const [name, row] of Object.entries(endpoints) as [EndpointName, Endpoint][]) {
    app.on(row.method, row.path, authenticate(row.who, deps, gates), limitBody(row), handlerOf(name));
  }
}
