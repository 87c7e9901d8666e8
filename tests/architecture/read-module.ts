/** Reads one source file into the facts that the law judges; it judges nothing itself. */
import { parseSync } from 'vite';

export interface FunctionFact {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

export interface ModuleFacts {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Specifiers of what is imported at run time, and of types. */
  readonly imports: readonly { readonly specifier: string; readonly typeOnly: boolean }[];
  readonly functions: readonly FunctionFact[];
  readonly exportsDefault: boolean;
  readonly exportsFunction: boolean;
  /** Identifiers read freely or called, as `name` or `object.property`; `new Date()` without arguments as such. */
  readonly uses: ReadonlySet<string>;
  readonly header: string;
  readonly commentLines: number;
}

interface Walkable {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export function readModule(path: string, text: string): ModuleFacts {
  const parsed = parseSync(path, text, { sourceType: 'module' });
  const lineAt = lineFinder(text);
  const imports: { specifier: string; typeOnly: boolean }[] = [];
  const functions: FunctionFact[] = [];
  const uses = new Set<string>();
  let exportsDefault = false;
  let exportsFunction = false;

  walk(parsed.program as unknown as Walkable, undefined, (node, parent) => {
    const kind = node.type;
    if (
      kind === 'ImportDeclaration' ||
      kind === 'ExportNamedDeclaration' ||
      kind === 'ExportAllDeclaration'
    ) {
      const source = (node['source'] as { value: string } | null)?.value;
      const kindOf = node['importKind'] ?? node['exportKind'];
      if (source) imports.push({ specifier: source, typeOnly: kindOf === 'type' });
    }
    if (kind === 'ImportExpression') {
      const source = (node['source'] as { value?: string }).value;
      if (source) imports.push({ specifier: source, typeOnly: false });
    }
    if (kind === 'ExportDefaultDeclaration') exportsDefault = true;
    if (kind === 'ExportNamedDeclaration') exportsFunction ||= declaresFunction(node);
    if (FUNCTIONS.has(kind) && node['body']) {
      const first = lineAt(node.start);
      functions.push({ name: nameOf(node, parent), line: first, lines: lineAt(node.end) - first + 1 });
      if (node['async']) uses.add('async');
    }
    noteUse(node, parent, uses);
  });

  return {
    path,
    text,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    functions,
    exportsDefault,
    exportsFunction,
    uses,
    header: /^(?:#!.*\n)?\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '',
    commentLines: parsed.comments.reduce((sum, c) => sum + lineAt(c.end) - lineAt(c.start) + 1, 0),
  };
}

function walk(
  node: Walkable,
  parent: Walkable | undefined,
  visit: (node: Walkable, parent: Walkable | undefined) => void,
) {
  visit(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof (child as Walkable).type === 'string') {
        walk(child as Walkable, node, visit);
      }
    }
  }
}

function declaresFunction(node: Walkable): boolean {
  const declaration = node['declaration'] as Walkable | null;
  if (!declaration) return false;
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') return true;
  if (declaration.type !== 'VariableDeclaration') return false;
  return (declaration['declarations'] as Walkable[]).some((each) =>
    FUNCTIONS.has((each['init'] as Walkable | null)?.type ?? ''),
  );
}

function nameOf(node: Walkable, parent: Walkable | undefined): string {
  const own = (node['id'] as { name?: string } | null)?.name;
  const given = (parent?.['id'] ?? parent?.['key']) as { name?: string } | undefined;
  return own ?? given?.name ?? '(anonymous)';
}

/** Notes what a module reaches for: globals called, members of globals, and a clock without arguments. */
function noteUse(node: Walkable, parent: Walkable | undefined, uses: Set<string>) {
  if (node.type === 'AwaitExpression') uses.add('await');
  if (node.type === 'NewExpression') {
    const callee = node['callee'] as { name?: string };
    const given = (node['arguments'] as unknown[]).length;
    if (callee.name) uses.add(`new ${callee.name}${given === 0 ? '()' : ''}`);
  }
  if (node.type === 'MemberExpression') {
    const object = node['object'] as { type: string; name?: string };
    const property = node['property'] as { name?: string };
    if (object.type === 'Identifier' && property.name) uses.add(`${object.name}.${property.name}`);
    if (object.type === 'Identifier' && object.name) uses.add(`${object.name}.`);
  }
  if (node.type === 'CallExpression') {
    const callee = node['callee'] as { type: string; name?: string };
    if (callee.type === 'Identifier' && callee.name) uses.add(`${callee.name}(`);
  }
  // A bare mention (`const run = fetch`) counts too, unless it is only a key or a type.
  if (node.type === 'Identifier' && parent && !isNaming(node, parent)) uses.add(String(node['name']));
}

function isNaming(node: Walkable, parent: Walkable): boolean {
  if (parent.type.startsWith('TS')) return true;
  if (parent.type === 'MemberExpression') return parent['property'] === node && !parent['computed'];
  if (parent.type === 'Property') return parent['key'] === node && !parent['shorthand'];
  return parent['id'] === node || (Array.isArray(parent['params']) && parent['params'].includes(node));
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
