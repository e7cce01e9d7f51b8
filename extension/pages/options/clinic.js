/** The practice's pack: read from a file, shown, and kept only once the patient has said yes. */

import * as clinic from '../../background/clinic.js';
import { say } from '../../content/words.js';
import { clinicLinks } from '../clinic_links.js';
import { chosen } from '../files.js';
import { at, field, tell } from './page.js';

/** @type {clinic.Clinic | null} */
let offered = null;

export function start() {
  field('clinic-import').addEventListener('change', async () => {
    offered = clinic.validate(await chosen(field('clinic-import')));
    if (!offered) tell(say('file_not_read'));
    await show();
    if (offered) at('clinic-yes').focus();
  });
  at('clinic-yes').addEventListener('click', async () => {
    if (offered) await clinic.keep(offered);
    offered = null;
    tell(say('options_saved'));
    await show();
  });
  at('clinic-no').addEventListener('click', async () => {
    if (offered) offered = null;
    else await clinic.forget();
    await show();
  });
}

export async function show() {
  const shown = offered ?? (await clinic.load());
  at('clinic-shown').hidden = !shown;
  at('clinic-ask').hidden = !offered;
  at('clinic-yes').hidden = !offered;
  at('clinic-no').textContent = say(offered ? 'clinic_no' : 'remove');
  at('clinic-name').textContent = shown?.name ?? '';
  at('clinic-links').replaceChildren(...(shown ? clinicLinks(shown) : []));
}
