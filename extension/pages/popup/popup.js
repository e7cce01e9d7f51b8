/** The button in the toolbar: on or off here, a break, "Check this page". */

import '../words.js';
import { BREAK, change, isSnoozed, load, put } from '../../background/settings.js';
import { say } from '../../content/words.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @param {string} id */
const at = id => /** @type {HTMLElement} */ (document.getElementById(id));

const [tab] = await api.tabs.query({ active: true, currentWindow: true });
const address = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
const site = address && /^https?:$/.test(address.protocol) ? address.hostname : '';

function show(/** @type {import('../../background/settings.js').Settings} */ settings) {
  const off = site !== '' && settings.sitesOff.includes(site);
  const snoozed = isSnoozed(settings);
  at('state').textContent = say(snoozed ? 'popup_snoozed' : off ? 'popup_off' : 'popup_on');
  at('site').textContent = site;
  at('site').hidden = site === '';
  at('here').textContent = say(off ? 'popup_turn_on' : 'popup_turn_off');
  at('here').hidden = site === '';
  at('check').hidden = site === '' || off || snoozed;
  at('snooze').textContent = say(snoozed ? 'popup_snooze_end' : 'popup_snooze');
}

at('here').addEventListener('click', async () => {
  show(await change(settings => put(settings.sitesOff, site, !settings.sitesOff.includes(site))));
});
at('snooze').addEventListener('click', async () => {
  show(await change(settings => {
    settings.snoozedUntil = isSnoozed(settings) ? 0 : Date.now() + BREAK;
  }));
});
at('check').addEventListener('click', () => {
  void api.runtime.sendMessage({ type: 'check_tab', tab: tab?.id });
  at('status').textContent = say('popup_checked');
});
at('practice').addEventListener('click', () => void api.tabs.create({ url: api.runtime.getURL('pages/practice/practice.html') }));
at('options').addEventListener('click', () => void api.runtime.openOptionsPage());

show(await load());
