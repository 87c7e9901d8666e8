/** The law, applied to the tree, and seen to refuse a planted breach of each rule. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from './architecture/law.ts';
import { readModule, type ModuleFacts } from './architecture/read-module.ts';

const root = new URL('..', import.meta.url).pathname;
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(root + path));
const sources = listed.filter(
  (path) => /^(api|extension|widget)\/.*\.tsx?$|^wxt\.config\.ts$/.test(path) && !path.endsWith('.d.ts'),
);
const modules = sources.map((path) => readModule(path, readFileSync(root + path, 'utf8')));

/** Files whose correctness is more than their types: they must have a test of their own name. */
const LOGIC = /^(api\/(domain|usecases|store)|widget\/model|extension\/(crm|worker|content))\//;

describe('the tree', () => {
  it.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(modules.length).toBeGreaterThan(20);
    expect(rule(modules)).toEqual([]);
  });

  it('has a mirror test for each logic file', () => {
    const tests = new Set(listed.filter((path) => path.startsWith('tests/')));
    const missing = modules
      .filter(({ path, exportsFunction }) => exportsFunction && LOGIC.test(path))
      .filter(({ path }) => {
        const stem = path.replace(/\.tsx?$/, '');
        return (
          !tests.has(`tests/${stem}.test.ts`) &&
          !tests.has(`tests/${stem}.test.tsx`) &&
          !tests.has(`tests/${stem}.ui.test.tsx`)
        );
      })
      .map(({ path }) => path);
    expect(missing).toEqual([]);
  });

  it('has no folder at its top but the four rooms and docs', () => {
    const folders = new Set(
      listed.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''),
    );
    const visible = [...folders].filter((name) => !name.startsWith('.')).toSorted();
    expect(visible).toEqual(['api', 'docs', 'extension', 'tests', 'widget']);
  });
});

const HEADER = '/** A planted module, to see the law refuse it. */\n';
const planted = (path: string, code: string): ModuleFacts => readModule(path, HEADER + code);

describe('planted breaches', () => {
  const long = `export function sprawl() {\n${'  void 0;\n'.repeat(60)}}\n`;
  it.each<[string, keyof typeof rules, ModuleFacts[]]>([
    ['a folder outside the grid', 'everyFileHasARoom', [planted('api/lib/x.ts', '')]],
    [
      'extension → use case',
      'layersKeepTheirImports',
      [planted('extension/a.ts', "import { x } from '../api/usecases/x.ts';\n")],
    ],
    [
      'extension → server type',
      'layersKeepTheirImports',
      [planted('extension/a.ts', "import type { X } from '../api/http/app.ts';\n")],
    ],
    [
      'domain → node',
      'layersKeepTheirImports',
      [planted('api/domain/a.ts', "import { readFileSync } from 'node:fs';\n")],
    ],
    [
      'use case → hono',
      'layersKeepTheirImports',
      [planted('api/usecases/a.ts', "import { Hono } from 'hono';\n")],
    ],
    [
      'http → store',
      'layersKeepTheirImports',
      [planted('api/http/a.ts', "import { open } from '../store/lowdb-store.ts';\n")],
    ],
    [
      'http runs a use case itself',
      'layersKeepTheirImports',
      [planted('api/http/a.ts', "import { share } from '../usecases/share.ts';\n")],
    ],
    [
      'interface → zod',
      'layersKeepTheirImports',
      [planted('widget/ui/a.tsx', "import { Practice } from '#contract/practice';\n")],
    ],
    [
      'hidden reach',
      'publicRoomsAreNamed',
      [planted('extension/a.ts', "import { x } from '../api/domain/x.ts';\n")],
    ],
    [
      'domain reads a clock',
      'layersKeepTheirHands',
      [planted('api/domain/a.ts', 'export const at = () => new Date();\n')],
    ],
    [
      'domain is asynchronous',
      'layersKeepTheirHands',
      [planted('api/domain/a.ts', 'export async function a() {}\n')],
    ],
    [
      'domain rolls dice',
      'layersKeepTheirHands',
      [planted('api/domain/a.ts', 'export const a = Math.random();\n')],
    ],
    [
      'interface fetches',
      'layersKeepTheirHands',
      [planted('widget/ui/a.tsx', "export const a = () => fetch('/');\n")],
    ],
    [
      'model touches the page',
      'layersKeepTheirHands',
      [planted('widget/model/a.ts', 'export const a = () => document.title;\n')],
    ],
    [
      'a cycle',
      'noImportCycle',
      [planted('api/domain/a.ts', "import './b.ts';\n"), planted('api/domain/b.ts', "import './a.ts';\n")],
    ],
    ['a default export', 'noDefaultExport', [planted('api/domain/a.ts', 'export default 1;\n')]],
    ['a long file', 'filesAreShort', [planted('api/domain/a.ts', '// …\n'.repeat(201))]],
    ['a fat door', 'filesAreShort', [planted('api/server.ts', '// …\n'.repeat(41))]],
    ['a long function', 'functionsAreShort', [planted('api/domain/a.ts', long)]],
    ['long everywhere', 'typicalSizesHold', [planted('api/domain/a.ts', long)]],
    ['no header', 'everyModuleHasAHeader', [readModule('api/domain/a.ts', 'export const a = 1;\n')]],
    ['an empty name', 'namesAreSpoken', [planted('api/domain/utils.ts', '')]],
    ['camel case', 'namesAreSpoken', [planted('api/domain/weighEvidence.ts', '')]],
    ['any', 'noLooseTypes', [planted('api/domain/a.ts', 'export const a = (x: any) => x;\n')]],
  ])('%s', (_what, rule, facts) => {
    expect(rules[rule]?.(facts)).not.toEqual([]);
  });
});
