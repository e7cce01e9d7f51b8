/** How the overlay looks. `!important` on the host alone: it is the one element the page's own style could reach. */

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

.surface {
  position: absolute; left: 0; top: 0;
  pointer-events: auto;
  width: min(340px, calc(100vw - 16px));
  display: flex;
  flex-direction: column;
  overflow: hidden;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 16px;
  box-shadow: var(--shadow);
}
.panel { width: min(420px, calc(100vw - 16px)); }
.body { min-height: 0; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; padding: 0 16px 12px; }
.panel .body { padding-bottom: 16px; }

header { flex: none; display: flex; align-items: center; gap: 9px; padding: 14px 16px 2px; }
h2 { flex: 1; margin: 0; font-size: 16px; font-weight: 650; line-height: 1.3; }
.panel h2 { font-size: 18px; }
.panel header { padding-bottom: 8px; }
.close {
  flex: none; min-width: 32px; min-height: 32px; padding: 0; margin: -4px -6px -4px 0;
  margin-inline: 0 -6px;
  font-size: 20px; line-height: 1; text-align: center; color: var(--soft); border-radius: 16px;
}
p { margin: 0; color: var(--soft); }

.mark { flex: none; display: inline-block; width: 14px; height: 0; border-bottom: 3px solid transparent; }
.mark.solid { border-color: var(--please); }
.mark.dotted { border-bottom-style: dotted; border-color: var(--worth); }

.choices { display: flex; flex-direction: column; gap: 8px; margin-top: 12px; }
.use { background: var(--tint); border-color: var(--tint-edge); color: var(--tint-ink); font-weight: 550; }
.use:hover { border-color: currentcolor; }
.choices > .use:first-child { background: var(--main); border-color: var(--main); color: var(--on-main); }
.ends { display: flex; gap: 4px; margin-top: 8px; margin-inline: -10px; }
.quiet { color: var(--soft); padding-inline: 10px; }
.quiet:hover, .close:hover, .row:hover { background: var(--tint); color: var(--tint-ink); }
.more { display: flex; flex-direction: column; margin: 6px -10px 0; padding-top: 6px; border-top: 1px solid var(--line); }
.row { padding-inline: 10px; }
.copied { background: var(--tint); border-radius: 10px; padding: 8px 12px; color: var(--ink); user-select: text; }

.crowd { margin-top: 4px; padding: 10px 12px; border-radius: 12px; background: var(--care); }
.crowd p { color: var(--ink); }
.crowd .choices { margin-top: 8px; align-items: flex-start; }
.care { margin-top: 10px; padding: 12px; border-radius: 12px; background: var(--care); }
.care h3 { margin: 0; }
.empty { margin-top: 10px; }
h3 { margin: 18px 0 2px; font-size: 13px; font-weight: 650; color: var(--soft); }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: 10px 0 12px; border-bottom: 1px solid var(--line); }
li:last-child { border-bottom: 0; padding-bottom: 4px; }
.said { display: flex; align-items: baseline; gap: 9px; margin: 0; color: var(--ink); }
.said .mark { transform: translateY(-3px); }
.words { font-weight: 600; overflow-wrap: anywhere; }
.times { color: var(--soft); font-size: 13px; white-space: nowrap; }
.why { font-size: 14px; margin-top: 4px; }
.why b { font-weight: 600; color: var(--ink); }
.why b::after { content: "."; }
li .choices { flex-flow: row nowrap; gap: 4px; margin-top: 8px; align-items: center; }
li .choices button { padding-inline: 10px; }
li .choices .quiet { flex: none; }
li .choices > .use:first-child { font-weight: 500; background: var(--tint); border-color: var(--tint-edge); color: var(--tint-ink); }
.foot { margin-top: 14px; font-size: 13px; }

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
  .surface, .status.seen { animation: come .14s ease-out; }
  @keyframes come { from { opacity: 0; translate: 0 4px; } }
}
@media (forced-colors: active) {
  .line { forced-color-adjust: none; }
  .surface, .status.seen, .badge { border: 1px solid CanvasText; }
  .use, .choices > .use:first-child { border-color: ButtonText; }
  .mark { forced-color-adjust: none; }
}
`;
