/** Numbers as CRM pages write them: "1 150 000", "14 800 €", "25'000", "€38,000", "~380", "200 à 249", "38k". Refuses to guess. */

const NUMBER =
  /\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?![\d])/;

function parse(raw: string): number {
  const tight = raw.replace(/[ \u00A0\u202F'’]/g, '');
  const thousands = GROUPED.exec(tight)?.[1];
  const whole = thousands ? tight.replaceAll(thousands, '') : tight;
  return Number(whole.replace(',', '.'));
}

/** Every number of `text`, in order; a following k or M multiplies. */
export function readNumbers(text: string): number[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const unit = text.slice(match.index + match[0].length).match(/^\s?(k|K|M|m€|millions?)(?![a-z])/)?.[1];
    const factor = unit === undefined ? 1 : unit.toLowerCase() === 'k' ? 1000 : 1_000_000;
    return parse(match[0]) * factor;
  });
}

/** The first number of `text`, if any. */
export function readNumber(text: string): number | undefined {
  return readNumbers(text)[0];
}
