/** Where a practice makes the file for its patients: filled in here, shown, and saved; nothing is sent. */

import '../words.js';
import { validate } from '../../background/clinic.js';
import { say } from '../../content/words.js';
import { clinicLinks } from '../clinic_links.js';
import { save } from '../files.js';

const form = /** @type {HTMLFormElement} */ (document.getElementById('clinic'));
const preview = /** @type {HTMLElement} */ (document.getElementById('preview'));

/** A line is a name and an address. @param {string} lines */
const trusted = lines => lines.split('\n').map(line => ({ name: line.replace(/\S+$/, '').trim(), url: /\S+$/.exec(line)?.[0] ?? '' }));

function read() {
  const given = Object.fromEntries(new FormData(form));
  return validate({ ...given, postwell_clinic: 1, trusted: trusted(String(given.trusted)) });
}

function show() {
  const clinic = read();
  preview.hidden = !clinic;
  if (!clinic) return;
  document.getElementById('preview-name')?.replaceChildren(clinic.name);
  document.getElementById('preview-links')?.replaceChildren(...clinicLinks(clinic));
}

form.addEventListener('input', show);
form.addEventListener('submit', event => {
  event.preventDefault();
  const clinic = read();
  if (clinic) save('postwell-clinic.json', clinic);
  document.getElementById('status')?.replaceChildren(say(clinic ? 'clinic_saved' : 'file_not_read'));
});
