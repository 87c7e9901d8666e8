/** SIREN numbers: nine digits of which the last checks the others (Luhn, ISO/IEC 7812-1); a SIRET begins with one. */

/** Doubles every second digit from the right; the sum of all digits must end in 0. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [at, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** "732 829 320 00074" → "732829320"; undefined when it is none. */
export function readSiren(text: string): string | undefined {
  const digits = text.replaceAll(/[\s.\u00A0\u202F-]/g, '');
  if (!/^\d{9}(\d{5})?$/.test(digits)) return undefined;
  const siren = digits.slice(0, 9);
  return passesLuhn(siren) && siren !== '000000000' ? siren : undefined;
}
