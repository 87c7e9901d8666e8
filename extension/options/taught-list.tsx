/** The taught pages, each in plain words; copied out, pasted in, forgotten, and by headquarters given to everybody. */
import { useState } from 'preact/hooks';
import type { Me } from '#contract/person';
import type { LiveState, TaughtShown } from '../live-state.ts';
import { Wrong } from '../pages/wrong.tsx';
import { send } from '../send.ts';
import { sayWay } from '../teach/say-way.ts';
import { tTeach } from '../words/teach.ts';
import { ImportTaught } from './import-taught.tsx';
import { TeachOpen } from './teach-open.tsx';

interface TaughtListProps {
  readonly live: Pick<LiveState, 'taught' | 'session' | 'sites'>;
  readonly locked?: boolean;
}

export function TaughtList({ live, locked = false }: TaughtListProps) {
  return (
    <>
      <p class="quiet">{tTeach('pagesWhy')}</p>
      {live.taught.length === 0 && <p>{tTeach('noPages')}</p>}
      <ul class="rows">
        {live.taught.map((shown) => (
          <TaughtRow key={shown.page.id} shown={shown} me={live.session.me} />
        ))}
      </ul>
      {locked ? (
        <p class="quiet">{tTeach('locked')}</p>
      ) : (
        <>
          <TeachOpen sites={live.sites} />
          <ImportTaught />
        </>
      )}
    </>
  );
}

const PUBLISHERS: ReadonlySet<Me['role']> = new Set(['headquarters', 'administrator']);

function TaughtRow({ shown, me }: { readonly shown: TaughtShown; readonly me: Me | undefined }) {
  const { page, from, published } = shown;
  const [wrong, setWrong] = useState('');
  const give = async (act: 'taught.publish' | 'taught.withdraw') => {
    const answer = await send(act, { id: page.id });
    setWrong(answer ? tTeach('notDone', { why: answer.refused.title }) : '');
  };
  const mayPublish = me !== undefined && PUBLISHERS.has(me.role) && from !== 'policy';
  return (
    <li>
      <details>
        <summary>
          <b>{page.name}</b>{' '}
          <span class="quiet">{from === 'person' ? page.host : `${page.host} · ${tTeach('byCompany')}`}</span>
        </summary>
        <InWords page={page} />
        <div class="acts">
          <CopyJson shown={shown} />
          {mayPublish && (
            <button
              type="button"
              class="btn edged"
              onClick={() => void give(published ? 'taught.withdraw' : 'taught.publish')}
            >
              {tTeach(published ? 'withdraw' : 'publish')}
            </button>
          )}
          {from === 'person' && (
            <button type="button" class="btn" onClick={() => void send('taught.forget', { id: page.id })}>
              {tTeach('forget')}
            </button>
          )}
        </div>
        <Wrong text={wrong} />
      </details>
    </li>
  );
}

function InWords({ page }: Pick<TaughtShown, 'page'>) {
  return (
    <>
      <p class="quiet">
        {page.host}
        {page.path}
      </p>
      <dl class="facts">
        {page.fields.map(({ key, way }) => (
          <div key={key}>
            <dt>{tTeach(`key-${key}`)}</dt>
            <dd>{sayWay(way)}</dd>
          </div>
        ))}
        {page.won !== undefined && (
          <div>
            <dt>{tTeach('wonWords')}</dt>
            <dd>« {page.won} »</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function CopyJson({ shown: { page } }: { readonly shown: TaughtShown }) {
  const [said, setSaid] = useState<'exportIt' | 'exported' | 'exportRefused'>('exportIt');
  const copy = () =>
    void navigator.clipboard.writeText(JSON.stringify(page, null, 2)).then(
      () => setSaid('exported'),
      () => setSaid('exportRefused'),
    );
  return (
    <button type="button" class="btn" onClick={copy}>
      <span aria-live="polite">{tTeach(said)}</span>
    </button>
  );
}
