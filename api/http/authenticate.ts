/** Who may call, from the table and from nowhere else: a bearer token for a person, and a role where a row names roles. */
import type { Who } from '#contract/endpoint';
import { Refusal } from '#contract/refusal';
import type { AppDeps, Middleware } from './api-env.ts';
import type { Gates } from './rate-limits.ts';

const BEARER = /^Bearer ([\w.~+/-]{20,200}=*)$/i;

export function authenticate(who: Who, { useCases }: Pick<AppDeps, 'useCases'>, gates: Gates): Middleware {
  return async (c, next) => {
    if (who === 'anyone') return next();
    const [, token] = BEARER.exec(c.req.header('authorization') ?? '') ?? [];
    if (token === undefined) throw new Refusal('unauthenticated');
    const actor = await useCases.identify(token);
    await gates.person.take(actor.person.id);
    if (who !== 'person' && !who.includes(actor.person.role)) throw new Refusal('forbidden');
    c.set('actor', actor);
    return next();
  };
}
