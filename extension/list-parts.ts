/**
 * What a release is made of (CycloneDX), from npm's own list: the packages that run, in the server or built into the extension. It tells
 * nothing of who built it, when, in which folder or from which host, so that two builds of one source tell the same.
 */

interface Reference {
  readonly type: string;
}
interface Part {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly externalReferences?: readonly Reference[];
}
/** Of npm's list, what is read or left out here; the rest is passed on as it is. */
export interface PartsList {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Part };
  readonly components: readonly Part[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}
export interface LockFile {
  readonly name: string;
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
}

/** Tools that leave a little of their own code in what they build (looked up in a build of WXT 0.21). */
const BUILT_IN = new Set(['wxt', '@wxt-dev/browser']);

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** npm's `--omit dev` drops what a tool asks for as well (zod, of all things), so the lock file's own word decides. */
function runningParts({ packages }: LockFile): ReadonlySet<string> {
  const running = Object.entries(packages).filter(
    ([path, { dev }]) => path !== '' && (!dev || BUILT_IN.has(nameOf(path))),
  );
  return new Set(running.map(([path, { version = '' }]) => `${nameOf(path)}@${version}`));
}

/** Where a package was fetched from is the builder's own affair; its hash says which one it is. */
const withoutSource = <P extends Part>(part: P): P => ({
  ...part,
  externalReferences: (part.externalReferences ?? []).filter(({ type }) => type !== 'distribution'),
});

export function listParts(npmList: PartsList, lock: LockFile): PartsList {
  const running = runningParts(lock);
  const components = npmList.components.filter(({ name, version }) => running.has(`${name}@${version}`));
  const { serialNumber: _number, ...list } = npmList;
  const { timestamp: _time, component, ...metadata } = list.metadata;
  const known = new Set([component, ...components].map((part) => part['bom-ref']));
  return {
    ...list,
    metadata: { ...metadata, component: withoutSource({ ...component, name: lock.name }) },
    components: components.map(withoutSource),
    dependencies: list.dependencies
      .filter(({ ref }) => known.has(ref))
      .map((each) => ({ ...each, dependsOn: each.dependsOn?.filter((ref) => known.has(ref)) ?? [] })),
  };
}
