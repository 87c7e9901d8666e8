/** A name at the head of a line: its first letter is a capital, the rest is as it was written. */

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
