//! Who stands behind a claim? "Turmeric cures diabetes" may be asserted, denied, asked, quoted to
//! object, reported in the news, mocked, hedged or meant as a figure of speech; "stop your pills" may
//! be advice, a doctor's plan, or a warning against it. Only what the writer asserts to others is
//! worth a nudge: people who correct a rumor use its very words.
//!
//! The phrases are data (`trust_cues.tsv`), their reach is here. `docs/STANCE.md` explains it.

use crate::draft::{Draft, TermHit};
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{ConceptClass, Kinds, fold};
use crate::recognizer::Scene;
use crate::steps::Step::{Any, Ends, Is, May};
use crate::steps::{Forms, forms, match_at};
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// How far an objection, a joke or a source reaches, in tokens to each side: about three sentences.
const NEAR: usize = 60;
/// The longest stretch of one sentence that is looked at, in tokens to each side.
const SENTENCE: usize = 40;

/// How the writer stands to some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// Stated to others as so.
    Asserted,
    /// "does not cure", "never stop".
    Denied,
    /// "does it cure?"
    Asked,
    /// Inside quotation marks, or on a quoted line.
    Quoted,
    /// "claims that", "marketed as", "if".
    Reported,
    /// "may", "in my experience".
    Hedged,
    /// "yeah right", "thank you, internet".
    Mocked,
    /// "myth", "please don't", "no evidence".
    Objected,
    /// With a link to a page that doctors trust.
    Sourced,
    /// News, or the language of a reference.
    News,
}

/// How the writer stands to some words.
#[must_use]
pub fn stance(scene: &Scene, tokens: &Range<usize>) -> Stance {
    let draft = scene.draft;
    let at = tokens.start;
    let before = at.saturating_sub(6).max(sentence(draft, at).start)..at;
    match firm_stance(scene, tokens) {
        Stance::Asserted if is_sourced(draft, at) => Stance::Sourced,
        Stance::Asserted if reaches(draft, before, Cue::Hedge) => Stance::Hedged,
        Stance::Asserted if is_objected(draft, tokens, &beside(draft, at), Cue::DoubtWeak) => {
            Stance::Objected
        }
        firm => firm,
    }
}

/// Is it urged in a question that asks nothing ("why would anyone take that")?
#[must_use]
pub fn is_hinted(scene: &Scene, tokens: &Range<usize>) -> bool {
    firm_stance_of(scene, tokens, false) == Stance::Asserted
}

/// The stance by its firm signs only: a command needs no more, for nobody commands what they doubt.
fn firm_stance(scene: &Scene, tokens: &Range<usize>) -> Stance {
    firm_stance_of(scene, tokens, true)
}

fn firm_stance_of(scene: &Scene, tokens: &Range<usize>, may_ask: bool) -> Stance {
    let draft = scene.draft;
    let at = tokens.start;
    let before = sentence(draft, at).start..at;
    if scene.contexts.of(tokens).quoted {
        Stance::Quoted
    } else if is_denied(draft, at) {
        Stance::Denied
    } else if may_ask && is_asked(draft, at) {
        Stance::Asked
    } else if reaches(draft, before, Cue::ClaimReport) || is_unreal(draft, at) {
        Stance::Reported
    } else if has(draft, neighbors(draft, at), Cue::News) {
        Stance::News
    } else if is_objected(draft, tokens, &near(draft, at), Cue::Doubt) {
        Stance::Objected
    } else if is_mocked(draft, at) {
        Stance::Mocked
    } else {
        Stance::Asserted
    }
}

/// Sites of health services, societies and journals, one a line.
const TRUSTED: &str = include_str!("../data/en/trusted_domains.txt");

/// Does a link to a trusted site stand beside it?
fn is_sourced(draft: &Draft, at: usize) -> bool {
    near(draft, at).any(|i| {
        let token = &draft.tokens[i];
        token.kind == TokenKind::Url && is_trusted(&draft.text[token.range()])
    })
}

/// Is it a page of a site that doctors trust?
#[must_use]
pub fn is_trusted(address: &str) -> bool {
    let host = host(address);
    TRUSTED.lines().any(|known| is_within(&host, known))
}

/// The host of an address, in lower case.
#[must_use]
pub fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase()
}

/// What follows the host of an address, in lower case.
#[must_use]
pub fn path(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split_once('/').map_or(String::new(), |(_, path)| path.to_ascii_lowercase())
}

/// Is a host that of a site, or a part of it?
#[must_use]
pub fn is_within(host: &str, site: &str) -> bool {
    host.strip_suffix(site).is_some_and(|front| front.is_empty() || front.ends_with('.'))
}

/// Does the writer assert the words?
#[must_use]
pub fn is_asserted(scene: &Scene, tokens: &Range<usize>) -> bool {
    stance(scene, tokens) == Stance::Asserted
}

/// Does the writer urge it on others? For words already known to be advice.
#[must_use]
pub fn is_urged(scene: &Scene, tokens: &Range<usize>) -> bool {
    firm_stance(scene, tokens) == Stance::Asserted
}

/// The sentence of a token, no more than a bounded stretch of it.
#[must_use]
pub fn sentence(draft: &Draft, at: usize) -> Range<usize> {
    let whole = draft.sentence(at);
    whole.start.max(at.saturating_sub(SENTENCE))..whole.end.min(at + SENTENCE)
}

