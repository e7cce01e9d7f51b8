/** Pages built like the sites where patients write: the box is found, and what is no post is left alone. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from '../driver.js';
import { LAB, buildEditors } from '../editors/build.js';
import { bare } from '../editors/src/content.js';
import { Subject } from '../editors/subject.js';
import { assertOn, paintedTruth, rangeTruth } from '../editors/truth.js';

/** Page, address, the boxes on it in their order, who reads there. @type {[string, string, string[], string | undefined][]} */
const SITES = [
  ['facebook', 'www.facebook.com', ['lexical', 'lexical'], 'real_name_public'],
  ['messenger', 'www.messenger.com', ['lexical'], 'dm'],
  ['instagram', 'www.instagram.com', ['lexical', 'textarea'], 'real_name_public'],
  ['threads', 'www.threads.com', ['lexical', 'lexical'], 'real_name_public'],
  ['x', 'x.com', ['draft'], 'real_name_public'],
  ['reddit', 'www.reddit.com', ['lexical', 'textarea', 'lexical', 'textarea'], 'alias_public'],
  ['old-reddit', 'old.reddit.com', ['textarea', 'textarea'], 'alias_public'],
  ['youtube', 'www.youtube.com', ['contenteditable'], 'alias_public'],
  ['tiktok', 'www.tiktok.com', ['draft'], 'alias_public'],
  ['bluesky', 'bsky.app', ['prosemirror'], 'real_name_public'],
  ['vanilla', 'csn.cancer.org', ['input', 'slate'], 'alias_public'],
  ['discourse', 'forum.breastcancernow.org', ['input', 'prosemirror', 'textarea'], 'alias_public'],
  ['forum', 'healthunlocked.com', ['input', 'textarea'], 'alias_public'],
  ['review', 'search.google.com', ['textarea'], 'real_name_public'],
];

/** @type {import('../driver.js').Session} */
let browser;
before(async () => {
  await buildEditors();
  browser = await launch({ extension: LAB });
});
after(() => browser.close());

for (const [name, host, kinds, audience] of SITES) {
  describe(name, () => {
    /** @type {import('puppeteer-core').Page} */
    let page;
    before(async () => {
      page = await browser.open(`${name}.html`, { host });
      await browser.until(() => page.evaluate(() => /** @type {any} */ (window).site !== undefined), { what: `${name} to be ready` });
    });
    after(() => page.close());

    kinds.forEach((kind, index) => test(`box ${index + 1} is ${kind}: read, found on the screen, changed, and taken back`, async () => {
      await page.evaluate(index => {
        const { site } = /** @type {any} */ (window);
        Object.assign(window, { subject: { ...site.boxes[index], get sent() { return site.sent(); } } });
        /** @type {any} */ (window).subject.root.scrollIntoView({ block: 'center' });
      }, index);
      const subject = new Subject(browser, page, page.mainFrame());
      await subject.enter();
      assert.equal(subject.kind, kind);
      assert.deepEqual((await subject.ask('place')).audience, audience);
      const rich = await subject.rich();
      assert.equal(await subject.read(), bare(rich));
      const { start, end } = await subject.span('Leeds');
      const truth = await (['textarea', 'input'].includes(kind) ? paintedTruth : rangeTruth)(subject, 'Leeds');
      const found = await subject.ask('rects', start, end);
      // A picture shows the whole window, a frame knows only itself.
      if (subject.inner === subject.frame) assertOn(found, truth, 'on the page');
      await subject.rest(600);
      assert.equal(await subject.replace('Leeds', 'a city'), 'verified');
      assert.equal(await subject.rich(), rich.replace('Leeds', 'a city'));
      await subject.press('Control+z');
      await browser.until(async () => (await subject.rich()) === rich, { timeout: 3000, what: 'the words to come back' });
      await subject.ask('close');
      assert.equal(await subject.sent(), 0);
    }));

    test('what is no post is left alone', async () => {
      const count = await page.evaluate(() => /** @type {any} */ (window).site.leave.length);
      for (let index = 0; index < count; index += 1) {
        const what = await page.evaluate(index => {
          const field = /** @type {any} */ (window).site.leave[index];
          field.focus();
          return field.outerHTML.slice(0, 120);
        }, index);
        assert.equal(await new Subject(browser, page, page.mainFrame()).ask('open'), null, what);
      }
    });
  });
}
