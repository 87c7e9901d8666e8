/**
 * Steps of the build for our scripts in pages. They start bare: WXT wraps each in a log that is silent in production (0.21,
 * 2026-11), a third of a kilobyte gzipped that every page of a CRM would pay for. And what the gate runs at once is compiled at once.
 */
const WRAPPER = 'unlisted-script-entrypoint';
const GATE = 'gate.js';

export function bareScripts() {
  return {
    name: 'relais-bare-scripts',
    transform(code: string, id: string) {
      if (!id.includes(WRAPPER)) return undefined;
      const imports = code.match(/^import .+$/gm) ?? [];
      // Another WXT, another wrapper: then theirs is kept, and the size bench tells.
      const isKnown =
        imports.length === 2 && code.includes('definition.main()') && code.includes('initPlugins()');
      return isKnown
        ? { code: `${imports.join('\n')}\ninitPlugins();\nexport default definition.main();\n`, map: null }
        : undefined;
    },
    generateBundle(this: Parser, _options: unknown, bundle: Readonly<Record<string, { code?: string }>>) {
      const gate = bundle[GATE];
      if (gate?.code) gate.code = compileAtOnce(gate.code, (code) => this.parse(code));
    },
  };
}

interface Parser {
  parse(code: string): Tree;
}

/** What is looked at of a script's tree (ESTree): a place in its text, a name for its kind, and what stands in it. */
interface Tree {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly async?: boolean;
  readonly id?: Tree | null;
  readonly body?: unknown;
  readonly expression?: Tree;
  readonly declarations?: readonly { readonly init?: Tree | null }[];
  readonly callee?: Tree;
}

/**
 * Writes the functions that the script declares at its top as expressions in parentheses, by which V8 knows that they run at
 * once: it then reads each once instead of passing over it, coming back and reading it again (0.1 of a gate's 0.8 ms). They
 * must not be called above the place where they stand; a module's are called from below.
 */
export function compileAtOnce(code: string, parse: (code: string) => Tree): string {
  let written = code;
  for (const { start, end, id } of declaredIn(parse(code)).toReversed()) {
    if (!id) continue;
    const text = code.slice(start, end).replace(/^function\s+[\w$]+/, 'function');
    written = `${written.slice(0, start)}var ${code.slice(id.start, id.end)}=(${text});${written.slice(end)}`;
  }
  return written;
}

function declaredIn(program: Tree): readonly Tree[] {
  const [whole] = listOf(program.body);
  // With the name that WXT takes off later, or without.
  const call = whole?.expression ?? whole?.declarations?.[0]?.init;
  const inside = call?.type === 'CallExpression' ? listOf((call.callee?.body as Tree | undefined)?.body) : [];
  return inside.filter(({ type, async: waits }) => type === 'FunctionDeclaration' && waits !== true);
}

/** A parser's list of statements; of anything else nothing is known. */
const listOf = (body: unknown): readonly Tree[] => (Array.isArray(body) ? (body as readonly Tree[]) : []);