/// About three sentences to each side of a token.
#[must_use]
pub fn near(draft: &Draft, at: usize) -> Range<usize> {
    at.saturating_sub(NEAR)..(at + NEAR).min(draft.tokens.len())
}

/// Is there a phrase with this cue?
#[must_use]
pub fn has(draft: &Draft, tokens: Range<usize>, cue: Cue) -> bool {
    draft.cues_in(tokens, cue).next().is_some()
}

/// Is there a term of one of these kinds?
#[must_use]
pub fn has_term(draft: &Draft, tokens: &Range<usize>, kinds: Kinds) -> bool {
    terms_in(draft, tokens).any(|hit| hit.is(kinds) && !hit.entry.is_weak())
}

/// The phrases the lists know that lie in some tokens.
pub fn terms_in<'d>(draft: &'d Draft, tokens: &Range<usize>) -> impl Iterator<Item = &'d TermHit> {
    let tokens = tokens.clone();
    let from = draft.terms.partition_point(|hit| hit.first < tokens.start);
    draft.terms[from..]
        .iter()
        .take_while({
            let end = tokens.end;
            move |hit| hit.first < end
        })
        .filter(move |hit| hit.end <= tokens.end)
}

/// A cue whose clause still goes on at the end of `tokens`.
fn reaches(draft: &Draft, tokens: Range<usize>, cue: Cue) -> bool {
    let end = tokens.end;
    draft.cues_in(tokens, cue).any(|hit| {
        !(hit.end..end).any(|i| {
            draft.tokens[i].is_mark(';')
                || draft.tokens[i].is_mark('.')
                || draft.tokens[i].is_mark(':')
                || draft.tokens[i].is_mark(',') && !draft.is_any(hit.first, SPEAKING)
                || draft.is_any(i, words!["and"]) && draft.is_any(i + 1, words!["you" "u"])
                || draft.is_any(i, &[fold::word("but"), fold::word("so"), fold::word("because")])
        })
    })
}

/// What somebody says may go on after a comma; what they believe or lack does not.
const SPEAKING: Words = words![
    "said" "says" "say" "saying" "told" "tell" "tells" "claim" "claims" "claimed" "claiming" "swears" "swore"
    "insisted" "headline" "headlines" "quote" "quotes" "quoted" "the" "video" "videos" "article" "post" "posts"
];

/// "doesn't cure", "won't replace", "no cure for": a negation right before.
fn is_denied(draft: &Draft, at: usize) -> bool {
    let from = at.saturating_sub(3).max(draft.sentence(at).start);
    draft.cues_in(from..at, Cue::Negation).any(|hit| {
        !(hit.end..at).any(|i| {
            draft.is_any(
                i,
                &[
                    fold::word("only"),
                    fold::word("just"),
                    fold::word("but"),
                    fold::word("so"),
                    fold::word("and"),
                ],
            )
        }) && !(hit.end..at).any(|i| !draft.tokens[i].is_word() && draft.tokens[i].kind != TokenKind::Clitic)
    })
}

/// "If it cured cancer, it would be in every shop".
fn is_unreal(draft: &Draft, at: usize) -> bool {
    let whole = sentence(draft, at);
    (at.saturating_sub(8).max(whole.start)..at).any(|i| draft.is_any(i, words!["if"]))
        && (at..whole.end)
            .any(|i| draft.is_any(i, words!["would" "wouldn't" "wouldnt" "i'd" "they'd" "we'd"]))
}

/// "Does it cure ...?", "anyone know if ...": the claim is part of a question.
fn is_asked(draft: &Draft, at: usize) -> bool {
    let whole = draft.sentence(at);
    let first = whole
        .clone()
        .find(|&i| matches!(draft.tokens[i].kind, TokenKind::Word | TokenKind::Number))
        .unwrap_or(whole.start);
    let did_you_know = draft.is_any(first, &[fold::word("did")])
        && draft.is_any(first + 2, &[fold::word("know"), fold::word("no")]);
    let why_not = draft.is_any(first, &[fold::word("why")])
        && draft.is_any(first + 1, &[fold::word("not"), fold::word("don't"), fold::word("dont")]);
    let have_you = match_at(
        draft,
        first,
        &[Is(words!["have"]), Is(words!["you" "u"]), May(words!["ever"]), Is(words!["considered" "thought"])],
    );
    // "You know what melts stones?", "why is nobody talking about": asked to be told.
    let you_know = draft.is_any(first, words!["you" "u"]) && draft.is_any(first + 1, words!["know"]);
    let why_nobody = draft.is_any(first, words!["why"])
        && (first + 1..first + 4).any(|i| draft.is_any(i, words!["nobody" "isn't" "isnt" "aren't" "arent"]));
    if you_know
        || why_nobody
        || did_you_know
        || why_not
        || have_you.is_some()
        || WHY_TAKE.end_at(draft, first).is_some()
    {
        return false;
    }
    let asks = draft.sentences.get(draft.sentence_index(at)).is_some_and(|s| s.asks);
    // "Do this", "have the courage": commands.
    let orders = draft.is_any(first, words!["do" "have"])
        && draft.is_any(first + 1, words!["it" "this" "that" "the" "your" "my"]);
    let subject =
        draft.token(first + 1).is_some_and(Token::is_word) && draft.is_any(first + 1, ASKED_OF) && !orders;
    // "Anyone on Eliquis should know" calls; "anyone tried it" asks.
    let calls = draft.is_any(first + 1, words!["on" "with" "who" "taking" "can" "should" "using"]);
    let inverted = draft.is_any(first, INVERSIONS) && subject || draft.is_any(first, OPENERS) && !calls;
    asks || inverted && first < at
}

