/** A whole table of words: what it would change is said first, each bad line by its number; the list goes out the same way. */
import type { GlossaryEntry, GlossaryReport } from '#contract/company';
import { wouldChange, type GlossaryModel, type TriedTable } from '../../../model/glossary.ts';
import { formatList } from '../../intl.ts';
import { readTextFile } from '../../read-text-file.ts';
import { t } from '../../t.ts';
import { tGlossary } from '../../words/glossary.ts';
import { GlossaryFailed } from './word-form.tsx';

interface GlossaryTableProps {
  readonly model: InstanceType<typeof GlossaryModel>;
  readonly words: readonly GlossaryEntry[];
  onDownload(words: readonly GlossaryEntry[]): void;
}

export function GlossaryTable({ model, words, onDownload }: GlossaryTableProps) {
  const take = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    // Nobody loses a word by having left it out, unless they say so.
    if (file) await model.tryTable(await readTextFile(file), true);
    // The same file may be chosen again once it is mended.
    field.value = '';
  };
  const tried = model.table.value;
  return (
    <div class="word-table">
      <h4 class="card-title">{tGlossary('table')}</h4>
      <p class="quiet">{tGlossary('tableHint')}</p>
      <div class="acts">
        <label class="btn edged pick-file">
          {tGlossary('choose')}
          <input
            class="unseen"
            type="file"
            accept=".csv,text/csv,text/plain"
            onChange={(event) => void take(event.currentTarget)}
          />
        </label>
        {words.length > 0 && (
          <button type="button" class="btn" onClick={() => onDownload(words)}>
            {tGlossary('download')}
          </button>
        )}
      </div>
      <output>{tried && <Tried model={model} tried={tried} />}</output>
      <GlossaryFailed model={model} act="take" />
    </div>
  );
}

type TriedProps = Pick<GlossaryTableProps, 'model'> & { readonly tried: TriedTable };

const sayCounts = ({ added, changed, removed, unchanged }: GlossaryReport): string =>
  formatList(
    Object.entries({ added, changed, removed, unchanged } as const)
      .filter(([, n]) => n > 0)
      .map(([what, n]) => tGlossary(what as 'added', { n })),
  );

function Tried({ model, tried }: TriedProps) {
  const { report, isIn } = tried;
  const { missing, problems } = report;
  if (isIn) {
    const { added, changed, removed } = report;
    return <p>{tGlossary('isIn', { added, changed, removed })}</p>;
  }
  if (missing.length > 0) {
    const columns = missing.map((each) => tGlossary(each === 'kind' ? 'columnKind' : 'columnName'));
    return <p class="wrong">{tGlossary('missing', { what: formatList(columns) })}</p>;
  }
  return problems.length > 0 ? <ToMend problems={problems} /> : <Would model={model} tried={tried} />;
}

/** What it would do, and the word of whoever wants it so. */
function Would({ model, tried: { csv, keepAbsent, report } }: TriedProps) {
  return (
    <>
      <p>{sayCounts(report) || tGlossary('nothing')}</p>
      {report.lost.length > 0 && <p class="quiet">{tGlossary('lost', { what: formatList(report.lost) })}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={keepAbsent}
          onChange={(event) => void model.tryTable(csv, event.currentTarget.checked)}
        />
        {tGlossary('keepAbsent')}
      </label>
      <div class="acts">
        {wouldChange(report) && (
          <button
            type="button"
            class="btn edged"
            aria-disabled={model.act.busy.value}
            onClick={() => void model.take()}
          >
            {tGlossary('take')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => model.dropTable()}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
}

function ToMend({ problems }: Pick<GlossaryReport, 'problems'>) {
  return (
    <>
      <p class="wrong">{tGlossary('toMend', { n: new Set(problems.map(({ line }) => line)).size })}</p>
      <ul class="faults">
        {problems.map(({ line, fault, given }) => (
          <li key={`${line} ${fault} ${given}`}>
            <b>{tGlossary('line', { n: line })}</b> {tGlossary(`fault-${fault}`)}
            {given && <span class="quiet"> ({given})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
