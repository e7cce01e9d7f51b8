/**
 * Where patients write: who reads there, and what that place expects. Only data; docs/EDITORS.md says how it is used.
 * Host names cover their subdomains. What the writer chose in the settings goes before all of this.
 */

/** `members`: whoever joins can read it. @typedef {import('../../src/postwell.js').Audience | 'members'} Audience */
/** @typedef {NonNullable<import('../../src/postwell.js').Options['norms']>} Norms */

/**
 * @typedef {object} Part a place within a site, known by its address or by what stands around the box
 * @property {RegExp} [path] of the page's address
 * @property {string} [around] selector of an element that the box stands in
 * @property {string} [heading] selector of what names the group; `words` tells what it says
 * @property {string[]} [words]
 * @property {Audience} audience
 *
 * @typedef {object} Site
 * @property {string[]} hosts
 * @property {Audience} audience
 * @property {Part[]} [parts] the first that fits decides
 * @property {Norms} [norms]
 */

/** What Facebook writes above a group that only its members read, in the languages most used there. */
const CLOSED_GROUP = [
  'Private group', 'Grupo privado', 'Groupe privé', 'Private Gruppe', 'Gruppo privato', 'Privégroep', 'Grupa prywatna', 'Özel grup',
  'Nhóm riêng tư', 'Grup privat', 'निजी ग्रुप', 'مجموعة خاصة', '私密小组', '私密社團', 'プライベートグループ', '비공개 그룹', 'Закрытая группа', 'Приватна група',
];
const CONDITION_FORUM = { alias_required: true, condition_is_topic: true };
const REVIEWS = { review: true };

/** @type {Site[]} */
export const SITES = [
  {
    hosts: ['facebook.com'],
    audience: 'real_name_public',
    parts: [
      { path: /^\/messages\b/, audience: 'dm' },
      { around: '[role="dialog"] [aria-label*="Messenger"], [data-pagelet^="MWChat"], [data-pagelet^="ChatTab"]', audience: 'dm' },
      { path: /^\/groups\//, heading: '[role="main"]', words: CLOSED_GROUP, audience: 'private_group' },
    ],
  },
  { hosts: ['messenger.com'], audience: 'dm' },
  { hosts: ['instagram.com'], audience: 'real_name_public', parts: [{ path: /^\/direct\//, audience: 'dm' }] },
  { hosts: ['threads.net', 'threads.com'], audience: 'real_name_public' },
  {
    hosts: ['x.com', 'twitter.com'],
    audience: 'real_name_public',
    parts: [
      { path: /^\/(?:i\/chat|messages)\b/, audience: 'dm' },
      { around: '[data-testid="DMDrawer"], [data-testid="DmActivityContainer"]', audience: 'dm' },
    ],
  },
  {
    hosts: ['reddit.com'],
    audience: 'alias_public',
    parts: [{ path: /^\/(?:message|chat|room)\b/, audience: 'dm' }, { around: 'rs-app', audience: 'dm' }],
  },
  { hosts: ['youtube.com'], audience: 'alias_public' },
  { hosts: ['tiktok.com'], audience: 'alias_public', parts: [{ path: /^\/messages\b/, audience: 'dm' }] },
  { hosts: ['bsky.app'], audience: 'real_name_public', parts: [{ path: /^\/messages\b/, audience: 'dm' }] },

  { hosts: ['csn.cancer.org', 'community.breastcancer.org', 'forum.breastcancernow.org'], audience: 'alias_public', norms: CONDITION_FORUM },
  { hosts: ['inspire.com', 'patientslikeme.com'], audience: 'members', parts: [{ path: /\/(?:messages|inbox|chat)\b/, audience: 'dm' }] },
  { hosts: ['healthunlocked.com', 'connect.mayoclinic.org'], audience: 'alias_public', parts: [{ path: /\/(?:messages|inbox|chat)\b/, audience: 'dm' }] },
  {
    hosts: ['myalsteam.com', 'mydiabetesteam.com', 'myepilepsyteam.com', 'myfibroteam.com', 'mylupusteam.com', 'mymsteam.com', 'myparkinsonsteam.com', 'mypsoriasisteam.com', 'myrateam.com', 'myspondylitisteam.com'],
    audience: 'members',
    norms: CONDITION_FORUM,
    parts: [{ path: /\/(?:messages|inbox)\b/, audience: 'dm' }],
  },
  { hosts: ['patient.info', 'drugs.com', 'healingwell.com', 'smartpatients.com', 'mumsnet.com', 'babycenter.com', 'whattoexpect.com', 'macmillan.org.uk'], audience: 'alias_public' },

  { hosts: ['discord.com', 'slack.com'], audience: 'private_group', parts: [{ path: /^\/channels\/@me\b/, audience: 'dm' }] },
  { hosts: ['web.whatsapp.com', 'web.telegram.org'], audience: 'dm' },
  { hosts: ['linkedin.com'], audience: 'real_name_public', parts: [{ path: /^\/messaging\b/, audience: 'dm' }, { around: '.msg-form', audience: 'dm' }] },
  { hosts: ['quora.com', 'nextdoor.com', 'gofundme.com', 'caringbridge.org'], audience: 'real_name_public' },
  { hosts: ['yelp.com', 'healthgrades.com', 'vitals.com', 'ratemds.com', 'doctor.webmd.com', 'zocdoc.com', 'search.google.com', 'google.com'], audience: 'real_name_public', norms: REVIEWS },
];

/** Talk with one's own clinic: the right place for everything, so nothing is said there. */
export const PORTALS = {
  hosts: [
    'mychart.com', 'mychart.org', 'followmyhealth.com', 'healow.com', 'nextmd.com', 'iqhealth.com', 'myhealth.va.gov',
    'portal.athenahealth.com', 'patientportal.com', 'patientaccess.com', 'patientsknowbest.com', 'nhsapp.service.nhs.uk', 'healthelife.com',
    'mymedaccess.com', 'medfusion.net', 'gethealthie.com', 'onemedical.com', 'healthy.kaiserpermanente.org',
  ],
  /** Clinics run these programs under their own names: labels of the host, the first folder of the path. */
  labels: ['mychart', 'mychartweb', 'patientportal', 'myhealthrecord', 'patientgateway'],
  path: /^\/(?:mychart|patientportal|patient-portal)\b/i,
};