/// "Why would you put", "why keep taking", "who needs": asks nothing, but tells what to leave.
pub const WHY_TAKE: Forms = forms![
    &[
        Is(words!["why"]),
        Is(words!["would" "should"]),
        Is(words!["you" "u" "anyone" "anybody" "people" "someone" "they" "a" "any"]),
        May(words!["parent" "mother" "mom" "woman" "person" "sane"]),
        May(words!["person" "ever" "even" "still" "willingly" "want" "keep"]),
        May(words!["to"]),
        Is(TAKES),
        May(words!["taking" "on" "with" "yourself" "a"]),
    ],
    &[
        Is(words!["why"]),
        Is(
            words!["take" "put" "inject" "swallow" "pump" "risk" "bother" "stay" "keep" "poison" "waste" "suffer" "spend"],
        ),
        May(
            words!["with" "taking" "on" "giving" "money" "your" "yourself" "paying" "swallowing" "popping" "using"],
        ),
        May(words!["on" "body" "for" "with" "taking"]),
    ],
    &[Is(words!["who"]), May(words!["even" "really" "actually"]), Is(words!["needs"])],
];
const TAKES: Words = words![
    "put" "inject" "swallow" "pump" "trust" "let" "take" "taking" "use" "stay" "start" "give" "agree" "risk"
    "poison" "choose" "pay" "go"
];

/// Words that open a question, before whom it asks about, even where its mark is left out.
const INVERSIONS: Words = words![
    fold::word("is"),
    fold::word("are"),
    fold::word("do"),
    fold::word("did"),
    fold::word("can"),
    fold::word("could"),
    fold::word("would"),
    fold::word("has"),
    fold::word("have"),
    fold::word("should"),
    fold::word("will"),
];

/// Who or what a question asks about.
const ASKED_OF: Words = words![
    fold::word("i"),
    fold::word("you"),
    fold::word("u"),
    fold::word("we"),
    fold::word("they"),
    fold::word("it"),
    fold::word("this"),
    fold::word("that"),
    fold::word("there"),
    fold::word("anyone"),
    fold::word("anybody"),
    fold::word("any"),
    fold::word("my"),
    fold::word("your"),
    fold::word("the"),
    fold::word("these"),
    fold::word("those"),
];

/// Words that open a question by themselves.
const OPENERS: Words = words![
    fold::word("does"),
    fold::word("anyone"),
    fold::word("anybody"),
    fold::word("wondering"),
    fold::word("whats"),
];

/// Does the writer object nearby? "Chemo is a scam" objects to chemo, not to a rumor.
fn is_objected(draft: &Draft, tokens: &Range<usize>, around: &Range<usize>, cue: Cue) -> bool {
    draft.cues_in(around.clone(), cue).any(|hit| {
        let overlaps = hit.first < tokens.end && tokens.start < hit.end;
        // "They don't want you to know" objects to no claim.
        let conceals = draft.is_any(hit.end, CONCEALING);
        let negated = is_denied(draft, hit.first);
        let sentence = sentence(draft, hit.first);
        let before = hit.first.saturating_sub(6).max(sentence.start)..hit.first;
        let told = draft.is_any(hit.first, words!["told" "tells"]);
        let about_care = terms_in(draft, &before)
            .any(|t| is_treatment(draft, t) || t.has(Cue::Concealer) || told && t.has(Cue::ClinicianRole));
        !overlaps && !conceals && !negated && !about_care
    })
}

const CONCEALING: Words = words!["want" "tell" "teach" "talk" "mention" "let" "care" "make" "profit" "sell"];

/// Does the writer mock? A word or a laughing face, in the same or a neighboring sentence.
fn is_mocked(draft: &Draft, at: usize) -> bool {
    let around = beside(draft, at);
    has(draft, around.clone(), Cue::Mock)
        || around.clone().any(|i| is_mock_thanks(draft, i))
        || around.clone().any(|i| {
            draft.tokens[i].kind == TokenKind::Symbol
                && draft.text[draft.tokens[i].range()]
                    .starts_with(['😂', '🤣', '🙄', '🤡', '🤦', '😒', '🙃', '💀'])
        })
}

/// "Sure Karen", "yes Linda": a made-up person is humored.
fn is_mock_thanks(draft: &Draft, at: usize) -> bool {
    draft.is_any(
        at,
        &[fold::word("sure"), fold::word("yes"), fold::word("ok"), fold::word("okay"), fold::word("oh")],
    ) && draft.name(at + 1).given() >= 2
        && draft.token(at + 1).is_some_and(Token::is_word)
}

