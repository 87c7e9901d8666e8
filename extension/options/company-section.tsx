/** What the company decided of this browser: the server, and each key of its policy, with what could not be understood. */
import type { LiveState } from '../live-state.ts';
import { tSetup } from '../words/setup.ts';

const FROM = { build: 'serverByBuild', policy: 'serverByPolicy', person: 'serverByInvitation' } as const;

export function CompanySection({ live: { policy, server } }: { readonly live: LiveState }) {
  return (
    <>
      <p>
        {server.url === '' ? tSetup('noServer') : <b>{server.url}</b>}{' '}
        {server.url !== '' && <span class="quiet">{tSetup(FROM[server.from])}</span>}
      </p>
      {policy.managed.length === 0 ? (
        <p class="quiet">{tSetup('noPolicy')}</p>
      ) : (
        <>
          <p class="quiet">{tSetup('policySets')}</p>
          <ul class="told">
            {policy.managed.map((key) => (
              <li key={key}>
                <code>{key}</code> {policy.locked.includes(key) && `· ${tSetup('lockedByCompany')}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {policy.wrong.length > 0 && (
        <p class="wrong">{tSetup('policyWrong', { keys: policy.wrong.join(', ') })}</p>
      )}
    </>
  );
}
