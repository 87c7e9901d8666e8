/** What the worker is made of, as one type: handlers take the rooms that they need and know nothing of the browser. */
import type { Client } from '#widget/client.ts';
import type { TabFace } from '../answers.ts';
import type { Agreements } from './agreements.ts';
import type { Database } from './database.ts';
import type { Health } from './health.ts';
import type { Live } from './live.ts';
import type { Matching } from './matching.ts';
import type { Outbox } from './outbox.ts';
import type { Practices } from './practices.ts';
import type { PolicyStore } from './policy-store.ts';
import type { ServerAddress } from './server-address.ts';
import type { SessionKeeper } from './session.ts';
import type { SettingsStore } from './settings-store.ts';
import type { Shares } from './shares.ts';
import type { Sites } from './sites.ts';
import type { Synchronisation } from './synchronisation.ts';
import type { Tabs } from './tabs.ts';
import type { TaughtPages } from './taught-pages.ts';
import type { Visits } from './visits.ts';

export interface Rooms {
  readonly database: Database;
  readonly client: Client;
  readonly session: SessionKeeper;
  readonly practices: Practices;
  readonly agreements: Agreements;
  readonly sync: Synchronisation;
  readonly matching: Matching;
  readonly outbox: Outbox;
  readonly tabs: Tabs;
  readonly visits: Visits;
  readonly shares: Shares;
  readonly settings: SettingsStore;
  readonly policy: PolicyStore;
  readonly server: ServerAddress;
  readonly sites: Sites;
  readonly taught: TaughtPages;
  readonly health: Health;
  readonly live: Live;
  readonly shell: Shell;
  now(): number;
}

/** What is done to the browser itself. */
export interface Shell {
  /** How this browser calls itself in the list of devices. */
  device(): Promise<string>;
  /** Opens the panel for a click that a content script reports; `keys` where the browser refuses that. */
  openPanel(tab: {
    readonly id?: number | undefined;
    readonly windowId?: number | undefined;
  }): Promise<{ opened: boolean; keys?: string }>;
  setBadge(tabId: number, text: string, color: string): Promise<void>;
  showFace(tabId: number, face: TabFace): Promise<void>;
  /** Of this extension. */
  version(): string;
  /** Our scripts in open pages ask again what was taught. */
  tellTaught(): Promise<void>;
  /** Into the page that asked for it; false where the browser does not let us. */
  bringCompanion(tabId: number): Promise<boolean>;
  /** The structure of the page that a tab shows; nothing where there is none to mend. Not yet checked: a page may have made it. */
  describePage(tabId: number): Promise<unknown>;
  /** Of the page that a tab shows, where the browser tells it. */
  originOf(tabId: number): Promise<string | undefined>;
  tabIds(): Promise<readonly number[]>;
  isOnline(): boolean;
}