/// The sentence of a token and the one before and after it, bounded.
fn beside(draft: &Draft, at: usize) -> Range<usize> {
    let index = draft.sentence_index(at);
    let first = draft.sentences.get(index.saturating_sub(1)).map_or(0, |s| s.tokens.start);
    let last = draft.sentences.get(index + 1).or(draft.sentences.last()).map_or(0, |s| s.tokens.end);
    let near = near(draft, at);
    first.max(near.start)..last.min(near.end)
}

/// The sentence of a token and the two before and after it, bounded.
#[must_use]
pub fn neighbors(draft: &Draft, at: usize) -> Range<usize> {
    let index = draft.sentence_index(at);
    // A line break ends a sentence of its own: look one further.
    let first = draft.sentences.get(index.saturating_sub(2)).map_or(0, |s| s.tokens.start);
    let last = draft
        .sentences
        .get((index + 2).min(draft.sentences.len().saturating_sub(1)))
        .map_or(draft.tokens.len(), |s| s.tokens.end);
    let near = near(draft, at);
    first.max(near.start)..last.min(near.end)
}

/// From a token to the end of the sentence after the next, bounded.
#[must_use]
pub fn next_sentences(draft: &Draft, from: usize) -> Range<usize> {
    from..neighbors(draft, from.saturating_sub(1)).end.min(from + SENTENCE)
}

/// Does the phrase name a treatment that a clinician gives?
#[must_use]
pub fn is_treatment(draft: &Draft, hit: &TermHit) -> bool {
    if hit.has(Cue::MedicineWord) {
        return true;
    }
    hit.is(Kinds::MEDICINE)
        && !hit.entry.is_weak()
        && !hit.is(Kinds::REMEDY)
        && draft.concept(hit).is_some_and(|c| {
            c.class != ConceptClass::MedicineOtc
                && !c.id.ends_with("street_drug")
                && !c.id.ends_with("cannabis")
        })
}

/// A treatment that some words speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treatment {
    /// Its words, with "your" or "the".
    pub tokens: Range<usize>,
    /// "my", "his", "her": somebody's own.
    pub owned: bool,
}

/// The treatment within a few tokens of `from`: "your metformin", "all those pills", "it" where one
/// was named before.
#[must_use]
pub fn treatment_at(draft: &Draft, from: usize, reach: usize) -> Option<Treatment> {
    let sentence = draft.sentence(from);
    let mut owned = false;
    for at in from..(from + reach).min(sentence.end) {
        if let Some(hit) = draft.terms_at(at).iter().find(|hit| is_treatment(draft, hit)) {
            return Some(Treatment { tokens: from..hit.end, owned });
        }
        let season =
            words!["week" "month" "spring" "summer" "autumn" "fall" "winter" "weekend" "year" "morning"];
        if at == from
            && draft.is_any(at, PRONOUNS)
            && !draft.is_any(at + 1, season)
            && names_treatment(draft, at)
        {
            return Some(Treatment { tokens: from..at + 1, owned: false });
        }
        if draft.is_any(at, words!["but"]) {
            return None;
        }
        owned |= draft.is_any(
            at,
            &[fold::word("my"), fold::word("our"), fold::word("his"), fold::word("her"), fold::word("mine")],
        );
        let token = &draft.tokens[at];
        let plain = matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic);
        if !plain && !token.is_mark('-') {
            return None;
        }
    }
    None
}

/// Is a treatment named nearby?
#[must_use]
pub fn names_treatment(draft: &Draft, at: usize) -> bool {
    terms_in(draft, &near(draft, at)).any(|hit| is_treatment(draft, hit))
}

const PRONOUNS: Words = words!["it" "them" "that" "those" "this" "both" "yours"];

/// The illness within a few tokens of `from`: a condition, or "everything", "cancer cells".
/// Nothing where it is somebody's own ("cured my eczema" is a story).
#[must_use]
pub fn ailment_at(draft: &Draft, from: usize, reach: usize) -> Option<Range<usize>> {
    let sentence = draft.sentence(from);
    for at in from..(from + reach).min(sentence.end) {
        let token = draft.token(at)?;
        if draft.is_any(at, OWN)
            || !(token.is_word() || token.kind == TokenKind::Number || token.is_mark('-'))
        {
            return None;
        }
        // "98% of cancer cells", "over 300 illnesses"
        let counted = token.kind == TokenKind::Number;
        if counted
            && draft.is_any(at + 1, words!["diseases" "illnesses" "ailments" "conditions" "sicknesses"])
        {
            return Some(from..at + 2);
        }
        if counted
            && draft.token(at + 1).is_some_and(|t| t.is_mark('%'))
            && draft.is_any(at + 2, words!["of"])
        {
            return ailment_at(draft, at + 3, 3).map(|ailment| from..ailment.end);
        }
        if let Some(hit) = draft.terms_at(at).iter().find(|hit| {
            hit.has(Cue::CureAll) || hit.is(Kinds::CONDITION) && !(hit.entry.is_weak() && at > from)
        }) {
            return Some(from..hit.end);
        }
    }
    None
}

const OWN: Words = words![
    fold::word("my"),
    fold::word("our"),
    fold::word("his"),
    fold::word("her"),
    fold::word("me"),
    fold::word("him"),
    fold::word("us"),
];

