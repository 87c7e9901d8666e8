/** Every kind of sender × every message: only what the table allows passes, and only when its shape is right. */
import * as fc from 'fast-check';
import { taughtPage } from '../../api/http/examples/taught-page.ts';
import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../../extension/answers.ts';
import { messages, type MessageName } from '../../../extension/messages.ts';
import { createRouter } from '../../../extension/worker/router.ts';
import type { Sender } from '../../../extension/worker/sender-kind.ts';

const OWN = { id: 'own', pages: 'chrome-extension://own/' };
const names = Object.keys(messages) as MessageName[];
const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const draft = { id: ID, kind: 'win', lang: 'fr', title: 'Gagné : deux machines' };

/** One right body for each message; a message without one here does not compile. */
const RIGHT: Readonly<Record<MessageName, unknown>> = {
  'record.seen': { record: { crm: 'markup', kind: 'account', id: '1', fields: [] } },
  'record.left': {},
  'page.unloaded': {},
  'companion.wanted': {},
  'page.unread': { adapter: 'EspoCRM', kind: 'account', found: { ask: true, page: true }, missing: ['page'] },
  'page.report': { tabId: 1 },
  'tab.clicked': {},
  'tab.moved': { side: 'left' },
  'session.redeem': { email: 'anna@example.com', code: 'BCDFGHJK' },
  'session.leave': { anyway: false },
  'session.link': {},
  'session.linked': { id: 'l1' },
  'session.unlink': { id: 'l1' },
  'session.devices': {},
  'session.revoke': { id: 's1' },
  'verdict.give': { tabId: 1, practiceId: ID, answer: 'taken-up' },
  'help.shown': { tabId: 1, practiceId: ID },
  'help.answer': { tabId: 1, practiceId: ID, answer: 'worked' },
  'verdict.undo': { tabId: 1, practiceId: ID },
  'verdict.report': { practiceId: ID, verdict: 'worked', note: 'Le chef a goûté' },
  'verdict.withdraw': { practiceId: ID },
  'follow.set': { topic: { kind: 'lever', what: 'trial' }, wanted: true, title: 'Levier essai' },
  'praise.given': {},
  'praise.give': {
    to: 'Léa',
    practiceId: ID,
    draft: {
      id: ID,
      personId: 'bruno',
      fact: { kind: 'first-share', id: ID },
      text: 'Bravo pour ce partage',
    },
  },
  'facet.switch': { tabId: 1, facet: 'city', on: false },
  'share.send': { draft },
  'share.similar': { text: 'Deux machines' },
  'share.evidence': { id: ID, practiceId: ID, text: 'Deux machines', facets: {} },
  'share.undo': { id: ID },
  'share.complete': { id: ID, edit: { lever: 'trial' }, answered: 'lever' },
  'share.picture': { id: ID, picture: 'data:image/png;base64,AAAA', alt: '' },
  'share.skip': { id: ID, question: 'how' },
  'draft.keep': { text: 'Deux machines' },
  'taken-up.read': { practiceId: ID },
  'quiz.waiting': {},
  'quiz.later': { id: ID },
  'quiz.read': { id: ID },
  'quiz.answer': { id: ID, questionId: ID, choices: ['a'] },
  'quiz.forget': { id: ID },
  'quiz.show': { id: ID, shown: true },
  'search.beside': { text: 'café' },
  'search.run': { text: 'essai' },
  'search.fruitless': { text: 'essai' },
  'agreement.answer': { siteId: 's1', answer: { state: 'signed' } },
  'agreement.undo': { siteId: 's1' },
  'agreement.unblockers': { agreementId: ID, reason: 'price' },
  'question.look': { text: 'essai' },
  'question.keep': { tabId: 1, begun: { title: 'Comment ?', body: '', hidden: false } },
  'question.ask': { title: 'Comment ?', body: '', hidden: false },
  'question.undo': { id: ID },
  'practice.here': { id: ID },
  'practice.read': { id: ID },
  'practice.like': { id: ID, liked: true },
  'people.find': { q: 'mar' },
  'practice.comment': { id: ID, text: 'Bravo' },
  'picture.read': { id: ID },
  'kit-file.read': { id: ID },
  'practice.earlier': { id: ID, cursor: 'c' },
  'practice.uncomment': { id: ID },
  'search.recent': {},
  'search.remember': { text: 'contrat' },
  'search.forget': {},
  'agreement.lift': { siteId: 's1', practiceId: ID },
  'outbox.flush': {},
  'outbox.retry': { id: ID },
  'outbox.drop': { id: ID },
  'sync.run': {},
  'settings.set': { lang: 'en' },
  'taught.here': {},
  'taught.save': { page: taughtPage() },
  'taught.forget': { id: ID },
  'taught.publish': { id: ID },
  'taught.withdraw': { id: ID },
  'site.allow': { origin: 'https://crm.example' },
  'site.asked': { origin: 'https://crm.example' },
  'site.pause': { origin: 'https://crm.example', paused: true },
  'site.forget': { origin: 'https://crm.example' },
};

