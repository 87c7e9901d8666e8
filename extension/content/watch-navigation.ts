/** Tells when the page's address changed without a load: pushState, replaceState, hash. Patches nothing of the page. */

type Seam = Pick<Window, 'location' | 'addEventListener' | 'removeEventListener'> & {
  readonly navigation?: EventTarget;
};

/** Where the Navigation API is missing, nothing else sees `pushState` from an isolated world. */
const POLL_MS = 500;

/** Until the answer is called. No `AbortSignal` here: a page pays a tenth of a millisecond for the first one. */
export function watchNavigation(window: Seam, onChange: () => void): () => void {
  let last = window.location.href;
  const look = () => {
    if (window.location.href === last) return;
    last = window.location.href;
    onChange();
  };
  // It fires in the isolated world for all three kinds (seen in Chromium 156 on three CRMs).
  const { navigation } = window;
  if (navigation) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  const types = ['popstate', 'hashchange'];
  for (const type of types) window.addEventListener(type, look);
  const poll = setInterval(look, POLL_MS);
  return () => {
    clearInterval(poll);
    for (const type of types) window.removeEventListener(type, look);
  };
}
