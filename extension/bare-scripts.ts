/**
 * A step of the build: our scripts in pages start bare. WXT wraps each in a log that is silent in production (0.21, 2026-11), a third of a
 * kilobyte gzipped that every page of a CRM would pay for.
 */
const WRAPPER = 'unlisted-script-entrypoint';

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
  };
}
