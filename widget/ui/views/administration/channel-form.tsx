/** A new channel. Its address is typed once, sent, and forgotten: nothing here keeps it. */
import type { Company } from '#contract/company';
import { LANGS } from '#contract/words';
import type { ChannelsModel } from '../../../model/administration-channels.ts';
import { lang, t } from '../../t.ts';
import { tAdministration } from '../../words/administration.ts';
import { readChannelForm } from './read-channel-form.ts';
import { TopicSelect, type MappedTopics } from './topic-select.tsx';

interface ChannelFormProps {
  readonly model: InstanceType<typeof ChannelsModel>;
  readonly company: Company | undefined;
  readonly mapped: MappedTopics;
}

const LANG_NAMES = { fr: 'Français', en: 'English' } as const;

export function ChannelForm({ model, company, mapped }: ChannelFormProps) {
  const send = async (form: HTMLFormElement) => {
    if (await model.add(readChannelForm(new FormData(form)))) form.reset();
  };
  return (
    <form
      class="admin-form"
      aria-labelledby="add-channel"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <h4 id="add-channel" class="wide card-title">
        {tAdministration('add')}
      </h4>
      <label class="field">
        <span>{tAdministration('kind')}</span>
        <select class="input" name="kind">
          <option value="slack">Slack</option>
          <option value="teams">Teams</option>
        </select>
      </label>
      <label class="field">
        <span>{tAdministration('name')}</span>
        <input class="input" name="name" maxLength={80} />
      </label>
      <AddressField />
      <TopicSelect company={company} mapped={mapped} />
      <RhythmFields />
      <Refused model={model} />
      <button type="submit" class="btn edged" aria-disabled={model.act.busy.value}>
        {tAdministration('add')}
      </button>
    </form>
  );
}

function AddressField() {
  return (
    <label class="field wide">
      <span>{tAdministration('url')}</span>
      <input
        class="input"
        type="url"
        name="url"
        maxLength={1000}
        placeholder="https://"
        aria-describedby="url-hint"
      />
      <small id="url-hint" class="quiet">
        {tAdministration('urlHint')}
      </small>
    </label>
  );
}

function RhythmFields() {
  return (
    <>
      <label class="field">
        <span>{tAdministration('rhythm')}</span>
        <select class="input" name="rhythm">
          <option value="weekly">{tAdministration('weekly')}</option>
          <option value="each">{tAdministration('each')}</option>
        </select>
      </label>
      <label class="field">
        <span>{tAdministration('lang')}</span>
        <select class="input" name="lang">
          {LANGS.map((each) => (
            <option key={each} value={each} lang={each} selected={each === lang.value}>
              {LANG_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Refused({ model: { fault, act, last } }: Pick<ChannelFormProps, 'model'>) {
  const failure = last.value === 'add' ? act.failure.value : undefined;
  if (!fault.value && !failure) return null;
  const why = failure?.code === 'conflict' ? tAdministration('known') : (failure?.title ?? t('failed'));
  return (
    <p class="wrong wide" role="alert">
      {fault.value ? tAdministration(fault.value) : `${tAdministration('addFailed')} ${why}`}
    </p>
  );
}