/// Is the verb that begins at `verb` said to others as advice: a command, "you should", "I would"?
/// Not a plan of the writer's clinician, and not a word of caution.
#[must_use]
pub fn is_advice(scene: &Scene, verb: usize) -> bool {
    let draft = scene.draft;
    let sentence = sentence(draft, verb);
    let mut at = verb;
    for _ in 0..3 {
        if is_negation_before(draft, at) {
            return false;
        }
        if is_led(scene, at, &sentence) {
            return !is_cautious(draft, verb);
        }
        match draft.cue_before(at, Cue::Adverb).filter(|hit| hit.first >= sentence.start) {
            Some(hit) => at = hit.first,
            None => break,
        }
    }
    starts_clause(scene, at, &sentence) && !is_cautious(draft, verb)
}

fn is_negation_before(draft: &Draft, at: usize) -> bool {
    at > draft.sentence(at).start && draft.cue_before(at, Cue::Negation).is_some()
}

/// "you should", "I'd", "please" right before.
fn is_led(scene: &Scene, at: usize, sentence: &Range<usize>) -> bool {
    let draft = scene.draft;
    if is_led_by_clause(scene, at, sentence) {
        return true;
    }
    let Some(lead) = draft.cue_before(at, Cue::AdviceLead).filter(|lead| lead.first >= sentence.start) else {
        return false;
    };
    // "if you want to stop", "when you can skip", "my doctor said I should".
    let before = lead.first.saturating_sub(4).max(sentence.start)..lead.first;
    // "If you feel better you can stop": the condition is over where the lead begins.
    let supposed = before.clone().any(|i| {
        draft.is_any(i, SUPPOSED)
            || draft.is_any(i, CONDITIONS) && lead.first - i <= 2 && !is_were_you(draft, i)
    });
    let single = lead.end == lead.first + 1;
    // A lone "should", "just" or "try" leads only where no "I" or "she" is its subject.
    let has_subject =
        single && before.clone().any(|i| is_subject(draft, i)) && !draft.is_any(lead.first, SELF_LEADS);
    !supposed && !has_subject && !is_negation_before(draft, lead.first)
}

/// "The best thing you can do for your thyroid is", "it's perfectly fine to", "tell your mum to".
fn is_led_by_clause(scene: &Scene, at: usize, sentence: &Range<usize>) -> bool {
    let draft = scene.draft;
    (sentence.start.max(at.saturating_sub(14))..at).any(|from| {
        if !draft.is_any(from, CLAUSES) || !LEADS.fill(draft, from..at) || is_negation_before(draft, from) {
            return false;
        }
        let supposed = (sentence.start.max(from.saturating_sub(3))..from)
            .any(|i| draft.is_any(i, SUPPOSED) || draft.is_any(i, words!["if" "whether" "when" "unless"]));
        // "The best thing I ever did is quit": a story.
        let own = (from..at).any(|i| is_subject(draft, i) && !draft.is_any(i, words!["to"]));
        let voiced = if draft.is_any(from, words!["recommend" "suggest" "advise"]) {
            from > sentence.start
                && draft.is_any(
                    from - 1,
                    words!["i" "i'd" "id" "would" "highly" "strongly" "always" "can" "definitely"],
                )
        } else if draft.is_any(from, words!["telling"]) {
            from > sentence.start && draft.is_any(from - 1, words!["i'm" "im" "keep" "been" "always" "kept"])
        } else if draft.is_any(from, words!["ask" "tell" "get" "make" "try" "consider"]) {
            starts_clause(scene, from, sentence) || draft.cue_before(from, Cue::AdviceLead).is_some()
        } else {
            true
        };
        !supposed && !own && voiced
    })
}

/// First words of the clauses that lead to advice.
const CLAUSES: Words = words![
    "best" "smartest" "wisest" "kindest" "safest" "healthiest" "first" "easiest" "only" "right" "it's" "its" "it"
    "perfectly" "totally" "completely" "absolutely" "advice" "tip" "suggestion"
    "recommendation" "trick" "secret" "answer" "key" "solution" "recommend" "suggest" "advise" "try"
    "consider" "ask" "tell" "get" "make" "you're" "ur" "you'll" "youll" "what" "how" "everyone" "everybody"
    "anyone" "anybody" "people" "women" "men" "moms" "parents" "folks" "telling" "our" "my"
];
const SURE: Words = words![
    "perfectly" "totally" "completely" "absolutely" "probably" "actually" "really" "100" "always" "also" "just"
];
const GOOD: Words =
    words!["ok" "okay" "fine" "safe" "smart" "wise" "better" "best" "easy" "harmless" "healthier"];
