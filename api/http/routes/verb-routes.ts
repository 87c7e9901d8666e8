/** Every row of the table that is JSON in and JSON out, in one handler. This file translates; every decision is in a use case. */
import { endpoints } from '#contract/endpoints';
import type { VerbName } from '../../usecases/verbs.ts';
import { answerJson } from '../answer-json.ts';
import type { AppDeps, Handler } from '../api-env.ts';
import { readInput } from '../read-input.ts';
import { readKey } from '../read-key.ts';

export function handleVerb(name: VerbName, { useCases }: Pick<AppDeps, 'useCases'>): Handler {
  const endpoint = endpoints[name];
  return async (c) => {
    const key = readKey(c, endpoint);
    const input = await readInput(c, name);
    return answerJson(c, endpoint, await useCases.call({ name, actor: c.var.actor, input, key }));
  };
}
