/** The links by which one shows one's relay: those that open it, the one just made (told once), and how to revoke each. */
import { createModel, signal } from '@preact/signals';
import type { RelayLink } from '#contract/relay';
import { makeAct, makeLoaded } from './loaded.ts';

export interface LinksSource {
  list(): Promise<readonly RelayLink[]>;
  make(asked: {
    readonly label: string;
    readonly days: number;
  }): Promise<RelayLink & { readonly url: string }>;
  revoke(id: string): Promise<unknown>;
}

export const RelayLinks = createModel((source: LinksSource) => {
  const links = makeLoaded(() => source.list());
  const act = makeAct();
  const fresh = signal<(RelayLink & { readonly url: string }) | undefined>(undefined);
  return {
    links,
    act,
    /** With its address, which nobody can read again. */
    fresh,
    async make(label: string, days: number) {
      await act.run(async () => {
        fresh.value = await source.make({ label, days });
      });
      await links.load();
    },
    async revoke(id: string) {
      await act.run(() => source.revoke(id));
      if (fresh.value?.id === id) fresh.value = undefined;
      await links.load();
    },
  };
});
