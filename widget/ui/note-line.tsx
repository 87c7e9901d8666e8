/** "In a word, why?", after a verdict; it can be left. */
import { TextLine } from './text-line.tsx';
import { tLife } from './words/life.ts';

export function NoteLine({ onNote, onSkip }: { onNote(text: string): void; onSkip(): void }) {
  return (
    <fieldset class="question verdict">
      <legend>{tLife('inAWord')}</legend>
      <TextLine
        label={tLife('inAWord')}
        placeholder={tLife('inAWordHint')}
        submit={tLife('say')}
        onSubmit={onNote}
      >
        <button type="button" class="btn" onClick={onSkip}>
          {tLife('nothing')}
        </button>
      </TextLine>
    </fieldset>
  );
}
