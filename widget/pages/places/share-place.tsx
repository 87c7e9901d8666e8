/** Sharing as a place: joins what is written to this browser's memory, the outbox and the API. `at`: the practice that is adapted. */
import { useEffect, useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import { ask } from '../../model/asked.ts';
import { Outbox, type Act } from '../../model/outbox.ts';
import { ShareModel, type KeptShare } from '../../model/share.ts';
import type { TakenPicture } from '../../model/taken-picture.ts';
import { newId } from '../../new-id.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { lang } from '../../ui/t.ts';
import { FailureNotice } from '../../ui/views/failure-notice.tsx';
import column from '../../ui/views/notification/notification.css?inline';
import picker from '../../ui/picture-picker.css?inline';
import styles from '../../ui/views/share/share.css?inline';
import { ShareView } from '../../ui/views/share/share-view.tsx';
import { tShare } from '../../ui/words/share.ts';
import { callOf } from '../call-of.ts';
import { keep } from '../record/keep-records.ts';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';

addStyles(column);
addStyles(styles);
addStyles(picker);

/** As much as the server compares. */
const SIMILAR_MAX = 1500;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function SharePlace(given: PlaceGiven) {
  // Another practice to adapt is another text.
  if (given.at !== '') return <Adapting key={given.at} {...given} />;
  return <Sharing key="" given={given} parent={undefined} />;
}

function Adapting(given: PlaceGiven) {
  const { client, at } = given;
  const [parent] = useState(() => ask(() => client.call('readPractice', { params: { id: at } })));
  useEffect(() => void parent.load(), [parent]);
  const { value, failure } = parent;
  if (failure.value) {
    const retry = () => void parent.load();
    return <FailureNotice text={tShare('parentFailed')} failure={failure.value} onRetry={retry} />;
  }
  return value.value ? <Sharing given={given} parent={value.value} /> : <Skeleton cards={1} />;
}

interface SharingProps {
  readonly given: PlaceGiven;
  readonly parent: PracticeView | undefined;
}

function Sharing({ given, parent }: SharingProps) {
  const [machine] = useState(() => makeMachine(given, parent));
  useEffect(() => machine.dispose, [machine]);
  return <ShareView model={machine.model} outbox={machine.outbox} onOpen={(id) => given.go('feed', id)} />;
}

function makeMachine({ client, me, at }: PlaceGiven, parent: PracticeView | undefined) {
  const until = new AbortController();
  const acts = keep<readonly Act[]>(`relais:shares:${me.id}`, []);
  const outbox = new Outbox({
    send: (act) => client.call(act.name, callOf(act)),
    readKept: acts.read,
    writeKept: acts.write,
  });
  // Each adaptation has its own words; a new practice has the others.
  const written = keep<KeptShare>(`relais:share:${me.id}:${at}`, { text: '' });
  const pictures = keep<readonly TakenPicture[]>(`relais:share-pictures:${me.id}:${at}`, []);
  const findSimilar = async (text: string) =>
    (await client.call('findSimilar', { query: { text: text.slice(0, SIMILAR_MAX) } })).items;
  const model = new ShareModel(
    {
      findSimilar,
      readKept: written.read,
      writeKept: written.write,
      readPictures: pictures.read,
      writePictures: pictures.write,
      newId,
      now: Date.now,
      lang: () => lang.value,
      wait,
    },
    outbox,
    parent,
  );
  addEventListener('online', () => void outbox.flush(), { signal: until.signal });
  void outbox.flush();
  return {
    outbox,
    model,
    dispose() {
      until.abort();
      model[Symbol.dispose]();
      outbox[Symbol.dispose]();
    },
  };
}
