/** Whether a page's own inline scripts say something, read as text: settings that stand nowhere else. Nothing of them is run. */

export const findInScripts = (document: Document, pattern: RegExp): boolean =>
  [...document.querySelectorAll('script:not([src])')].some(({ textContent }) =>
    pattern.test(textContent ?? ''),
  );
