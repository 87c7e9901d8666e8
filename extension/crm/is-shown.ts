/** Whether an element is on the screen, told without a layout: CRMs keep records of other tabs mounted and hidden. */

/** Hidden by the page's own words; `active` marks the shown one among Lightning's pages and console tabs. */
const HIDDEN =
  '[hidden], template, [aria-hidden="true"], .slds-hide, .o_invisible_modifier, .oneContent:not(.active), .tabContent:not(.active)';

export function isShown(element: Element): boolean {
  if (element.closest(HIDDEN)) return false;
  // Styles only, and only in a document that is drawn: a fetched one has no boxes at all.
  const { defaultView } = element.ownerDocument;
  return !defaultView || typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

/** The first match that is shown. */
export function findShown(root: ParentNode, selector: string): Element | null {
  return [...root.querySelectorAll(selector)].find(isShown) ?? null;
}
