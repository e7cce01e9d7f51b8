/** How what is always there looks: underlines, badge, status; `surfaces/style.js` has the rest. `!important` on the host alone: it is the one element the page's own style could reach. */

export const STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
}
:host::backdrop { display: none !important; }

.stage {
  --paper: #fffdf9; --ink: #2b2723; --soft: #625a52; --line: #e9e0d4; --edge: #8d8378;
  --main: #14615f; --on-main: #ffffff; --tint: #eef5f3; --tint-edge: #c5dcd8; --tint-ink: #0f4f4d;
  --please: #b24e14; --worth: #16687a; --care: #f8efe6;
  --shadow: 0 1px 2px rgb(60 45 30 / .10), 0 10px 34px rgb(60 45 30 / .20);
  font: 400 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  color: var(--ink);
  color-scheme: light dark;
  text-align: start;
}
@media (prefers-color-scheme: dark) {
  .stage {
    --paper: #26231f; --ink: #f3ede5; --soft: #c3b9ad; --line: #3d3832; --edge: #8f857a;
    --main: #8ad2c9; --on-main: #10302e; --tint: #2c3735; --tint-edge: #45605c; --tint-ink: #a9e2da;
    --please: #ffb478; --worth: #7cd0de; --care: #35302a;
    --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 12px 38px rgb(0 0 0 / .55);
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }

.line { position: absolute; left: 0; top: 0; height: 2px; }
.line.solid { background: currentcolor; border-radius: 1px; }
.line.dotted { background: repeating-linear-gradient(90deg, currentcolor 0 3px, transparent 3px 6px); }

button {
  pointer-events: auto;
  font: inherit;
  color: inherit;
  margin: 0;
  border: 1px solid transparent;
  background: none;
  border-radius: 10px;
  min-height: 36px;
  min-width: 24px;
  padding: 6px 12px;
  cursor: pointer;
  text-align: start;
  overflow-wrap: anywhere;
}
button:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }

.corner { position: absolute; left: 0; top: 0; width: max-content; display: flex; align-items: center; gap: 6px; }
.corner.gone { visibility: hidden; }
.badge {
  min-width: 26px; min-height: 26px; padding: 0 7px;
  border-radius: 13px;
  background: var(--paper); color: var(--worth);
  border: 2px solid currentcolor;
  font-size: 13px; font-weight: 650; line-height: 22px; text-align: center;
  box-shadow: 0 1px 4px rgb(40 30 20 / .22);
}
.badge.look { color: var(--please); }
.badge.care { color: var(--tint-ink); padding: 0 11px; }

.status {
  position: fixed; inset-block-end: 16px; inset-inline: 0; margin-inline: auto;
  width: fit-content; max-width: calc(100vw - 32px);
  clip-path: inset(50%); height: 1px; overflow: hidden; white-space: nowrap;
}
.status.seen {
  clip-path: none; height: auto; white-space: normal;
  padding: 10px 16px; border-radius: 12px;
  background: var(--paper); color: var(--ink); border: 1px solid var(--line); box-shadow: var(--shadow);
}

@media (prefers-reduced-motion: no-preference) {
  .status.seen { animation: come .14s ease-out; }
  @keyframes come { from { opacity: 0; translate: 0 4px; } }
}
@media (forced-colors: active) {
  .line { forced-color-adjust: none; }
  .status.seen, .badge { border: 1px solid CanvasText; }
}
`;
