/**
 * Between a key press and the next assessment the text has already moved: this carries the findings along, so
 * that underlines stay under their words. Findings touched by the edit are dropped until they are found again.
 */

/**
 * @template {{start: number, end: number}} T
 * @param {T[]} findings
 * @param {string} before
 * @param {string} after
 * @returns {T[]}
 */
export function drift(findings, before, after) {
  if (before === after) return findings;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  const moved = after.length - before.length;
  const kept = [];
  for (const finding of findings) {
    if (finding.end <= head) kept.push(finding);
    else if (finding.start >= before.length - tail) kept.push({ ...finding, start: finding.start + moved, end: finding.end + moved });
  }
  return kept;
}
