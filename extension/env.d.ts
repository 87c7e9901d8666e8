/** What the build writes into the code (`wxt.config.ts`). */
interface ImportMetaEnv {
  readonly BROWSER?: string;
  readonly RELAIS_MAP_STAMP?: string;
  readonly RELAIS_API_URL?: string;
  readonly RELAIS_CRM_ORIGINS?: string;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
