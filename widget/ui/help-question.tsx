/** "Did it help?", once, when the record moved on: one click answers, another puts it away for good. */
import type { Help } from '../model/record-help.ts';
import { tHelp } from './words/help.ts';
import { keepTogether } from './typeset.ts';

interface HelpQuestionProps {
  readonly help: Help;
  onOpen(practiceId: string): void;
  onAnswer(said: 'worked' | 'failed' | 'later'): void;
}

export function HelpQuestion({ help, onOpen, onAnswer }: HelpQuestionProps) {
  const { practiceId, title, author } = help;
  return (
    <fieldset class="question taken-up">
      <legend>{tHelp('didItHelp')}</legend>
      <p>
        <button type="button" class="open" onClick={() => onOpen(practiceId)}>
          {keepTogether(title)}
        </button>
        <span class="quiet">{tHelp('byAuthor', { name: author })}</span>
      </p>
      <div class="chips">
        <button type="button" class="chip" onClick={() => onAnswer('worked')}>
          {tHelp('helped')}
        </button>
        <button type="button" class="chip" onClick={() => onAnswer('failed')}>
          {tHelp('helpedNot')}
        </button>
        <button type="button" class="btn" onClick={() => onAnswer('later')}>
          {tHelp('dontAsk')}
        </button>
      </div>
    </fieldset>
  );
}
