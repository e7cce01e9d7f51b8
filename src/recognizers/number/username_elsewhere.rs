//! The writer's username on another site: "my insta is `jo_b83`", "add my snap lil.benji09",
//! "I'm `@jenny_m` on the other app", "same username everywhere".
//!
//! It links this account to the others, and so to a name.
//!
//! Not: @replies and mentions, hashtags, names of organizations, sites named without a username.

use super::handle;
use crate::draft::{Draft, TermHit};
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::lexicon::words::{Words, words};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::sort;
use crate::token::TokenKind;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "username_elsewhere",
    category: Category::ContactHandle,
    find,
    examples: &[
        "my insta is [[jo_b83]]",
        "add my snap [[lil.benji09]]",
        "I'm [[@jenny_m_1984]] on the other app",
        "I stream on Twitch as [[NovaKestrel_IRL]]",
        "discord: [[sugarcrash#4417]]",
        "Venmo: [[@theosarmy-lucas]]",
        "[[same username on every site]] if you want me",
        "on the other board I'm [[Lupie_Lou_1979]]",
        "I go by [[velvetkidney]] on here and tiktok",
        "find me as [[@marlow_tides]] over there",
        "look me up on facebook, [[Karen Holloway]], I run a support group",
    ],
    counter_examples: &[
        "@jo_b thanks for the hug",
        "my insta is private",
        "saw it on tiktok at 3 am",
        "Facebook is full of ads",
        "ask @NHSuk on twitter",
        "we have the same name as my mom",
        "I'm T2D and on B12",
        "#lupus on instagram",
        "import make_scanner as c_make_scanner, same as digest_file()",
        "Nobody makes soup as @chef_lou does",
        "He came back as @new_lou, same grin",
        "I go by Katherine on here",
        "I go by bus on weekdays",
        "Find me on Facebook Marketplace Sunday",
        "see pypa/setuptools#2969",
        "my x = deflate_init() or lambda x: x.is_digit(y)",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut known: Vec<Range<usize>> = Vec::new();
    for hit in draft.cues_in(0..draft.tokens.len(), Cue::SocialSite) {
        let mut start = handle::past_links(draft, hit.end);
        // "find me on strava, runningonempty77"
        let comma = draft.token(start).is_some_and(|t| t.is_mark(',')) && start > 1;
        start += usize::from(
            comma && handle::handle_at(draft, start + 1).is_some_and(|n| handle::is_made_up(draft, &n)),
        );
        let name = handle::handle_at(draft, start).filter(|name| {
            let linked = start > hit.end
                || draft.tokens[name.start].kind == TokenKind::Handle
                || draft.is_any(hit.first.saturating_sub(1), MINE);
            linked
                && !is_called(draft, name)
                && is_username(draft, name)
                && draft.sentence_index(start) == draft.sentence_index(hit.first)
        });
        let name = name.or_else(|| cashtag(draft, hit)).or_else(|| sought_by_name(draft, hit));
        known.extend(name.or_else(|| before_site(draft, hit.first)));
    }
    for at in 0..draft.tokens.len() {
        let names = [introduced(draft, at), same_everywhere(draft, at), gone_by(draft, at)];
        for name in names.into_iter().flatten() {
            known.push(name);
        }
    }
    sort::by_key(&mut known, |name| (name.start, name.end));
    known.dedup_by_key(|name| name.start);
    for name in known {
        found.add(
            Candidate::new(draft.bytes(name), Level::WorthALook)
                .confidence(Confidence::Certain)
                .suggest("(ask me in private)")
                .suggest(""),
        );
    }
}

/// "find me on fb, Karen Holloway", "look me up on Facebook Tonya Reeves": the name it is found by.
fn sought_by_name(draft: &Draft, site: &TermHit) -> Option<Range<usize>> {
    let me = (site.first.saturating_sub(4)..site.first).find(|&i| draft.is_any(i, words!["me" "us"]))?;
    let sought = me > 0
        && draft.is_any(
            me - 1,
            words!["find" "add" "look" "friend" "message" "follow" "search" "msg" "dm" "reach" "pm"],
        );
    if !sought {
        return None;
    }
    let mark =
        draft.token(site.end).is_some_and(|t| matches!(t.kind, TokenKind::Mark(',' | ':' | '-' | '(')));
    let mut first = site.end + usize::from(mark);
    while first < site.end + 4
        && draft.is_any(first, words!["as" "under" "i'm" "im" "it's" "its" "is" "my" "name"])
    {
        first += 1;
    }
    let named = |i: usize| {
        draft.token(i).is_some_and(|t| t.is_word() && t.is_capitalized())
            && !draft.is_shouted(i)
            && draft.cue_at(i, Cue::FirstPerson).is_none()
    };
    let end = (first..first + 4).find(|&i| !named(i)).unwrap_or(first + 4);
    let given = draft.name(first).given() > 0;
    (given && end >= first + 2 && end - first < 4).then_some(first..end)
}

