/** What was decided when the extension was built. The API's address is fixed then, because the manifest's rules are. */

/** Without a slash at its end; empty in the public build, which learns it from a policy or an invitation. */
export const API_URL = (import.meta.env.RELAIS_API_URL ?? '').replace(/\/$/, '');
/** Origins of CRMs that a company build allows at install. */
export const CRM_ORIGINS = (import.meta.env.RELAIS_CRM_ORIGINS ?? '')
  .split(',')
  .filter((origin) => origin !== '');
/** Which map this build carries; empty where nothing was built. */
export const MAP_STAMP = import.meta.env.RELAIS_MAP_STAMP ?? '';
