/** Channels, lessons and reports as the server gives them, for the tests of the administrator's place. */
import type { Channel } from '#contract/channel';
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
  lessons: [
    {
      term: 'sector',
      before: 1,
      after: 1.12,
      events: 40,
      good: 31,
      text: {
        fr: '« le même secteur » compte 12 % de plus : 31 réponses utiles sur 40 quand cette raison était donnée.',
        en: '“the same sector” counts 12% more: 31 useful answers out of 40 when this reason was given.',
      },
    },
  ],
};
export const unlearned = (on: boolean): Learning => ({
  on,
  events: 0,
  needed: 20,
  due: on,
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
