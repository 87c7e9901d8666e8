/** Who took a practice up and what came of it, by name: the author's reward, and the reader's person to call. */
import type { ComponentChildren } from 'preact';
import type { Reuse } from '#contract/reuse';
import { Picture, type LoadPicture } from './picture.tsx';
import { keepTogether } from './typeset.ts';
import { Whence } from './whence.tsx';
import { tLife } from './words/life.ts';
import { tPractice } from './words/practice.ts';

const SAID = {
  tried: 'reuseTried',
  worked: 'reuseWorked',
  failed: 'reuseFailed',
  declined: 'reuseDeclined',
} as const;
const DOT = { tried: 'open', worked: 'worked', failed: 'failed', declined: 'failed' } as const;

export function ReuseList({
  reuses,
  now,
  loadPicture,
  onEarlier,
  renderAct,
}: {
  readonly reuses: readonly Reuse[];
  readonly now?: number | undefined;
  readonly loadPicture: LoadPicture;
  /** Absent: these are all. */
  readonly onEarlier?: (() => void) | undefined;
  /** What may be done about one. */
  readonly renderAct?: ((reuse: Reuse) => ComponentChildren) | undefined;
}) {
  if (reuses.length === 0) return null;
  return (
    <section>
      <h3>{tPractice('reuses')}</h3>
      <ul>
        {reuses.map((reuse) => (
          <ReuseRow key={reuse.id} reuse={reuse} now={now} loadPicture={loadPicture}>
            {renderAct?.(reuse)}
          </ReuseRow>
        ))}
      </ul>
      {onEarlier && (
        <button type="button" class="btn link" onClick={onEarlier}>
          {tLife('earlier')}
        </button>
      )}
    </section>
  );
}

interface ReuseRowProps {
  readonly reuse: Reuse;
  readonly now: number | undefined;
  readonly loadPicture: LoadPicture;
  readonly children?: ComponentChildren;
}

function ReuseRow({ reuse, now, loadPicture, children }: ReuseRowProps) {
  const { by, verdict, note, pictures = [] } = reuse;
  const at = reuse.settledAt ?? reuse.at;
  return (
    <li class="reuse">
      <span class="dots" aria-hidden="true">
        <i class={DOT[verdict]} />
      </span>
      <span>
        <b>{by.name}</b> {tPractice(SAID[verdict])}
      </span>
      <Whence quiet person={by} at={at} now={now} />
      {note && <blockquote>{keepTogether(note)}</blockquote>}
      {pictures.length > 0 && (
        <div class="proof-pictures">
          {pictures.map((picture) => (
            <Picture key={picture.id} picture={picture} author={by.name} loadPicture={loadPicture} />
          ))}
        </div>
      )}
      {children}
    </li>
  );
}
