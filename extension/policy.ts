/**
 * The company's policy, as the browser hands it over: each value by itself, so that a wrong one is left out and named, and
 * keeps none of the others from counting. It holds no secret: the browser shows it to anybody at the machine.
 */
import { z } from 'zod';
import { LANGS } from '#contract/words';
import { readSite } from './site-pattern.ts';

/** What can be locked: the person sees it, and who decided, and cannot change it. */
export const LOCKABLE = ['locale', 'theme', 'tabSide', 'crms', 'taughtPages'] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** Plain http is for a machine's own address only: a token must not cross a network in the open. */
const Server = z
  .url()
  .max(300)
  .transform((address) => new URL(address))
  .refine(({ protocol, hostname }) => protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)))
  .transform(({ origin }) => origin);

const Site = z
  .string()
  .max(300)
  .transform((address) => readSite(address))
  .pipe(z.string());

/** Windows's registry knows no booleans: Chrome makes some of its numbers by the schema, Firefox hands the numbers on. */
const Switch = z.union([z.boolean(), z.literal([0, 1])]).transform(Boolean);

const shape = {
  apiBaseUrl: Server,
  crmOrigins: z.array(Site).max(100),
  /** Checked one by one where they are read. */
  taughtPages: z.array(z.unknown()).max(50),
  lockedSettings: z.array(z.enum(LOCKABLE)).max(LOCKABLE.length),
  locale: z.enum(LANGS),
  theme: z.enum(['system', 'light', 'dark']),
  tabSide: z.enum(['left', 'right']),
  /** The company has told its people and has their consent: the welcome page does not ask again. */
  consentGranted: Switch,
  /** false: signed in only until the browser closes. */
  rememberMe: Switch,
};
const Policies = z.object(shape).partial();
export type PolicyValues = z.output<typeof Policies>;

export interface Policy {
  readonly values: PolicyValues;
  /** Keys that were given and could not be understood. */
  readonly wrong: readonly string[];
}

/** `raw`: what `storage.managed` holds; anything that is no object is no policy. */
export function readPolicy(raw: unknown): Policy {
  const given = Object.entries(typeof raw === 'object' && raw !== null ? raw : {});
  const values: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [key, value] of given) {
    const parsed = isKnown(key) ? shape[key].safeParse(value) : undefined;
    if (parsed?.success) values[key] = parsed.data;
    else wrong.push(key);
  }
  // Each value was made by the schema of its own key.
  return { values: values as PolicyValues, wrong };
}

const isKnown = (key: string): key is keyof typeof shape => Object.hasOwn(shape, key);

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}
