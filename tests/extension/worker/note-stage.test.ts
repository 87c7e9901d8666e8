import { expect, it } from 'vitest';
import { noteStage } from '../../../extension/worker/note-stage.ts';
import type { Visit } from '../../../extension/worker/visits.ts';

const blank: Visit = { v: 1, at: 0, answers: {}, seen: [], off: [] };
const deal = (won?: boolean) => ({ kind: 'opportunity' as const, ...(won === undefined ? {} : { won }) });
const after = (...stages: (boolean | undefined)[]) =>
  stages.reduce((visit, won) => noteStage(visit, deal(won)), blank);

it('offers a win that was seen to happen, once', () => {
  expect(after(false, true).win).toBe('new');
  expect(noteStage({ ...after(false, true), win: 'offered' }, deal(true)).win).toBe('offered');
});

it('drafts an old win without calling for it', () => {
  expect(after(true)).toMatchObject({ won: true });
  expect(after(true).win).toBeUndefined();
  expect(after(true).draftId).toBeTypeOf('string');
});

it('withdraws the offer when the deal is reopened, keeps quiet about what it cannot know', () => {
  expect(after(false, true, false).win).toBeUndefined();
  expect(after(false, undefined, true).win).toBe('new');
  expect(noteStage(blank, { kind: 'account', won: true })).toBe(blank);
});

it('keeps the id of a win, and never offers what was shared', () => {
  const won = after(false, true);
  expect(noteStage(won, deal(true)).draftId).toBe(won.draftId);
  expect(noteStage({ ...won, shared: true, won: false }, deal(true)).win).not.toBe('offered');
});
