/** "commande/achète moins" as the two expressions that it stands for; figures ("24/7") are left as they are. */

const isWord = (part: string) => /^@?\p{L}/u.test(part);

function optionsOf(word: string): readonly string[] {
  const parts = word.split('/');
  return parts.length > 1 && parts.every(isWord) ? parts : [word];
}

/** In the order in which they are written; an expression without a stroke is its own only alternative. */
export function spellAlternatives(expression: string): string[] {
  if (!expression.includes('/')) return [expression];
  return expression
    .split(' ')
    .reduce<string[]>(
      (spelt, word) =>
        spelt.flatMap((before) => optionsOf(word).map((option) => (before === '' ? option : `${before} ${option}`))),
      [''],
    );
}
