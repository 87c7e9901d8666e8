/**
 * How well the adapters read, field by field: our own pages of every CRM and, with `--pages DIR`, a folder laid out as
 * `DIR/<crm>/{expected.json, <page>.html, session-answers.json, edit-form.json}`. A page that must stay silent has `null`,
 * or no `kind`, in its `expected.json`. Precision and recall count fields; a silent page that is read is wrong fields.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DOMParser } from 'linkedom';
import type { CrmRecord } from '#contract/record';
import { adapterOf } from '../../extension/crm/adapters.ts';
import type { Page, Session } from '../../extension/crm/adapter.ts';
import { readRecord } from '../../extension/crm/read-record.ts';
import { cases } from '../extension/crm/pages/cases.ts';
import { answers, openPage } from '../extension/support/open-page.ts';
import { pagesIn } from './support/crm-pages.ts';
import { judgeFields, type Judged, type Wanted } from './support/judge-fields.ts';
import { median, report } from './support/report.ts';

// The content script has the browser's own.
Object.assign(globalThis, { DOMParser });

interface Sample {
  readonly name: string;
  readonly crm: string;
  readonly url: string;
  readonly html: string;
  readonly session: Session;
  /** Undefined: the page must stay silent. */
  readonly wanted: Wanted | undefined;
  /** Fields that were not asked for are wrong too. */
  readonly isWhole: boolean;
}

const { values } = parseArgs({
  options: { pages: { type: 'string' }, json: { type: 'boolean' } },
  allowPositionals: true,
});

const own = cases.map(({ name, crm, url, html, session, read }): Sample => {
  const wanted = read && {
    kind: read.kind,
    id: read.id,
    fields: { ...read.fields, ...(read.won === undefined ? {} : { won: read.won }) },
  };
  return { name, crm, url, html, session: answers(session), wanted, isWhole: true };
});

function given(folder: string): Sample[] {
  if (!existsSync(folder)) throw new Error(`No folder ${folder}`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'expected.json')))
    .flatMap(({ name: crm }) =>
      pagesIn(join(folder, crm), (path) => readFileSync(path, 'utf8')).map((page): Sample => ({
        ...page,
        crm,
        isWhole: false,
      })),
    );
}

const times: number[] = [];

async function read({ html, url, session }: Sample): Promise<CrmRecord | undefined> {
  const page = openPage(html, url);
  const from = performance.now();
  const record = await readPage(page, session);
  times.push(performance.now() - from);
  // Understood, and nothing of ours: as silent to a person as a page that is not.
  return record?.fields.length === 0 ? undefined : record;
}

async function readPage(page: Page, session: Session): Promise<CrmRecord | undefined> {
  const adapter = adapterOf(page);
  const place = adapter?.placeOf(page);
  return adapter && place && readRecord(adapter, place, { page, session });
}

interface Total {
  right: number;
  wrong: number;
  missed: number;
}
const total: Total = { right: 0, wrong: 0, missed: 0 };
const byCrm = new Map<string, Total & { pages: number }>();
const faults: (Judged['faults'][number] & { readonly crm: string; readonly page: string })[] = [];

const samples = values.pages === undefined ? own : given(values.pages);
for (const sample of samples) {
  const record = await read(sample);
  const judged = judgeFields(record, sample.wanted, sample.isWhole);
  const crm = byCrm.get(sample.crm) ?? { right: 0, wrong: 0, missed: 0, pages: 0 };
  byCrm.set(sample.crm, crm);
  crm.pages += 1;
  for (const key of ['right', 'wrong', 'missed'] as const) {
    total[key] += judged[key];
    crm[key] += judged[key];
  }
  faults.push(...judged.faults.map((fault) => ({ crm: sample.crm, page: sample.name, ...fault })));
}

/** 1 where there was nothing to read. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const precision = share(total.right, total.right + total.wrong);
const recall = share(total.right, total.right + total.missed);
process.stdout.write(`${samples.length} pages of ${byCrm.size} CRMs\n`);
console.table(Object.fromEntries(byCrm));
for (const { crm, page, key, wanted, got } of faults)
  process.stdout.write(
    `${crm} › ${page} › ${key}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}\n`,
  );
report(
  'adapters',
  [
    { name: 'precision of fields', value: precision * 100, unit: '%', budget: 100, atLeast: true },
    { name: 'recall of fields', value: recall * 100, unit: '%', budget: 100, atLeast: true },
    { name: 'reading a parsed page, in Node (median)', value: median(times), unit: 'ms', budget: 30 },
  ],
  { precision, recall, pages: samples.length, wrong: faults, crms: Object.fromEntries(byCrm) },
);