/// "The trick is", "my advice would be": what follows is advice.
const LEADS: Forms = forms![
    &[
        Is(
            words!["best" "smartest" "wisest" "kindest" "safest" "healthiest" "first" "easiest" "only" "right"],
        ),
        Is(words!["thing" "move" "step" "decision" "option" "way" "choice" "bet" "gift" "advice" "fix"]),
        Any(9),
        Is(words!["is" "be"]),
        May(words!["to" "just"]),
        May(words!["just"]),
        Ends,
    ],
    &[
        Is(words!["it's" "its" "it"]),
        May(words!["is"]),
        May(SURE),
        Is(GOOD),
        May(words!["for"]),
        May(words!["you" "u" "people" "them" "everyone" "her" "him"]),
        Is(words!["to"]),
        May(words!["just" "simply"]),
        Ends,
    ],
    &[Is(SURE), Is(GOOD), Is(words!["to"]), May(words!["just" "simply"]), Ends],
    // "Everyone on statins should"
    &[
        Is(words!["everyone" "everybody" "anyone" "anybody"]),
        Any(5),
        Is(words!["should" "can" "could" "needs" "need" "ought" "must"]),
        May(words!["to" "just" "all" "really" "safely"]),
        May(words!["just" "all" "really" "safely"]),
        Ends,
    ],
    &[
        Is(words!["people" "women" "men" "moms" "parents" "folks"]),
        Any(5),
        Is(words!["should" "need" "must"]),
        May(words!["to" "just" "all" "really" "safely"]),
        May(words!["just" "all" "really" "safely"]),
        Ends,
    ],
    &[
        Is(words!["advice" "tip" "suggestion" "recommendation" "trick" "secret" "answer" "key" "solution"]),
        Any(3),
        Is(words!["is" "be"]),
        May(words!["to" "just" "simply"]),
        May(words!["just"]),
        Ends,
    ],
    // "I recommend dropping", "try going without"
    &[
        Is(words!["recommend" "suggest" "advise" "try" "consider"]),
        May(words!["you" "u" "to" "just"]),
        May(words!["just" "to" "completely"]),
        Ends,
    ],
    &[Is(words!["recommend" "suggest"]), Any(5), Is(words!["and" "plus"]), Ends],
    // "I keep telling my sister to", "our members"
    &[
        Is(words!["telling"]),
        May(words!["my" "all" "every" "these"]),
        Is(words![
            "sister" "brother" "mom" "mum" "dad" "wife" "husband" "son" "daughter" "friend" "friends" "aunt" "people" "everyone"
            "her" "him" "them" "patients" "clients" "nan" "gran" "folks"
        ]),
        Is(words!["to"]),
        May(words!["just"]),
        Ends,
    ],
    &[
        Is(words!["our" "my"]),
        Is(words!["newcomers" "members" "beginners" "clients" "followers" "students"]),
        May(words!["all" "usually" "just" "always"]),
        Ends,
    ],
    &[Is(words!["what" "how"]), Is(words!["about"]), May(words!["you" "just"]), Ends],
    // "Tell your mum to", "get him to"
    &[
        Is(words!["ask" "tell" "get" "make"]),
        Is(words!["her" "him" "them" "your" "ur"]),
        May(
            words!["mum" "mom" "mother" "dad" "father" "husband" "wife" "son" "daughter" "partner" "parents" "kids" "gran"],
        ),
        May(words!["to"]),
        May(words!["just"]),
        Ends,
    ],
    &[
        Is(words!["you're" "ur" "you'll" "youll"]),
        May(words!["be"]),
        May(words!["far" "much" "way"]),
        Is(words!["better" "safer" "healthier" "smarter"]),
        May(words!["off"]),
        May(words!["to" "by"]),
        Ends,
    ],
];

const SUPPOSED: Words = words!["plan" "goal" "hope" "decision" "whether" "how" "think" "wish"];
const CONDITIONS: Words = words!["if" "when" "once" "before" "until" "unless"];

/// "If I were you": no condition.
fn is_were_you(draft: &Draft, at: usize) -> bool {
    match_at(draft, at, &[Is(words!["if"]), Is(words!["i"]), Is(words!["were" "was"]), Is(words!["you" "u"])])
        .is_some()
}

const SELF_LEADS: Words = words![fold::word("i'd"), fold::word("id")];

fn is_subject(draft: &Draft, at: usize) -> bool {
    draft
        .terms_at(at)
        .iter()
        .any(|hit| hit.has(Cue::ThirdPerson) && !hit.has(Cue::Possessive) || hit.has(Cue::ClinicianRole))
        || draft.is_any(at, SUBJECTS)
}

const SUBJECTS: Words = words![
    fold::word("i"),
    fold::word("we"),
    fold::word("i'm"),
    fold::word("im"),
    fold::word("i've"),
    fold::word("ive"),
    fold::word("i'll"),
    fold::word("to"),
];

