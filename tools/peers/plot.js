/** Milliseconds by characters, both on logarithmic scales, as an SVG that can be read on light and on dark. */

/** @typedef {{name: string, points: [number, number][]}} Line characters and milliseconds */

const WIDTH = 720;
const HEIGHT = 420;
const PLOT = { left: 64, right: 560, top: 28, bottom: 370 };
const CHARACTERS = [280, 2_000, 20_000, 200_000, 1_000_000];
const COLOURS = [['#0b6e6a', '#5fd3cc'], ['#b24e14', '#ffb478'], ['#6b4e9b', '#c9b3f2'], ['#16607a', '#7cd0de'], ['#7a5c00', '#e3c76a']];
/** Names closer than this would lie on each other. */
const LINE_HEIGHT = 16;

/** @param {number} value @param {number} from @param {number} to @param {number} start @param {number} end */
const scale = (value, from, to, start, end) => start + ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * (end - start);

/** @param {string} title @param {Line[]} lines */
export function plot(title, lines) {
  const all = lines.flatMap(({ points }) => points.map(([, time]) => time));
  const powers = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const x = (/** @type {number} */ length) => round(scale(length, CHARACTERS[0], 1e6, PLOT.left, PLOT.right));
  const y = (/** @type {number} */ time) => round(scale(time, 10 ** powers[0], 10 ** powers[1], PLOT.bottom, PLOT.top));
  const times = Array.from({ length: powers[1] - powers[0] + 1 }, (_, index) => 10 ** (powers[0] + index));
  const rows = times.map(time => `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${y(time)}" y2="${y(time)}"/><text x="${PLOT.left - 8}" y="${y(time) + 4}" text-anchor="end">${shown(time)}</text>`);
  const columns = CHARACTERS.map(length => `<text x="${x(length)}" y="${PLOT.bottom + 20}" text-anchor="middle">${length.toLocaleString('en')}</text>`);
  const ends = labels(lines.map(({ points }) => y(points[points.length - 1][1])));
  const drawn = lines.map(({ name, points }, index) => {
    const dots = points.map(([length, time]) => `<circle cx="${x(length)}" cy="${y(time)}" r="3.5"/>`).join('');
    const end = points[points.length - 1][0];
    return `<g class="line${index}"><polyline points="${points.map(([length, time]) => `${x(length)},${y(time)}`).join(' ')}"/>${dots}<text x="${x(end) + 10}" y="${ends[index] + 4}">${name}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13">
<title>${title}</title>
<style>
${style()}
</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}" rx="8"/>
<text x="${PLOT.left - 8}" y="16" text-anchor="end">ms</text>
<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">characters of the draft</text>
${[...rows, ...columns, ...drawn].join('\n')}
</svg>
`;
}

function style() {
  const rules = (/** @type {0 | 1} */ dark) => COLOURS.map((pair, index) => `.line${index} { color: ${pair[dark]} }`).join(' ');
  return `.paper { fill: #fff } text { fill: #333 } .grid { stroke: #ddd }
g { stroke: none } g text { fill: currentColor; font-weight: 600 } circle { fill: currentColor } polyline { fill: none; stroke: currentColor; stroke-width: 2.5 }
${rules(0)}
@media (prefers-color-scheme: dark) { .paper { fill: #16191d } text { fill: #ccc } .grid { stroke: #3a3f46 } ${rules(1)} }`;
}

/** Moves names apart that would lie on each other. @param {number[]} wanted */
function labels(wanted) {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  order.forEach((index, rank) => {
    if (rank > 0) placed[index] = Math.max(placed[index], placed[order[rank - 1]] + LINE_HEIGHT);
  });
  return placed;
}

/** @param {number} time */
const shown = time => (time >= 1 ? time.toLocaleString('en') : String(Number(time.toPrecision(1))));

/** @param {number} value */
const round = value => Math.round(value * 10) / 10;
