/** Channels, lessons and reports as the server gives them, for the tests of the administrator's place. */
import type { Channel } from '#contract/channel';
import type { GlossaryReport } from '#contract/company';
import type { Learning } from '#contract/learning';
import type { KeptPageReport } from '#contract/page-report';
import { uuid } from './sample.ts';

export const channel = (n: number, over: Partial<Channel> = {}): Channel => ({
  id: uuid(n),
  kind: 'slack',
  name: `Salon ${n}`,
  host: 'hooks.slack.example',
  lang: 'fr',
  rhythm: 'weekly',
  at: '2026-11-20T10:00:00.000Z',
  waiting: 0,
  ...over,
});

export const learned: Learning = {
  on: true,
  events: 64,
  needed: 20,
  at: '2026-11-23T01:00:00.000Z',
  due: false,
  unlikely: 3,
  lessons: [
    {
      term: 'sector',
      before: 1,
      after: 1.12,
      events: 40,
      good: 31,
      people: 8,
      without: { events: 24, good: 6 },
      text: {
        fr: '« le même secteur » compte 12 % de plus : quand cette raison était donnée, 31 réponses sur 40 (8 collègues) étaient utiles, soit 78 % ; sans elle, 25 %.',
        en: '“the same sector” counts 12% more: when this reason was given, 31 answers out of 40 (by 8 colleagues) were useful, that is 78%; without it, 25%.',
      },
    },
  ],
};
export const unlearned = (on: boolean, forget = false): Learning => ({
  on,
  events: 0,
  needed: 20,
  due: on,
  ...(forget ? { since: '2026-11-23T10:00:00.000Z' } : {}),
  lessons: [],
});

export const pageReport: KeptPageReport = {
  id: '1',
  at: '2026-11-20T10:00:00.000Z',
  report: {
    adapter: 'Salesforce',
    version: '0.1.0',
    kind: 'account',
    found: { ask: false, page: true },
    missing: ['session', 'page'],
    nodes: [{ depth: 3, tag: 'dt', attributes: ['class'], labels: ['sector'] }],
  },
};

export const reportOf = (over: Partial<GlossaryReport> = {}): GlossaryReport => ({
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  lost: [],
  missing: [],
  problems: [],
  ...over,
});
/** A server that takes every word and has none. */
export const silentGlossary = {
  list: async () => [],
  listCases: async () => [],
  put: async () => undefined,
  remove: async () => undefined,
  listChanges: async () => [],
  take: async () => reportOf(),
};
