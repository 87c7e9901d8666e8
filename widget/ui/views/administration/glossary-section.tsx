/** The company's own words: found, added, changed in their place, removed when asked twice; a whole table below. */
import { useState } from 'preact/hooks';
import type { GlossaryEntry } from '#contract/company';
import { findWords } from '../../../model/find-words.ts';
import { isSameWord, type GlossaryModel } from '../../../model/glossary.ts';
import { AskTwice } from '../../ask-twice.tsx';
import { formatList } from '../../intl.ts';
import { nameCase } from './name-case.ts';
import { Skeleton } from '../../skeleton.tsx';
import { tGlossary } from '../../words/glossary.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { GlossaryTable } from './glossary-table.tsx';
import { GlossaryFailed, WordForm } from './word-form.tsx';
import { WordHistory } from './word-history.tsx';

export interface GlossarySectionProps {
  readonly model: InstanceType<typeof GlossaryModel>;
  onDownload(words: readonly GlossaryEntry[]): void;
}

/** Fewer are seen at one look. */
const MANY = 8;

export function GlossarySection({ model, onDownload }: GlossarySectionProps) {
  const { list } = model;
  const words = list.value.value;
  const failure = list.failure.value;
  return (
    <section aria-labelledby="glossary">
      <h3 id="glossary">{tGlossary('title')}</h3>
      <p class="quiet">{tGlossary('hint')}</p>
      {failure && (
        <FailureNotice text={tGlossary('failed')} failure={failure} slim onRetry={() => void list.load()} />
      )}
      {!words && !failure && <Skeleton cards={1} />}
      {words?.length === 0 && <p>{tGlossary('none')}</p>}
      {words && words.length > 0 && <WordList model={model} words={words} />}
      {words && (
        <>
          <WordForm model={model} />
          <GlossaryTable model={model} words={words} onDownload={onDownload} />
          <WordHistory model={model} />
        </>
      )}
    </section>
  );
}

type WordListProps = Pick<GlossarySectionProps, 'model'> & {
  readonly words: readonly GlossaryEntry[];
};

function WordList({ model, words }: WordListProps) {
  const [text, setText] = useState('');
  const [isWhole, setWhole] = useState(false);
  const cases = model.cases.value.value;
  const found = findWords(words, text, (id) => nameCase(id, cases));
  const shown = isWhole || text.trim() !== '' ? found : found.slice(0, MANY);
  return (
    <>
      {words.length > MANY && <FindField text={text} found={found.length} onFind={setText} />}
      {shown.length > 0 && (
        <ul class="admin-rows word-rows">
          {shown.map((word) => (
            <WordRow key={`${word.kind}:${word.name}`} model={model} word={word} />
          ))}
        </ul>
      )}
      {shown.length < found.length && (
        <button type="button" class="btn edged" onClick={() => setWhole(true)}>
          {tGlossary('whole', { n: found.length })}
        </button>
      )}
    </>
  );
}

interface FindFieldProps {
  readonly text: string;
  readonly found: number;
  onFind(text: string): void;
}

function FindField({ text, found, onFind }: FindFieldProps) {
  return (
    <>
      <label class="field">
        <span>{tGlossary('find')}</span>
        <input
          class="input"
          type="search"
          value={text}
          onInput={(event) => onFind(event.currentTarget.value)}
        />
      </label>
      <output class="quiet">
        {found > 0 ? tGlossary('found', { n: found }) : tGlossary('foundNone', { text })}
      </output>
    </>
  );
}

type WordRowProps = Pick<GlossarySectionProps, 'model'> & { readonly word: GlossaryEntry };

function WordRow({ model, word }: WordRowProps) {
  const { editing, leaving } = model;
  const is = (other: typeof editing.value) => other !== undefined && isSameWord(other, word);
  if (is(editing.value))
    return (
      <li>
        <WordForm model={model} word={word} />
      </li>
    );
  return (
    <li>
      <WordLines model={model} word={word} />
      {is(leaving.value) ? <Leaving model={model} word={word} /> : <RowActs model={model} word={word} />}
    </li>
  );
}

function WordLines({ model, word: { kind, name, aliases, concepts } }: WordRowProps) {
  const meanings = concepts.map((id) => nameCase(id, model.cases.value.value));
  return (
    <div>
      <b>{name}</b> <span class="quiet">{tGlossary(kind)}</span>
      {aliases.length > 0 && <p class="quiet">{tGlossary('also', { what: formatList(aliases) })}</p>}
      {meanings.length > 0 && <p class="quiet">{tGlossary('means', { what: formatList(meanings) })}</p>}
    </div>
  );
}

function RowActs({ model, word }: WordRowProps) {
  const { name } = word;
  return (
    <div class="acts">
      <button
        type="button"
        class="btn edged"
        aria-label={tGlossary('editWhat', { name })}
        onClick={() => model.edit(word)}
      >
        {tGlossary('edit')}
      </button>
      <button
        type="button"
        class="btn"
        aria-label={tGlossary('removeWhat', { name })}
        onClick={() => model.askRemoval(word)}
      >
        {tGlossary('remove')}
      </button>
    </div>
  );
}

function Leaving({ model, word }: WordRowProps) {
  return (
    <div class="leaving">
      <AskTwice
        sure={tGlossary('removeSure', { name: word.name })}
        yes={tGlossary('removeGood')}
        busy={model.act.busy.value}
        onYes={() => void model.remove(word)}
        onNo={() => model.keep()}
      />
      <GlossaryFailed model={model} act="remove" />
    </div>
  );
}
