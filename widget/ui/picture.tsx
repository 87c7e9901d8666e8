/** A picture that needs the reader's own token: its place is kept, it comes when it comes, its words stay if it does not. */
import { useEffect, useState } from 'preact/hooks';
import type { Picture as PictureRef } from '#contract/picture';
import { tPractice } from './words/practice.ts';

/** Gives an object URL, kept and revoked by whoever made it. Rejects when the picture cannot be had. */
export type LoadPicture = (id: string) => Promise<string>;

interface PictureProps {
  readonly picture: PictureRef;
  readonly author: string;
  readonly loadPicture: LoadPicture;
}

type State = { readonly url?: string; readonly failed?: boolean };

export function Picture({ picture, author, loadPicture }: PictureProps) {
  const { id, width, height } = picture;
  const [state, setState] = useState<State>({});
  useEffect(() => {
    let here = true;
    loadPicture(id).then(
      (url) => here && setState({ url }),
      () => here && setState({ failed: true }),
    );
    return () => {
      here = false;
    };
  }, [id, loadPicture]);

  const alt = picture.alt || tPractice('pictureOf', { name: author });
  return (
    <figure class="picture">
      {state.url ? (
        <img src={state.url} alt={alt} width={width} height={height} decoding="async" />
      ) : (
        // The ratio is set through the DOM's own interface, which a strict style-src allows.
        <div class="blank" style={{ aspectRatio: `${width} / ${height}` }}>
          {state.failed ? `${tPractice('pictureFailed')} ${picture.alt}` : null}
        </div>
      )}
    </figure>
  );
}
