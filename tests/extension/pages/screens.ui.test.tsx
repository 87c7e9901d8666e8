/** Every screen of the extension, drawn from a live state: no axe violation in both languages and themes. */
import '../support/quiet-browser.ts';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { LiveState, RecordView } from '../../../extension/live-state.ts';
import '#widget/ui/theme.css';
import '#widget/ui/parts.css';
import { setLang } from '#widget/ui/t.ts';
import { OptionsApp } from '../../../extension/options/options-app.tsx';
import '#widget/ui/views/agreement/agreement.css';
import '../../../extension/pages/pages.css';
import { PanelApp } from '../../../extension/panel/panel-app.tsx';
import { PopupApp } from '../../../extension/popup/popup-app.tsx';
import { WelcomeApp } from '../../../extension/welcome/welcome-app.tsx';
import { agreement, site } from '../../widget/sample-agreements.ts';
import { suggestion, uuid } from '../../widget/sample.ts';

/** As `entrypoints/*` has it: the parts bring their own landmarks. */
function draw(what: ComponentChild): HTMLElement {
  const before = document.querySelector('#app');
  if (before) render(null, before);
  document.body.replaceChildren();
  const into = document.body.appendChild(document.createElement('div'));
  into.id = 'app';
  into.className = 'relais';
  render(what, into);
  return into;
}

async function violationsOf(make: () => ComponentChild): Promise<string[]> {
  const found: string[] = [];
  for (const lang of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      setLang(lang);
      document.documentElement.lang = lang;
      document.documentElement.dataset['theme'] = theme;
      document.title = 'Relais';
      const into = draw(make());
      // A colour in the middle of a fade is nobody's choice.
      for (const motion of document.getAnimations()) motion.finish();
      const { violations } = await axe.run(into, { rules: { 'page-has-heading-one': { enabled: false } } });
      found.push(...violations.map(({ id, nodes }) => `${lang} ${theme} ${id}: ${nodes[0]?.html}`));
    }
  }
  return found;
}

const draft: NonNullable<RecordView['draft']> = {
  id: uuid(90),
  kind: 'win',
  lang: 'fr',
  title: 'Gagné : 4 machines pour un hôtel 4 étoiles à Lyon',
  body: '',
  facets: { sector: 'hotel', city: 'Lyon' },
  customer: 'un hôtel 4 étoiles à Lyon',
  pictures: [],
};
const share = {
  v: 1,
  id: uuid(90),
  kind: 'win',
  title: draft.title,
  at: Date.now(),
  questions: ['lever', 'how'],
} as const;
const record: RecordView = {
  visit: 'a-visit',
  kind: 'opportunity',
  name: 'Terrasses de Fourvière',
  facets: {
    sector: 'hotel',
    size: '50-249',
    city: 'Châtillon-sur-Seine',
    stage: 'negotiate',
    amount: '5k-20k',
  },
  off: ['products'],
  shown: [{ suggestion, answer: 'open' }],
  won: false,
  shared: false,
  named: false,
};
const live: LiveState = {
  settings: { lang: 'fr', theme: 'system', side: 'right' },
  session: {
    status: 'signed-in',
    expired: false,
    me: {
      id: 'p1',
      name: 'Camille Morvan',
      unit: 'HORECA',
      region: 'Bretagne',
      role: 'rep',
      email: 'c@arvelle.example',
    },
  },
  online: true,
  sync: { status: 'done', at: 1 },
  waiting: [],
  sites: [{ origin: 'https://crm.example', from: 'person', allowed: true, paused: false }],
  taught: [],
  policy: { managed: [], locked: [], wrong: [], consentGranted: false },
  server: { url: 'https://relais.example', from: 'build' },
  tabId: 7,
  draftText: '',
  shares: [],
  takenUp: [
    {
      practiceId: uuid(4),
      title: 'Golf : avant le premier départ',
      tried: 2,
      worked: 1,
      regions: ['Bretagne'],
      at: '',
    },
  ],
  levers: ['trial', 'breakfast'],
  names: {},
};
const refused = {
  id: uuid(5),
  about: uuid(6),
  act: 'addComment',
  title: 'Essai',
  state: 'needs-you',
  problem: 'Trop long',
  text: 'Mots',
} as const;
const signedOut = { status: 'signed-out', expired: true } as const;

const win = { ...live, record: { ...record, won: true, draft } };
const agreed = { ...live, record: { ...record, agreement: { agreement: agreement(1), site: site(1) } } };

// What comes when it is first shown is there before anything is judged.
beforeAll(async () => {
  setLang('fr');
  draw(<PanelApp state={signal<LiveState | undefined>(win)} />);
  await vi.waitUntil(() => document.querySelector('.win'), { timeout: 20_000 });
  draw(<PanelApp state={signal<LiveState | undefined>(agreed)} />);
  await vi.waitUntil(() => document.querySelector('.agreement-card'), { timeout: 20_000 });
});

const states: readonly (readonly [string, LiveState | undefined])[] = [
  ['loading', undefined],
  ['a record', { ...live, record }],
  ['nothing helps', { ...live, record: { ...record, shown: [] } }],
  ['practices never came', { ...live, sync: { status: 'failed' }, record: { ...record, shown: [] } }],
  ['a win', { ...live, record: { ...record, won: true, draft } }],
  ['just shared', { ...live, record: { ...record, won: true, shared: true, share } }],
  [
    'a site of an agreement, and a deal that stands still',
    {
      ...live,
      record: {
        ...record,
        agreement: { agreement: agreement(1), site: site(1) },
        asking: { title: 'Comment avancer ?', stalled: true },
      },
    },
  ],
  [
    'a blocked site, and a question asked',
    {
      ...live,
      record: {
        ...record,
        agreement: { agreement: agreement(1), site: site(2, { state: 'blocked', block: 'price' }) },
        asking: { title: 'Comment avancer ?', stalled: false, asked: uuid(11) },
      },
    },
  ],
  ['no record', live],
  [
    'offline, with something waiting and something refused',
    { ...live, online: false, waiting: [refused, { ...refused, id: uuid(8), state: 'waiting' }] },
  ],
  ['signed out', { ...live, session: signedOut, draftText: 'Deux machines' }],
];

describe.each([
  // 320 px, less the scrollbar of a long page; the browser gives a popup the width that it asks for.
  ['panel', 305, PanelApp],
  ['popup', 360, PopupApp],
  ['options', 305, OptionsApp],
  ['welcome', 305, WelcomeApp],
] as const)('%s', (_page, width, App) => {
  it.each(states)('%s', async (_what, state) => {
    await page.viewport(width, 800);
    expect(await violationsOf(() => <App state={signal(state)} />)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });
});

it('puts the one act first in the popup of a won deal, and never the customer’s name', () => {
  const drawn = draw(
    <PopupApp state={signal<LiveState | undefined>({ ...live, record: { ...record, won: true, draft } })} />,
  );
  expect(drawn.querySelectorAll('.btn.main')).toHaveLength(1);
  expect(drawn.textContent).not.toContain('Fourvière');
});
