/** Adding a CRM by its address: the browser asks, for that one site, at the click. */
import { useState } from 'preact/hooks';
import { tSetup } from '../words/setup.ts';
import { allowSite } from './allow-site.ts';

export function AddSite({ onAdded }: { onAdded?(origin: string): void }) {
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = () => {
    const origin = originOf(address);
    if (!origin) return setWrong(tSetup('badAddress'));
    // Called straight from the submit: a permission may only be asked for in answer to a click.
    void allowSite(origin).then((granted) => {
      setWrong(granted ? '' : tSetup('refused'));
      if (!granted) return;
      setAddress('');
      onAdded?.(origin);
    });
    return undefined;
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="row">
        <label class="field">
          <span>{tSetup('crmAddress')}</span>
          <input
            class="input"
            inputmode="url"
            spellcheck={false}
            placeholder={tSetup('crmExample')}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn edged">
          {tSetup('allow')}
        </button>
      </div>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

/** People paste the address of the page that they have open, or only the host. */
export function originOf(address: string): string | undefined {
  const text = address.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    return /\.|^localhost$/.test(url.hostname) ? url.origin : undefined;
  } catch {
    return undefined;
  }
}
