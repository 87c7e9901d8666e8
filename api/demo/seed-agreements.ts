/** Writes the demo company's framework agreements: sites in all states, answered over weeks, some blocks lifted. */
import type { AgreementDraft, SiteAnswer, SiteDraft } from '#contract/agreement';
import type { Writer } from '../usecases/ports.ts';
import { putSite } from '../usecases/agreement/put-site.ts';
import written from './company/agreements.json' with { type: 'json' };
import { shift, shiftDay, storyId } from './story.ts';

interface WrittenAgreement {
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  readonly body: string;
  readonly startsOn: string;
  readonly deadline: string;
  readonly endsOn: string;
  readonly links: AgreementDraft['links'];
  /** Files of the kit, and what they are called. */
  readonly files?: readonly { readonly file: string; readonly name: string }[];
  /** Files of the story's pictures. */
  readonly pictures?: readonly string[];
  readonly sites: readonly SiteDraft[];
  readonly answers: readonly {
    /** Place in `sites`. */
    readonly site: number;
    readonly by: string;
    readonly state: SiteAnswer['state'];
    readonly reason?: NonNullable<SiteAnswer['reason']>;
    readonly at: string;
    /** Key of the practice that lifted a block. */
    readonly practice?: string;
  }[];
}

// JSON modules type every string as string; the seed's test reads each row through the contract's own schemas.
export const agreements = written as unknown as readonly WrittenAgreement[];

async function putSites(tx: Writer, { key, sites }: WrittenAgreement, now: number): Promise<string[]> {
  const ids: string[] = [];
  for (const site of sites) ids.push((await putSite({ db: tx, now }, storyId(key), site)).row.id);
  return ids;
}

async function putAnswers(
  tx: Writer,
  agreement: WrittenAgreement,
  siteIds: readonly string[],
  now: number,
): Promise<void> {
  const agreementId = storyId(agreement.key);
  for (const { site: place, by, state, reason, at, practice } of agreement.answers) {
    const siteId = siteIds[place] ?? '';
    await tx.put('siteAnswers', {
      id: storyId(`${agreement.key}/${place}/${at}`),
      siteId,
      agreementId,
      personId: by,
      state,
      ...(state === 'blocked' ? { reason: reason ?? 'other' } : {}),
      ...(practice === undefined ? {} : { practiceId: storyId(practice) }),
      at: shift(at, now),
    });
    const site = await tx.get('sites', siteId);
    if (!site) throw new Error(`${agreement.key}: no site ${place}`);
    const { block: _before, ...rest } = site;
    await tx.put('sites', { ...rest, state, ...(state === 'blocked' ? { block: reason ?? 'other' } : {}) });
  }
}

export async function seedAgreements(tx: Writer, now: number): Promise<void> {
  for (const agreement of agreements) {
    const { key, name, owner, body, startsOn, deadline, endsOn, links } = agreement;
    const { pictures = [], files = [] } = agreement;
    await tx.put('agreements', {
      id: storyId(key),
      rev: 1,
      name,
      body,
      ownerId: owner,
      startsOn: shiftDay(startsOn, now),
      deadline: shiftDay(deadline, now),
      endsOn: shiftDay(endsOn, now),
      pictures: pictures.map((file) => storyId(file)),
      files: files.map(({ file }) => storyId(file)),
      links,
      status: 'live',
      at: shift(`${startsOn}T08:00:00Z`, now),
    });
    await putAnswers(tx, agreement, await putSites(tx, agreement, now), now);
  }
}
