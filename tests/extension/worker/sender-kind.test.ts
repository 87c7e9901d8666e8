import { expect, it } from 'vitest';
import { originOf, senderKind } from '../../../extension/worker/sender-kind.ts';

const firefox = { id: 'relais@example', pages: 'moz-extension://1c2d/' };

it('tells pages of ours from pages of others in Firefox, where ids and hosts differ', () => {
  expect(senderKind({ id: firefox.id, url: 'moz-extension://1c2d/popup.html' }, firefox)).toBe('page');
  expect(senderKind({ id: firefox.id, url: 'moz-extension://9999/popup.html' }, firefox)).toBeUndefined();
});

it('never takes a web page whose address only looks like ours for ours', () => {
  const sender = { id: firefox.id, url: 'https://moz-extension.1c2d.example/', tab: { id: 1 } };
  expect(senderKind(sender, firefox)).toBe('content');
  expect(originOf({ url: 'no address' })).toBeUndefined();
});