/// A command: the verb begins its clause, and no "I" or "he" before it is its subject.
fn starts_clause(scene: &Scene, at: usize, sentence: &Range<usize>) -> bool {
    let draft = scene.draft;
    if at == sentence.start {
        return !is_own_telegram(draft, at);
    }
    let token = &draft.tokens[at - 1];
    let joined =
        draft.is_any(at - 1, &[fold::word("and"), fold::word("so"), fold::word("but"), fold::word("or")]);
    let opens = matches!(
        token.kind,
        TokenKind::Mark(
            ':' | '-' | '—' | '–' | '(' | '.' | '!' | '?' | '…' | '"' | '“' | '*' | ')' | '•' | '>'
        ) | TokenKind::Symbol
            | TokenKind::Handle
            | TokenKind::Hashtag
            | TokenKind::Break
            | TokenKind::Clitic
    );
    if opens && token.kind != TokenKind::Clitic {
        return !is_own_telegram(draft, at);
    }
    // "I beg you, stop"
    if token.is_mark(',')
        && draft.cue_before(at - 1, Cue::AdviceLead).is_some_and(|lead| lead.end > lead.first + 1)
    {
        return true;
    }
    if token.is_mark(',') || token.is_mark(';') || joined {
        let subject = (sentence.start..at - 1).any(|i| is_subject(draft, i));
        let supposed =
            (sentence.start..at - 1).any(|i| draft.is_any(i, &[fold::word("to"), fold::word("don't")]));
        return !(subject || joined && supposed);
    }
    // "The best thing for your kid is take him off ...", "for covid take 200 mg ...".
    let best = draft.is_any(at - 1, &[fold::word("is")])
        && (sentence.start..at).any(|i| {
            draft.is_any(
                i,
                &[fold::word("best"), fold::word("only"), fold::word("advice"), fold::word("thing")],
            )
        });
    let purpose = draft.is_any(sentence.start, &[fold::word("for"), fold::word("if"), fold::word("when")])
        && draft
            .terms_at(at.saturating_sub(2))
            .iter()
            .chain(draft.terms_at(at - 1))
            .any(|hit| hit.end == at && hit.entry.kinds.0 != 0)
        && !(sentence.start..at).any(|i| is_subject(draft, i));
    if best || purpose || is_after_adverbial(draft, at, sentence) {
        return true;
    }
    // "Guys stop your statins", "mama skip the chemo": somebody is called.
    (at - sentence.start <= 3)
        && (sentence.start..at).all(|i| {
            draft.is_any(i, CALLED) || !matches!(draft.tokens[i].kind, TokenKind::Word | TokenKind::Number)
        })
}

/// "After two weeks stop the pills", "once you are well bin them": a command after a phrase of time or condition.
fn is_after_adverbial(draft: &Draft, at: usize, sentence: &Range<usize>) -> bool {
    let start = (sentence.start..at)
        .rev()
        .find(|&i| !matches!(draft.tokens[i].kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic))
        .map_or(sentence.start, |mark| mark + 1);
    let phrase = start..at;
    let parts = words![
        "to" "not" "never" "don't" "people" "patients" "many" "some" "most" "who" "that" "which" "would" "will"
        "can" "could" "should" "may" "might" "did" "does" "do" "must" "nurses" "women" "men" "parents" "folks"
        "a" "an" "the" "your" "my" "his" "her" "their" "our" "this" "these" "those" "no" "any" "and" "or" "of"
        "in" "on" "at" "with" "for" "by" "from" "into" "about" "without" "than" "how" "what" "why" "you" "u"
    ];
    let free = phrase.clone().all(|i| !is_subject(draft, i) || draft.is_any(i, words!["to"]));
    phrase.len() >= 2
        && phrase.len() <= 9
        && draft.is_any(start, ADVERBIAL)
        && free
        && !draft.is_any(at - 1, parts)
        && !phrase.clone().any(|i| draft.is_any(i, words!["people" "patients" "they" "who" "nurses"]))
        && !is_asked(draft, at)
}

/// First words of such a phrase.
const ADVERBIAL: Words = words![
    "for" "if" "when" "after" "before" "once" "in" "on" "at" "by" "from" "with" "until" "next" "first" "every"
    "as" "while" "during" "since" "unless" "over" "within" "starting" "instead"
];

const CALLED: Words = words![
    fold::word("please"),
    fold::word("pls"),
    fold::word("plz"),
    fold::word("moms"),
    fold::word("mums"),
    fold::word("parents"),
    fold::word("mum"),
    fold::word("mom"),
    fold::word("babe"),
    fold::word("fam"),
    fold::word("boys"),
    fold::word("gals"),
    fold::word("y'all"),
    fold::word("seriously"),
    fold::word("honestly"),
    fold::word("just"),
    fold::word("guys"),
    fold::word("ladies"),
    fold::word("mama"),
    fold::word("mamas"),
    fold::word("hun"),
    fold::word("honey"),
    fold::word("sis"),
    fold::word("bro"),
    fold::word("brother"),
    fold::word("sister"),
    fold::word("friend"),
    fold::word("friends"),
    fold::word("people"),
    fold::word("folks"),
    fold::word("everyone"),
    fold::word("everybody"),
    fold::word("dear"),
    fold::word("op"),
    fold::word("man"),
    fold::word("dude"),
    fold::word("mate"),
    fold::word("girl"),
    fold::word("my"),
    fold::word("ok"),
    fold::word("okay"),
    fold::word("yes"),
    fold::word("no"),
    fold::word("hey"),
    fold::word("hi"),
    fold::word("well"),
    fold::word("lol"),
    fold::word("nah"),
    fold::word("omg"),
    fold::word("tbh"),
    fold::word("imo"),
    fold::word("literally"),
    fold::word("well"),
    fold::word("then"),
    fold::word("never"),
    fold::word("tonight"),
    fold::word("tomorrow"),
    fold::word("today"),
    fold::word("next"),
    fold::word("tip"),
    fold::word("step"),
];

