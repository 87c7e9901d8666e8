/** What has not left yet, and what the server refused: the text stays here, to be mended, sent again or deleted by the person. */
import { useState } from 'preact/hooks';
import { SyncLine } from '#widget/ui/sync-line.tsx';
import { TextLine } from '#widget/ui/text-line.tsx';
import type { LiveState, WaitingItem } from '../live-state.ts';
import { send } from '../send.ts';
import { leavingOf } from './waiting-on.ts';
import { tCompanion } from '../words/companion.ts';
import { keepTogether } from '#widget/ui/typeset.ts';

export function OutboxList({ waiting, online }: Pick<LiveState, 'waiting' | 'online'>) {
  const refused = waiting.filter(({ state }) => state === 'needs-you');
  const late = waiting.filter((item) => leavingOf(item, online) === 'waiting').length;
  if (refused.length + late === 0 && online) return null;
  return (
    <section class="outbox" aria-label={tCompanion('waiting')}>
      <SyncLine waiting={late} offline={!online} onRetry={() => void send('outbox.flush', {})} />
      {refused.map((item) => (
        <Refused key={item.id} item={item} />
      ))}
    </section>
  );
}

function Refused({ item }: { readonly item: WaitingItem }) {
  const [mending, setMending] = useState(false);
  const { id, text } = item;
  return (
    <article class="card refused">
      <p>
        <b>{tCompanion('needsYou')}</b> ·{' '}
        {item.to !== undefined && `${tCompanion('bravoTo', { name: item.to })} · `}
        {keepTogether(item.title)}
      </p>
      {item.problem && <p class="wrong">{item.twice ? tCompanion('twice') : item.problem}</p>}
      {mending && text !== undefined ? (
        <TextLine
          label={tCompanion('mend')}
          value={text}
          long
          submit={tCompanion('sendAgain')}
          onSubmit={(mended) => void send('outbox.retry', { id, text: mended })}
        />
      ) : (
        <div class="acts">
          <button type="button" class="btn edged" onClick={() => void send('outbox.retry', { id })}>
            {tCompanion('sendAgain')}
          </button>
          {text !== undefined && (
            <button type="button" class="btn" onClick={() => setMending(true)}>
              {tCompanion('mend')}
            </button>
          )}
          <button type="button" class="btn" onClick={() => void send('outbox.drop', { id })}>
            {tCompanion('drop')}
          </button>
        </div>
      )}
    </article>
  );
}
