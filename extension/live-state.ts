/** What our own pages are shown, as one value: the worker writes it, panel, popup, options and welcome only draw it. */
import type { Agreement, Site as AgreementSite } from '#contract/agreement';
import type { EndpointName } from '#contract/endpoints';
import type { Facets } from '#contract/facets';
import type { Me } from '#contract/person';
import type { PageReport } from '#contract/page-report';
import type { PracticeDraft } from '#contract/practice';
import type { CrmRecord } from '#contract/record';
import type { Suggestion } from '#contract/suggestion';
import type { TaughtPage } from '#contract/taught';
import type { Lang } from '#contract/words';
import type { OpenShare as Asking } from '#widget/model/open-share.ts';
import type { Answer } from '#widget/ui/suggestion-card.tsx';

export type FacetName = keyof Facets;

export interface Settings {
  readonly lang: Lang;
  readonly theme: 'system' | 'light' | 'dark';
  readonly side: 'left' | 'right';
}

export interface Site {
  /** Or `https://*.crm.example` for all hosts of one domain. */
  readonly origin: string;
  readonly paused: boolean;
  /** When the pause ends by itself, in milliseconds since 1970. */
  readonly until?: number;
  /** Who put it on the list; what the company gave can be paused, not removed. */
  readonly from: 'person' | 'build' | 'policy';
  /** What the browser says now: the person may have taken the permission back there. */
  readonly allowed: boolean;
}

/** What the company decided, as the settings show it. */
export interface PolicyShown {
  /** Keys that it set, by their published names. */
  readonly managed: readonly string[];
  readonly locked: readonly string[];
  /** Keys that could not be understood. */
  readonly wrong: readonly string[];
  readonly consentGranted: boolean;
}

export interface ServerShown {
  /** Empty: none yet. */
  readonly url: string;
  readonly from: 'build' | 'policy' | 'person';
}

export interface TaughtShown {
  readonly page: TaughtPage;
  readonly from: 'person' | 'company' | 'policy';
  /** The company's server gives it to everybody. */
  readonly published: boolean;
}

export interface WaitingItem {
  readonly id: string;
  /** What was done, by the name of its endpoint. */
  readonly act: EndpointName;
  /** The practice that it is about. */
  readonly about: string;
  readonly title: string;
  /** Of a bravo: the name of whom it congratulates. */
  readonly to?: string;
  readonly state: 'waiting' | 'needs-you';
  /** An attempt has failed: it waits for the network. */
  readonly late?: true;
  /** Why the server refused it, in the person's language. */
  readonly problem?: string;
  /** It is there already, as it was said first. */
  readonly twice?: true;
  /** What can be mended in place. */
  readonly text?: string;
}

export interface Shown {
  readonly suggestion: Suggestion;
  readonly answer: Answer;
}

/** A share of which the undo or the questions are still open, as it is kept on the device. */
export interface OpenShare extends Asking {
  readonly v: 1;
  readonly kind: PracticeDraft['kind'];
  readonly title: string;
  /** Of the record it tells; absent when shared from anywhere else. */
  readonly visit?: string;
}

export interface RecordView {
  /** Tells this record from any other, also of the same name; a digest made on the device. */
  readonly visit: string;
  readonly kind: CrmRecord['kind'];
  readonly name: string;
  readonly facets: Facets;
  /** Facet → the label of the field that told it, as the CRM calls it. */
  readonly toldBy?: Readonly<Partial<Record<FacetName, string>>>;
  readonly off: readonly FacetName[];
  readonly shown: readonly Shown[];
  /** The page says no more than where, how big and how far: too little to tell what helps. */
  readonly bare?: true;
  readonly won: boolean;
  readonly shared: boolean;
  /** Of a won deal: ready to be shared. */
  readonly draft?: PracticeDraft;
  /** Its share, while the undo or the questions are open. */
  readonly share?: OpenShare;
  /** Taken up here, and the record has moved on since: asked once. */
  readonly help?: { readonly practiceId: string; readonly title: string; readonly author: string };
  /** The colleague's practice that this win was just added to. */
  readonly joined?: { readonly title: string; readonly author: string };
  /** The person chose the customer's words. */
  readonly named: boolean;
  /** The customer is a site of this agreement. */
  readonly agreement?: { readonly agreement: Agreement; readonly site: AgreementSite };
  /** Absent on a won deal. */
  readonly asking?: {
    /** As drafted. */
    readonly title: string;
    readonly stalled: boolean;
    /** What the person was writing here. */
    readonly begun?: BegunQuestion;
    /** The question that was asked here. */
    readonly asked?: string;
  };
}

/** A question that is being written on a record. */
export interface BegunQuestion {
  readonly title: string;
  readonly body: string;
  readonly hidden: boolean;
}

/** What colleagues did with a practice of mine. */
export interface TakenUp {
  readonly practiceId: string;
  readonly title: string;
  readonly tried: number;
  readonly worked: number;
  readonly regions: readonly string[];
  readonly at: string;
}

export interface LiveState {
  readonly settings: Settings;
  readonly session: {
    readonly status: 'signed-in' | 'signed-out';
    readonly expired: boolean;
    readonly me?: Me;
  };
  readonly policy: PolicyShown;
  readonly server: ServerShown;
  readonly online: boolean;
  readonly sync: { readonly status: 'never' | 'running' | 'done' | 'failed'; readonly at?: number };
  readonly waiting: readonly WaitingItem[];
  readonly sites: readonly Site[];
  /** Of the tab that was asked for, when its page is of one of these sites. */
  readonly site?: Site;
  /** Pages that were taught, by whomever. */
  readonly taught: readonly TaughtShown[];
  /** Of the tab that was asked for. */
  readonly tabId?: number;
  readonly record?: RecordView;
  /** The page should be a record and cannot be read: what would help to mend that. */
  readonly unread?: PageReport;
  /** What the person wrote in the popup and did not share yet. */
  readonly draftText: string;
  readonly shares: readonly OpenShare[];
  readonly takenUp: readonly TakenUp[];
  readonly levers: readonly string[];
  /** Names of the map's ids that occur above. */
  readonly names: Readonly<Record<string, Readonly<Record<Lang, string>>>>;
}
