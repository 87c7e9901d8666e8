/** The grid as data: which room each file is in, what it may import, and what it may not reach for. */

export interface Layer {
  readonly name: string;
  readonly holds: RegExp;
  /** What may be imported: project paths (from the root) or package names. Own layer is always allowed. */
  readonly imports: readonly RegExp[];
  /** Only as types. */
  readonly typesOnly?: readonly RegExp[];
  /** Globals and habits that this layer must not use; matched against `ModuleFacts.uses`. */
  readonly never?: readonly string[];
}

const MACHINE = [
  'document',
  'window',
  'fetch',
  'fetch(',
  'process.',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'chrome',
  'browser',
  'console.',
  'setTimeout(',
  'setInterval(',
];
const IMPURE = ['async', 'await', 'Math.random', 'Date.now', 'new Date()', 'performance.', 'crypto.'];
const contract = /^api\/contract\//;
const domain = /^api\/domain\//;
const widget = /^widget\//;
const ports = /^api\/usecases\/(ports\.ts|rows\/)/;

/** First match decides, so doors stand before the rooms they open. */
export const layers: readonly Layer[] = [
  {
    name: 'door',
    holds:
      /^(api\/(server|cli|config)\.ts|api\/demo\/|api\/cli\/|extension\/entrypoints\/|widget\/embed\.tsx|widget\/pages\/|widget\/vite\.config\.ts|wxt\.config\.ts)/,
    imports: [/./],
  },
  { name: 'contract', holds: contract, imports: [/^zod$/], never: [...MACHINE, ...IMPURE] },
  { name: 'domain', holds: domain, imports: [contract], never: [...MACHINE, ...IMPURE] },
  {
    name: 'ports',
    holds: ports,
    imports: [contract],
    typesOnly: [contract, domain],
    never: [...MACHINE, ...IMPURE],
  },
  {
    name: 'usecases',
    holds: /^api\/usecases\//,
    imports: [contract, domain, ports],
    never: [...MACHINE, 'Math.random', 'Date.now', 'new Date()'],
  },
  {
    name: 'store',
    holds: /^api\/store\//,
    imports: [contract, ports, /^node:/, /^lowdb/, /^sharp$/],
    never: ['document', 'window', 'fetch', 'fetch('],
  },
  {
    name: 'post',
    holds: /^api\/post\//,
    imports: [contract, ports, /^node:/, /^nodemailer$/],
    never: ['document', 'window', 'localStorage', 'sessionStorage'],
  },
  {
    name: 'http',
    holds: /^api\/http\//,
    imports: [contract, domain, /^hono/, /^@hono\//, /^zod/, /^node:/, /^pino$/, /^rate-limiter-flexible$/],
    typesOnly: [/^api\/usecases\//],
    never: ['document', 'window', 'localStorage', 'sessionStorage'],
  },
  {
    name: 'widget model',
    holds: /^widget\/model\//,
    imports: [contract, domain, /^@preact\/signals$/],
    typesOnly: [/^widget\/(client|ui\/t)/],
    never: [
      'document',
      'window',
      'fetch',
      'fetch(',
      'chrome',
      'browser',
      'localStorage',
      'sessionStorage',
      'indexedDB',
    ],
  },
  {
    name: 'widget ui',
    holds: /^widget\/ui\//,
    imports: [/^preact/, /^@preact\/signals$/, /^widget\/model\//, /^@observablehq\/plot$/],
    typesOnly: [contract],
    never: ['fetch', 'fetch(', 'localStorage', 'sessionStorage', 'indexedDB', 'chrome', 'browser'],
  },
  {
    name: 'widget',
    holds: widget,
    imports: [contract, domain, /^preact/, /^@preact\/signals$/],
    never: ['chrome', 'browser'],
  },
  {
    name: 'extension',
    holds: /^extension\//,
    imports: [
      contract,
      domain,
      widget,
      /^preact/,
      /^@preact\/signals$/,
      /^wxt/,
      /^#imports$/,
      /^idb$/,
      /^zod/,
    ],
  },
];

/** The light contract files (constants, no zod) that interface code may import at run time. */
export const LIGHT =
  /^api\/contract\/(words|kit-kinds|endpoints|problem-codes|taught-keys|endpoints\/[\w-]+)\.ts$/;

export function layerOf(path: string): Layer | undefined {
  return layers.find((layer) => layer.holds.test(path));
}
