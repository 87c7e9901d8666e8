/** What was begun comes back over what is there, and takes in what others changed meanwhile. */
import { expect, it } from 'vitest';
import { blankAgreement } from '#widget/model/written-agreement.ts';
import { keepBegun, resume, type BegunAgreement } from '#widget/model/begun-agreement.ts';
import { uuid } from '../sample.ts';

const blank = blankAgreement('2026-11-02');
const base = { ...blank, name: 'Accord', body: 'Trois machines.' };

it('keeps each change of the writer, and takes whatever they had left as it was', () => {
  const begun: BegunAgreement = { id: uuid(1), base, written: { ...base, body: 'Quatre machines.' } };
  const now = { ...base, name: 'Accord Horizon', body: 'Deux machines.' };
  expect(resume(begun, now)).toEqual({ ...now, body: 'Quatre machines.' });
  expect(resume(undefined, now)).toBe(now);
});

it('is nothing begun once all of it is as it was', () => {
  const kept: (BegunAgreement | undefined)[] = [];
  const begun = keepBegun(
    { readBegun: () => undefined, writeBegun: (each) => kept.push(each) },
    () => uuid(1),
    base,
  );
  begun.note({ ...base, name: 'A' });
  begun.note({ ...base });
  begun.forget();
  expect(kept).toEqual([{ id: uuid(1), base, written: { ...base, name: 'A' } }, undefined, undefined]);
});
