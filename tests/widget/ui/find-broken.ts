/** What an eye sees first on a narrow screen: words broken into letters, and parts that stand out of the page. */

/** Between these a line may end; everything else is a word. */
const WORD = /[^\s\u00A0\u202F\-–—/]{3,}/g;

/** Words that begin on one line and end on another. */
export function listBrokenWords(into: Element): string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(into, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.unseen, svg')) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(WORD)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top),
      );
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}

/** How many pixels the page is wider than its window. */
export const overflow = (): number => document.documentElement.scrollWidth - innerWidth;
