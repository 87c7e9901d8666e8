/** Under an open practice, for headquarters alone: adopt it, merge it into another, retire it with a reason. */
import { useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import type { FindPractices } from '../../../model/practice-finding.ts';
import type { Steering } from '../../../model/steering.ts';
import { AskTwice } from '../../ask-twice.tsx';
import { PracticePicker } from '../../practice-picker.tsx';
import { t } from '../../t.ts';
import { tHeadquarters } from '../../words/headquarters.ts';
import { RetireAct } from './retire-act.tsx';

interface HeadquartersActsProps {
  readonly practice: PracticeView;
  readonly model: InstanceType<typeof Steering>;
  readonly find: FindPractices;
}

export function HeadquartersActs({ practice, model, find }: HeadquartersActsProps) {
  const done = model.done.value;
  const failure = model.act.failure.value;
  return (
    <section class="steering" aria-label={tHeadquarters('acts')}>
      <h3>{tHeadquarters('acts')}</h3>
      {done === 'merged' ? (
        <output class="act-done">
          {tHeadquarters('merged')}{' '}
          <button type="button" class="btn link" onClick={() => void model.separate()}>
            {tHeadquarters('separate')}
          </button>
        </output>
      ) : (
        <div class="steering-acts">
          {done !== 'retired' && <Official practice={practice} model={model} />}
          <RetireAct
            title={practice.title}
            retired={done === 'retired'}
            onRetire={(reason) => void model.retire(reason)}
            onRevive={() => void model.revive()}
          />
          {done !== 'retired' && <Merge practice={practice} model={model} find={find} />}
        </div>
      )}
      {failure && (
        <p class="wrong" role="alert">
          {failure.title ?? t('failed')}
        </p>
      )}
    </section>
  );
}

function Official({ practice: { official }, model }: Omit<HeadquartersActsProps, 'find'>) {
  return (
    <button type="button" class="btn edged" onClick={() => void model.setOfficial(!official)}>
      {tHeadquarters(official ? 'dropOfficial' : 'adopt')}
    </button>
  );
}

/** What goes where is said before it is done: everybody sees what comes of it. */
function Merge({ practice: { id, title }, model, find }: HeadquartersActsProps) {
  const [open, setOpen] = useState(false);
  const into = model.into.value;
  if (into) {
    return (
      <AskTwice
        sure={tHeadquarters('mergeSure', { gone: title, kept: into.title })}
        yes={tHeadquarters('mergeYes')}
        busy={model.act.busy.value}
        onYes={() => void model.merge()}
        onNo={() => model.choose(undefined)}
      />
    );
  }
  if (!open) {
    return (
      <button type="button" class="btn" onClick={() => setOpen(true)}>
        {tHeadquarters('merge')}
      </button>
    );
  }
  const findOthers: FindPractices = async (text) => (await find(text)).filter((other) => other.id !== id);
  return (
    <div class="merging">
      <PracticePicker
        label={tHeadquarters('mergeWhich')}
        find={findOthers}
        offered={() => findOthers(title)}
        onChoose={(other) => model.choose(other)}
        onCancel={() => setOpen(false)}
      />
    </div>
  );
}
