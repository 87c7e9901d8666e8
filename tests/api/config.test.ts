import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeProblems } from '../../api/cli/describe-problems.ts';
import { readConfig, type Environ } from '../../api/config.ts';

const problemsOf = (env: Environ) => {
  const read = readConfig(env);
  return Array.isArray(read) ? read : [];
};

it('needs no setting at all, and takes an empty one as absent', () => {
  const plain = readConfig({});
  expect(plain).toEqual({
    folder: '.data',
    host: '127.0.0.1',
    port: 4173,
    url: undefined,
    origins: [],
    company: undefined,
    invitationDays: 14,
    logLevel: 'info',
    trustProxy: false,
    lang: 'fr',
    country: 'FR',
    mail: undefined,
    letterTime: { day: 1, hour: 8, zone: undefined },
  });
  expect(readConfig({ RELAIS_PORT: '', RELAIS_URL: ' ', PATH: '/bin' })).toEqual(plain);
});

it('reads each setting', () => {
  const read = readConfig({
    RELAIS_DATA: '/srv/relais',
    RELAIS_HOST: '::1',
    RELAIS_PORT: '0',
    RELAIS_URL: 'https://relais.ex.fr/',
    RELAIS_ORIGINS: 'https://intranet.ex.fr, http://localhost:5000,',
    RELAIS_COMPANY: ' Ex ',
    RELAIS_INVITATION_DAYS: '3',
    RELAIS_LOG: 'debug',
    RELAIS_TRUST_PROXY: 'true',
    RELAIS_LANG: 'en',
    RELAIS_SMTP_URL: 'smtps://relais:p%40ss@mail.ex.fr',
    RELAIS_MAIL_FROM: 'Relais <relais@ex.fr>',
    RELAIS_DIGEST_DAY: 'friday',
    RELAIS_DIGEST_HOUR: '16',
    RELAIS_ZONE: 'Europe/Paris',
    RELAIS_COUNTRY: 'none',
  });
  expect(read).toEqual({
    folder: '/srv/relais',
    host: '::1',
    port: 0,
    url: 'https://relais.ex.fr',
    origins: ['https://intranet.ex.fr', 'http://localhost:5000'],
    company: 'Ex',
    invitationDays: 3,
    logLevel: 'debug',
    trustProxy: true,
    lang: 'en',
    country: undefined,
    mail: { url: 'smtps://relais:p%40ss@mail.ex.fr', from: 'Relais <relais@ex.fr>' },
    letterTime: { day: 5, hour: 16, zone: 'Europe/Paris' },
  });
});

it.each([
  ['RELAIS_ORIGIN', 'RELAIS_ORIGINS'],
  ['RELAIS_PROT', 'RELAIS_PORT'],
  ['RELAIS_SMTP_URI', 'RELAIS_SMTP_URL'],
])('refuses %s, which is nearly a name of ours, without showing what it holds', (name, meant) => {
  const problems = problemsOf({ [name]: 'secret', RELAIS_PORT: '80' });
  expect(describeProblems(problems, 'en')).toBe(`${name}=…: it must be written ${meant}.\n`);
  expect(describeProblems(problems, 'fr')).toBe(`${name}=… : il faut écrire ${meant}.\n`);
});

it.each(['RELAIS_SERVICE_HOST', 'RELAIS_PORT_80_TCP', 'RELAIS_API_URL', 'RELAIS_OUT', 'RELAY_PORT', 'PORT'])(
  'lets %s be somebody else’s',
  (name) => {
    expect(problemsOf({ [name]: 'x' })).toEqual([]);
  },
);

const WRONG: [string, string][] = [
  ['RELAIS_HOST', 'http://x'],
  ['RELAIS_PORT', '65536'],
  ['RELAIS_PORT', '-1'],
  ['RELAIS_PORT', '80.5'],
  ['RELAIS_PORT', 'http'],
  ['RELAIS_URL', 'relais.ex.fr'],
  ['RELAIS_URL', 'ftp://ex.fr'],
  ['RELAIS_URL', 'https://ex.fr/relais'],
  ['RELAIS_ORIGINS', '*'],
  ['RELAIS_ORIGINS', 'https://ok.fr,https://ex.fr/path'],
  ['RELAIS_ORIGINS', 'https://EX.fr'],
  ['RELAIS_COMPANY', 'x'.repeat(81)],
  ['RELAIS_INVITATION_DAYS', '0'],
  ['RELAIS_LOG', 'loud'],
  ['RELAIS_TRUST_PROXY', 'yes'],
  ['RELAIS_LANG', 'de'],
  ['RELAIS_SMTP_URL', 'https://mail.ex.fr'],
  ['RELAIS_MAIL_FROM', 'nobody'],
  ['RELAIS_DIGEST_DAY', 'caturday'],
  ['RELAIS_DIGEST_HOUR', '24'],
  ['RELAIS_COUNTRY', 'France'],
  ['RELAIS_ZONE', 'Mars/Olympus'],
];

it.each(WRONG)('refuses %s=%s in one line of each language', (setting, given) => {
  const problems = problemsOf({ [setting]: given });
  // It may hold a password.
  expect(problems).toMatchObject([{ setting, given: setting === 'RELAIS_SMTP_URL' ? '…' : given }]);
  expect(describeProblems(problems, 'en')).toMatch(new RegExp(`^${setting}=.*: it must be .+\\.\n$`));
  expect(describeProblems(problems, 'fr')).toMatch(new RegExp(`^${setting}=.* : il faut .+\\.\n$`));
});

it('tells all that is wrong at once', () => {
  const all = Object.fromEntries(WRONG);
  expect(describeProblems(problemsOf(all), 'en').trimEnd().split('\n')).toHaveLength(Object.keys(all).length);
});

it('has every setting in the manual, and no other', () => {
  const manual = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
  const told = new Set(manual.match(/`RELAIS_[A-Z_]+`/g)?.map((name) => name.slice(1, -1)));
  expect(told).toEqual(new Set(['RELAIS_DATA', ...WRONG.map(([setting]) => setting)]));
});

it('sends letters with a server and a sender, or not at all', () => {
  const settings = (env: Environ) => problemsOf(env).map(({ setting }) => setting);
  const server = { RELAIS_SMTP_URL: 'smtp://127.0.0.1:2525' };
  expect(settings(server)).toEqual(['RELAIS_MAIL_FROM']);
  expect(settings({ RELAIS_MAIL_FROM: 'relais@ex.fr' })).toEqual(['RELAIS_SMTP_URL']);
  expect(settings({ ...server, RELAIS_MAIL_FROM: 'relais@ex.fr' })).toEqual([]);
  expect(settings({ ...server, RELAIS_MAIL_FROM: 'a\r\nBcc: b <relais@ex.fr>' })).toEqual([
    'RELAIS_MAIL_FROM',
  ]);
  expect(settings({ RELAIS_SMTP_URL: 'http://mail', RELAIS_MAIL_FROM: 'relais@ex.fr' })).toEqual([
    'RELAIS_SMTP_URL',
  ]);
});
