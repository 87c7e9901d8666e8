/** The address bar's fragment as the source of where the reader is; in a foreign page, a source that keeps silent. */
import type { AddressSource } from '../model/address.ts';

const SILENT: AddressSource = { read: () => '', write: () => undefined, follow: () => () => undefined };

export function addressBar(api: string): AddressSource {
  if (new URL(api).origin !== location.origin) return SILENT;
  const framed = window.parent !== window;
  return {
    read: () => location.hash,
    write(fragment, replace) {
      // In a frame each step would be one of the host page's own history.
      if (replace || framed) history.replaceState(null, '', fragment);
      else history.pushState(null, '', fragment);
    },
    follow(tell) {
      addEventListener('popstate', tell);
      addEventListener('hashchange', tell);
      return () => {
        removeEventListener('popstate', tell);
        removeEventListener('hashchange', tell);
      };
    },
  };
}
