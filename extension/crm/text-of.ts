/** What an element says to a person: a control's value, else its text. Reads no layout, so the page pays nothing. */

/** The tags are compared by name: a fetched document's elements are of another window's classes. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const tag = element.tagName.toLowerCase();
  // A saved page keeps a control's value in its attribute; a live one in its property.
  if (tag === 'input' || tag === 'textarea')
    return (element as HTMLInputElement).value || (element.getAttribute('value') ?? '');
  if (tag === 'select')
    return textOf(element.querySelector('option[selected]') ?? chosen(element as HTMLSelectElement));
  return (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function chosen(select: HTMLSelectElement): Element | null {
  return select.options?.[select.selectedIndex] ?? null;
}

/** Only what is written directly in it, without its children. */
export function ownTextOf(element: Element | null | undefined): string {
  if (!element) return '';
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
