/** One site more: its name, and something that tells it from others of that name. */
import { useState } from 'preact/hooks';
import type { SiteDraft } from '#contract/agreement';
import type { OwnAgreement } from '../../../model/own-agreement.ts';
import { tAgreement } from '../../words/agreement.ts';

const BLANK = { name: '', siren: '', postcode: '', city: '', domain: '' } as const;
const LENGTHS = { name: 160, siren: 30, postcode: 12, city: 80, domain: 200 } as const;
type Written = { readonly [Key in keyof typeof BLANK]: string };

export function SiteForm({ own }: { readonly own: InstanceType<typeof OwnAgreement> }) {
  const [written, setWritten] = useState<Written>(BLANK);
  const fault = own.fault.value;
  const added = own.added.value;
  const send = async (site: SiteDraft) => {
    if (await own.addSite(site)) setWritten(BLANK);
  };
  return (
    <form
      class="site-form"
      aria-labelledby="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void send(written);
      }}
    >
      <h3 id="add-site">{tAgreement('addSite')}</h3>
      <SiteFields written={written} onChange={setWritten} />
      {fault && (
        <p class="wrong fault-said" role="alert">
          {tAgreement(`fault-${fault}`)}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="btn edged" aria-disabled={own.act.busy.value}>
          {tAgreement('addThisSite')}
        </button>
        <output class="quiet">{added && tAgreement('siteAdded', { name: added.name })}</output>
      </div>
    </form>
  );
}

interface SiteFieldsProps {
  readonly written: Written;
  onChange(written: Written): void;
}

function SiteFields({ written, onChange }: SiteFieldsProps) {
  return (
    <div class="site-fields">
      {(['name', 'postcode', 'city', 'siren', 'domain'] as const).map((key) => (
        <label key={key} class={`field ${key === 'name' ? 'wide' : ''}`}>
          <span>{tAgreement(`site-${key}`)}</span>
          <input
            class="input"
            maxLength={LENGTHS[key]}
            required={key === 'name'}
            value={written[key]}
            onInput={(event) => onChange({ ...written, [key]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}
