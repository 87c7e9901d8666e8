/** The settings of a server, read from its environment; every wrong one is told at once, each in one line, and nothing is guessed. */
import { z } from 'zod';
import { LANGS, type Lang } from '#contract/words';
import { COUNTRIES, type Country } from '#domain/calendar/public-holidays';
import type { LetterTime } from './cli/letter-schedule.ts';
import { nameStrays } from './cli/name-strays.ts';
import type { MailSettings } from './post/letter-box.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const PORT_MAX = 65_535;
const INVITATION_DAYS_MAX = 90;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const HOUR_MAX = 23;
const MORNING = 8;

/** What each setting must be, for whoever reads the refusal. */
const EXPECTED = {
  RELAIS_DATA: { fr: 'un dossier', en: 'a folder' },
  RELAIS_HOST: {
    fr: 'un nom ou une adresse, sans port ni « / »',
    en: 'a name or an address, without port or "/"',
  },
  RELAIS_PORT: { fr: `un nombre entier de 0 à ${PORT_MAX}`, en: `a whole number from 0 to ${PORT_MAX}` },
  RELAIS_URL: {
    fr: 'l’adresse publique, comme https://relais.entreprise.fr, sans chemin',
    en: 'the public address, as https://relais.company.com, without path',
  },
  RELAIS_ORIGINS: {
    fr: 'des origines séparées par des virgules, comme https://intranet.entreprise.fr, sans chemin ni « * »',
    en: 'origins separated by commas, as https://intranet.company.com, without path or "*"',
  },
  RELAIS_COMPANY: { fr: 'un nom de 80 caractères au plus', en: 'a name of at most 80 characters' },
  RELAIS_INVITATION_DAYS: {
    fr: `un nombre entier de jours, de 1 à ${INVITATION_DAYS_MAX}`,
    en: `a whole number of days, from 1 to ${INVITATION_DAYS_MAX}`,
  },
  RELAIS_LOG: { fr: `un mot parmi ${LOG_LEVELS.join(', ')}`, en: `one of ${LOG_LEVELS.join(', ')}` },
  RELAIS_TRUST_PROXY: { fr: 'true ou false', en: 'true or false' },
  RELAIS_LANG: { fr: 'fr ou en', en: 'fr or en' },
  RELAIS_SMTP_URL: {
    fr: 'un serveur de courrier, comme smtp://nom:mot-de-passe@courrier.entreprise.fr:587',
    en: 'a mail server, as smtp://name:password@mail.company.com:587',
  },
  RELAIS_MAIL_FROM: {
    fr: 'l’expéditeur des lettres, comme Relais <relais@entreprise.fr>, avec RELAIS_SMTP_URL',
    en: 'the sender of letters, as Relais <relais@company.com>, with RELAIS_SMTP_URL',
  },
  RELAIS_DIGEST_DAY: { fr: `un mot parmi ${DAYS.join(', ')}`, en: `one of ${DAYS.join(', ')}` },
  RELAIS_DIGEST_HOUR: { fr: 'une heure de 0 à 23', en: 'an hour from 0 to 23' },
  RELAIS_COUNTRY: {
    fr: `un pays parmi ${COUNTRIES.join(', ')}, ou none`,
    en: `a country, one of ${COUNTRIES.join(', ')}, or none`,
  },
  RELAIS_ZONE: { fr: 'un fuseau horaire, comme Europe/Paris', en: 'a time zone, as Europe/Paris' },
} satisfies Record<string, Record<Lang, string>>;
export type SettingName = keyof typeof EXPECTED;
/** May hold a password, which no terminal and no log of a container shall show. */
const SECRET: ReadonlySet<SettingName> = new Set(['RELAIS_SMTP_URL']);

const whole = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max));
const isHttp = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
/** Exactly as a browser writes an origin, so that a comparison of texts is enough. */
const isMailServer = (text: string) =>
  URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';
