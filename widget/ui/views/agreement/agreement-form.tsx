/** An agreement being written, new or anew: name, days, what was agreed, and its kit. Sites are added on its own page. */
import type { Agreement } from '#contract/agreement';
import type { AgreementWriting } from '../../../model/agreement-writing.ts';
import type { WrittenAgreement } from '../../../model/written-agreement.ts';
import { Icon } from '../../icon.tsx';
import { Notice } from '../../notice.tsx';
import type { LoadPicture } from '../../picture.tsx';
import { t } from '../../t.ts';
import { tAgreement } from '../../words/agreement.ts';
import { KitEditor } from './kit-editor.tsx';

interface AgreementFormProps {
  readonly writing: InstanceType<typeof AgreementWriting>;
  /** It is there already. */
  readonly known: boolean;
  readonly loadPicture: LoadPicture;
  onBack(): void;
  onSaved(agreement: Agreement): void;
}

export function AgreementForm({ writing, known, loadPicture, onBack, onSaved }: AgreementFormProps) {
  const failure = writing.act.failure.value;
  const send = async () => {
    const agreement = await writing.send();
    if (agreement) onSaved(agreement);
  };
  return (
    <div class="ask">
      <button type="button" class="btn back" onClick={onBack}>
        <Icon name="back" />
        {tAgreement(known ? 'backToOne' : 'back')}
      </button>
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2>{tAgreement(known ? 'edit' : 'create')}</h2>
        {writing.resumed.value && <Resumed known={known} onStartOver={writing.startOver} />}
        <Fields written={writing.written.value} onChange={writing.change} />
        <KitEditor writing={writing} loadPicture={loadPicture} />
        {failure && <Notice slim live="alert" text={failure.title ?? t('failed')} />}
        <button
          type="submit"
          class="btn main"
          aria-disabled={writing.act.busy.value || writing.isAdding.value}
        >
          {tAgreement(known ? 'save' : 'publish')}
        </button>
        {!known && <p class="quiet">{tAgreement('sitesAfter')}</p>}
      </form>
    </div>
  );
}

interface ResumedProps {
  readonly known: boolean;
  onStartOver(): void;
}

function Resumed({ known, onStartOver }: ResumedProps) {
  return (
    <p class="quiet resumed">
      {tAgreement('resumed')}{' '}
      <button type="button" class="btn link" onClick={onStartOver}>
        {tAgreement(known ? 'backToPublished' : 'startOver')}
      </button>
    </p>
  );
}

interface FieldsProps {
  readonly written: WrittenAgreement;
  onChange(part: Partial<WrittenAgreement>): void;
}

function Fields({ written, onChange: change }: FieldsProps) {
  return (
    <>
      <label class="field">
        <span>{tAgreement('name')}</span>
        <input
          class="input"
          required
          minLength={2}
          maxLength={120}
          value={written.name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </label>
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
      <Days written={written} onChange={change} />
    </>
  );
}

function Days({ written, onChange }: FieldsProps) {
  return (
    <div class="row days">
      {(['startsOn', 'deadline', 'endsOn'] as const).map((day) => (
        <label key={day} class="field">
          <span>{tAgreement(day)}</span>
          <input
            class="input"
            type="date"
            required={day === 'startsOn'}
            min={day === 'startsOn' ? undefined : written.startsOn}
            value={written[day]}
            onInput={(event) => onChange({ [day]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}
