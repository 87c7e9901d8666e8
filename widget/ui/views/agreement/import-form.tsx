/** Sites by a file: what came in, and each line to mend with its reason. */
import type { SitesReport } from '#contract/agreement';
import { readTextFile } from '../../read-text-file.ts';
import { tAgreement } from '../../words/agreement.ts';

interface ImportFormProps {
  readonly report: SitesReport | undefined;
  onFile(csv: string): void;
}

export function ImportForm({ report, onFile }: ImportFormProps) {
  const take = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file) onFile(await readTextFile(file));
    // The same file may be chosen again once it is mended.
    field.value = '';
  };
  return (
    <section class="import">
      <h3>{tAgreement('import')}</h3>
      <p class="quiet">{tAgreement('importHint')}</p>
      <label class="btn edged pick-file">
        {tAgreement('chooseFile')}
        <input
          class="unseen"
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={(event) => void take(event.currentTarget)}
        />
      </label>
      <output>{report && <Report report={report} />}</output>
    </section>
  );
}

function Report({ report: { created, updated, unchanged, problems } }: { readonly report: SitesReport }) {
  return (
    <>
      <p>{tAgreement('report', { created, updated, unchanged })}</p>
      {problems.length > 0 && <p class="wrong">{tAgreement('problems', { n: problems.length })}</p>}
      <ul class="faults">
        {problems.map(({ line, fault, given }) => (
          <li key={`${line} ${fault}`}>
            <b>{tAgreement('line', { n: line })}</b> {tAgreement(`fault-${fault}`)}
            {given && <span class="quiet"> ({given})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
