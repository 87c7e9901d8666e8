/** Pictures that go with what is being written: chosen, made smaller here, and with it goes what a camera wrote about place and time. */
import { useEffect, useId, useState } from 'preact/hooks';
import { PROOF_PICTURES_MAX } from '#contract/words';
import { readDataUrl } from '../model/picture-bytes.ts';
import type { TakenPicture } from '../model/taken-picture.ts';
import { shrinkPicture } from './shrink-picture.ts';
import { tPictures } from './words/pictures.ts';

interface PicturePickerProps {
  readonly pictures: readonly TakenPicture[];
  /** `data:` addresses. */
  onAdd(sources: readonly string[]): void;
  onRemove(id: string): void;
}

export function PicturePicker({ pictures, onAdd, onRemove }: PicturePickerProps) {
  const [failed, setFailed] = useState(false);
  const take = async (files: readonly File[]) => {
    const room = files.slice(0, PROOF_PICTURES_MAX - pictures.length);
    const shrunk = await Promise.all(room.map(shrinkPicture));
    const sources = shrunk.filter((source) => source !== undefined);
    setFailed(sources.length < room.length);
    if (sources.length > 0) onAdd(sources);
  };
  return (
    <fieldset class="picture-picker">
      <legend class="unseen">{tPictures('pictures')}</legend>
      {pictures.length > 0 && <Taken pictures={pictures} onRemove={onRemove} />}
      {pictures.length < PROOF_PICTURES_MAX && (
        <Choose another={pictures.length > 0} onTake={(files) => void take(files)} />
      )}
      {failed && (
        <p class="wrong" role="alert">
          {tPictures('unreadable')}
        </p>
      )}
    </fieldset>
  );
}

function Taken({ pictures, onRemove }: Omit<PicturePickerProps, 'onAdd'>) {
  return (
    <ul>
      {pictures.map(({ id, src }, at) => (
        <li key={id}>
          <Thumbnail src={src} alt={tPictures('nth', { n: at + 1 })} />
          <button
            type="button"
            class="btn link"
            aria-label={tPictures('removeNth', { n: at + 1 })}
            onClick={() => onRemove(id)}
          >
            {tPictures('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** By a `blob:` address: a host's policy that lets our pictures in need not let `data:` in too. */
function Thumbnail({ src, alt }: { readonly src: string; readonly alt: string }) {
  const [url, setUrl] = useState<string | undefined>(undefined);
  useEffect(() => {
    const made = URL.createObjectURL(readDataUrl(src));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [src]);
  return <img src={url} alt={alt} />;
}

interface ChooseProps {
  readonly another: boolean;
  onTake(files: readonly File[]): void;
}

function Choose({ another, onTake }: ChooseProps) {
  const field = useId();
  const take = (input: HTMLInputElement) => {
    onTake([...(input.files ?? [])]);
    // So that the same file can be chosen again after it was taken away.
    input.value = '';
  };
  return (
    <>
      <input
        id={field}
        class="unseen"
        type="file"
        multiple
        accept="image/png,image/jpeg,image/webp"
        onChange={(event) => take(event.currentTarget)}
      />
      <label class="chip plain" for={field}>
        {tPictures(another ? 'another' : 'add')}
      </label>
    </>
  );
}
