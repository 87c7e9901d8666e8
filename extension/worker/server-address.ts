/**
 * Which server this extension talks to. A company build has one for good. The public build takes the policy's, else the
 * one that the person's own invitation names; without either it talks to nobody.
 */
import type { ServerShown } from '../live-state.ts';
import type { PolicyStore } from './policy-store.ts';
import type { SettingsStore } from './settings-store.ts';

export interface ServerAddress {
  /** Without a slash at its end; empty when there is none yet. */
  url(): string;
  shown(): ServerShown;
  /** The origin of an invitation's link. Says whether the server is known now. */
  choose(address: string | undefined): Promise<boolean>;
}

export interface ServerTools {
  /** Of a company build; empty in the public one. */
  readonly built: string;
  readonly policy: PolicyStore;
  readonly settings: Pick<SettingsStore, 'server' | 'setServer'>;
}

export async function openServerAddress({ built, policy, settings }: ServerTools): Promise<ServerAddress> {
  const fromPolicy = (await policy.read()).values.apiBaseUrl;
  const fixed = built || fromPolicy;
  let chosen = fixed ?? (await check(await settings.server())) ?? '';
  const from = built ? 'build' : fromPolicy ? 'policy' : 'person';
  return {
    url: () => chosen,
    shown: () => ({ url: chosen, from }),
    async choose(address) {
      const next = fixed ? undefined : await check(address);
      if (next) {
        chosen = next;
        await settings.setServer(next);
      }
      return chosen !== '';
    },
  };
}

/** The policy's own rule: https, or this very machine. */
async function check(address: string | undefined): Promise<string | undefined> {
  if (!address) return undefined;
  const { readPolicy } = await import('../policy.ts');
  return readPolicy({ apiBaseUrl: address }).values.apiBaseUrl;
}
