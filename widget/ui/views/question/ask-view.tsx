/** Asking a question: the practices that may answer stand under the pen, before anything more is asked for; nobody is asked before one says so. */
import type { AskQuestion } from '../../../model/ask-question.ts';
import type { ComponentChildren } from 'preact';
import { EvidenceLine } from '../../evidence-line.tsx';
import { Icon } from '../../icon.tsx';
import { MarkedText } from '../../marked-text.tsx';
import { Notice } from '../../notice.tsx';
import { PersonLine } from '../../person-line.tsx';
import { t } from '../../t.ts';
import { tQuestion } from '../../words/question.ts';
import { AskFacets, type AskChoices } from './ask-facets.tsx';

interface AskViewProps {
  readonly ask: InstanceType<typeof AskQuestion>;
  readonly choices: AskChoices;
  readonly now?: number | undefined;
  onBack(): void;
  onPractice(id: string): void;
  onAsked(id: string): void;
}

export function AskView({ ask, choices, now, onBack, onPractice, onAsked }: AskViewProps) {
  const send = async () => {
    const id = await ask.ask();
    if (id !== undefined) onAsked(id);
  };
  return (
    <div class="ask">
      <button type="button" class="btn back" onClick={onBack}>
        <Icon name="back" />
        {tQuestion('back')}
      </button>
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2>{tQuestion('ask')}</h2>
        <Title ask={ask} />
        <Answering ask={ask} now={now} onPractice={onPractice} />
        <Fields ask={ask}>
          <AskFacets ask={ask} choices={choices} />
        </Fields>
        <Trouble ask={ask} onAsked={onAsked} />
        <button type="submit" class="btn main" aria-disabled={!ask.isReady.value}>
          {tQuestion('sendQuestion')}
        </button>
        <p class="quiet">
          {tQuestion('whoIsAsked')} {tQuestion('hiddenUntil')}
        </p>
      </form>
    </div>
  );
}

/** Why it did not leave, or that it had left before. */
function Trouble({ ask, onAsked }: Pick<AskViewProps, 'ask' | 'onAsked'>) {
  const failure = ask.failure.value;
  if (failure) return <Notice slim live="alert" text={failure.title ?? t('failed')} />;
  if (!ask.arrived.value) return null;
  const act = { label: tQuestion('seeArrived'), run: () => onAsked(ask.see()) };
  return <Notice slim live="alert" text={tQuestion('questionArrived')} act={act} />;
}

function Title({ ask }: Pick<AskViewProps, 'ask'>) {
  return (
    <label class="field">
      <span>{tQuestion('title')}</span>
      <textarea
        class="input"
        rows={2}
        maxLength={160}
        placeholder={tQuestion('titlePlaceholder')}
        value={ask.title.value}
        onInput={(event) => void ask.write({ title: event.currentTarget.value })}
      />
    </label>
  );
}

function Fields({ ask, children }: Pick<AskViewProps, 'ask'> & { readonly children: ComponentChildren }) {
  return (
    <>
      <label class="field">
        <span>{tQuestion('body')}</span>
        <textarea
          class="input"
          rows={3}
          maxLength={2000}
          value={ask.body.value}
          onInput={(event) => void ask.write({ body: event.currentTarget.value })}
        />
      </label>
      {children}
      <label class="check">
        <input
          type="checkbox"
          checked={ask.hidden.value}
          onChange={(event) => void ask.write({ hidden: event.currentTarget.checked })}
        />
        <span>{tQuestion('stayHidden')}</span>
      </label>
    </>
  );
}

function Answering({ ask, now, onPractice }: Pick<AskViewProps, 'ask' | 'now' | 'onPractice'>) {
  const found = ask.answering.value;
  return (
    <section class="answering" aria-live="polite">
      {found.length > 0 && <h3>{tQuestion('oneOfThese')}</h3>}
      {found.map((practice) => (
        <article key={practice.id} class="card" aria-label={practice.title}>
          <PersonLine person={practice.author} at={practice.at} now={now} />
          <h4 class="card-title">
            <button type="button" class="open" onClick={() => onPractice(practice.id)}>
              <MarkedText text={practice.title} lang={practice.lang} />
            </button>
          </h4>
          <EvidenceLine evidence={practice.evidence} />
        </article>
      ))}
    </section>
  );
}
