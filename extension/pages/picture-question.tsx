/** "A picture?": chosen, made smaller here, and with it goes everything a camera wrote about place and time. */
import { useId, useState } from 'preact/hooks';
import { tDraft } from '#widget/ui/words/draft.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';
import { shrinkPicture } from '#widget/ui/shrink-picture.ts';

interface PictureQuestionProps {
  readonly shareId: string;
  onSkip(): void;
}

export function PictureQuestion({ shareId, onSkip }: PictureQuestionProps) {
  const [failed, setFailed] = useState(false);
  const field = useId();
  const take = async (file: File | undefined) => {
    const picture = file && (await shrinkPicture(file));
    setFailed(picture === undefined);
    if (picture) await send('share.picture', { id: shareId, picture, alt: '' });
  };
  return (
    <fieldset class="question">
      <legend>{tDraft('aPicture')}</legend>
      <div class="chips">
        <label class="chip" for={field}>
          {tDraft('addPicture')}
        </label>
        <input
          id={field}
          class="unseen"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <button type="button" class="btn" onClick={onSkip}>
          {tDraft('skip')}
        </button>
      </div>
      {failed && (
        <p class="wrong" role="alert">
          {tCompanion('pictureTooBig')}
        </p>
      )}
    </fieldset>
  );
}
