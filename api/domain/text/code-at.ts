/**
 * The code of one letter of a text, whatever text it is: the machine keeps texts in many shapes (whole, cut, joined, narrow, wide), and a
 * method called on more than four of them is looked up anew for each letter, which takes three times as long. It reads and never cuts.
 */
const { charCodeAt } = String.prototype;

/** `at` is within the text: asked once for what lies outside, the machine is on its guard for good, everywhere. */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
