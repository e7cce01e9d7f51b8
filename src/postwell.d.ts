/**
 * The types that cross the boundary between the Rust core and JavaScript.
 * All offsets are UTF-16 code units, half-open: `draft.slice(start, end)` is the span's text.
 */

/** Who can read the post once it is published. "Not sure" is `real_name_public`'s sibling `alias_public` on forums, and public elsewhere. */
export type Audience = 'real_name_public' | 'alias_public' | 'private_group' | 'dm';

/** What a person sees and can switch off: the ids of the 30 kinds of findings. */
export type Category =
  | 'name_self' | 'name_other' | 'name_child' | 'name_clinician' | 'contact_direct' | 'contact_handle'
  | 'place_address' | 'place_area' | 'place_now_soon' | 'place_facility'
  | 'age_birth' | 'date_event'
  | 'id_official' | 'id_medical' | 'id_device' | 'link_private'
  | 'health_condition' | 'health_sensitive' | 'health_rare' | 'health_meds_results' | 'health_other_person'
  | 'work_school' | 'trait_personal' | 'money_legal' | 'photo_hint' | 'combo_identifies'
  | 'cred_claim' | 'cred_meds_advice' | 'cred_sales' | 'care_crisis';

/** What the writer told Postwell about the place they write in and about themselves. Everything may be left out. */
export interface Options {
  /** Default: `alias_public`. */
  audience?: Audience;
  /** The forum's own norms. */
  norms?: {
    /** Everybody there writes about the same condition: naming it is not a finding. */
    condition_is_topic?: boolean;
    /** The forum asks for an alias: a name is a stronger nudge. */
    alias_required?: boolean;
    /** A review site: naming the clinician and the facility is the point. */
    review?: boolean;
  };
  /** Categories the writer switched off. */
  off?: Category[];
  /** The writer's own terms (my name, my street, ...): found in all their forms, at level 3. */
  own_terms?: { text: string; kind: 'name' | 'child' | 'place' | 'clinic' | 'work' | 'alias' | 'birthday' | 'other' }[];
  /** Words the writer is fine to share: no finding covers exactly these. */
  fine_terms?: string[];
  /** The writer is a teenager: school, place and contact weigh more. */
  teen?: boolean;
  /** Whom the writer mostly writes about: that person's health is told like one's own, and their facts are put together too. Default: `me`. */
  about?: 'me' | 'child' | 'other';
  /** Where the writer is ("US"), for pages, groups and help lines near them. */
  country?: string;
  /** What the writer has shared on this site before, if the writer wants that remembered: "category value month" of `Shared`. */
  ledger?: string[];
}

/** Something a post tells of its writer, in rough terms. */
export interface Share {
  category: Category;
  /** A power of ten (people of a town; of 100,000 people), a decade of life, or 0 where the category says it all. */
  value: number;
}

/** What was shared, and in which month ("2026-05"). */
export interface Shared extends Share {
  month: string;
}

/** One place in the draft that deserves a look. */
export interface Finding {
  /** UTF-16 code units. */
  start: number;
  /** UTF-16 code units, exclusive. */
  end: number;
  category: Category;
  /** Id of the recognizer: the `_locales` key `reason_<recognizer>` says why, `title_<category>` what. */
  recognizer: string;
  /** The harm if it is published: 1 good to know (never underlined), 2 worth a look, 3 please look. */
  level: 1 | 2 | 3;
  /** Are we right? Findings below `likely` are not returned. */
  confidence: 'likely' | 'certain';
  /** Whose fact is it? */
  experiencer: 'writer' | 'child' | 'other' | 'nobody';
  /** Ready replacements for exactly this span, best first; an empty text removes it. */
  suggestions: string[];
  /** Findings with the same number are mentions of the same thing ("Change all"). */
  mention: number;
  /** What a stranger learns from it; null for a word about trust or a hard time. */
  learned: Learned | null;
  /** Where to turn with it: beside a health claim, a health fact of the writer's, or a hard time. */
  help: Help | null;
}

/** A sentence about somebody: the `_locales` key `learned_<key>`, and the words that stand in its places. */
export interface Learned {
  group: 'who' | 'where' | 'when' | 'health' | 'others';
  key: string;
  words: string[];
}

/** A page, a group or a line of the resource book. */
export interface Resource {
  /** The condition it is about: `_locales` key `topic_<topic>`. */
  topic: string;
  kind: 'trusted' | 'support' | 'crisis';
  name: string;
  /** `https:`, or `tel:` for a number alone. */
  url: string;
  /** Which name one uses there; of groups, the key of the message `alias_<...>`. May be empty. */
  alias_policy: string;
  /** Who watches over it: key of the message `moderation_<...>`; of groups only. */
  moderation: string;
  /** "US", or `*` for anywhere. */
  country: string;
  /** What to call or text. May be empty. */
  contact: string;
  /** Who stands behind it; of pages only. */
  basis: string;
  /** The language it is in. */
  language: 'en' | 'es';
}

/** What is offered beside a finding. */
export interface Help {
  topic: string;
  page: Resource | null;
  group: Resource | null;
  /** In a crisis only. */
  lines: Resource[];
}

/** How many people could have written this post, by everything it says together. */
export interface Risk {
  crowd: 'few' | 'small' | 'many';
  /** Categories that narrow the crowd, strongest first. */
  reasons: Category[];
  /** The one change that helps most: index into `findings`, and the crowd once its first suggestion is taken. */
  helps_most: { finding: number; crowd: 'few' | 'small' | 'many' } | null;
  /** Where earlier posts make the crowd smaller: what they told by month, the newest first, and what this one adds. Keys of `_locales`: `mine_<key>`. */
  earlier: { before: { month: string; what: string[] }[]; with: string[] } | null;
}

/** The answer to one draft. Findings are sorted by start, do not overlap and lie on whole characters. */
export interface Assessment {
  findings: Finding[];
  risk: Risk;
  /** What most of the draft is written in. In an `other` language only numbers, addresses, links and the writer's own words are found. */
  language: 'en' | 'es' | 'other';
}

/** Reads one draft. Pure: the same draft and options give the same assessment. Never throws for any draft. */
export function assess(draft: string, options: Options): Assessment;

/** What a post would add to the ledger of its site. */
export function shares(post: string, options: Options): Share[];

/** What there is to say about something read. */
export interface Reading {
  /** Claims, advice on medicines, selling; sorted, not overlapping. */
  findings: Finding[];
  /** What makes it more or less worth trusting: `_locales` key `reading_<key>`. */
  points: { key: string; good: boolean }[];
  /** Where its links lead; each host once. */
  links: { host: string; kind: 'trusted' | 'shop' | 'other' }[];
  /** A page and a group for each condition it names. */
  help: Help[];
}

/** Looks at something a person reads; `links` are the addresses it leads to. */
export function reading(text: string, links: string[], options: Options): Reading;

/** The conditions of the resource book. */
export function topics(): string[];

/** What the resource book has on a condition: trusted pages, then groups, the country's own first. */
export function book(topic: string, country: string, language: string): Resource[];

/** Lets the browser compile the core's code before the first draft comes, a step at a time. Is there a next step? */
export function warm_up(step: number): boolean;

/** One thing the core looks for, with a made-up sentence in which it finds `words`. */
export interface Entry {
  recognizer: string;
  category: Category;
  before: string;
  words: string;
  after: string;
}

/** Everything the core looks for. */
export function catalogue(): Entry[];
