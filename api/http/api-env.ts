/** What the edge is given and what it carries along one request. Types only. */
import type { Context, MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import type { Lang } from '#contract/words';
import type { UseCases } from '../usecases/create-use-cases.ts';
import type { Actor } from '../usecases/scope.ts';
import type { Limits } from './rate-limits.ts';

export interface AppDeps {
  readonly useCases: UseCases;
  readonly log: Logger;
  /** Public address, without a slash at its end. */
  readonly url: string;
  /** Origins of pages that may embed the widget or call the API, exactly as a browser names them. */
  readonly origins: readonly string[];
  /** Folder of the widget's build: pages and script. */
  readonly widgetFolder: string;
  /** True behind a reverse proxy of ours only: then the caller's address is what that proxy says. */
  readonly trustProxy?: boolean;
  readonly limits?: Partial<Limits>;
  /** How long the body of a call may take to arrive; pictures have the server's own limit. */
  readonly bodyPatienceMs?: number;
  /** Aborts when the server stops: live streams end, readiness is refused. */
  readonly stopping?: AbortSignal;
}

export interface ApiEnv {
  Variables: {
    requestId: string;
    lang: Lang;
    bodyPatienceMs: number;
    /** Set where the table asks for a person. */
    actor: Actor;
  };
}
export type ApiContext = Context<ApiEnv>;
export type Middleware = MiddlewareHandler<ApiEnv>;
export type Handler = (c: ApiContext) => Promise<Response>;
