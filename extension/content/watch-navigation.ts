/** Tells when the page's address changed without a load: pushState, replaceState, hash. Patches nothing of the page. */

/** Not `location`: a page pays a tenth of a millisecond for the first touch of it, and the document is touched anyway. */
type Seam = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly document: Pick<Document, 'URL'>;
  readonly navigation?: EventTarget;
};

/** Where the Navigation API is missing (no Chrome that the manifest takes), nothing else sees `pushState` from an isolated world. */
const POLL_MS = 500;

/** Of the Navigation API. It fires in the isolated world for all three kinds (seen in Chromium 156 on three CRMs). */
export const MOVED = 'currententrychange';

/** Until the answer is called. No `AbortSignal` here: a page pays a tenth of a millisecond for the first one. */
export function watchNavigation(window: Seam, onChange: () => void): () => void {
  const { document, navigation } = window;
  let last = document.URL;
  const look = () => {
    if (document.URL === last) return;
    last = document.URL;
    onChange();
  };
  if (!navigation && import.meta.env.BROWSER !== 'chrome') return pollNavigation(window, look);
  navigation?.addEventListener(MOVED, look);
  return () => navigation?.removeEventListener(MOVED, look);
}

/** `look` is to see itself whether the address is another. */
export function pollNavigation(window: Seam, look: () => void): () => void {
  const types = ['popstate', 'hashchange'];
  for (const type of types) window.addEventListener(type, look);
  const poll = setInterval(look, POLL_MS);
  return () => {
    clearInterval(poll);
    for (const type of types) window.removeEventListener(type, look);
  };
}
