/** The tab's own style, inside its closed root. Colours are those of `theme.css`, copied so that no sheet is fetched. */
export const TAB_STYLE = `
:host{all:initial;position:fixed;inset-block-start:38vh;z-index:2147483646;color-scheme:light dark}
:host([data-side=right]){inset-inline-end:0}:host([data-side=left]){inset-inline-start:0}
:host([data-theme=light]){color-scheme:light}:host([data-theme=dark]){color-scheme:dark}
.tab{display:flex;flex-direction:column;align-items:center;position:relative}
button{all:unset;box-sizing:border-box;cursor:pointer;font:650 14px/18px system-ui,sans-serif}
.open{display:grid;justify-items:center;gap:3px;min-width:36px;padding:9px 7px 8px;background:light-dark(#fff,#1e2125);color:light-dark(#1d2326,#eceae5);border:1px solid light-dark(#d9d4ca,#3d4349);box-shadow:0 1px 2px #0002,0 6px 20px -8px #0005}
:host([data-side=right]) .open{border-radius:10px 0 0 10px;border-inline-end:0}
:host([data-side=left]) .open{border-radius:0 10px 10px 0;border-inline-start:0}
.open:hover{background:light-dark(#fbfaf7,#262a2f)}
svg{width:20px;height:20px;color:light-dark(#b93d0a,#ff8a4c)}
.won .open{background:light-dark(#b93d0a,#ff8a4c);color:light-dark(#fff,#23120a);border-color:transparent}
.won .open svg{color:inherit}
button:focus-visible{outline:2px solid light-dark(#1d2326,#eceae5);outline-offset:2px}
.move{width:24px;height:24px;margin-top:4px;text-align:center;font-size:12px;border-radius:6px;background:light-dark(#fff,#1e2125);color:light-dark(#586166,#a9b0b3);border:1px solid light-dark(#d9d4ca,#3d4349);opacity:0;pointer-events:none}
.tab:hover .move,.tab:focus-within .move{opacity:1;pointer-events:auto}
.say{position:absolute;inset-block-start:4px;width:max-content;max-width:220px;padding:8px 12px;border-radius:10px;background:light-dark(#1d2326,#eceae5);color:light-dark(#fbfaf7,#16181b);font:400 13px/18px system-ui,sans-serif}
:host([data-side=right]) .say{inset-inline-end:calc(100% + 8px)}:host([data-side=left]) .say{inset-inline-start:calc(100% + 8px)}
.say:empty{display:none}
@media (prefers-reduced-motion:no-preference){.open{transition:background 150ms,color 150ms}.come{animation:come 180ms ease-out}@keyframes come{from{opacity:0;transform:translateX(var(--from,8px))}}}
:host([data-side=left]) .come{--from:-8px}
@media (forced-colors:active){.open,.move,.say{border:1px solid ButtonText}}
@media print{:host{display:none}}
`;