const SENDERS: readonly (readonly [string, 'content' | 'page' | 'nobody', Sender])[] = [
  [
    'our script in a page',
    'content',
    { id: 'own', origin: 'https://crm.example', tab: { id: 1 }, frameId: 0 },
  ],
  [
    'the same as Firefox tells it',
    'content',
    { id: 'own', url: 'https://crm.example/a', tab: { id: 1 }, frameId: 0 },
  ],
  [
    'our panel',
    'page',
    { id: 'own', origin: 'chrome-extension://own', url: 'chrome-extension://own/sidepanel.html' },
  ],
  ['our page in a tab', 'page', { id: 'own', origin: 'chrome-extension://own', tab: { id: 3 } }],
  ['another extension', 'nobody', { id: 'other', origin: 'chrome-extension://other' }],
  ['another extension that names our page', 'nobody', { id: 'other', origin: 'chrome-extension://own' }],
  ['a web page by externally_connectable', 'nobody', { origin: 'https://crm.example', tab: { id: 1 } }],
  [
    'a frame inside a page',
    'nobody',
    { id: 'own', origin: 'https://crm.example', tab: { id: 1 }, frameId: 4 },
  ],
  ['a script without a tab', 'nobody', { id: 'own', origin: 'https://crm.example' }],
  ['a sandboxed page', 'nobody', { id: 'own', origin: 'null', tab: { id: 1 } }],
  ['a file', 'nobody', { id: 'own', origin: 'file://', tab: { id: 1 } }],
];

function listen() {
  const heard: string[] = [];
  // Each handler notes its name; the router's part is all that is tested here.
  const handlers = Object.fromEntries(names.map((name) => [name, () => void heard.push(name)]));
  return { heard, route: createRouter(handlers as unknown as Handlers<Sender>, OWN) };
}

describe.each(SENDERS)('%s', (_what, kind, sender) => {
  it.each(names)('%s', async (name) => {
    const { heard, route } = listen();
    await route({ type: name, body: RIGHT[name] }, sender);
    expect(heard).toEqual(messages[name].who === kind ? [name] : []);
  });
});

it('is deaf to every wrong body and every other word', async () => {
  const { heard, route } = listen();
  const senders = SENDERS.map(([, , sender]) => sender);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...senders),
      fc.anything(),
      fc.constantFrom(...names),
      async (sender, junk, name) => {
        await route(junk, sender);
        await route({ type: name, body: { junk } }, sender);
        await route({ type: `${name} `, body: RIGHT[name] }, sender);
        await route({ type: '__proto__', body: junk }, sender);
      },
    ),
    { numRuns: 500 },
  );
  // `{ junk }` is a right body for none: every shape is strict.
  expect(heard).toEqual([]);
});

it('believes nothing that the body says of its sender', async () => {
  const { heard, route } = listen();
  const stranger = { id: 'other', origin: 'https://evil.example' };
  await route(
    { type: 'outbox.flush', body: {}, sender: { id: 'own' }, id: 'own', origin: OWN.pages },
    stranger,
  );
  expect(heard).toEqual([]);
});
