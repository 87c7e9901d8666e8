/** Teaching a page, beside it: what it is, where each thing stands, what is read at once; kept only at the end, by a click. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '#widget/ui/notice.tsx';
import { Skeleton } from '#widget/ui/skeleton.tsx';
import { t } from '#widget/ui/t.ts';
import { Choice } from '../options/choice.tsx';
import { Field } from '../pages/field.tsx';
import { Wrong } from '../pages/wrong.tsx';
import { send } from '../send.ts';
import { tTeach } from '../words/teach.ts';
import { TeachRow } from './teach-row.tsx';
import { useTeaching, type Model } from './use-teaching.ts';

interface TeachViewProps {
  readonly tabId: number;
  readonly host: string;
  /** Where the page is not beside this one: it must come to the front to be pointed at, and go back after. */
  onPointing?(isPointing: boolean): void;
  onBack(): void;
}

export function TeachView({ tabId, host, onPointing, onBack }: TeachViewProps) {
  const { model, failed } = useTeaching(tabId, tTeach('defaultName', { host }));
  const [saved, setSaved] = useState(false);
  useEffect(() => onPointing && model.picking.subscribe(tellChanges(onPointing)), [model, onPointing]);
  if (saved)
    return (
      <Notice live="status" icon="check" text={tTeach('saved')} act={{ label: t('close'), run: onBack }} />
    );
  return (
    <section class="teach" aria-label={tTeach('title')}>
      <button type="button" class="btn link" onClick={onBack}>
        {t('back')}
      </button>
      <h2>{tTeach('title')}</h2>
      <p class="quiet">{tTeach('lead')}</p>
      {failed ? (
        <Notice slim live="alert" text={tTeach('failed')} />
      ) : (
        <Body model={model} onSaved={() => setSaved(true)} />
      )}
    </section>
  );
}

/** Not the first value, which no act of the person's made. */
function tellChanges(onPointing: (isPointing: boolean) => void): (picking: unknown) => void {
  let isPointing = false;
  return (picking) => {
    if (isPointing === (picking !== undefined)) return;
    isPointing = picking !== undefined;
    onPointing(isPointing);
  };
}

function Body({ model, onSaved }: { readonly model: Model; onSaved(): void }) {
  const [wrong, setWrong] = useState('');
  const state = model.state.value;
  if (state === 'looking') return <Skeleton />;
  if (state === 'no-record') return <Notice slim text={tTeach('noRecord')} />;
  const { name, kind } = model.draft.value;
  const save = async () => {
    const answer = await send('taught.save', { page: { ...model.draft.value, name: name.trim() } });
    // What the table refuses is not answered: the address or a word is not of the grammar.
    if (answer) onSaved();
    else setWrong(tTeach('saveFailed'));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (model.canSave.value) void save();
      }}
    >
      <Choice
        legend={tTeach('kind')}
        value={kind}
        choices={(['account', 'opportunity'] as const).map((value) => ({ value, label: tTeach(value) }))}
        onChoose={(next) => model.change({ kind: next })}
      />
      {KEYS[kind].map((key) => (
        <TeachRow key={key} model={model} what={key} />
      ))}
      {kind === 'opportunity' && <WonWords model={model} />}
      <Reads model={model} />
      <Names model={model} />
      <Wrong text={wrong} />
      <button type="submit" class="btn main" aria-disabled={!model.canSave.value}>
        {tTeach('save')}
      </button>
    </form>
  );
}

const KEYS = {
  account: ['name', 'sector', 'city', 'postcode', 'size', 'products', 'agreement'],
  opportunity: ['name', 'account', 'stage', 'sector', 'city', 'amount', 'products', 'competitor'],
} as const;

function WonWords({ model }: { readonly model: Model }) {
  const { fields, won = '' } = model.draft.value;
  if (!fields.some(({ key }) => key === 'stage')) return null;
  return (
    <div>
      <Field label={tTeach('wonWords')} value={won} onText={model.setWon} />
      <p class="quiet">{tTeach('wonHint')}</p>
    </div>
  );
}

function Names({ model }: { readonly model: Model }) {
  const { name, host, path } = model.draft.value;
  return (
    <>
      <Field label={tTeach('pageName')} value={name} onText={(text) => model.change({ name: text })} />
      <Field
        label={`${tTeach('address')} ${host}…`}
        value={path}
        input={{ spellcheck: false }}
        onText={(text) => model.change({ path: text })}
      />
      <p class="quiet">{tTeach('addressHint', { id: '{id}' })}</p>
    </>
  );
}

function Reads({ model }: { readonly model: Model }) {
  const tried = model.tried.value;
  return (
    <div class="teach-reads" aria-live="polite">
      <h3>{tTeach('reads')}</h3>
      {tried?.fields ? (
        <dl class="facts">
          {tried.fields.map(({ key, value }) => (
            <div key={key}>
              <dt>{tTeach(`key-${key as (typeof KEYS)['account'][number]}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="quiet">{tTeach('readsNothing')}</p>
      )}
      {tried?.won && <p>{tTeach('isWon')}</p>}
    </div>
  );
}
