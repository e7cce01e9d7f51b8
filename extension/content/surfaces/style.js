/** How the card and the list look; `overlay/style.js` has the colours. */

export const STYLE = `
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

.breath { display: flex; align-items: baseline; gap: 8px; padding: 8px 14px; margin-bottom: 8px; border-radius: 12px; background: var(--tint); color: var(--tint-ink); }
.breath span:first-child { flex: 1; }
.seconds { font-variant-numeric: tabular-nums; min-width: 1.5em; text-align: end; }

.audience { padding: 0 0 8px; }
.line-up { display: flex; align-items: center; gap: 8px; }
.line-up p { flex: 1; }
.line-up .quiet { flex: none; margin-inline-end: -10px; }
.readers { display: flex; flex-direction: column; margin: 4px 0 6px; padding: 10px; border: 1px solid var(--line); border-radius: 12px; }
.readers p { padding: 0 10px 4px; color: var(--ink); }
.readers .row { display: flex; align-items: center; gap: 10px; }
.readers .row::before { content: ""; flex: none; width: 14px; height: 14px; border: 2px solid var(--edge); border-radius: 50%; }
.readers [aria-pressed="true"] { font-weight: 600; }
.readers [aria-pressed="true"]::before { border: 5px solid var(--main); }

.crowd { padding: 12px 14px 14px; border-radius: 12px; background: var(--care); }
.crowd p { color: var(--ink); }
.crowd .fits { font-weight: 600; }
.crowd p + p { margin-top: 6px; }
.crowd .choices { margin-top: 10px; align-items: flex-start; }
.what { font-size: 13px; color: var(--soft); }
.crowd .what { margin-top: 10px; color: var(--soft); }
.preview {
  margin: 4px 0 0; padding: 8px 12px; max-height: 9.5em; overflow: auto; scrollbar-width: thin;
  border-inline-start: 3px solid var(--edge); border-radius: 4px; background: var(--paper); color: var(--ink);
  font-size: 14px; white-space: pre-wrap; overflow-wrap: anywhere;
}
ins { text-decoration: underline 2px var(--main); text-underline-offset: 3px; background: var(--tint); color: var(--tint-ink); border-radius: 3px; font-weight: 600; }
del { color: var(--soft); text-decoration: line-through; }

.help { display: flex; flex-direction: column; gap: 10px; margin-top: 14px; }
.source { padding: 10px 12px; border: 1px solid var(--line); border-radius: 12px; }
.source a { display: inline-block; padding: 2px 0; font-weight: 600; }
a { color: var(--main); pointer-events: auto; text-underline-offset: 3px; overflow-wrap: anywhere; border-radius: 4px; }
a:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
.policy { font-size: 13px; }
.turn { margin-top: 16px; }
.turn > .quiet { margin-inline-start: -10px; margin-top: 4px; }
.lines { margin: 8px 0; }
.lines li { padding: 8px 0; display: flex; flex-direction: column; gap: 2px; }
.contact { font-size: 17px; font-weight: 650; }
.contact::first-letter { text-transform: uppercase; }
.lines span { color: var(--soft); }
.hard { margin: 4px 0 12px; padding: 12px 14px; border-radius: 12px; background: var(--care); }
.hard h3 { margin: 0; }
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
li .choices { flex-flow: row nowrap; gap: 4px; margin-top: 8px; align-items: center; }
li .choices button { padding-inline: 10px; }
li .choices .quiet { flex: none; }
li .choices > .use:first-child { font-weight: 500; background: var(--tint); border-color: var(--tint-edge); color: var(--tint-ink); }
.foot { margin-top: 14px; font-size: 13px; }

@media (prefers-reduced-motion: no-preference) {
  .surface { animation: come .14s ease-out; }
}
@media (forced-colors: active) {
  .surface, .source, .readers { border: 1px solid CanvasText; }
  .use, .choices > .use:first-child { border-color: ButtonText; }
  .mark { forced-color-adjust: none; }
}
`;
