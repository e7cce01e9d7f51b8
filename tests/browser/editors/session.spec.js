/** A short session in each editor, the same one each time; `./build.sh soak` runs long ones at random. */
import { after, before, test } from 'node:test';
import { launch } from '../driver.js';
import { LAB, buildEditors } from './build.js';
import { KINDS } from './kinds.js';
import { RandomWriter } from './session.js';
import { Subject } from './subject.js';

const STEPS = Number(process.env.STEPS ?? 12);
const SEED = Number(process.env.SEED ?? (process.env.STEPS ? Date.now() % 1_000_000 : 20_261_122));
const ONLY = process.env.KINDS?.split(',');

/** @type {import('../driver.js').Session} */
let browser;
before(async () => {
  await buildEditors();
  browser = await launch({ extension: LAB });
});
after(() => browser.close());

for (const kind of KINDS.filter(({ page }) => !ONLY || ONLY.includes(page))) {
  test(`${kind.page}: ${STEPS} steps, SEED=${SEED}`, async () => {
    const subject = await Subject.open(browser, kind.page);
    await subject.press('Control+End');
    const writer = new RandomWriter(subject, kind, SEED);
    await writer.write(STEPS).catch(problem => {
      throw new Error(`KINDS=${kind.page} SEED=${SEED}: ${writer.log.slice(-12).join(' | ')}\n${problem.message}`, { cause: problem });
    });
    await subject.close();
  });
}
