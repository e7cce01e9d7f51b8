/** The button in the toolbar: on or off here, what the box holds, who reads it, a break, "Check this page". */

import '../words.js';
import { allowed, patternOf } from '../../background/always.js';
import { withSecret } from '../../background/choices.js';
import * as clinic from '../../background/clinic.js';
import { defaults, isSnoozed, load } from '../../background/settings.js';
import { AUDIENCES } from '../../content/audiences.js';
import { make } from '../../content/overlay/elements.js';
import { say, sayCount } from '../../content/words.js';
import { clinicLinks } from '../clinic_links.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @param {string} id */
const at = id => /** @type {HTMLElement} */ (document.getElementById(id));
const audience = /** @type {HTMLSelectElement} */ (at('audience'));

const [tab] = await api.tabs.query({ active: true, currentWindow: true });
const address = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
const site = address && /^https?:$/.test(address.protocol) ? address.hostname : '';
/** @type {import('../../background/main.js').Told | null} */
let told = null;
/** Does Postwell start there by itself? */
let known = true;

/** What is shown. */
let current = defaults();

function show(/** @type {import('../../background/settings.js').Settings} */ settings) {
  current = settings;
  const off = site !== '' && settings.sitesOff.includes(site);
  const snoozed = isSnoozed(settings);
  at('state').textContent = say(snoozed ? 'popup_snoozed' : off ? 'popup_off' : 'popup_on');
  at('site').textContent = site;
  at('here').textContent = say(off ? 'popup_turn_on' : 'popup_turn_off');
  at('here').hidden = site === '';
  at('check').hidden = site === '' || off || snoozed || known;
  at('always').hidden = at('check').hidden;
  at('snooze').textContent = say(snoozed ? 'popup_snooze_end' : 'popup_snooze');
  at('sees').hidden = !told || off || snoozed;
  at('notes').textContent = !told || told.notes === 0 ? say('no_notes') : sayCount('popup_sees', told.notes);
  at('crowd').textContent = told && told.notes > 0 ? say(`crowd_${told.crowd}`) : '';
  at('foreign').hidden = !told?.foreign;
  at('readers').hidden = site === '' || off;
  const chosen = settings.audiences[site];
  audience.value = chosen ?? '';
  audience.options[0].textContent = !chosen && told?.audience ? say('popup_readers_known', say(`audience_${told.audience}`)) : say('popup_readers_unknown');
}

async function look() {
  told = await api.runtime.sendMessage({ type: 'told', tab: tab?.id });
  const patterns = [...(api.runtime.getManifest().host_permissions ?? []), ...(await allowed())];
  known = told !== null || patterns.some(pattern => covers(pattern, site));
  const settings = await load();
  show(tab?.incognito ? await withSecret(settings) : settings);
}

/**
 * @param {string} pattern `https://*.example.org/*`
 * @param {string} host
 */
function covers(pattern, host) {
  const wanted = pattern.slice('https://'.length, -'/*'.length);
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}

/**
 * The worker keeps it, and is told before anything else: a popup is gone as soon as somebody clicks elsewhere.
 * @param {{what: string, readers?: string}} choice
 */
const choose = choice => void api.runtime.sendMessage({ type: 'remember', site, secret: tab?.incognito, ...choice }).then(kept => kept && show(kept));

/** @param {string} page of ours */
const open = page => void api.tabs.create({ url: api.runtime.getURL(`pages/${page}`) });

audience.append(make('option', { value: '' }), ...AUDIENCES.map(value => make('option', { value }, say(`audience_${value}`))));
audience.addEventListener('change', () => choose({ what: 'audience', readers: audience.value }));
at('here').addEventListener('click', () => choose({ what: current.sitesOff.includes(site) ? 'site_on' : 'site_off' }));
at('snooze').addEventListener('click', () => choose({ what: isSnoozed(current) ? 'snooze_end' : 'snooze' }));
at('check').addEventListener('click', () => {
  void api.runtime.sendMessage({ type: 'check_tab', tab: tab?.id });
  at('status').textContent = say('popup_checked');
});
at('always').addEventListener('click', () => {
  void api.runtime.sendMessage({ type: 'check_tab', tab: tab?.id });
  void api.permissions.request({ origins: [patternOf(site)] }).then(look);
});
at('practice').addEventListener('click', () => open('practice/practice.html'));
at('help').addEventListener('click', () => open('help/help.html'));
at('options').addEventListener('click', () => void api.runtime.openOptionsPage());

const practice = await clinic.load();
at('clinic').hidden = !practice;
at('clinic-name').textContent = practice?.name ?? '';
at('clinic-links').replaceChildren(...(practice ? clinicLinks(practice) : []));
await look();
