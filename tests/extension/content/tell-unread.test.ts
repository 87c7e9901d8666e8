import { expect, it } from 'vitest';
import { tellUnread } from '../../../extension/content/tell-unread.ts';
import { openPage } from '../support/open-page.ts';

const page = openPage('<main></main>', 'https://crm.example/1');
const none = (): Element | null => null;
const there = (): Element | null => page.document.body;
const name = 'EspoCRM';
const ask = async () => undefined;

it.each([
  ['a page that is only looked at', { name }, 'account', ['page']],
  ['one whose CRM is asked', { name, ask }, 'account', ['session', 'page']],
  ['a deal without its stage', { name, ask, stageBox: none }, 'opportunity', ['session', 'page', 'stage']],
  ['a deal whose stage is there', { name, stageBox: there }, 'opportunity', ['page']],
  ['an account, which has none', { name, stageBox: none }, 'account', ['page']],
] as const)('names what was missing of %s', (_what, adapter, kind, missing) => {
  expect(tellUnread({ adapter, place: { kind } }, page)).toMatchObject({ adapter: name, kind, missing });
});
