/** Every kind of editor, the same behaviours: read, underline, replace, undo, and leave no trace. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from '../driver.js';
import { LAB, buildEditors } from './build.js';
import { KINDS } from './kinds.js';
import { note, notes, saveNotes } from './notes.js';
import { BLOCKS, LONG, bare, notation } from './src/content.js';
import { Subject } from './subject.js';
import { documented } from './table.js';
import { assertOn, paintedTruth, rangeTruth } from './truth.js';

/** Words and what stands for them: bold, after a line break, before one, first of a line, a link, right-to-left, a whole item. */
const SWAPS = [
  ['Leeds', 'a city'],
  ['gamma', 'delta'],
  ['beta', 'theta'],
  ['Second', 'Another'],
  ['Haifa', 'a town'],
  ['small', 'big'],
  ['York', 'the north of England'],
  ['from', 'of'],
  ['second one', 'thing'],
  ['work', ''],
];

/** Blocks that a key may cost to read anew: its paragraph, what stands around it, and what the editor itself draws again. */
const MOST_WALKED = 8;

/** @type {import('../driver.js').Session} */
let browser;
before(async () => {
  await buildEditors();
  browser = await launch({ extension: LAB });
});
after(async () => {
  await browser.close();
  await saveNotes(browser.kind);
});

for (const kind of KINDS) {
  describe(kind.page, () => {
    /** @type {Subject} */
    let subject;
    before(async () => { subject = await Subject.open(browser, kind.page); });
    after(() => subject?.close());

    /** @param {'undo' | 'redo'} way */
    const back = async way => {
      if (kind.own?.includes(way)) await subject.frame.evaluate(way => /** @type {any} */ (window).subject[way](), way);
      else await subject.press(way === 'undo' ? 'Control+z' : kind.redoKey ?? 'Control+Shift+z');
    };
    /** @param {string} rich */
    const reaches = rich => browser.until(async () => (await subject.rich()) === rich, { timeout: 3000 }).then(() => true, () => false);
    /** @param {string} name @param {string} mark @param {() => Promise<void>} run */
    const behaves = (name, mark, run) => test(name, async () => {
      let outcome = '✗';
      try {
        await run();
        outcome = '✓';
      } finally {
        note(kind, mark, outcome);
      }
    });

    behaves('is known by what stands in the page', 'read', async () => {
      assert.equal(subject.kind, kind.box);
    });

    behaves("reads what the editor's own model says", 'read', async () => {
      const whole = bare(notation(BLOCKS));
      assert.equal(bare(await subject.rich()), kind.line ? whole.replace(/\n+/g, ' ') : whole);
      assert.equal(await subject.read(), bare(await subject.rich()));
      await subject.press('Control+End');
      // Each piece once the one before is there: Trix in Firefox breaks lines late and puts quicker letters on lines of their own.
      for (const piece of kind.line ? ['  typed 🌲', ' too'] : ['  typed 🌲', '\n', '\n', 'too']) {
        const before = await subject.rich();
        await browser.keys(subject.page, piece);
        await browser.until(async () => (piece === '\n' ? (await subject.rich()) !== before : (await subject.read()).endsWith(piece.trimStart())));
      }
      assert.equal(await subject.read(), bare(await subject.rich()));
    });

    behaves('finds the words on the screen within 2 px', 'underline', async () => {
      const truth = kind.field ? paintedTruth : rangeTruth;
      const words = kind.line ? 'too' : 'Haifa';
      /** @param {string} when */
      const check = async when => {
        const { start, end } = await subject.span(words);
        const real = await truth(subject, words);
        assert.ok(real.length > 0, `${when}: the words are on the screen`);
        assertOn(await subject.ask('rects', start, end), real, when);
      };
      const framed = subject.inner !== subject.frame;
      await subject.ask('watch');
      const moved = async (/** @type {string} */ when, /** @type {() => Promise<unknown>} */ change) => {
        const seen = await subject.ask('layouts');
        await change();
        // A frame's own window does not move with the frame.
        if (!framed) await browser.until(async () => (await subject.ask('layouts')) > seen, { what: `word of a layout after ${when}` });
        await check(when);
      };
      const style = (/** @type {string} */ name, /** @type {string} */ value) => () =>
        subject.frame.evaluate((name, value) => {
          const host = /** @type {HTMLElement} */ (document.getElementById('host'));
          host.style.setProperty(name, value);
        }, name, value);
      await check('typing');
      await moved('moving', style('margin-left', '61px'));
      await moved('pushing down', () => subject.frame.evaluate(() => {
        const banner = document.createElement('div');
        banner.style.height = '77px';
        document.body.prepend(banner);
      }));
      await moved('scrolling the page', () => subject.page.mainFrame().evaluate(() => {
        document.body.style.paddingBottom = '2000px';
        scrollTo(0, 40);
      }));
      if (!kind.field) await moved('resizing', style('width', '300px'));
      await subject.page.setViewport({ width: 600, height: 400, deviceScaleFactor: 2 });
      await check('zooming to 200 %');
      await subject.page.setViewport({ width: 1000, height: 760, deviceScaleFactor: 1 });
    });

    behaves('replaces exactly the words in the model, and one undo takes it back', 'replace', async () => {
      let undo = '✓';
      await subject.press('Control+End');
      await browser.keys(subject.page, ' !');
      await subject.rest();
      for (const [words, instead] of SWAPS) {
        const before = await subject.rich();
        const text = await subject.read();
        const wanted = before.replace(words, instead);
        assert.equal(await subject.replace(words, instead), 'verified', words);
        assert.equal(await subject.rich(), wanted);
        assert.equal(await subject.read(), bare(wanted));
        const end = text.indexOf(words) + instead.length;
        assert.deepEqual(await subject.ask('selection'), { start: end, end }, `the caret stands behind "${instead}"`);
        await back('undo');
        if (!(await reaches(before))) {
          await back('undo');
          undo = '2 steps';
          if (!(await reaches(before))) note(kind, 'undo', '✗');
          assert.ok(await reaches(before), `undo of "${words}": ${await subject.rich()}`);
        }
        assert.equal(await subject.read(), text);
      }
      note(kind, 'undo', undo);
    });

    behaves('redoes, and takes two in a row', 'redo', async () => {
      const before = await subject.rich();
      const once = before.replace('Alpha', 'Omega');
      assert.equal(await subject.replace('Alpha', 'Omega'), 'verified');
      await back('undo');
      assert.ok(await reaches(before), 'undone');
      await back('redo');
      assert.ok(await reaches(once), `redone: ${await subject.rich()}`);
      assert.equal(await subject.replace('bakery', 'shop'), 'verified');
      assert.equal(await subject.replace('first', 'last'), 'verified');
      const twice = once.replace('bakery', 'shop').replace('first', 'last');
      assert.equal(await subject.rich(), twice);
      await browser.keys(subject.page, 'ly 😀x');
      assert.ok(await reaches(twice.replace('last', 'lastly 😀x')), `typing goes on: ${await subject.rich()}`);
    });

    behaves('does nothing when the draft has changed, nor to a mention', 'refuse', async () => {
      const before = await subject.rich();
      if (kind.atoms) {
        assert.equal(await subject.replace('Roe', 'X'), 'refused');
        assert.equal(await subject.rich(), before);
      }
      const { start, end } = await subject.span('York');
      assert.equal(await subject.ask('replace', start, end, 'Kent', 'a place'), 'changed');
      const late = subject.ask('replace', start, end, 'York', 'a place');
      await browser.keys(subject.page, 'q');
      assert.ok(['changed', 'verified'].includes(await late));
      const rich = await subject.rich();
      // The key came before the change, after it, or while the words were selected; whichever, nothing else has changed.
      assert.ok([before, before.replace('York', 'a place'), before.replace('York', '')].includes(rich.replace('q', '')), rich);
      assert.equal(await subject.sent(), 0);
    });

    behaves('reads twenty thousand characters', 'long', async () => {
      const long = await Subject.open(browser, kind.page, '&long');
      const text = await long.read();
      const whole = bare(notation(LONG));
      if (kind.box === 'codemirror6') assert.ok(whole.startsWith(text.slice(0, 1000)));
      else assert.equal(text, kind.line ? whole.replace(/\n+/g, ' ') : whole);
      await long.ask('measure', Array.from({ length: 10 }, (_, index) => [index * 50, index * 50 + 8]));
      await browser.keys(long.page, 'a few more words');
      const { first, walked, keys } = await long.ask('measured');
      await long.close();
      assert.equal(keys, 'a few more words'.length);
      // A key costs the paragraph it is in, however long the post: by count, since a clock would judge the machine.
      assert.ok(walked <= keys * Math.min(first, MOST_WALKED), `${walked} blocks for ${keys} keys; ${first} in all`);
    });
  });
}

