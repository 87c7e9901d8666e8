/** What an element says to a person: a control's value, else its text. Reads no layout, so the page pays nothing. */

/** Spaces of all kinds become one: CRMs put no-break spaces into numbers and names. */
export const squeeze = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** The tags are compared by name: a fetched document's elements are of another window's classes. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const tag = element.tagName.toLowerCase();
  // A saved page keeps a control's value in its attribute; a live one in its property.
  if (tag === 'input' || tag === 'textarea')
    return (element as HTMLInputElement).value || (element.getAttribute('value') ?? '');
  if (tag === 'select')
    return textOf(element.querySelector('option[selected]') ?? chosen(element as HTMLSelectElement));
  return squeeze(element.textContent ?? '');
}

function chosen(select: HTMLSelectElement): Element | null {
  return select.options?.[select.selectedIndex] ?? null;
}

/** What a link's address says of where it leads: the first group of `pattern`. */
export const idInLink = (link: Element | null | undefined, pattern: RegExp): string | undefined =>
  pattern.exec(link?.getAttribute('href') ?? '')?.[1];

/** Only what is written directly in it, without its children. */
export function ownTextOf(element: Element | null | undefined): string {
  if (!element) return '';
  const own = [...element.childNodes].filter((node) => node.nodeType === 3);
  return squeeze(own.map((node) => node.textContent ?? '').join(' '));
}
