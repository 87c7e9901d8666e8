/** Adding a CRM by its address: the browser asks, for that one site, at the click. */
import { useState } from 'preact/hooks';
import { readSite } from '../site-pattern.ts';
import { tSetup } from '../words/setup.ts';
import { allowSite } from './allow-site.ts';
import { Field } from './field.tsx';
import { Wrong } from './wrong.tsx';

export function AddSite() {
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState('');
  const ask = async (origin: string) => {
    // First thing after the submit: a permission may only be asked for in answer to a click.
    const granted = await allowSite(origin);
    setWrong(granted ? '' : tSetup('refused'));
    if (granted) setAddress('');
  };
  const submit = () => {
    const origin = readSite(address);
    if (origin) void ask(origin);
    else setWrong(tSetup('badAddress'));
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
        <Field
          label={tSetup('crmAddress')}
          input={{ inputmode: 'url', spellcheck: false, placeholder: tSetup('crmExample') }}
          value={address}
          onText={setAddress}
        />
        <button type="submit" class="btn edged">
          {tSetup('allow')}
        </button>
      </div>
      <Wrong text={wrong} />
    </form>
  );
}