/// "cashapp $jenhelpfund"
fn cashtag(draft: &Draft, site: &TermHit) -> Option<Range<usize>> {
    let pays = draft.is_any(site.end - 1, &[fold::word("cashapp"), fold::word("app"), fold::word("venmo")]);
    let at = handle::past_links(draft, site.end);
    let sign = draft.token(at)?.is_mark('$') && draft.token(at + 1)?.glued && draft.token(at + 1)?.is_word();
    (pays && sign).then(|| Some(at..handle::handle_at(draft, at + 1)?.end)).flatten()
}

const MINE: Words = words![fold::word("my"), fold::word("our"), fold::word("on"), fold::word("add")];

fn is_username(draft: &Draft, name: &Range<usize>) -> bool {
    let text = draft.words(name.clone()).to_ascii_lowercase();
    let public = ["nhs", "cdc", "official", "foundation", "hospital"].iter().any(|p| text.contains(p));
    // "t2d", "a1c", "covid19" are words of this trade.
    let known = draft.terms_at(name.start).iter().any(|hit| hit.entry.kinds.0 != 0 && hit.end >= name.end);
    !public
        && !known
        && (handle::is_made_up(draft, name)
            || handle::is_introduced(draft, name.start) && !draft.is_any(name.start, PLAIN))
}

/// Words after "insta:" that are no username.
const PLAIN: Words = words![
    fold::word("private"),
    fold::word("public"),
    fold::word("nothing"),
    fold::word("wrong"),
    fold::word("right"),
    fold::word("everyone"),
    fold::word("people"),
    fold::word("follow"),
    fold::word("please"),
    fold::word("stories"),
    fold::word("reels"),
    fold::word("below"),
    fold::word("email"),
    fold::word("phone"),
    fold::word("there's"),
    fold::word("where"),
    fold::word("never"),
];

/// "`@jo_b` on insta" of the writer's own.
fn before_site(draft: &Draft, site: usize) -> Option<Range<usize>> {
    let from = draft.sentence(site).start.max(site.saturating_sub(4));
    let at = (from..site).rev().find(|&i| draft.tokens[i].kind == TokenKind::Handle)?;
    let start = draft.sentence(site).start.max(at.saturating_sub(4));
    let own = (start..at).any(|i| draft.is_any(i, OWN));
    let name = handle::handle_at(draft, at)?;
    (own && is_username(draft, &name)).then_some(name)
}

const OWN: Words = words![
    fold::word("i'm"),
    fold::word("im"),
    fold::word("me"),
    fold::word("my"),
    fold::word("mine"),
    fold::word("username"),
    fold::word("handle"),
];

