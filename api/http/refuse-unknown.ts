/** What no route took: a known address asked for in the wrong way is 405 with the right ones, any other 404. */
import { endpoints } from '#contract/endpoints';
import { Refusal } from '#contract/refusal';
import type { ApiContext } from './api-env.ts';

const ROWS = Object.values(endpoints).map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`),
}));

export function refuseUnknown(c: ApiContext): never {
  const methods = ROWS.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method);
  if (methods.length === 0) throw new Refusal('not-found');
  c.header('allow', methods.join(', '));
  throw new Refusal('method-refused');
}
