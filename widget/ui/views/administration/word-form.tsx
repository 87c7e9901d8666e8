/** A word as it is written: its kind, its name, its other writings and what it means. New below the list, or in the place of one. */
import { useState } from 'preact/hooks';
import type { GlossaryDraft, GlossaryEntry } from '#contract/company';
import { GLOSSARY_KINDS } from '#contract/words';
import type { GlossaryModel } from '../../../model/glossary.ts';
import { t } from '../../t.ts';
import { tGlossary } from '../../words/glossary.ts';
import { CaseField } from './case-field.tsx';

interface WordFormProps {
  readonly model: InstanceType<typeof GlossaryModel>;
  /** The word in whose place it stands; none: a new one. */
  readonly word?: GlossaryEntry;
}

const BLANK: GlossaryEntry = { kind: 'product', name: '', aliases: [], concepts: [] };

const cut = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;|\n]/)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  ),
];

/** What the form says; the name may still be missing. */
function readWord(form: HTMLFormElement, concepts: readonly string[]): GlossaryDraft {
  const given = new FormData(form);
  return {
    kind: GLOSSARY_KINDS.find((each) => each === given.get('kind')) ?? 'word',
    name: String(given.get('name')).trim(),
    aliases: cut(String(given.get('aliases'))),
    concepts: [...concepts],
  };
}

export function WordForm({ model, word }: WordFormProps) {
  const [isNameless, setNameless] = useState(false);
  const [concepts, setConcepts] = useState(word?.concepts ?? []);
  const id = word ? `edit-${word.kind}-${word.name}` : 'add-word';
  const send = async (form: HTMLFormElement) => {
    const draft = readWord(form, concepts);
    setNameless(draft.name === '');
    if (draft.name === '' || !(await model.put(draft, word)) || word) return;
    form.reset();
    setConcepts([]);
  };
  return (
    <form
      class="admin-form"
      aria-labelledby={id}
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <h4 id={id} class="wide card-title">
        {word ? tGlossary('editWhat', { name: word.name }) : tGlossary('add')}
      </h4>
      <NameFields word={word ?? BLANK} />
      <CaseField id={id} cases={model.cases.value.value ?? []} chosen={concepts} onChange={setConcepts} />
      {isNameless && (
        <p class="wrong wide" role="alert">
          {tGlossary('noName')}
        </p>
      )}
      <FormActs model={model} word={word} />
    </form>
  );
}

function FormActs({
  model,
  word,
}: Pick<WordFormProps, 'model'> & { readonly word: GlossaryEntry | undefined }) {
  // Of two forms, the one that was sent says what came of it.
  const isOurs = (word !== undefined) === (model.editing.value !== undefined);
  return (
    <>
      {isOurs && <GlossaryFailed model={model} act="put" />}
      <div class="acts wide">
        <button type="submit" class="btn edged" aria-disabled={model.act.busy.value}>
          {word ? tGlossary('save') : tGlossary('add')}
        </button>
        {word && (
          <button type="button" class="btn" onClick={() => model.keep()}>
            {t('cancel')}
          </button>
        )}
      </div>
    </>
  );
}

function NameFields({ word: { kind, name, aliases } }: { readonly word: Omit<GlossaryEntry, 'concepts'> }) {
  return (
    <>
      <label class="field">
        <span>{tGlossary('kind')}</span>
        <select class="input" name="kind">
          {GLOSSARY_KINDS.map((each) => (
            <option key={each} value={each} selected={each === kind}>
              {tGlossary(each)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{tGlossary('name')}</span>
        <input class="input" name="name" maxLength={80} defaultValue={name} ref={name ? takeFocus : null} />
      </label>
      <label class="field wide">
        <span>{tGlossary('aliases')}</span>
        <input
          class="input"
          name="aliases"
          maxLength={2000}
          defaultValue={aliases.join(', ')}
          placeholder={tGlossary('aliasesHint')}
        />
      </label>
    </>
  );
}

/** One and the same function, so that it takes the focus once and not with every drawing. */
const takeFocus = (field: HTMLInputElement | null) => field?.focus();

/** Why the last act did not happen, if it was this one. */
export function GlossaryFailed({
  model,
  act,
}: Pick<WordFormProps, 'model'> & { readonly act: 'put' | 'remove' | 'take' }) {
  const failure = model.last.value === act ? model.act.failure.value : undefined;
  if (!failure) return null;
  const own = { conflict: 'known', 'not-found': 'gone' } as const;
  const why =
    failure.code === 'conflict' || failure.code === 'not-found'
      ? tGlossary(own[failure.code])
      : (failure.title ?? t('failed'));
  return (
    <p class="wrong wide" role="alert">
      {tGlossary(`${act}Failed`)} {why}
    </p>
  );
}
