/** Tells when the page's address changed without a load: pushState, replaceState, hash. Patches nothing of the page. */

type Seam = Pick<Window, 'location' | 'addEventListener'> & { readonly navigation?: EventTarget };

/** Where the Navigation API is missing, nothing else sees `pushState` from an isolated world. */
const POLL_MS = 500;

export function watchNavigation(window: Seam, onChange: () => void, signal: AbortSignal): void {
  let last = window.location.href;
  const look = () => {
    if (window.location.href === last) return;
    last = window.location.href;
    onChange();
  };
  // It fires in the isolated world for all three kinds (seen in Chromium 156 on three CRMs).
  if (window.navigation) {
    window.navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, { signal });
  const poll = setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(poll), { once: true });
}
