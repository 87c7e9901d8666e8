/** How pointing looks in a CRM's page: a frame and a line of words, above everything, touched by nothing of the page. */
export const PICK_STYLE = `
:host { all: initial; }
.frame { position: fixed; z-index: 2147483647; box-sizing: border-box; pointer-events: none;
  border: 2px solid #b93d0a; border-radius: 4px; background: rgb(185 61 10 / 12%); }
.frame[hidden] { display: none; }
.line { position: fixed; z-index: 2147483647; top: 12px; left: 50%; translate: -50% 0; max-width: calc(100vw - 32px);
  box-sizing: border-box; padding: 8px 16px; border-radius: 10px; pointer-events: none;
  background: #1d2326; color: #fff; border: 1px solid #fff; font: 600 14px/20px system-ui, sans-serif; }
@media (forced-colors: active) { .frame { border-color: Highlight; } .line { forced-color-adjust: none; } }
`;
