/** The person's own choices. A value that cannot be understood is the default, and what was stored stays. */
import type { Lang } from '#contract/words';
import type { Settings } from '../live-state.ts';
import type { PolicyValues } from '../policy.ts';
import { keepOnce } from './keep-once.ts';
import type { SessionArea } from './open-memory.ts';
import type { PolicyStore } from './policy-store.ts';
import { takeTurns } from './take-turns.ts';

export interface SettingsStore {
  read(): Promise<Settings>;
  change(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<void>;
  sites(): Promise<readonly StoredSite[]>;
  setSites(sites: readonly StoredSite[]): Promise<void>;
  /** The server that the person's own invitation named. */
  server(): Promise<string | undefined>;
  setServer(url: string): Promise<void>;
  /** Which pages that are not understood were reported from this device: CRM, kind, version. */
  reported(): Promise<readonly string[]>;
  setReported(names: readonly string[]): Promise<void>;
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
  readonly server?: string;
  readonly reported?: readonly string[];
}

/** `area`: `storage.local`, closed to content scripts. What the policy says is the default, and stands where it is locked. */
export function openSettings(
  area: Pick<SessionArea, 'get' | 'set'>,
  browserLang: () => Lang,
  policy?: Pick<PolicyStore, 'read'>,
): SettingsStore {
  const { read, write } = keepStored(area);
  return {
    async read() {
      const base: Settings = { lang: browserLang(), theme: 'system', side: 'right' };
      const values = (await policy?.read())?.values ?? {};
      const company = given(fromPolicy(values));
      const own = (await read()).settings ?? {};
      return { ...base, ...company, ...without(own, locked(values)) };
    },
    async change(change) {
      const open = without(given(change), locked((await policy?.read())?.values ?? {}));
      await write(({ settings }) => ({ settings: { ...settings, ...open } }));
    },
    sites: async () => (await read()).sites ?? [],
    setSites: (sites) => write(() => ({ sites })),
    server: async () => (await read()).server,
    setServer: (server) => write(() => ({ server })),
    reported: async () => (await read()).reported ?? [],
    setReported: (reported) => write(() => ({ reported })),
    draftText: async () => readText((await area.get('draft'))['draft']),
    setDraftText: (text) => area.set({ draft: text }),
  };
}

function keepStored(area: Pick<SessionArea, 'get' | 'set'>) {
  const load = async (): Promise<Stored> => {
    const stored = (await area.get('relais'))['relais'] as Stored | undefined;
    return stored?.v === 1 ? stored : { v: 1 };
  };
  // Nobody else writes it, and every telling of a page of ours asks several times.
  const known = keepOnce(load);
  const inTurn = takeTurns();
  // Of two changes at once, the second would take back the first.
  const write = (change: (stored: Stored) => Partial<Stored>): Promise<void> =>
    inTurn(async () => {
      const stored = await known.get();
      const next = { ...stored, ...change(stored) };
      await area.set({ relais: next });
      known.set(next);
    });
  return { read: known.get, write };
}

const fromPolicy = ({ locale, theme, tabSide }: PolicyValues) => ({ lang: locale, theme, side: tabSide });

/** Names of the policy → names of the settings. */
const SETTING = {
  locale: 'lang',
  theme: 'theme',
  tabSide: 'side',
  crms: undefined,
  taughtPages: undefined,
} as const;

const locked = ({ lockedSettings = [] }: PolicyValues): readonly (keyof Settings)[] =>
  lockedSettings.flatMap((name) => SETTING[name] ?? []);

type Partly = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** Without what is not said. */
function given(change: Partly): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function without(settings: Partial<Settings>, keys: readonly string[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.includes(key)));
}

const readText = (value: unknown) => (typeof value === 'string' ? value : '');
