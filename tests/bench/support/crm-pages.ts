/** A folder of real pages of one CRM as samples: what is expected of each, and a session that answers what was recorded. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../../../extension/crm/adapter.ts';
import { openPage } from '../../extension/support/open-page.ts';
import type { Wanted } from './judge-fields.ts';

export interface CrmPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly session: Session;
  readonly wanted: Wanted | undefined;
}

interface Expected {
  readonly url: string;
  readonly kind?: string | null;
  readonly id?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Where the page is, if it is not `<name>.html`. */
  readonly file?: string;
}
type Read = (path: string) => string;

export function pagesIn(folder: string, read: Read): CrmPage[] {
  const expected = JSON.parse(read(join(folder, 'expected.json'))) as Record<string, Expected | null>;
  const rest = recordedIn(folder, 'session-answers.json', read);
  const forms = recordedIn(folder, 'edit-form.json', read);
  return Object.entries(expected).flatMap(([name, one]) => {
    const file = join(folder, one?.file ?? `${name}.html`);
    if (!existsSync(file)) return [];
    const session = recorded(rest, forms);
    return [
      {
        name,
        url: one?.url ?? 'http://crm.example/',
        html: read(file),
        session,
        wanted: wantedOf(one, rest),
      },
    ];
  });
}

const recordedIn = (folder: string, file: string, read: Read): Readonly<Record<string, unknown>> => {
  const path = join(folder, file);
  return existsSync(path) ? (JSON.parse(read(path)) as Record<string, unknown>) : {};
};

/** "5510Z (REST only, sicCode)": a note of who wrote it; without the answer of the session the field is not on the page. */
function wantedOf(one: Expected | null, rest: Readonly<Record<string, unknown>>): Wanted | undefined {
  if (!one?.kind || !one.id) return undefined;
  const hasAnswer = Object.values(rest).some((answer) => isOf(answer, one.id ?? ''));
  const fields = Object.entries(one.fields ?? {}).flatMap(([key, value]) => {
    const [, text, note] = /^(.*?) \((REST only.*)\)$/.exec(String(value)) ?? [];
    if (note === undefined) return [[key, value] as const];
    return hasAnswer ? [[key, text] as const] : [];
  });
  return { kind: one.kind, id: one.id, fields: Object.fromEntries(fields) };
}

const isOf = (answer: unknown, id: string) =>
  typeof answer === 'object' && answer !== null && Reflect.get(answer, 'id') === id;

/** Answers by the id at the end of the path; an edit form by the id in its query. */
function recorded(
  rest: Readonly<Record<string, unknown>>,
  forms: Readonly<Record<string, unknown>>,
): Session {
  return {
    json: async (path) => Object.values(rest).find((answer) => isOf(answer, path.split('/').at(-1) ?? '')),
    query: async () => undefined,
    async page(path) {
      const url = new URL(path, 'http://crm.example');
      const id = url.searchParams.get('socid') ?? url.searchParams.get('id');
      if (url.searchParams.get('action') !== 'edit') return undefined;
      for (const form of Object.values(forms)) {
        const values = Array.isArray(form) ? (form[1] as Record<string, unknown>) : {};
        const isProject = 'title' in values;
        if (
          isProject === url.pathname.includes('/projet/') &&
          id === (isProject ? values['id'] : values['socid'])
        )
          return openPage(`<form>${Object.entries(values).map(control).join('')}</form>`, url.href);
      }
      return undefined;
    },
  };
}

/** `[id, word]` was a choice, a text an input. */
function control([name, value]: [string, unknown]): string {
  if (!Array.isArray(value))
    return name === 'usage_opportunity'
      ? `<input type="checkbox" name="${name}" checked>`
      : `<input name="${name}" value="${escape(value)}">`;
  return `<select name="${name}"><option value="${escape(value[0])}" selected>${escape(value[1])}</option></select>`;
}

const escape = (value: unknown) =>
  String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
