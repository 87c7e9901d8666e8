/** Framework agreements, their sites, and what reps answered there, as rows. */
import type { Agreement } from '#contract/agreement';
import type { Block, SiteState } from '#contract/words';
import type { Stored } from './stored.ts';

export interface AgreementRow extends Stored {
  readonly rev: number;
  readonly name: string;
  readonly body: string;
  readonly ownerId: string;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly deadline?: string;
  readonly pictures: readonly string[];
  /** Absent: none; an agreement of before files had none. */
  readonly files?: readonly string[];
  readonly links: Agreement['links'];
  readonly status: 'live' | 'withdrawn';
  readonly at: string;
}
/** id = digest of the agreement and of what tells the site from others, so that the same line twice is one site. */
export interface SiteRow extends Stored {
  readonly agreementId: string;
  readonly name: string;
  readonly domain?: string;
  readonly siren?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly region?: string;
  readonly state: SiteState;
  readonly block?: Block;
  /** Taken out: kept, so that devices hear of it. */
  readonly removed: boolean;
  readonly at: string;
}
export interface SiteAnswerRow extends Stored {
  readonly siteId: string;
  readonly agreementId: string;
  readonly personId: string;
  readonly state: Exclude<SiteState, 'open'>;
  readonly reason?: Block;
  readonly note?: string;
  readonly practiceId?: string;
  readonly at: string;
}
/** A file of a kit; its bytes lie beside the rows. */
export interface KitFileRow extends Stored {
  readonly ownerId: string;
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly at: string;
}
