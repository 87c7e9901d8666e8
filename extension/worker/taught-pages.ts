/**
 * The pages that were taught: by this person, by the company, by its policy. Stored with a version; what is not of the
 * grammar is left out when it is read, and what was stored stays.
 */
import type { TaughtPage } from '#contract/taught';
import type { TaughtShown } from '../live-state.ts';
import { isOfSite } from '../site-pattern.ts';
import type { Database } from './database.ts';
import type { PolicyStore } from './policy-store.ts';

export interface TaughtPages {
  /** The person's own first: under one id, the first one counts. */
  all(): Promise<readonly TaughtShown[]>;
  /** Those for pages of this origin. */
  of(origin: string): Promise<readonly TaughtPage[]>;
  save(page: TaughtPage): Promise<void>;
  forget(id: string): Promise<void>;
  /** What the company gives to everybody, as its server said last. */
  setCompany(pages: readonly TaughtPage[]): Promise<void>;
}

export interface TaughtTools {
  readonly database: Database;
  readonly policy: Pick<PolicyStore, 'read' | 'locks'>;
}

/** As many as a person keeps apart; beyond it the oldest goes. */
const OWN_MAX = 50;
const OWN = 'taught';
const COMPANY = 'taught-company';

export function keepTaughtPages({ database, policy }: TaughtTools): TaughtPages {
  const read = async (key: string) =>
    readPages(((await database.get('state', key)) as Kept | undefined)?.pages);
  const write = (key: string, pages: readonly TaughtPage[]) =>
    database.put('state', { v: 1, pages } satisfies Kept, key);

  async function all(): Promise<readonly TaughtShown[]> {
    const from = {
      person: (await policy.locks('taughtPages')) ? [] : await read(OWN),
      company: await read(COMPANY),
      policy: await readPages((await policy.read()).values.taughtPages),
    };
    const listed = (['person', 'company', 'policy'] as const).flatMap((who) =>
      from[who].map((page): TaughtShown => ({
        page,
        from: who,
        published: from.company.some(({ id }) => id === page.id),
      })),
    );
    return listed.filter(({ page }, at) => listed.findIndex((each) => each.page.id === page.id) === at);
  }

  return {
    all,
    async of(origin) {
      const site = ({ host }: TaughtPage) => `${new URL(origin).protocol}//${host}`;
      return (await all()).map(({ page }) => page).filter((page) => isOfSite(origin, site(page), 'chrome'));
    },
    async save(page) {
      const others = (await read(OWN)).filter(({ id }) => id !== page.id);
      await write(OWN, [...others, page].slice(-OWN_MAX));
    },
    forget: async (id) =>
      void (await write(
        OWN,
        (await read(OWN)).filter((page) => page.id !== id),
      )),
    setCompany: async (pages) => void (await write(COMPANY, pages)),
  };
}

interface Kept {
  readonly v: 1;
  readonly pages: readonly unknown[];
}

/** A policy may write each as an object or, where its tool knows no nesting, as JSON text. */
async function readPages(given: readonly unknown[] = []): Promise<readonly TaughtPage[]> {
  if (given.length === 0) return [];
  // Only where there is something to read: every start of the worker would pay for the schemas.
  const { TaughtPage } = await import('#contract/taught');
  return given.flatMap((each) => {
    const parsed = TaughtPage.safeParse(typeof each === 'string' ? parse(each) : each);
    return parsed.success ? [parsed.data] : [];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
