/** The record's customer is a site of an agreement: which, until when, and the three answers; a block brings up what lifts it. */
import { useEffect, useState } from 'preact/hooks';
import type { SiteAnswer, Unblocker } from '#contract/agreement';
import type { Block } from '#contract/words';
import { KitLines } from '#widget/ui/kit-lines.tsx';
import { formatDay } from '#widget/ui/intl.ts';
import '#widget/ui/kit-file.css';
import '#widget/ui/views/agreement/agreement.css';
import { SiteActs } from '#widget/ui/views/agreement/site-acts.tsx';
import { tAgreement } from '#widget/ui/words/agreement.ts';
import type { RecordView } from '../live-state.ts';
import { saveKitFile } from '../pages/save-kit-file.ts';
import { send } from '../send.ts';
import { AgreementLift } from './agreement-lift.tsx';
import { tAsking } from '../words/asking.ts';
import { keepTogether } from '#widget/ui/typeset.ts';

interface AgreementCardProps {
  readonly match: NonNullable<RecordView['agreement']>;
  onOpen(practiceId: string): void;
}

export function AgreementCard({ match: { agreement, site }, onOpen }: AgreementCardProps) {
  const { name, deadline } = agreement;
  const { id: siteId, state, block, mine } = site;
  const [signedHere, setSignedHere] = useState('');
  const answer = (given: SiteAnswer) => {
    setSignedHere(given.state === 'signed' ? siteId : '');
    void send('agreement.answer', { siteId, answer: given });
  };
  return (
    <section class="card agreement-card" aria-label={name}>
      <h2>{keepTogether(name)}</h2>
      <p class="quiet dotted">
        <span>{tAsking('isSite')}</span>
        {deadline && <span>{tAsking('until', { day: formatDay(deadline) })}</span>}
      </p>
      <p class={`site-state ${state}`}>
        {tAgreement(`state-${state}`)}
        {block && <span class="quiet"> · {tAgreement(`block-${block}`)}</span>}
        {mine && mine.state === state && (
          <button type="button" class="btn link" onClick={() => void send('agreement.undo', { siteId })}>
            {tAgreement('undo')}
          </button>
        )}
      </p>
      <SiteActs key={siteId} name={site.name} state={state} onAnswer={answer} />
      <Lift match={{ agreement, site }} fresh={signedHere === siteId} />
      <Kit agreement={agreement} />
      {block && (
        <Unblockers
          key={`${agreement.id} ${block}`}
          agreementId={agreement.id}
          reason={block}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}

function Lift({ match, fresh }: Pick<AgreementCardProps, 'match'> & { readonly fresh: boolean }) {
  const { agreement, site } = match;
  const { mine, state } = site;
  if (!mine?.lifted || mine.state !== state) return null;
  return <AgreementLift key={mine.answerId} agreementId={agreement.id} site={site} fresh={fresh} />;
}

function Kit({ agreement }: Pick<AgreementCardProps['match'], 'agreement'>) {
  const { links, files = [] } = agreement;
  if (links.length + files.length === 0) return null;
  return (
    <ul class="kit" aria-label={tAgreement('kit')}>
      <KitLines links={links} files={files} onSaveFile={saveKitFile} />
    </ul>
  );
}

interface UnblockersProps {
  readonly agreementId: string;
  readonly reason: Block;
  onOpen(practiceId: string): void;
}

function Unblockers({ agreementId, reason, onOpen }: UnblockersProps) {
  const [items, setItems] = useState<readonly Unblocker[] | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void send('agreement.unblockers', { agreementId, reason }).then(
      (found) => here && setItems(found?.items),
    );
    return () => {
      here = false;
    };
  }, [agreementId, reason]);
  if (!items) return null;
  return (
    <div class="unblock" aria-live="polite">
      <p class="quiet">
        {items.length > 0
          ? tAgreement('liftsThis', { reason: tAgreement(`block-${reason}`) })
          : tAgreement('nothingLifts')}
      </p>
      <ul>
        {items.map(({ practice, by }) => (
          <li key={practice.id}>
            <button type="button" class="open" onClick={() => onOpen(practice.id)}>
              {keepTogether(practice.title)}
            </button>
            <span class="quiet">
              {practice.author.name} · {tAgreement(`by-${by}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
