/** All choices on one page, each of which can be taken back. The parts are modules of their own. */

import '../words.js';
import { load, onChange } from '../../background/settings.js';
import { press } from '../../content/overlay/elements.js';
import { at, contents } from './page.js';
import * as clinic from './clinic.js';
import * as kinds from './kinds.js';
import * as ledger from './ledger.js';
import * as own from './own.js';
import * as sites from './sites.js';
import * as stored from './stored.js';
import * as you from './you.js';

const PARTS = [own, sites, kinds, ledger, you, clinic, stored];

/** @param {import('../../background/settings.js').Settings} settings */
const show = settings => Promise.all(PARTS.map(part => part.show(settings)));

document.addEventListener('click', event => press(/** @type {Element} */ (event.target)));
contents(at('contents'));
for (const part of PARTS) await part.start();
onChange(show); // first, so that no change falls between
await show(await load());
document.documentElement.dataset.ready = ''; // for whoever waits for the page
