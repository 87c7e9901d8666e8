/** "Your practice was taken up in Lyon": the best reward of an author, once for each new reuse. */
import { formatList } from '#widget/ui/intl.ts';
import { keepTogether } from '#widget/ui/typeset.ts';
import type { TakenUp } from '../live-state.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';

export function TakenUpLine({ notice, onOpen }: { readonly notice: TakenUp; onOpen(): void }) {
  const { practiceId, title, tried, worked, regions } = notice;
  const where = [formatList(regions), worked > 0 ? tCompanion('workedTimes', { n: worked }) : ''].filter(
    (text) => text !== '',
  );
  return (
    <aside class="taken-up" aria-labelledby={`taken-up-${practiceId}`}>
      <p>
        <b id={`taken-up-${practiceId}`}>{tCompanion('takenUpNotice', { n: tried })}</b>
        {where.length > 0 && (
          <span class="dotted quiet">
            {where.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </span>
        )}
        <button type="button" class="open" data-practice={practiceId} onClick={onOpen}>
          {keepTogether(title)}
        </button>
      </p>
      <button type="button" class="btn" onClick={() => void send('taken-up.read', { practiceId })}>
        {tCompanion('seen')}
      </button>
    </aside>
  );
}
