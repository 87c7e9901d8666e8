/** The question is due once, for what was taken up here, when the stage is another than it was then. */
import { expect, it } from 'vitest';
import type { CrmRecord } from '#contract/record';
import { closeHelp, noteHelp, setHelp, stageOf } from '../../../extension/worker/note-help.ts';
import type { Given, Visit } from '../../../extension/worker/visits.ts';
import { deal } from '../support/worker-stage.ts';

const at = (stage: string, more: Partial<CrmRecord> = {}) =>
  deal({ fields: [{ key: 'stage', label: 'Étape', value: stage }], ...more });
const given = (stage: CrmRecord, more: Partial<Given> = {}): Given => {
  const known = stageOf(stage);
  return { answer: 'taken-up', reuseId: 'r', at: 1, ...(known ? { stage: known } : {}), ...more };
};
const visit = (answers: Visit['answers']): Visit => ({ v: 1, at: 0, answers, seen: [], off: [] });
const helpOf = ({ answers }: Visit) => Object.values(answers).map(({ help }) => help);

it('is due when the stage is another, and not while it is the same', () => {
  const known = visit({ p: given(at('Proposition')) });
  expect(helpOf(noteHelp(known, at(' proposition ')))).toEqual([undefined]);
  expect(helpOf(noteHelp(known, at('Négociation')))).toEqual(['due']);
  expect(helpOf(noteHelp(known, at('Proposition', { won: true })))).toEqual(['due']);
});

it('asks of one practice, the last that was taken up, and never again', () => {
  const known = visit({ a: given(at('Proposition')), b: given(at('Proposition'), { at: 2 }) });
  const due = noteHelp(known, at('Gagnée'));
  expect(helpOf(due)).toEqual([undefined, 'due']);
  expect(noteHelp(due, at('Perdue'))).toBe(due);
  const left = closeHelp(setHelp(due, 'b', 'asked'));
  expect(helpOf(left)).toEqual([undefined, 'done']);
  expect(helpOf(noteHelp(left, at('Perdue')))).toEqual(['due', 'done']);
});

it('keeps a question that was not on screen for the next time', () => {
  const due = noteHelp(visit({ a: given(at('Proposition')) }), at('Gagnée'));
  expect(closeHelp(due)).toBe(due);
});

it('asks nothing where the page does not say, of an account, or of what was declined', () => {
  const account = at('Client', { kind: 'account' });
  expect(stageOf(account)).toBeUndefined();
  expect(stageOf({ kind: 'opportunity', fields: [] })).toBeUndefined();
  const declined = visit({ a: given(at('Proposition'), { answer: 'not-here' }), b: given(account) });
  expect(noteHelp(declined, at('Gagnée'))).toBe(declined);
  expect(setHelp(declined, 'nothing here', 'done')).toBe(declined);
});
