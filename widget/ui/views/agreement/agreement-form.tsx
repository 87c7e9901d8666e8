/** A new agreement: name, days, what was agreed, one document; its sites come next. */
import { useState } from 'preact/hooks';
import type { AgreementList, NewAgreement } from '../../../model/agreement-list.ts';
import { Icon } from '../../icon.tsx';
import { Notice } from '../../notice.tsx';
import { t } from '../../t.ts';
import { tAgreement } from '../../words/agreement.ts';

interface AgreementFormProps {
  readonly list: InstanceType<typeof AgreementList>;
  /** ISO day, offered as the start. */
  readonly today: string;
  onBack(): void;
  onMade(id: string): void;
}
interface Written {
  readonly name: string;
  readonly body: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly deadline: string;
  readonly label: string;
  readonly url: string;
}

function draftOf({ name, body, startsOn, endsOn, deadline, label, url }: Written): NewAgreement {
  return {
    name: name.trim(),
    body: body.trim(),
    startsOn,
    ...(endsOn === '' ? {} : { endsOn }),
    ...(deadline === '' ? {} : { deadline }),
    links: url.trim() === '' ? [] : [{ label: label.trim() || url.trim(), url: url.trim() }],
  };
}

export function AgreementForm({ list, today, onBack, onMade }: AgreementFormProps) {
  const blank = { name: '', body: '', startsOn: today, endsOn: '', deadline: '', label: '', url: '' };
  const [written, setWritten] = useState<Written>(blank);
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const refusal = list.refusal.value;
  const send = async () => {
    const id = await list.create(draftOf(written));
    if (id !== undefined) onMade(id);
  };
  return (
    <div class="ask">
      <button type="button" class="btn back" onClick={onBack}>
        <Icon name="back" />
        {tAgreement('back')}
      </button>
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2>{tAgreement('create')}</h2>
        <Fields written={written} onChange={change} />
        {refusal && <Notice slim live="alert" text={refusal.title ?? t('failed')} />}
        <button type="submit" class="btn main">
          {tAgreement('publish')}
        </button>
        <p class="quiet">{tAgreement('sitesAfter')}</p>
      </form>
    </div>
  );
}

interface FieldsProps {
  readonly written: Written;
  onChange(part: Partial<Written>): void;
}

function Fields({ written, onChange: change }: FieldsProps) {
  return (
    <>
      <Line name="name" value={written.name} required onChange={(name) => change({ name })} />
      <label class="field">
        <span>{tAgreement('body')}</span>
        <textarea
          class="input"
          rows={3}
          maxLength={4000}
          value={written.body}
          onInput={(event) => change({ body: event.currentTarget.value })}
        />
      </label>
      <div class="row days">
        <Line
          name="startsOn"
          type="date"
          value={written.startsOn}
          required
          onChange={(startsOn) => change({ startsOn })}
        />
        <Line
          name="deadline"
          type="date"
          value={written.deadline}
          onChange={(deadline) => change({ deadline })}
        />
        <Line name="endsOn" type="date" value={written.endsOn} onChange={(endsOn) => change({ endsOn })} />
      </div>
      <Line name="linkLabel" value={written.label} onChange={(label) => change({ label })} />
      <Line name="linkUrl" type="url" value={written.url} onChange={(url) => change({ url })} />
    </>
  );
}

interface LineProps {
  readonly name: 'name' | 'startsOn' | 'endsOn' | 'deadline' | 'linkLabel' | 'linkUrl';
  readonly value: string;
  readonly type?: 'text' | 'date' | 'url';
  readonly required?: boolean;
  onChange(value: string): void;
}

function Line({ name, value, type = 'text', required = false, onChange }: LineProps) {
  const shared = {
    class: 'input',
    required,
    maxLength: name === 'linkUrl' ? 500 : 120,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  return (
    <label class="field">
      <span>{tAgreement(name)}</span>
      {type === 'date' ? (
        <input {...shared} type="date" />
      ) : type === 'url' ? (
        <input {...shared} type="url" />
      ) : (
        <input {...shared} type="text" />
      )}
    </label>
  );
}
