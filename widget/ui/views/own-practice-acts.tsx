/** Under one's own practice: mend its words, or take it back when asked twice. Whoever keeps order may only take it back. */
import { useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import type { OwnPractice } from '../../model/own-practice.ts';
import { AskTwice } from '../ask-twice.tsx';
import { t } from '../t.ts';
import { tOwn } from '../words/own-practice.ts';
import { OwnPracticeForm } from './own-practice-form.tsx';

interface OwnPracticeActsProps {
  readonly practice: PracticeView;
  readonly isMine: boolean;
  readonly model: InstanceType<typeof OwnPractice>;
}

export function OwnPracticeActs({ practice, isMine, model }: OwnPracticeActsProps) {
  const failure = model.act.failure.value;
  return (
    <>
      {model.words.value ? (
        <OwnPracticeForm practice={practice} model={model} />
      ) : (
        <Acts practice={practice} isMine={isMine} model={model} />
      )}
      {failure && (
        <p class="wrong verdict" role="alert">
          {failure.title ?? t('failed')}
        </p>
      )}
    </>
  );
}

function Acts({ practice, isMine, model }: OwnPracticeActsProps) {
  const [sure, setSure] = useState(false);
  if (sure) {
    return (
      <div class="verdict">
        <AskTwice
          sure={tOwn('withdrawSure')}
          yes={tOwn('withdrawYes')}
          busy={model.act.busy.value}
          onYes={() => void model.withdraw()}
          onNo={() => setSure(false)}
        />
      </div>
    );
  }
  return (
    <>
      {model.saved.value && <output class="quiet verdict">{tOwn('saved')}</output>}
      {isMine && (
        <button type="button" class="btn" onClick={() => model.begin(practice)}>
          {tOwn(practice.body === '' ? 'tellHow' : 'edit')}
        </button>
      )}
      <button type="button" class="btn" onClick={() => setSure(true)}>
        {tOwn('withdraw')}
      </button>
    </>
  );
}
