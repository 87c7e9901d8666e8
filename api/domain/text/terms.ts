/** Stems as small numbers, the same for the life of the process: comparing and looking up numbers is what makes a build fast. */

const numbers = new Map<string, number>([['', 0]]);
const stems: string[] = [''];

/** 0 stands for nothing. */
export function termOf(stem: string): number {
  const known = numbers.get(stem);
  if (known !== undefined) return known;
  numbers.set(stem, stems.length);
  stems.push(stem);
  return stems.length - 1;
}

export function stemOf(term: number): string {
  return stems[term] ?? '';
}