test('docs/EDITORS.md tells what was seen', async () => {
  assert.deepEqual(await documented(browser.kind), notes, 'run this in both browsers, then node tests/browser/editors/table.js');
});

test('a blank that does not show, at the start of the line, may come to show: TinyMCE sees to it when words are put in', async () => {
  const subject = await Subject.open(browser, 'tinymce');
  await subject.inner.evaluate(() => {
    const lines = document.body.querySelectorAll('p');
    lines[lines.length - 1].textContent = ' and then we met at the bakery';
  });
  assert.ok((await subject.read()).endsWith('\nand then we met at the bakery'), 'the blank is not read');
  assert.equal(await subject.replace('bakery', 'shop'), 'verified');
  assert.match(await subject.read(), /^ ?and then we met at the shop$/m);
  await subject.close();
});

test('CodeMirror draws another part of a long text when words are put in far from the caret: they are in all the same', async () => {
  const subject = await Subject.open(browser, 'codemirror6', '&long');
  await subject.press('Control+End');
  const before = await subject.rich();
  const drawn = await subject.read();
  const [words] = drawn.match(/Line \d+ of a long/) ?? assert.fail(drawn.slice(0, 300));
  assert.notEqual(drawn, bare(before), 'it draws a part');
  assert.equal(await subject.replace(words, 'A short'), 'verified');
  assert.equal(await subject.rich(), before.replace(words, 'A short'));
  await subject.close();
});
