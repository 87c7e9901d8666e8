/** Saving an agreement: one, whatever was lost and changed in between, and never against what somebody else changed. */
import { expect, it } from 'vitest';
import type { AgreementDraft, AgreementEdit } from '#contract/agreement';
import { changedSince, createOnce } from '#widget/model/save-agreement.ts';
import { blankAgreement, finish, rewrite } from '#widget/model/written-agreement.ts';
import { offline, refused, uuid } from '../sample.ts';
import { agreement } from '../sample-agreements.ts';

const whole = (name: string) => finish({ ...blankAgreement('2026-11-02'), name });

/** A server of one agreement; `answers` says what becomes of each creation. */
function open(answers: (Error | undefined)[]) {
  const created: AgreementDraft[] = [];
  const edited: (AgreementEdit & { readonly id: string })[] = [];
  const saver = {
    async create(draft: AgreementDraft) {
      const answer = answers.shift();
      if (answer) throw answer;
      created.push(draft);
      return agreement(1, { name: draft.name });
    },
    async edit(id: string, edit: AgreementEdit) {
      edited.push({ id, ...edit });
      return agreement(1, { name: edit.name ?? '' });
    },
  };
  return { created, edited, save: (name: string) => createOnce(saver, uuid(801), whole(name)) };
}

it('creates with its own id, without the days that there are not', async () => {
  const { created, save } = open([undefined]);
  await save('Accord');
  expect(created).toEqual([
    { id: uuid(801), name: 'Accord', body: '', startsOn: '2026-11-02', links: [], pictures: [], files: [] },
  ]);
});

it.each(['key-reused', 'conflict'] as const)(
  'changes what had arrived when its answer was lost and its words were changed: %s',
  async (code) => {
    const { edited, save } = open([offline(), refused(code, 'déjà')]);
    await expect(save('Accord')).rejects.toThrow('No answer');
    expect((await save('Accord-cadre')).name).toBe('Accord-cadre');
    expect(edited).toEqual([{ id: uuid(801), ...whole('Accord-cadre') }]);
  },
);

it('takes no other refusal for an arrival', async () => {
  const { edited, save } = open([refused('invalid', 'Non.'), refused('key-in-use', 'Un instant.')]);
  await expect(save('Accord')).rejects.toThrow('Non.');
  await expect(save('Accord')).rejects.toThrow('Un instant.');
  expect(edited).toEqual([]);
});

it('says only what its writer changed', () => {
  const base = rewrite(agreement(1, { endsOn: '2028-01-01' }));
  expect(changedSince(base, finish(base))).toEqual({});
  expect(changedSince(base, finish({ ...base, endsOn: '', name: 'Autre ' }))).toEqual({
    endsOn: null,
    name: 'Autre',
  });
});