/// "Quit metformin last year, feel great": a story without its "I".
fn is_own_telegram(draft: &Draft, verb: usize) -> bool {
    if !draft.is_any(verb, &[fold::word("quit"), fold::word("cut"), fold::word("put"), fold::word("let")]) {
        return false;
    }
    let others = draft.is_any(
        verb + 1,
        &[
            fold::word("your"),
            fold::word("ur"),
            fold::word("all"),
            fold::word("those"),
            fold::word("it"),
            fold::word("them"),
        ],
    );
    let followed = sentence(draft, verb).any(|i| {
        draft.is_any(i, words!["like" "as"])
            && draft.is_any(i + 1, words!["i"])
            && draft.is_any(i + 2, words!["did"])
    });
    !others
        && !followed
        && sentence(draft, verb).any(|i| {
            draft.is_any(
                i,
                words![
                    fold::word("i"),
                    fold::word("my"),
                    fold::word("me"),
                    fold::word("last"),
                    fold::word("ago"),
                    fold::word("since"),
                    fold::word("yesterday"),
                ],
            ) || draft.is_any(i, words!["in"]) && !draft.is_any(i + 1, words!["half" "two" "the" "a"])
        })
}

/// "Ask your doctor", "as prescribed", "with my nurse": proper caution in the sentence or beside it.
#[must_use]
pub fn is_cautious(draft: &Draft, at: usize) -> bool {
    let around = neighbors(draft, at);
    let standing = draft
        .cues_in(around.clone(), Cue::AskClinician)
        .any(|hit| !is_negation_before(draft, hit.first) && !is_dismissed(draft, hit.first));
    standing
        || draft.cues_in(around, Cue::AskVerb).any(|hit| {
            let clinician = (hit.end..hit.end + 4).take_while(|&i| i < draft.tokens.len()).find(|&i| {
                draft.terms_at(i).iter().any(|t| t.has(Cue::ClinicianRole)) || draft.is_any(i, CARE_TEAM)
            });
            clinician.is_some_and(|role| {
                !is_negation_before(draft, hit.first)
                    && !is_dismissed(draft, hit.first)
                    && !is_dismissed_after(draft, hit.first, role)
                    && !draft.is_any(
                        role + 1,
                        &[fold::word("later"), fold::word("after"), fold::word("afterwards")],
                    )
            })
        })
}

/// "Forget what the doctor says", "no need to ask your doctor".
fn is_dismissed(draft: &Draft, at: usize) -> bool {
    let from = at.saturating_sub(4).max(draft.sentence(at).start);
    (from..at).any(|i| {
        draft.is_any(
            i,
            words![
                fold::word("forget"),
                fold::word("ignore"),
                fold::word("no"),
                fold::word("never"),
                fold::word("don't"),
                fold::word("dont"),
                fold::word("not"),
            ],
        )
    }) && !draft.is_any(at, &[fold::word("without")])
}

/// "If your doctor pushes statins, say no", "pushed by doctors": no advice of theirs.
fn is_dismissed_after(draft: &Draft, verb: usize, role: usize) -> bool {
    let of_many = draft.text[draft.tokens[role].range()].ends_with(['s', 'S'])
        && draft.is_any(
            verb,
            words!["by" "from" "if" "until" "unless" "with" "through" "trust" "let" "follow" "under"],
        );
    let end = (role + 9).min(draft.sentence(role).end);
    of_many
        || (role + 1..end).any(|i| {
            draft.is_any(
                i,
                words![
                    "lies" "lying" "ignore" "refuse" "nonsense" "clueless" "push" "pushes" "pushing" "paid" "decline"
                    "laugh" "laughs" "rubbish"
                ],
            ) || draft.is_any(i, words!["say" "no"]) && draft.is_any(i + 1, words!["no" "thanks"])
        })
}

const CARE_TEAM: Words = words![
    fold::word("team"),
    fold::word("clinic"),
    fold::word("unit"),
    fold::word("pharmacy"),
    fold::word("pharmacist"),
    fold::word("prescriber"),
    fold::word("provider"),
    fold::word("specialist"),
    fold::word("doc"),
    fold::word("endo"),
    fold::word("rheum"),
    fold::word("neuro"),
    fold::word("onc"),
    fold::word("gp"),
];

/// Is it the writer's own story, or that of somebody close: "I", "my", "she" before the verb, in its
/// clause?
#[must_use]
pub fn is_story(scene: &Scene, at: usize) -> bool {
    matches!(
        scene.contexts.of(&(at..at + 1)).experiencer,
        Experiencer::Writer | Experiencer::Child | Experiencer::Other
    )
}

#[cfg(test)]
mod tests {
    use super::is_trusted;

    #[test]
    fn trusted_sites_are_told_from_their_look_alikes() {
        for site in ["https://www.nhs.uk/conditions/statins/", "medlineplus.gov", "HTTPS://CDC.GOV?x=1"] {
            assert!(is_trusted(site), "{site}");
        }
        for site in [
            "https://nih.gov.cures.example/",
            "https://fakenih.gov",
            "nih.gov@cures.example",
            "https://x.example/nih.gov",
        ] {
            assert!(!is_trusted(site), "{site}");
        }
    }
}
