/** Sharing: one text, one click, then one small question at a time. Doubles are offered beside it, and never in the way. */
import { leavingOf } from '../../../model/leaving.ts';
import type { Outbox } from '../../../model/outbox.ts';
import { LEVERS } from '../../../model/open-share.ts';
import type { ShareModel } from '../../../model/share.ts';
import { JoinedLine } from '../../joined-line.tsx';
import { PicturePicker } from '../../picture-picker.tsx';
import { ShareQuestions } from '../../share-questions.tsx';
import { t } from '../../t.ts';
import { tShare } from '../../words/share.ts';
import { SimilarList } from './similar-list.tsx';

interface ShareViewProps {
  readonly model: InstanceType<typeof ShareModel>;
  readonly outbox: InstanceType<typeof Outbox>;
  onOpen(practiceId: string): void;
}

export function ShareView({ model, outbox, onOpen }: ShareViewProps) {
  const parent = model.parent.value;
  return (
    <section class="column share" aria-labelledby="share">
      <h2 id="share">{tShare(parent ? 'adapt' : 'title')}</h2>
      {parent && <p class="quiet">{tShare('adapts', { title: parent.title, name: parent.author.name })}</p>}
      <Waiting outbox={outbox} />
      {model.share.value ? (
        <After model={model} outbox={outbox} onOpen={onOpen} />
      ) : (
        <Writing model={model} onOpen={onOpen} />
      )}
    </section>
  );
}

function Writing({ model, onOpen }: Omit<ShareViewProps, 'outbox'>) {
  const text = model.text.value;
  const joined = model.joined.value;
  return (
    <form
      class="share-form"
      onSubmit={(event) => {
        event.preventDefault();
        model.publish();
      }}
    >
      {joined && <JoinedLine title={joined.title} author={joined.author.name} />}
      <Text model={model} />
      <PicturePicker
        pictures={model.pictures.value}
        onAdd={(sources) => model.addPictures(sources)}
        onRemove={(id) => model.removePicture(id)}
      />
      <SimilarList
        practices={model.similar.value}
        onJoin={(practice) => model.join(practice)}
        onOpen={onOpen}
      />
      <div class="acts">
        <button type="submit" class="btn main" aria-disabled={text.trim().length < 3}>
          {tShare('publish')}
        </button>
        <p class="quiet">{tShare('kept')}</p>
      </div>
    </form>
  );
}

function Text({ model }: Pick<ShareViewProps, 'model'>) {
  const parent = model.parent.value;
  return (
    <label class="field">
      <span>{tShare(parent ? 'whatElse' : 'what')}</span>
      <textarea
        class="input"
        rows={5}
        maxLength={4000}
        placeholder={tShare(parent ? 'whatElseHint' : 'whatHint')}
        value={model.text.value}
        onInput={(event) => model.write(event.currentTarget.value)}
      />
    </label>
  );
}

function After({ model, outbox, onOpen }: ShareViewProps) {
  const share = model.share.value;
  if (!share) return null;
  return (
    <>
      <ShareQuestions
        share={share}
        levers={LEVERS}
        leaving={leavingOf(outbox.acts.value, share.id)}
        picture={null}
        onUndo={() => model.undo()}
        onTell={(question, edit) => model.tell(question, edit)}
        onSkip={(question) => model.skip(question)}
      />
      <div class="acts">
        <button type="button" class="btn edged" onClick={() => onOpen(share.id)}>
          {tShare('open')}
        </button>
        <button type="button" class="btn" onClick={() => model.again()}>
          {tShare('again')}
        </button>
      </div>
    </>
  );
}

/** What has not left yet, and why. */
function Waiting({ outbox }: Pick<ShareViewProps, 'outbox'>) {
  const all = outbox.acts.value;
  const acts = all.filter(({ id }) => leavingOf(all, id) !== 'sending');
  if (acts.length === 0) return null;
  const problem = acts.find((act) => act.problem !== undefined)?.problem;
  const said =
    problem === undefined ? tShare('waiting', { n: acts.length }) : tShare('refused', { why: problem });
  return (
    <output class={problem === undefined ? 'quiet' : 'wrong'}>
      {said}{' '}
      <button type="button" class="btn link" onClick={() => void outbox.retry()}>
        {t('retry')}
      </button>
    </output>
  );
}
