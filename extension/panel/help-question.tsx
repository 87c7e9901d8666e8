/** "Did it help?", once, when the record moved on: one click answers, another puts it away for good. */
import { useEffect } from 'preact/hooks';
import type { RecordView } from '../live-state.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';
import type { HelpTold } from './help-told.tsx';

interface HelpQuestionProps {
  readonly help: NonNullable<RecordView['help']>;
  readonly tabId: number;
  onOpen(practiceId: string): void;
  /** The worker has the answer; there is more to say of it. */
  onTold?(told: HelpTold): void;
}

export function HelpQuestion({ help, tabId, onOpen, onTold }: HelpQuestionProps) {
  const { practiceId, title, author } = help;
  useEffect(() => void send('help.shown', { tabId, practiceId }), [tabId, practiceId]);
  const answer = (said: 'worked' | 'failed' | 'later') => {
    if (said !== 'later') onTold?.({ help, answer: said });
    void send('help.answer', { tabId, practiceId, answer: said });
  };
  return (
    <fieldset class="question taken-up">
      <legend>{tCompanion('didItHelp')}</legend>
      <p>
        <button type="button" class="open" onClick={() => onOpen(practiceId)}>
          {title}
        </button>
        <span class="quiet">{tCompanion('byAuthor', { name: author })}</span>
      </p>
      <div class="chips">
        <button type="button" class="chip" onClick={() => answer('worked')}>
          {tCompanion('helped')}
        </button>
        <button type="button" class="chip" onClick={() => answer('failed')}>
          {tCompanion('helpedNot')}
        </button>
        <button type="button" class="btn" onClick={() => answer('later')}>
          {tCompanion('dontAsk')}
        </button>
      </div>
    </fieldset>
  );
}
