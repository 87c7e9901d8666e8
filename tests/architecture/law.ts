/** The law of the house: each rule takes every module's facts and returns the breaches in words. */
import { posix } from 'node:path';
import { layerOf, LIGHT, type Layer } from './layers.ts';
import type { ModuleFacts } from './read-module.ts';

export type Rule = (modules: readonly ModuleFacts[]) => string[];

const FILE_MAX = 200;
const FUNCTION_MAX = 40;
const BANNED_NAME = /(^|[-/])(utils?|helpers?|common|manager|service|data|info|index|misc)(-|\.|$)/;
const MAY_DEFAULT = /(^wxt\.config\.ts|^extension\/entrypoints\/|vite\.config\.ts)/;
const DOOR_MAX = 40;
const DOORS = /^(api\/(server|cli)\.ts|extension\/entrypoints\/.*\.(ts|tsx)|widget\/embed\.tsx)$/;

/** Where an import leads, from the root; undefined for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#contract/')) return `api/contract/${specifier.slice(10)}.ts`;
  if (specifier.startsWith('#domain/')) return `api/domain/${specifier.slice(8)}.ts`;
  if (specifier.startsWith('#widget/')) return `widget/${specifier.slice(8)}`;
  if (specifier.startsWith('.'))
    return posix.normalize(posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')));
  return undefined;
}

export const everyFileHasARoom: Rule = (modules) =>
  modules.filter(({ path }) => !layerOf(path)).map(({ path }) => `${path}: in no room of the grid`);

export const layersKeepTheirImports: Rule = (modules) =>
  modules.flatMap((module) => {
    const layer = layerOf(module.path);
    if (!layer) return [];
    return module.imports
      .map((each) => ({ ...each, target: resolveImport(module.path, each.specifier) ?? each.specifier }))
      .filter((each) => !mayImport(layer, each))
      .map(({ specifier }) => `${module.path}: ${layer.name} may not import ${specifier}`);
  });

function mayImport(layer: Layer, { target, typeOnly }: { target: string; typeOnly: boolean }): boolean {
  if (layer.holds.test(target) && layerOf(target) === layer) return true;
  if (/\.(css|json|svg|html)$/.test(target)) return true;
  if (layer.imports.some((allowed) => allowed.test(target))) return true;
  if (typeOnly)
    return (layer.typesOnly ?? []).some((allowed) => allowed.test(target)) || layer.name === 'ports';
  return layer.name.startsWith('widget') && LIGHT.test(target);
}

/** A relative path across the public rooms hides what `#contract` and its like would show. */
export const publicRoomsAreNamed: Rule = (modules) =>
  modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => {
        const target = specifier.startsWith('.') ? resolveImport(path, specifier) : undefined;
        return target !== undefined && /^api\/(contract|domain)\//.test(target) && !path.startsWith('api/');
      })
      .map(({ specifier }) => `${path}: reach ${specifier} by its public name`),
  );

export const layersKeepTheirHands: Rule = (modules) =>
  modules.flatMap((module) => {
    const never = layerOf(module.path)?.never ?? [];
    return never
      .filter((name) => module.uses.has(name))
      .map((name) => `${module.path}: ${layerOf(module.path)?.name} may not use ${name}`);
  });

export const noImportCycle: Rule = (modules) => {
  const graph = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.flatMap(({ specifier }) => resolveImport(path, specifier) ?? []),
    ]),
  );
  const done = new Set<string>();
  const breaches: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) {
      breaches.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return breaches;
};

export const noDefaultExport: Rule = (modules) =>
  modules
    .filter(({ path, exportsDefault }) => exportsDefault && !MAY_DEFAULT.test(path))
    .map(({ path }) => `${path}: default export`);

export const filesAreShort: Rule = (modules) => [
  ...modules
    .filter(({ lines }) => lines > FILE_MAX)
    .map(({ path, lines }) => `${path}: ${lines} lines, over ${FILE_MAX}`),
  ...modules
    .filter(({ path, lines }) => DOORS.test(path) && lines > DOOR_MAX)
    .map(({ path, lines }) => `${path}: a door of ${lines} lines, over ${DOOR_MAX}`),
];

export const functionsAreShort: Rule = (modules) =>
  modules.flatMap(({ path, functions }) =>
    functions
      .filter(({ lines }) => lines > FUNCTION_MAX)
      .map(({ name, line, lines }) => `${path}:${line} ${name}: ${lines} lines, over ${FUNCTION_MAX}`),
  );

/** The value below which `share` of the sorted numbers lie. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

export const typicalSizesHold: Rule = (modules) => {
  const files = modules.map(({ lines }) => lines).toSorted((a, b) => a - b);
  const functions = modules
    .flatMap((each) => each.functions.map(({ lines }) => lines))
    .toSorted((a, b) => a - b);
  const limits = [
    ['median file', at(files, 0.5), 60],
    ['90th percentile file', at(files, 0.9), 140],
    ['median function', at(functions, 0.5), 8],
  ] as const;
  return limits
    .filter(([, got, max]) => got > max)
    .map(([what, got, max]) => `${what}: ${got} lines, over ${max}`);
};

export const everyModuleHasAHeader: Rule = (modules) =>
  modules
    .filter(({ header }) => header.replaceAll(/[\s*]+/g, ' ').trim().length < 20)
    .map(({ path }) => `${path}: no opening sentence that says what it is`);

export const namesAreSpoken: Rule = (modules) =>
  modules
    .filter(
      ({ path }) =>
        BANNED_NAME.test(path.replace(/^extension\/entrypoints\/[^/]+\/(index|main)\.(ts|tsx)$/, '')) ||
        /[A-Z_]/.test(posix.basename(path)),
    )
    .map(({ path }) => `${path}: a name that says nothing, or not kebab-case`);

export const noLooseTypes: Rule = (modules) =>
  modules.flatMap(({ path, text }) =>
    /(:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck)/.test(
      text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
    )
      ? [`${path}: any`]
      : [],
  );

export const rules: Readonly<Record<string, Rule>> = {
  everyFileHasARoom,
  layersKeepTheirImports,
  publicRoomsAreNamed,
  layersKeepTheirHands,
  noImportCycle,
  noDefaultExport,
  filesAreShort,
  functionsAreShort,
  typicalSizesHold,
  everyModuleHasAHeader,
  namesAreSpoken,
  noLooseTypes,
};
