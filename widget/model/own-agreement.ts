/**
 * What the owner of an agreement does with it: adds and takes out single sites, closes it, withdraws it. A site that was
 * taken out comes back by one click; the two ends are asked for twice.
 */
import { createModel, signal } from '@preact/signals';
import type { Site, SiteDraft } from '#contract/agreement';
import type { SiteFault } from '#contract/words';
import { faultOf } from '#domain/agreement/check-sites';
import { makeAct } from './loaded.ts';

export interface OwnAgreementSource {
  addSite(agreementId: string, site: SiteDraft): Promise<Site>;
  removeSite(siteId: string): Promise<unknown>;
  /** Its last day is today. */
  close(agreementId: string): Promise<unknown>;
  withdraw(agreementId: string): Promise<unknown>;
  /** Reads the agreement anew. */
  reload(): Promise<void>;
}
export type AgreementEnd = 'close' | 'withdraw';

/** What was typed, without the fields that are empty. */
function trim(site: SiteDraft): SiteDraft {
  const { name, ...rest } = site;
  const kept = Object.entries(rest).filter(([, text]) => (text ?? '').trim() !== '');
  return { name: name.trim(), ...Object.fromEntries(kept.map(([key, text]) => [key, (text ?? '').trim()])) };
}

const draftOf = ({ name, domain, siren, postcode, city }: Site): SiteDraft =>
  trim({ name, domain, siren, postcode, city });

export const OwnAgreement = createModel((source: OwnAgreementSource, agreementId: string) => {
  const act = makeAct();
  /** What is wrong with the site as it is written. */
  const fault = signal<SiteFault | undefined>(undefined);
  /** The site that was added last, and the one that was taken out last. */
  const added = signal<Site | undefined>(undefined);
  const removed = signal<Site | undefined>(undefined);
  const put = (site: SiteDraft, then: (site: Site) => void) =>
    act.run(async () => {
      then(await source.addSite(agreementId, site));
      await source.reload();
    });
  return {
    act,
    fault,
    added,
    removed,
    /** True once it is in, and the fields may be emptied. */
    async addSite(written: SiteDraft): Promise<boolean> {
      const site = trim(written);
      added.value = undefined;
      fault.value = faultOf(site)?.fault;
      return fault.value === undefined && put(site, (made) => void (added.value = made));
    },
    removeSite: (site: Site) =>
      act.run(async () => {
        await source.removeSite(site.id);
        removed.value = site;
        await source.reload();
      }),
    /** The same site again is the one that was there, with what was said of it. */
    async putBack() {
      const site = removed.value;
      if (site) await put(draftOf(site), () => void (removed.value = undefined));
    },
    ...ending(source, agreementId, act),
  };
});

function ending(source: OwnAgreementSource, agreementId: string, act: ReturnType<typeof makeAct>) {
  /** Asked for once, not yet for good. */
  const asked = signal<AgreementEnd | undefined>(undefined);
  return {
    asked,
    ask: (end: AgreementEnd | undefined) => void (asked.value = end),
    /** True when it was done. */
    async end(): Promise<boolean> {
      const how = asked.value;
      if (!how) return false;
      const isDone = await act.run(() => source[how](agreementId));
      if (isDone) asked.value = undefined;
      return isDone;
    },
  };
}
