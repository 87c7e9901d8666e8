/** The words of one's own practice, to be mended. It opens where writing is missing, and sends nothing by itself. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import { LEVERS } from '../../model/open-share.ts';
import type { OwnField, OwnPractice } from '../../model/own-practice.ts';
import { capital } from '../capital.ts';
import { nameOf } from '../names.ts';
import { t } from '../t.ts';
import { tOwn } from '../words/own-practice.ts';
import { tPractice } from '../words/practice.ts';

type Model = InstanceType<typeof OwnPractice>;
interface OwnPracticeFormProps {
  readonly practice: PracticeView;
  readonly model: Model;
}

/** As the contract says of each. */
const MAX = {
  title: 160,
  body: 4000,
  difference: 300,
  customer: 160,
  objection: 300,
  material: 300,
} as const;

export function OwnPracticeForm({ practice, model }: OwnPracticeFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const isTold = practice.body !== '';
  useLayoutEffect(() => formRef.current?.querySelectorAll('textarea')[isTold ? 0 : 1]?.focus(), [isTold]);
  return (
    <form
      ref={formRef}
      class="own-practice verdict"
      lang={practice.lang}
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      <Line model={model} field="title" label={tOwn('title')} rows={2} />
      <Line model={model} field="body" label={tOwn('body')} hint={tOwn('bodyHint')} rows={6} />
      {practice.parentId && <Line model={model} field="difference" label={tOwn('difference')} />}
      <Line model={model} field="customer" label={tPractice('customer')} hint={tOwn('customerHint')} />
      <Lever model={model} />
      <Line model={model} field="objection" label={tPractice('objection')} />
      <Line model={model} field="material" label={tPractice('material')} />
      <div class="acts">
        <button type="submit" class="btn edged" aria-disabled={!model.isReady.value || model.act.busy.value}>
          {tOwn('save')}
        </button>
        <button type="button" class="btn" onClick={model.cancel}>
          {t('cancel')}
        </button>
      </div>
      <p class="quiet">{tOwn('kept')}</p>
    </form>
  );
}

interface LineProps {
  readonly model: Model;
  readonly field: Exclude<OwnField, 'lever'>;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
}

function Line({ model, field, label, hint, rows }: LineProps) {
  const shared = {
    class: 'input',
    maxLength: MAX[field],
    value: model.words.value?.[field] ?? '',
    ...(hint === undefined ? {} : { placeholder: hint }),
  };
  const write = (text: string) => model.write(field, text);
  return (
    <label class="field">
      <span>{label}</span>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => write(event.currentTarget.value)} />
      ) : (
        <input {...shared} onInput={(event) => write(event.currentTarget.value)} />
      )}
    </label>
  );
}

/** Those that are offered after a share, and the one that it has. */
function Lever({ model }: Pick<LineProps, 'model'>) {
  const lever = model.words.value?.lever ?? '';
  const offered = [...new Set([...LEVERS, lever])].filter((id) => id !== '');
  return (
    <label class="field">
      <span>{tPractice('lever')}</span>
      <select
        class="input"
        value={lever}
        onChange={(event) => model.write('lever', event.currentTarget.value)}
      >
        <option value="">{tOwn('noLever')}</option>
        {offered.map((id) => (
          <option key={id} value={id}>
            {capital(nameOf(id))}
          </option>
        ))}
      </select>
    </label>
  );
}
