/** The person's own choices. A value that cannot be understood is the default, and what was stored stays. */
import type { Lang } from '#contract/words';
import type { Settings } from '../live-state.ts';
import type { SessionArea } from './open-memory.ts';

export interface SettingsStore {
  read(): Promise<Settings>;
  change(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<void>;
  sites(): Promise<readonly StoredSite[]>;
  setSites(sites: readonly StoredSite[]): Promise<void>;
  draftText(): Promise<string>;
  setDraftText(text: string): Promise<void>;
}

/** A site that the person decided about. */
export interface StoredSite {
  readonly origin: string;
  readonly paused: boolean;
  readonly until?: number;
}

interface Stored {
  readonly v: 1;
  readonly settings?: Partial<Settings>;
  readonly sites?: readonly StoredSite[];
}

/** `area`: `storage.local`, closed to content scripts. */
export function openSettings(area: Pick<SessionArea, 'get' | 'set'>, browserLang: () => Lang): SettingsStore {
  const read = async (): Promise<Stored> => {
    const stored = (await area.get('relais'))['relais'] as Stored | undefined;
    return stored?.v === 1 ? stored : { v: 1 };
  };
  const write = async (change: Partial<Stored>) => area.set({ relais: { ...(await read()), ...change } });
  return {
    async read() {
      return { lang: browserLang(), theme: 'system', side: 'right', ...(await read()).settings };
    },
    async change(change) {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      await write({ settings: { ...(await read()).settings, ...given } });
    },
    sites: async () => (await read()).sites ?? [],
    setSites: (sites) => write({ sites }),
    draftText: async () => readText((await area.get('draft'))['draft']),
    setDraftText: (text) => area.set({ draft: text }),
  };
}

const readText = (value: unknown) => (typeof value === 'string' ? value : '');