/// "I'm `@jenny_m`", "find me at @jo", "I'm `Lupie_Lou_1979`", "username: `jo_b83`".
fn introduced(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let before = at.checked_sub(1)?;
    let token = &draft.tokens[at];
    let tag = token.kind == TokenKind::Handle;
    let text = &draft.text[token.range()];
    let styled = token.is_word() && text.len() >= 6 && text.as_bytes().contains(&b'_');
    // "sugarcrash#4417" is a name on Discord and nothing else.
    let numbered = token.is_word()
        && !token.glued
        && draft.token(at + 1).is_some_and(|t| t.glued && t.is_mark('#'))
        && draft
            .token(at + 2)
            .is_some_and(|t| t.glued && t.kind == TokenKind::Number && t.range().len() == 4);
    if numbered && text.len() >= 4 {
        return handle::handle_at(draft, at);
    }
    // "u/crohnsdude88"
    let reddit = draft.is_any(at, &[fold::word("u")])
        && draft.token(at + 1).is_some_and(|t| t.glued && t.is_mark('/'))
        && draft.token(at + 2).is_some_and(|t| t.glued && t.is_word());
    if reddit
        && (draft.is_any(before, words!["i'm" "im" "as" "me"])
            || draft.is_any(before, words!["is"])
                && before > 0
                && draft.is_any(before - 1, words!["reddit" "username" "account"])
            || draft.tokens[before].is_mark(':'))
    {
        return Some(at..handle::handle_at(draft, at + 2)?.end);
    }
    if !tag && !styled {
        return None;
    }
    let same_line = draft.sentence_index(before) == draft.sentence_index(at);
    let own = draft.is_any(
        before,
        &[
            fold::word("i'm"),
            fold::word("im"),
            fold::word("username"),
            fold::word("handle"),
            fold::word("as"),
            fold::word("name"),
        ],
    ) || draft.is_any(before, &[fold::word("am")])
        || draft.is_any(before, &[fold::word("at"), fold::word("is"), fold::word("me"), fold::word("on")])
            && before > 0
            && draft.is_any(
                before - 1,
                words![
                    fold::word("me"),
                    fold::word("handle"),
                    fold::word("username"),
                    fold::word("dm"),
                    fold::word("follow"),
                    fold::word("add"),
                    fold::word("find"),
                ],
            )
        || draft.is_any(before, &[fold::word("is")]) && before > 0 && draft.tokens[before - 1].is_mark('@')
        || draft.tokens[before].is_mark(':')
            && before > 0
            && draft.is_any(before - 1, &[fold::word("username"), fold::word("handle"), fold::word("me")]);
    // "import parse as parse_version" names no person.
    let loose = draft.is_any(before, &[fold::word("as"), fold::word("name"), fold::word("is")]);
    // "not as much as @somebody", "reincarnated as @somebody": only "find me as", "post as" is the writer's.
    let compared = tag && draft.is_any(before, words!["as"]) && !is_led_as(draft, before);
    let sentence = draft.sentence(at).start.max(at.saturating_sub(16))..at;
    let someone = draft.cues_in(sentence.clone(), Cue::FirstPerson).next().is_some()
        || draft.cues_in(sentence, Cue::SocialSite).next().is_some();
    let name = handle::handle_at(draft, at)?;
    (own && same_line
        && !compared
        && !is_called(draft, &name)
        && (tag || !loose || someone)
        && is_username(draft, &name))
    .then_some(name)
}

/// "I post as", "find me as", "on IG as": whose name follows is the writer's.
fn is_led_as(draft: &Draft, as_at: usize) -> bool {
    (as_at.saturating_sub(4)..as_at).any(|i| {
        draft.is_any(i, words!["me" "post" "posting" "stream" "streaming" "go" "known" "am" "i'm" "im" "blog" "write" "tweet" "us" "we're"])
            || draft.cue_at(i, Cue::SocialSite).is_some()
    })
}

/// "i go by velvetkidney on here and tiktok": any word, where only a username fits.
fn gone_by(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let goes = draft.is_any(at, words!["go" "goes" "going"])
        && draft.is_any(at + 1, words!["by"])
        && at > 0
        && draft.is_any(at - 1, words!["i" "i'm" "im" "also"]);
    if !goes {
        return None;
    }
    let name = handle::handle_at(draft, at + 2)?;
    let text = draft.words(name.clone());
    let site = draft.is_any(name.end, words!["on" "over"])
        && (draft.cues_in(name.end + 1..name.end + 6, Cue::SocialSite).next().is_some()
            || draft.is_any(name.end + 1, words!["here" "there" "everywhere"]));
    let word =
        draft.name(name.start).given() == 0 && draft.terms_at(name.start).is_empty() && text.len() >= 6;
    (site && (word || handle::is_made_up(draft, &name))).then_some(name)
}

/// "x = deflate(y)": program text.
fn is_called(draft: &Draft, name: &Range<usize>) -> bool {
    draft.token(name.end).is_some_and(|t| t.glued && t.is_mark('('))
        || name.start > 0 && draft.tokens[name.start - 1].is_mark('=')
}

/// "same username on every site".
fn same_everywhere(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let name = words!["name", "username", "handle", "user", "alias"];
    if !draft.is_any(at, &[fold::word("same")]) || !draft.is_any(at + 1, name) {
        return None;
    }
    let mut end = at + 2;
    if draft.is_any(end, &[fold::word("everywhere")]) {
        return Some(at..end + 1);
    }
    let on = draft.is_any(end, &[fold::word("on"), fold::word("over"), fold::word("across")]);
    end += 1;
    let site = draft.cue_at(end, Cue::SocialSite).map(|hit| hit.end).or_else(|| {
        let all = draft
            .is_any(end, &[fold::word("all"), fold::word("every"), fold::word("other"), fold::word("most")]);
        (all && draft.token(end + 1).is_some_and(crate::token::Token::is_word)).then_some(end + 2)
    })?;
    on.then_some(at..site)
}
