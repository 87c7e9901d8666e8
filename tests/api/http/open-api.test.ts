/** The OpenAPI document: every row of the table in it, nothing else, and no reference that leads nowhere. */
import { expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints';
import { wire } from '#contract/wire';
import { describeApi } from '../../../api/http/open-api.ts';

interface Operation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}
// Read as anybody reads it: from its JSON.
const document = JSON.parse(JSON.stringify(describeApi('https://relais.example'))) as {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

it('covers each row and nothing else', () => {
  const told = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(
      ([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`,
    ),
  );
  const promised = Object.entries(endpoints).map(
    ([name, { method, path }]) => `${name} ${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
  );
  expect(told.toSorted()).toEqual(promised.toSorted());
});

it.each(Object.keys(endpoints) as (keyof typeof endpoints)[])(
  'says of %s what it takes and gives',
  (name) => {
    const row = endpoints[name];
    const operation = Object.values(document.paths[row.path.replaceAll(/:(\w+)/g, '{$1}')] ?? {}).find(
      ({ operationId }) => operationId === name,
    );
    const names = (place: string) =>
      (operation?.parameters ?? []).filter((each) => each.in === place).map((each) => each.name);
    expect(names('path')).toEqual([...row.path.matchAll(/:(\w+)/g)].map(([, each]) => each));
    expect(names('header').includes('Idempotency-Key')).toBe('once' in row);
    expect(operation?.security).toEqual(row.who === 'anyone' ? [] : [{ bearer: [] }]);
    expect(operation?.requestBody !== undefined).toBe('body' in wire[name] || 'takes' in row);
    expect(Object.keys(operation?.responses ?? {})).toEqual([
      'answers' in row && row.answers === 'nothing' ? '204' : 'status' in row ? '201' : '200',
      'default',
    ]);
  },
);

it('is of a known version, and each of its references leads somewhere', () => {
  expect(document.openapi).toBe('3.1.0');
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((name) => !(name in document.components.schemas))).toEqual([]);
  expect(Object.keys(document.components.schemas)).toEqual(
    expect.arrayContaining(['PracticeView', 'Problem', 'Tokens']),
  );
});
