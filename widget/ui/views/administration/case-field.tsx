/** What a word stands for in the map: chosen by name from what is offered while typing, a chip for each, which a press takes away. */
import { useState } from 'preact/hooks';
import { Icon } from '../../icon.tsx';
import type { MapCase } from '#contract/company';
import { lang } from '../../t.ts';
import { nameCase } from './name-case.ts';
import { tGlossary } from '../../words/glossary.ts';

interface CaseFieldProps {
  /** Of the form, so that two do not share an id. */
  readonly id: string;
  readonly cases: readonly MapCase[];
  readonly chosen: readonly string[];
  onChange(chosen: string[]): void;
}

const CASES_MAX = 10;

export function CaseField({ id, cases, chosen, onChange }: CaseFieldProps) {
  const [unknown, setUnknown] = useState('');
  /** As soon as what is written is one of the names; `isDone`: nothing more will be written. */
  const take = (field: HTMLInputElement, isDone: boolean) => {
    const text = field.value.trim();
    const found = cases.find(({ name }) => name[lang.value].toLowerCase() === text.toLowerCase())?.id;
    setUnknown(isDone && text !== '' && found === undefined ? text : '');
    if (found === undefined) return;
    field.value = '';
    if (!chosen.includes(found)) onChange([...chosen, found]);
  };
  return (
    <div class="field wide">
      <label class="field">
        <span>{tGlossary('cases')}</span>
        <input
          class="input"
          list={`${id}-cases`}
          placeholder={tGlossary('casesFind')}
          aria-describedby={`${id}-hint`}
          disabled={chosen.length >= CASES_MAX}
          onInput={(event) => take(event.currentTarget, false)}
          onChange={(event) => take(event.currentTarget, true)}
        />
      </label>
      <datalist id={`${id}-cases`}>
        {cases.map(({ id: each, name }) => (
          <option key={each}>{name[lang.value]}</option>
        ))}
      </datalist>
      <small id={`${id}-hint`} class={unknown ? 'wrong' : 'quiet'} role={unknown ? 'alert' : undefined}>
        {unknown ? tGlossary('caseUnknown', { text: unknown }) : tGlossary('casesHint')}
      </small>
      <Chosen cases={cases} chosen={chosen} onChange={onChange} />
    </div>
  );
}

function Chosen({ cases, chosen, onChange }: Omit<CaseFieldProps, 'id'>) {
  if (chosen.length === 0) return null;
  return (
    <div class="chips">
      {chosen.map((each) => (
        <button
          key={each}
          type="button"
          class="chip"
          aria-label={tGlossary('caseDrop', { name: nameCase(each, cases) })}
          onClick={() => onChange(chosen.filter((other) => other !== each))}
        >
          {nameCase(each, cases)} <Icon name="close" />
        </button>
      ))}
    </div>
  );
}
