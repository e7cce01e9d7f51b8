/** What the overlay shows: the core's findings with their words, and how they are grouped. */

/** @typedef {import('../../src/postwell.js').Risk['crowd']} Crowd */

/**
 * A finding with its words; on the one whose change helps most, `then` is the crowd after that change.
 * @typedef {import('../../src/postwell.js').Finding & {words: string, then?: Crowd}} Note
 */

/** Who can read what is written here: by the writer's own choice, or by what is known of the site. @typedef {{who: string, chosen: boolean}} Readers */

/**
 * The kinds of findings in the order of the options. In the list "What a stranger could learn" the core says where a
 * finding belongs: it knows whose it is.
 * @type {Record<string, import('../../src/postwell.js').Category[]>}
 */
export const GROUPS = {
  who: ['name_self', 'contact_direct', 'contact_handle', 'id_official', 'id_medical', 'id_device', 'link_private', 'work_school', 'trait_personal', 'money_legal', 'photo_hint', 'combo_identifies'],
  where: ['place_address', 'place_area', 'place_now_soon', 'place_facility'],
  when: ['age_birth', 'date_event'],
  health: ['health_condition', 'health_sensitive', 'health_rare', 'health_meds_results', 'name_clinician'],
  others: ['name_other', 'name_child', 'health_other_person'],
  trust: ['cred_claim', 'cred_meds_advice', 'cred_sales'],
};

/** Shown in its own calm way: never underlined, never counted. */
export const CARE = 'care_crisis';

/** Every category a person can switch off, in the order of the list. */
export const CATEGORIES = Object.values(GROUPS).flat();

/**
 * @param {import('../../src/postwell.js').Assessment} assessment
 * @param {string} draft
 * @returns {Note[]}
 */
export function notesOf({ findings, risk }, draft) {
  const notes = findings.map((finding, index) => ({
    ...finding,
    words: draft.slice(finding.start, finding.end),
    then: risk.helps_most?.finding === index ? risk.helps_most.crowd : undefined,
  }));
  // One word about trust at a time, the gravest: more would sound like a lecture.
  const [word] = notes.filter(isTrust).sort((a, b) => b.level - a.level);
  return notes.filter(note => !isTrust(note) || note === word);
}

/** @param {Note} note */
const isTrust = note => GROUPS.trust.includes(note.category);

/** @param {import('../../src/postwell.js').Finding} note */
export const isCare = note => note.category === CARE;

/** @param {Note} note is it underlined and counted? */
export const counts = note => note.level >= 2 && !isCare(note);

/**
 * The same words for the same reason, wherever they have moved to.
 * @param {Note} a
 * @param {Note} b
 */
export const same = (a, b) => a.recognizer === b.recognizer && a.words === b.words;
