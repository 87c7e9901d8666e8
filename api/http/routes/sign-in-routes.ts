/** Sign-in and renewal over HTTP: no actor yet, so failures are counted by address and by e-mail. */
import { endpoints } from '#contract/endpoints';
import { answerJson } from '../answer-json.ts';
import type { AppDeps, Handler } from '../api-env.ts';
import { readCallerAddress } from '../caller-address.ts';
import { countFailures, type Gates } from '../rate-limits.ts';
import { readInput } from '../read-input.ts';

type Deps = Pick<AppDeps, 'useCases' | 'trustProxy'>;

export function handleRedeem({ useCases, trustProxy = false }: Deps, gates: Gates): Handler {
  return async (c) => {
    const { body } = await readInput(c, 'redeemInvitation');
    const counted = [
      [gates.signInAddress, readCallerAddress(c, trustProxy)],
      [gates.signInEmail, body.email.toLowerCase()],
    ] as const;
    const reply = await countFailures(counted, () => useCases.redeemInvitation(body));
    return answerJson(c, endpoints.redeemInvitation, { reply });
  };
}

export function handleRefresh({ useCases, trustProxy = false }: Deps, gates: Gates): Handler {
  return async (c) => {
    const { body } = await readInput(c, 'refreshSession');
    const counted = [[gates.refreshAddress, readCallerAddress(c, trustProxy)]] as const;
    const reply = await countFailures(counted, () => useCases.refreshSession(body));
    return answerJson(c, endpoints.refreshSession, { reply });
  };
}
