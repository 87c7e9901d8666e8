/** One suggested practice: who did it, what, why it fits here, what proves it, one click to take it up. */
import type { Suggestion } from '#contract/suggestion';
import { EvidenceLine } from './evidence-line.tsx';
import { Icon } from './icon.tsx';
import { MarkedText } from './marked-text.tsx';
import { PersonLine } from './person-line.tsx';
import { Picture, type LoadPicture } from './picture.tsx';
import { ReasonChips } from './reason-chips.tsx';
import { tPractice } from './words/practice.ts';

/** What the rep said of it on this record; `open`: nothing yet. */
export type Answer = 'open' | 'taken-up' | 'already-done' | 'not-here';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly answer?: Answer;
  readonly now?: number;
  readonly loadPicture?: LoadPicture;
  onOpen(): void;
  onAnswer(answer: Exclude<Answer, 'open'>): void;
  /** Absent when it can no longer be taken back. */
  onUndo?(): void;
}

export function SuggestionCard({ suggestion, answer = 'open', ...given }: SuggestionCardProps) {
  const { practice, reasons, crossUnit } = suggestion;
  const heading = `suggestion-${practice.id}`;
  const picture = practice.pictures[0];
  const open = answer === 'open';
  return (
    <article class={`card suggestion ${open ? '' : 'settled'}`} aria-labelledby={heading}>
      {open && <PersonLine person={practice.author} at={practice.at} now={given.now} crossUnit={crossUnit} />}
      <h3 id={heading} class={open ? 'card-title' : ''}>
        <button type="button" class="open" data-practice={practice.id} onClick={given.onOpen}>
          <MarkedText text={practice.title} lang={practice.lang} />
        </button>
      </h3>
      {open && practice.body && <Body practice={practice} />}
      {open && picture && given.loadPicture && (
        <Picture picture={picture} author={practice.author.name} loadPicture={given.loadPicture} />
      )}
      {open && <ReasonChips reasons={reasons} />}
      {open && <EvidenceLine evidence={practice.evidence} />}
      {open ? <Acts title={practice.title} onAnswer={given.onAnswer} /> : null}
      {/* Always there, so that what it comes to say is read aloud. */}
      <output>
        {!open && <Settled answer={answer} {...(given.onUndo ? { onUndo: given.onUndo } : {})} />}
      </output>
    </article>
  );
}

function Body({ practice: { body, lang } }: { readonly practice: Suggestion['practice'] }) {
  return (
    <p class="how cut" lang={lang}>
      <MarkedText text={body} lang={lang} />
    </p>
  );
}

function Acts({ title, onAnswer }: { readonly title: string; onAnswer: SuggestionCardProps['onAnswer'] }) {
  return (
    <fieldset class="acts" aria-label={title}>
      <button type="button" class="btn go" onClick={() => onAnswer('taken-up')}>
        {tPractice('takeUp')}
      </button>
      <button type="button" class="btn" onClick={() => onAnswer('already-done')}>
        {tPractice('alreadyDone')}
      </button>
      <button type="button" class="btn" onClick={() => onAnswer('not-here')}>
        {tPractice('notHere')}
      </button>
    </fieldset>
  );
}

function Settled({ answer, onUndo }: { readonly answer: Exclude<Answer, 'open'>; onUndo?(): void }) {
  const takenUp = answer === 'taken-up';
  return (
    <div class={`settled-line folding ${takenUp ? 'kept' : ''}`}>
      {takenUp && <Icon name="check" />}
      <span>{SAID[answer]()}</span>
      {onUndo && (
        <button type="button" class="btn link" onClick={onUndo}>
          {tPractice('undo')}
        </button>
      )}
    </div>
  );
}

const SAID = {
  'taken-up': () => `${tPractice('takenUp')}. ${tPractice('authorWillKnow')}`,
  'already-done': () => tPractice('saidAlreadyDone'),
  'not-here': () => tPractice('saidNotHere'),
} as const;
