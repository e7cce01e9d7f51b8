/**
 * Where the time goes, in instructions: a count is the same on a busy machine as on a quiet one, so a small loss shows.
 * Prints what a draft of each length takes for each character, and the parts of the core that take most of it.
 * Needs valgrind. `node tools/instructions.js [characters ...]`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LENGTHS = [280, 2_000, 20_000, 1_000_000];
/** The draft whose parts are listed, in characters. */
const TYPICAL = 2_000;
/** Parts with a smaller share are left out. */
const LEAST_SHARE = 0.01;

const built = execFileSync('cargo', ['bench', '--quiet', '--bench', 'assess', '--no-run', '--message-format=json'], { encoding: 'utf8' });
const bench = built.split('\n').filter(Boolean).map(line => JSON.parse(line)).findLast(message => message.executable).executable;
const folder = mkdtempSync(join(tmpdir(), 'instructions-'));

const lengths = process.argv.slice(2).map(Number);
for (const length of lengths.length ? lengths : LENGTHS) {
  const parts = count(length);
  const total = parts.get('assess::read') ?? 0;
  console.log(`${thousands(length)} characters ${thousands(total)} instructions, ${(total / length).toFixed(0).padStart(5)} each`);
  if (length !== TYPICAL && lengths.length !== 1) continue;
  for (const [name, instructions] of parts) {
    if (instructions > total * LEAST_SHARE) console.log(`  ${thousands(instructions)}  ${((100 * instructions) / total).toFixed(1).padStart(5)} %  ${name}`);
  }
}

/**
 * Instructions of one assessment by function, with what it calls, most first.
 * @param {number} length
 */
function count(length) {
  const file = join(folder, `${length}`);
  const counting = ['--tool=callgrind', '--toggle-collect=postwell::assess::read*', `--callgrind-out-file=${file}`];
  execFileSync('valgrind', ['--quiet', ...counting, bench, '--once', `${length}`]);
  const table = execFileSync('callgrind_annotate', ['--inclusive=yes', '--threshold=100', file], { encoding: 'utf8' });
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const [, instructions, name] of table.matchAll(/^ *([\d,]+) .*?\b(?:postwell|<postwell)::(.+?)(?: \[.*)?$/gm)) {
    if (!parts.has(name)) parts.set(name, Number(instructions.replaceAll(',', '')));
  }
  return parts;
}

/** @param {number} number */
function thousands(number) {
  return number.toLocaleString('en-US').padStart(13);
}
