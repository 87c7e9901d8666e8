/** The kit being put together: links with their names, files and pictures. A document of another kind is linked to where it lives. */
import { PICTURE_MAX_BYTES } from '#contract/words';
import type { AgreementWriting } from '../../../model/agreement-writing.ts';
import type { WrittenLink } from '../../../model/written-agreement.ts';
import { Icon } from '../../icon.tsx';
import { Picture, type LoadPicture } from '../../picture.tsx';
import { tAgreement } from '../../words/agreement.ts';
import { FileField, KitFiles } from './kit-files.tsx';
import { UploadLine } from './upload-line.tsx';

type Writing = InstanceType<typeof AgreementWriting>;
interface KitEditorProps {
  readonly writing: Writing;
  readonly loadPicture: LoadPicture;
}

/** As many as the contract takes. */
const LINKS_MAX = 20;

export function KitEditor({ writing, loadPicture }: KitEditorProps) {
  const { links } = writing.written.value;
  return (
    <fieldset class="kit-editor">
      <legend>{tAgreement('kit')}</legend>
      {links.map((link, at) => (
        <LinkFields key={link.place} n={at + 1} link={link} writing={writing} />
      ))}
      <KitFiles writing={writing} />
      <KitPictures writing={writing} loadPicture={loadPicture} />
      <UploadLine uploads={writing.sendingPictures} most={PICTURE_MAX_BYTES} />
      <div class="acts">
        {links.length < LINKS_MAX && (
          <button type="button" class="btn edged" onClick={() => writing.addLink()}>
            {tAgreement('addLink')}
          </button>
        )}
        <FileField writing={writing} />
        <PictureField writing={writing} />
      </div>
      <p class="quiet">{tAgreement('kitHint')}</p>
    </fieldset>
  );
}

function KitPictures({ writing, loadPicture }: KitEditorProps) {
  const { pictures } = writing.written.value;
  if (pictures.length === 0) return null;
  return (
    <ul class="kit-pictures">
      {pictures.map((picture, at) => (
        <li key={picture.id}>
          <Picture picture={picture} author="" loadPicture={loadPicture} />
          <button
            type="button"
            class="btn link"
            aria-label={tAgreement('removePicture', { n: at + 1 })}
            onClick={() => writing.removePicture(picture.id)}
          >
            {tAgreement('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface LinkFieldsProps {
  /** From 1. */
  readonly n: number;
  readonly link: WrittenLink;
  readonly writing: Writing;
}

function LinkFields({ n, link, writing }: LinkFieldsProps) {
  return (
    <div class="kit-link">
      <label class="field">
        <span>{tAgreement('linkLabel', { n })}</span>
        <input
          class="input"
          maxLength={80}
          value={link.label}
          onInput={(event) => writing.writeLink({ ...link, label: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{tAgreement('linkUrl')}</span>
        <input
          class="input"
          type="url"
          maxLength={500}
          placeholder="https://"
          value={link.url}
          onInput={(event) => writing.writeLink({ ...link, url: event.currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="btn icon"
        aria-label={tAgreement('removeLink', { n })}
        onClick={() => writing.removeLink(link.place)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function PictureField({ writing }: Pick<KitEditorProps, 'writing'>) {
  const take = (field: HTMLInputElement) => {
    void writing.sendingPictures.take([...(field.files ?? [])]);
    // The same file may be chosen again.
    field.value = '';
  };
  return (
    <label class="btn edged pick-file">
      <Icon name="picture" />
      {tAgreement('addPicture')}
      <input
        class="unseen"
        type="file"
        multiple
        accept="image/png,image/jpeg,image/webp"
        onChange={(event) => take(event.currentTarget)}
      />
    </label>
  );
}
