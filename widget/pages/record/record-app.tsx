/** The widget inside a CRM, for one signed-in person: joins the record's models to the API, the host and this browser's memory. */
import { useEffect, useState } from 'preact/hooks';
import type { Me } from '#contract/person';
import type { Client } from '../../client.ts';
import { loadPictures } from '../../load-pictures.ts';
import { leavingOf } from '../../model/leaving.ts';
import { Outbox, type Act } from '../../model/outbox.ts';
import type { PlaceId } from '../../model/places.ts';
import { RecordModel } from '../../model/record.ts';
import { newId } from '../../new-id.ts';
import { AccountMenu } from '../../ui/account-menu.tsx';
import { Mark } from '../../ui/mark.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { lang, t } from '../../ui/t.ts';
import { RecordView } from '../../ui/views/record/record-view.tsx';
import kitFile from '../../ui/kit-file.css?inline';
import picker from '../../ui/picture-picker.css?inline';
import takenUp from '../../ui/taken-up.css?inline';
import css from '../../ui/views/record/record.css?inline';
import { callOf } from '../call-of.ts';
import { askedOf } from '../read-settings.ts';
import { saveKitFileBy } from '../save-kit-file.ts';
import { addStyles } from '../shadow-styles.ts';
import { leave } from '../leave.ts';
import type { SurfaceSession } from '../surface-session.ts';
import { followHost } from './host-record.ts';
import { keepRecords } from './keep-records.ts';

interface RecordAppProps {
  readonly me: Me;
  readonly client: Client;
  readonly session: SurfaceSession;
  readonly host: HTMLElement;
  readonly api: string;
}

export function RecordApp(given: RecordAppProps) {
  const [machine] = useState(() => makeMachine(given));
  useEffect(() => machine.dispose, [machine]);
  const { record, outbox, loadPicture, saveKitFile } = machine;
  const { me, session, api } = given;
  // Beside the CRM, where there is room for it.
  const open = (place: PlaceId, id: string) =>
    void window.open(`${api}/#/${place}/${id}`, '_blank', 'noopener');
  return (
    <div class="widget record-only">
      <div class="head">
        <Mark />
        <p class="brand">{t('relais')}</p>
        <div class="head-end">
          <Waiting outbox={outbox} />
          <AccountMenu me={me}>
            <button type="button" class="btn" onClick={() => void leave(session, me.id)}>
              {t('signOut')}
            </button>
          </AccountMenu>
        </div>
      </div>
      <div class="place-body">
        <RecordView
          record={record}
          outbox={outbox}
          me={me}
          loadPicture={loadPicture}
          onSaveFile={saveKitFile}
          onAdapt={(id) => open('share', id)}
          onAgreement={(id) => open('agreements', id)}
          onOpen={(id) => open('feed', id)}
        />
      </div>
    </div>
  );
}

function Waiting({ outbox }: { readonly outbox: InstanceType<typeof Outbox> }) {
  const acts = outbox.acts.value;
  const waiting = acts.filter(({ id }) => leavingOf(acts, id) !== 'sending').length;
  return <SyncLine waiting={waiting} offline={false} onRetry={() => void outbox.retry()} />;
}

function makeMachine({ me, client, host, api }: RecordAppProps) {
  for (const styles of [css, takenUp, picker, kitFile]) addStyles(styles);
  const until = new AbortController();
  const kept = keepRecords(me.id);
  const send = (act: Act) => client.call(act.name, callOf(act));
  const outbox = new Outbox({ send, readKept: kept.readActs, writeKept: kept.writeActs });
  const record = new RecordModel(
    {
      suggest: (facts, without) => {
        const query = { ...facts, without: without.join(','), lang: lang.value };
        return client.call('suggestPractices', { query });
      },
      readVisit: kept.readVisit,
      writeVisit: kept.writeVisit,
      newId,
      now: Date.now,
      lang: () => lang.value,
    },
    outbox,
  );
  const own = new URL(api).origin === location.origin;
  const told = followHost(host, askedOf(host, api).asked, own && window.parent !== window, until.signal);
  const stop = told.subscribe((next) => void record.show(next));
  addEventListener('online', () => void outbox.flush(), { signal: until.signal });
  void outbox.flush();
  return {
    record,
    outbox,
    loadPicture: loadPictures(client, until.signal),
    saveKitFile: saveKitFileBy(client),
    dispose() {
      until.abort();
      stop();
      record[Symbol.dispose]();
      outbox[Symbol.dispose]();
    },
  };
}
