/**
 * A step of the build: what a library brings that makes markup or code of a text is taken out of it, since nothing of ours asks for it.
 * It knows its libraries by their files; where another version writes otherwise nothing is changed, and the store's linter tells.
 */

/** Made and never called: whoever asks for code from a text is refused, as the page's own policy would. */
const REFUSES = 'const F = class { constructor() { throw new EvalError("a text is no code"); } };';

const SINKS: readonly (readonly [file: RegExp, sink: RegExp, instead: string])[] = [
  // Preact 11's `dangerouslySetInnerHTML`: the text then stays a text.
  [/\/preact\/dist\/preact\.mjs$/, /(\w+)\.innerHTML=(\w+\.__html)/g, '$1.textContent=$2'],
  // zod 4 tries whether it may compile its schemas; a refused try is written into the console, whoever catches it.
  [/\/zod\/v4\/core\/(?:util|doc|compile)\.js$/, /const F = Function;/g, REFUSES],
];

export function withoutSinks() {
  return {
    name: 'relais-without-sinks',
    transform(code: string, id: string) {
      for (const [file, sink, instead] of SINKS)
        if (file.test(id.split('?')[0] ?? '')) return { code: code.replaceAll(sink, instead), map: null };
      return undefined;
    },
  };
}