/** With a name or without. */
const SENDER = /^(?:[^<>@\r\n]{1,80}<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
const isOrigin = (text: string) => isHttp(text) && new URL(text).origin === text;

const Environment = z.object({
  RELAIS_DATA: z.string().default('.data'),
  RELAIS_HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  RELAIS_PORT: whole(0, PORT_MAX).default(4173),
  RELAIS_URL: z
    .string()
    .transform((text) => text.replace(/\/$/, ''))
    .refine(isOrigin)
    .optional(),
  RELAIS_ORIGINS: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    )
    .refine((origins) => origins.every(isOrigin))
    .default([]),
  RELAIS_COMPANY: z.string().trim().max(80).optional(),
  RELAIS_INVITATION_DAYS: whole(1, INVITATION_DAYS_MAX).default(14),
  RELAIS_LOG: z.enum(LOG_LEVELS).default('info'),
  RELAIS_TRUST_PROXY: z
    .enum(['true', 'false'])
    .default('false')
    .transform((word) => word === 'true'),
  RELAIS_LANG: z.enum(LANGS).default('fr'),
  RELAIS_SMTP_URL: z.string().refine(isMailServer).optional(),
  RELAIS_MAIL_FROM: z.string().trim().regex(SENDER).optional(),
  RELAIS_DIGEST_DAY: z.enum(DAYS).default('monday'),
  RELAIS_DIGEST_HOUR: whole(0, HOUR_MAX).default(MORNING),
  RELAIS_COUNTRY: z.enum([...COUNTRIES, 'none']).default('FR'),
  RELAIS_ZONE: z.string().refine(isZone).optional(),
});

export interface Config {
  readonly folder: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Public address without a slash at its end; undefined: where the server listens. */
  readonly url: string | undefined;
  readonly origins: readonly string[];
  readonly company: string | undefined;
  readonly invitationDays: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly trustProxy: boolean;
  /** Of letters to people who chose none. */
  readonly lang: Lang;
  /** Whose public holidays are no working days. */
  readonly country: Country | undefined;
  /** Undefined: no letter is sent. */
  readonly mail: MailSettings | undefined;
  readonly letterTime: LetterTime;
}
export interface SettingProblem {
  /** One of `SettingName`, or one that is nearly so. */
  readonly setting: string;
  readonly given: string;
  readonly expected: Readonly<Record<Lang, string>>;
}
export type Environ = Readonly<Record<string, string | undefined>>;

/** What they hold is not shown: it may be what was meant for a secret one. */
function listStrays(given: object): SettingProblem[] {
  return nameStrays(Object.keys(given), Object.keys(EXPECTED)).map(({ name, meant }) => {
    return { setting: name, given: '…', expected: { fr: `écrire ${meant}`, en: `written ${meant}` } };
  });
}

function listWrong(env: Environ, error: z.ZodError): SettingProblem[] {
  const wrong = new Set(error.issues.map((issue) => issue.path[0]));
  // The names of EXPECTED are those of Environment.
  const names = (Object.keys(EXPECTED) as SettingName[]).filter((name) => wrong.has(name));
  const givenOf = (name: SettingName) => (SECRET.has(name) ? '…' : (env[name] ?? ''));
  return names.map((setting) => ({ setting, given: givenOf(setting), expected: EXPECTED[setting] }));
}

/** An empty setting counts as absent, as composed environments write it. */
export function readConfig(env: Environ): Config | SettingProblem[] {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const strays = listStrays(given);
  const read = Environment.safeParse(given);
  if (!read.success) return [...listWrong(env, read.error), ...strays];
  if (strays.length > 0) return strays;
  const settings = read.data;
  const { RELAIS_SMTP_URL: url, RELAIS_MAIL_FROM: from } = settings;
  // A letter has a sender; a sender without a server sends nothing, which nobody meant.
  if ((url === undefined) !== (from === undefined)) {
    const setting = url === undefined ? 'RELAIS_SMTP_URL' : 'RELAIS_MAIL_FROM';
    return [{ setting, given: '', expected: EXPECTED[setting] }];
  }
  return {
    folder: settings.RELAIS_DATA,
    host: settings.RELAIS_HOST,
    port: settings.RELAIS_PORT,
    url: settings.RELAIS_URL,
    origins: settings.RELAIS_ORIGINS,
    company: settings.RELAIS_COMPANY,
    invitationDays: settings.RELAIS_INVITATION_DAYS,
    logLevel: settings.RELAIS_LOG,
    trustProxy: settings.RELAIS_TRUST_PROXY,
    lang: settings.RELAIS_LANG,
    country: settings.RELAIS_COUNTRY === 'none' ? undefined : settings.RELAIS_COUNTRY,
    mail: url !== undefined && from !== undefined ? { url, from } : undefined,
    letterTime: {
      day: DAYS.indexOf(settings.RELAIS_DIGEST_DAY) + 1,
      hour: settings.RELAIS_DIGEST_HOUR,
      zone: settings.RELAIS_ZONE,
    },
  };
}
