/** The place of agreements: the list, one of them, or the form of a new or known one; its address says which. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../model/asked.ts';
import { AgreementForm } from '../../ui/views/agreement/agreement-form.tsx';
import { AgreementView } from '../../ui/views/agreement/agreement-view.tsx';
import { AgreementsView } from '../../ui/views/agreement/agreements-view.tsx';
import { FailureNotice } from '../../ui/views/failure-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { tAgreement } from '../../ui/words/agreement.ts';
import css from '../../ui/views/agreement/agreement.css?inline';
import tableImport from '../../ui/table-import.css?inline';
import kitFile from '../../ui/kit-file.css?inline';
import picker from '../../ui/practice-picker.css?inline';
import shared from '../../ui/views/question/question.css?inline';
import { findPractices } from '../find-practices.ts';
import { saveKitFileBy } from '../save-kit-file.ts';
import { addStyles } from '../shadow-styles.ts';
import { makeAgreements, makeOwn, writeAnew, writeNew } from './agreement-models.ts';
import { praiseWith } from './lazy-congratulating.tsx';
import type { PlaceGiven } from './place.ts';

addStyles(shared);
addStyles(css);
addStyles(tableImport);
addStyles(picker);
addStyles(kitFile);

/** The words of the address under which one is written. */
const NEW = 'new';
const EDIT = 'edit.';

const signs = ({ role }: PlaceGiven['me']): boolean => role === 'key-account' || role === 'headquarters';

export function AgreementsPlace(given: PlaceGiven) {
  const { at, me } = given;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  if (at === NEW && signs(me)) return <New {...given} today={today} />;
  if (at.startsWith(EDIT) && signs(me)) return <Anew key={at} {...given} today={today} />;
  return <Reading {...given} today={today} />;
}

type Given = PlaceGiven & { readonly today: string };

function New({ client, me, go, loadPicture, today }: Given) {
  const [writing] = useState(() => writeNew(client, me.id, today));
  useEffect(() => () => writing[Symbol.dispose](), [writing]);
  return (
    <AgreementForm
      writing={writing}
      known={false}
      loadPicture={loadPicture}
      onBack={() => go('agreements')}
      onSaved={({ id }) => go('agreements', id)}
    />
  );
}

function Anew({ client, me, at, go, loadPicture }: Given) {
  const id = at.slice(EDIT.length);
  const [asked] = useState(() => ask(() => writeAnew(client, me.id, id)));
  useEffect(() => void asked.load(), [asked]);
  const back = () => go('agreements', id);
  const failure = asked.failure.value;
  if (failure) {
    return <FailureNotice text={tAgreement('gone')} failure={failure} onRetry={() => void asked.load()} />;
  }
  const writing = asked.value.value;
  if (!writing) return <Skeleton cards={1} />;
  return <AgreementForm writing={writing} known loadPicture={loadPicture} onBack={back} onSaved={back} />;
}

/** Reads what the address asks for, and again when it changed on the server. */
function useReading(
  { list, open }: ReturnType<typeof makeAgreements>,
  at: string,
  onChanged: PlaceGiven['onChanged'],
) {
  useEffect(() => {
    if (at === '') void list.load();
    else void open.open(at);
  }, [at, list, open]);
  useEffect(
    () =>
      onChanged('agreement', (id) => {
        if (id === at) void open.load();
        else if (at === '') void list.load();
      }),
    [at, list, open, onChanged],
  );
}

function Reading(given: Given) {
  const { client, me, at, go, onChanged } = given;
  const [models] = useState(() => makeAgreements(client));
  const { list, open } = models;
  useEffect(() => () => Object.values(models).forEach((model) => model[Symbol.dispose]()), [models]);
  useReading(models, at, onChanged);
  if (at !== '') return <One key={at} {...given} open={open} />;
  return (
    <AgreementsView
      list={list}
      signs={signs(me)}
      today={given.today}
      onOpen={(id) => go('agreements', id)}
      onCreate={() => go('agreements', NEW)}
    />
  );
}

type OneProps = Given & { readonly open: ReturnType<typeof makeAgreements>['open'] };

function One({ client, me, at, go, loadPicture, today, open }: OneProps) {
  const [saveKitFile] = useState(() => saveKitFileBy(client));
  const [own] = useState(() => makeOwn(client, at, today, open.load));
  const [find] = useState(() => findPractices(client));
  useEffect(() => () => own[Symbol.dispose](), [own]);
  return (
    <AgreementView
      open={open}
      own={own}
      find={find}
      loadPicture={loadPicture}
      onSaveFile={saveKitFile}
      today={today}
      me={me}
      praise={praiseWith(client, me)}
      onBack={() => go('agreements')}
      onEdit={() => go('agreements', EDIT + at)}
      onEnded={(how) => how === 'withdraw' && go('agreements')}
      onPractice={(id) => go('feed', id)}
    />
  );
}
