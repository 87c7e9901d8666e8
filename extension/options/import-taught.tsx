/** A taught page pasted in as JSON. The worker checks it against the grammar; anything else is refused in words. */
import { useState } from 'preact/hooks';
import type { TaughtPage } from '#contract/taught';
import { Wrong } from '../pages/wrong.tsx';
import { send } from '../send.ts';
import { tTeach } from '../words/teach.ts';

export function ImportTaught() {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const add = async () => {
    // Checked whole by the worker's table; what it refuses it does not answer.
    const page = parse(text) as TaughtPage;
    const answer = await send('taught.save', { page });
    setWrong(answer ? '' : tTeach('badJson'));
    if (answer) setText('');
  };
  return (
    <details>
      <summary>{tTeach('importIt')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="field">
          <span>{tTeach('importHint')}</span>
          <textarea
            class="input"
            rows={4}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Wrong text={wrong} />
        <button type="submit" class="btn edged">
          {tTeach('add')}
        </button>
      </form>
    </details>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
