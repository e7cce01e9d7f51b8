//! The writer's own terms: the names, places, clinic, employer, alias and birthday they put on
//! their own list, in all their forms: any case and accents, with 's, a part of a full name,
//! initials, one slip in a longer word, letters spaced or dotted ("L i a m"), in hashtags and
//! usernames, a birthday in any style of date.
//!
//! Why it matters: nobody knows better than the writer what would give them away, and a list finds
//! it where no rule could.
//!
//! It must not fire on an everyday word that happens to be somebody's name ("I will" for a writer
//! called Will), nor inside longer words ("William" for Liam), nor without a list. The sentences
//! below are for a writer whose list is [`EXAMPLE_TERMS`].

use super::terms::{Form, Terms, canonical};
use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::fold;
use crate::options::OwnTermKind;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::recognizers::time::date::date_at;
use crate::token::{Case, Token, TokenKind};
use std::ops::Range;

/// The recognizer. Each finding has the category of its term.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "own_term",
    category: Category::NameSelf,
    find,
    examples: &[
        "[[María Gonzalez]] was here",
        "ask [[maria elena gonzalez]] about it",
        "that was [[GONZALEZ]]'s turn",
        "signed, [[M. Gonzalez]]",
        "from [[Maria G.]] with love",
        "yours, [[M.E.G.]]",
        "I am [[Maria Gonzales]], hello",
        "[[Liam]]'s scan was clear",
        "we call him [[L i a m]] here",
        "[[l.i.a.m]] is six",
        "so proud, [[#TeamLiam]]",
        "[[#prayforliam]] please",
        "we live at [[14 Rowan Ln.]] now",
        "near [[rowan lane]] these days",
        "here in [[Galesburg]] it snows",
        "at [[St Marys Family Clinic]] today",
        "the nurses of [[Saint Mary's Family]] are great",
        "my job at [[Target]] is hard",
        "follow me, [[@sunny_quilter88]]",
        "I am [[sunny quilter88]] there too",
        "born on [[3 March 1981]]",
        "dob [[03/03/1981]]",
        "my birthday is [[March 3rd]]",
    ],
    counter_examples: &[
        "I will meet the target, hope is all I have.",
        "William and Liams and the malaria test",
        "St. Mary and the family in the clinic",
        "We walked down the lane to number 14.",
        "born on 4 March 1981",
        "see you on March 13",
        "3 March 1982",
        "Will it hurt?",
        "The reading target was met.",
        "A sunny day for a quilter.",
        "#WilliamTell",
        "@liamneeson_fans_of_the_world",
        "I am on my own",
        "the gap between us",
        "M. was here",
        "G. is my friend",
        "Elen and Mari are others",
        "#malaria",
        "at the family clinic",
        "a target range of 80 to 130",
        "rowan berries grow in every lane",
        "there is a will and there is a way",
        "E. coli",
    ],
};

/// The list of the writer whom the examples are about.
pub const EXAMPLE_TERMS: &[(&str, OwnTermKind)] = &[
    ("Maria Elena Gonzalez", OwnTermKind::Name),
    ("Will", OwnTermKind::Child),
    ("Liam", OwnTermKind::Child),
    ("14 Rowan Lane, Galesburg", OwnTermKind::Place),
    ("St. Mary's Family Clinic", OwnTermKind::Clinic),
    ("Target", OwnTermKind::Work),
    ("sunny_quilter88", OwnTermKind::Alias),
    ("1981-03-03", OwnTermKind::Birthday),
];

/// Usernames and links are read up to this many bytes.
const LONGEST_NAME: usize = 200;
/// Letters written one by one are read in runs of this many.
const LONGEST_RUN: usize = 32;
/// What people put around a name in a hashtag.
const AROUND: &[&str] = &[
    "",
    "army",
    "baby",
    "dad",
    "fight",
    "fightfor",
    "fighter",
    "fights",
    "for",
    "hopefor",
    "justicefor",
    "love",
    "mama",
    "mamaof",
    "mom",
    "momof",
    "mum",
    "mumof",
    "my",
    "our",
    "pray",
    "prayersfor",
    "prayfor",
    "savefor",
    "save",
    "strong",
    "team",
    "the",
    "warrior",
    "we",
    "welove",
];

fn find(scene: &Scene, found: &mut Found) {
    if scene.options.own_terms.is_empty() {
        return;
    }
    let draft = scene.draft;
    let terms = Terms::new(&scene.options.own_terms, draft.lexicon);
    let (mut run_end, mut phrase_end) = (0, 0);
    for (at, token) in draft.tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Word | TokenKind::Number => {
                let phrase = if at < phrase_end { None } else { phrase_at(draft, &terms, at) };
                if let Some((form, tokens)) = phrase {
                    phrase_end = tokens.end;
                    report(found, form, draft.bytes(tokens));
                } else if is_username(draft, token) {
                    inside(draft, &terms, token, found);
                }
                if !token.is_word() {
                    continue;
                }
                if at >= run_end && is_letter(draft, at) {
                    run_end = spelled_out(draft, &terms, at, found);
                }
                if !draft.text[token.range()].is_ascii() {
                    unspaced(draft, &terms, token, found);
                }
            }
            TokenKind::Handle | TokenKind::Hashtag | TokenKind::Url => inside(draft, &terms, token, found),
            _ => {}
        }
    }
    birthdays(draft, &terms, found);
}

fn report(found: &mut Found, form: &Form, bytes: Range<usize>) {
    let fact = match form.kind {
        _ if form.direct => Some(Fact::Direct),
        OwnTermKind::Place => Some(Fact::Place { population: 10_000 }),
        OwnTermKind::Clinic => Some(Fact::Facility),
        OwnTermKind::Work => Some(Fact::Employer),
        _ => None,
    };
    let (category, instead) = match form.kind {
        OwnTermKind::Name | OwnTermKind::Other => (Category::NameSelf, ""),
        OwnTermKind::Child => (Category::NameChild, "my child"),
        OwnTermKind::Place if form.direct || is_street(form) => (Category::PlaceAddress, ""),
        OwnTermKind::Place => (Category::PlaceArea, "my town"),
        OwnTermKind::Clinic => (Category::PlaceFacility, "my clinic"),
        OwnTermKind::Work => (Category::WorkSchool, "my job"),
        OwnTermKind::Alias => (Category::ContactHandle, ""),
        OwnTermKind::Birthday => (Category::AgeBirth, ""),
    };
    let whose = if form.kind == OwnTermKind::Child { Experiencer::Child } else { Experiencer::Writer };
    let candidate = Candidate::new(bytes, Level::PleaseLook)
        .confidence(Confidence::Certain)
        .experiencer(whose)
        .suggest(instead);
    found.add_as(category, Candidate { fact, ..candidate });
}

fn is_street(form: &Form) -> bool {
    const STREETS: &[&str] =
        &["st", "rd", "ave", "ln", "dr", "ct", "pl", "blvd", "cl", "cres", "ter", "hwy", "way"];
    form.hashes.len() > 1 && form.hashes.last().is_some_and(|h| STREETS.iter().any(|s| fold::word(s) == *h))
}

/// The longest form that starts at a token.
fn phrase_at<'t>(draft: &Draft, terms: &'t Terms, at: usize) -> Option<(&'t Form, Range<usize>)> {
    let exact = terms.starts.get(&canonical(draft.tokens[at].hash)).into_iter().flatten();
    let exact = exact.filter(|(_, word)| *word == 0).map(|(form, _)| *form);
    // The first word may be the one with a slip: then the second says which form it is.
    let second = next_word(draft, at).map(|next| canonical(draft.tokens[next].hash));
    let slipped = second.and_then(|hash| terms.starts.get(&hash)).into_iter().flatten();
    let slipped = slipped.filter(|(_, word)| *word == 1).map(|(form, _)| *form);
    exact
        .chain(slipped)
        .filter_map(|form| Some((&terms.forms[form], matches(draft, &terms.forms[form], at)?)))
        .max_by_key(|(_, tokens)| tokens.end)
        .or_else(|| Some((slip(draft, terms, at)?, at..at + 1)))
}

/// The tokens of a form that starts at `at`; one longer word of several may have a slip.
fn matches(draft: &Draft, form: &Form, at: usize) -> Option<Range<usize>> {
    let (mut place, mut end, mut slips) = (Some(at), at, 0);
    for (index, word) in form.words.iter().enumerate() {
        let token = place?;
        if canonical(draft.tokens[token].hash) != form.hashes[index] {
            let written = fold::text(&draft.text[draft.tokens[token].range()]);
            // "Marys" for "Mary's".
            let possessive = written.strip_suffix('s') == Some(word.as_str());
            slips += usize::from(!possessive);
            if slips > 1 || form.words.len() == 1 || !(possessive || is_one_slip(word, &written)) {
                return None;
            }
        }
        end = token + 1;
        place = next_word(draft, token);
        let last = index + 1 == form.words.len();
        let dotted = draft.token(end).is_some_and(|t| t.is_mark('.'));
        if form.initials && !dotted && !last {
            return None;
        }
        // "Maria G.", "M.E.G.", "Rowan Ln.": the dot belongs to the short form.
        if last && dotted && draft.token(end).is_some_and(|t| t.glued) {
            let letter = word.chars().count() == 1;
            let inner = draft.tokens.get(end + 1).is_some_and(|t| t.kind != TokenKind::Break);
            let short = form.hashes[index] == fold::word("ln") || is_street(form);
            if letter || short && inner && draft.words(token..end).len() <= 4 {
                end += 1;
            }
        }
    }
    if form.words.len() == 1 && !may_stand_alone(draft, form, at) {
        return None;
    }
    // "Maria G" without its dot may go on: "maria g6pd".
    (draft.tokens.get(end).is_none_or(|t| !t.glued || !matches!(t.kind, TokenKind::Number | TokenKind::Word)))
        .then_some(at..end)
}

fn may_stand_alone(draft: &Draft, form: &Form, at: usize) -> bool {
    let token = &draft.tokens[at];
    let capital = token.is_capitalized() && !draft.is_shouted(at);
    let possessive = draft.token(at + 1).is_some_and(|t| t.kind == TokenKind::Clitic);
    match form.needs_capital {
        0 => true,
        1 => capital && (!draft.starts_sentence(at) || possessive),
        _ => capital,
    }
}

/// One slip in a word that stands alone: it has a capital, and no list knows it.
fn slip<'t>(draft: &Draft, terms: &'t Terms, at: usize) -> Option<&'t Form> {
    let token = &draft.tokens[at];
    let name = draft.name(at);
    let known = name.given() > 0
        || name.surname() > 0
        || draft.lexicon.term(token.hash).is_some()
        || draft.lexicon.place(token.hash).is_some();
    if !token.is_capitalized() || known || draft.starts_sentence(at) || draft.is_shouted(at) {
        return None;
    }
    let written = fold::text(&draft.text[token.range()]);
    terms.forms.iter().find(|form| form.words.len() == 1 && is_one_slip(&form.words[0], &written))
}

/// One letter added, left out, changed, or two changed about, in a word of five letters or more.
fn is_one_slip(word: &str, written: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) =
        (word.chars().collect(), written.chars().take(LONGEST_NAME).collect());
    if a.len() < 5 || a.len().abs_diff(b.len()) > 1 || a == b || a.iter().any(char::is_ascii_digit) {
        return false;
    }
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let longer = a.len().max(b.len());
    let swapped = a.len() == b.len()
        && same_start + same_end + 2 >= longer
        && same_start + 1 < a.len()
        && a[same_start] == b[same_start + 1]
        && a[same_start + 1] == b[same_start];
    same_start + same_end + 1 >= longer || swapped
}

/// The word after a token: past its 's and up to two marks on the same line.
fn next_word(draft: &Draft, token: usize) -> Option<usize> {
    let mut marks = 0;
    for at in token + 1..draft.tokens.len().min(token + 5) {
        match draft.tokens[at].kind {
            TokenKind::Word | TokenKind::Number => return Some(at),
            TokenKind::Clitic => {}
            TokenKind::Mark('-' | '.' | ',' | '/' | '&' | '\'' | '’') if marks < 2 => marks += 1,
            _ => return None,
        }
    }
    None
}

fn is_letter(draft: &Draft, at: usize) -> bool {
    draft.tokens[at].is_word() && draft.words(at..at + 1).chars().nth(1).is_none()
}

/// "L i a m", "L.i.a.m", "L-I-A-M": letters written one by one. Returns where the run ends.
fn spelled_out(draft: &Draft, terms: &Terms, start: usize, found: &mut Found) -> usize {
    let mut letters = vec![start];
    let mut at = start + 1;
    while letters.len() < LONGEST_RUN {
        let mark =
            draft.token(at).is_some_and(|t| matches!(t.kind, TokenKind::Mark('.' | '-' | '*' | '_' | '·')));
        let next = at + usize::from(mark);
        if next >= draft.tokens.len() || !is_letter(draft, next) {
            break;
        }
        letters.push(next);
        at = next + 1;
    }
    let text: Vec<char> = letters
        .iter()
        .flat_map(|&i| fold::text(draft.words(i..i + 1)).chars().take(1).collect::<Vec<_>>())
        .collect();
    if text.len() != letters.len() {
        return at;
    }
    for form in terms.forms.iter().filter(|f| !f.initials) {
        let wanted: Vec<char> = form.compact.chars().collect();
        if wanted.len() < 3 {
            continue;
        }
        for place in 0..(text.len() + 1).saturating_sub(wanted.len()) {
            if text[place..place + wanted.len()] == wanted[..] {
                report(found, form, draft.bytes(letters[place]..letters[place + wanted.len() - 1] + 1));
            }
        }
    }
    at
}

/// "`maria_gonzalez81`", "`MariaGonzalez`": a word that looks like a username.
fn is_username(draft: &Draft, token: &Token) -> bool {
    let text = &draft.text[token.range()];
    matches!(token.case, Case::Mixed | Case::MixedTitle)
        || text.len() >= 6
        || text.bytes().any(|b| b == b'_' || b.is_ascii_digit())
}

/// A term inside a username, hashtag or link.
fn inside(draft: &Draft, terms: &Terms, token: &Token, found: &mut Found) {
    let text = &draft.text[token.range()];
    if text.len() > LONGEST_NAME {
        return;
    }
    let parts = parts(text);
    let squeezed = parts.concat();
    let link = token.kind == TokenKind::Url;
    let marked = matches!(token.kind, TokenKind::Handle | TokenKind::Hashtag);
    let holds = |form: &&Form| {
        let several = form.words.len() > 1;
        let long = form.compact.chars().count();
        if form.initials || long < 4 || link && !form.direct {
            return false;
        }
        let as_parts = (several || marked || text.contains('_'))
            && form.needs_capital < 2
            && (0..parts.len()).any(|from| {
                let mut rest = form.compact.as_str();
                for part in &parts[from..] {
                    match rest.strip_prefix(part.as_str()) {
                        Some("") => return true,
                        Some(left) => rest = left,
                        None => return false,
                    }
                }
                false
            });
        let around = || {
            squeezed.find(&form.compact).is_some_and(|at| {
                AROUND.contains(&&squeezed[..at]) && AROUND.contains(&&squeezed[at + form.compact.len()..])
            })
        };
        as_parts
            || several && long >= 6 && form.direct && squeezed.contains(&form.compact)
            || form.kind == OwnTermKind::Alias && long >= 6 && squeezed.contains(&form.compact)
            || marked && form.needs_capital == 0 && around()
    };
    if let Some(form) = terms.forms.iter().find(holds) {
        report(found, form, token.range());
    }
}

/// The parts of a username: at marks, between small and capital letters, letters and digits.
fn parts(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let (mut start, mut before) = (0, ' ');
    for (at, c) in text.char_indices() {
        let cut = !c.is_alphanumeric()
            || !before.is_alphanumeric()
            || before.is_lowercase() && c.is_uppercase()
            || before.is_numeric() != c.is_numeric();
        if cut {
            parts.push(fold::text(&text[start..at]));
            start = at;
        }
        before = c;
    }
    parts.push(fold::text(&text[start..]));
    parts.retain(|p| p.chars().any(char::is_alphanumeric));
    parts
}

/// Scripts without spaces: the term may stand inside what reads as one long word.
fn unspaced(draft: &Draft, terms: &Terms, token: &Token, found: &mut Found) {
    let text = &draft.text[token.range()];
    for form in terms.forms.iter().filter(|f| f.compact.chars().all(|c| c >= '\u{e00}')) {
        for (at, words) in text.match_indices(form.compact.as_str()) {
            let start = token.range().start + at;
            report(found, form, start..start + words.len());
        }
    }
}

fn birthdays(draft: &Draft, terms: &Terms, found: &mut Found) {
    if terms.birthdays.is_empty() {
        return;
    }
    let mut next = 0;
    for at in 0..draft.tokens.len() {
        let Some(date) = (at >= next).then(|| date_at(draft, at)).flatten() else { continue };
        next = date.tokens.end;
        let same = terms.birthdays.iter().any(|b| {
            let day = (date.day, date.month) == (b.day, b.month)
                || date.numeric && (date.month, date.day) == (b.day, b.month);
            day && (date.year == 0 || b.year == 0 || date.year == b.year)
        });
        if same {
            let candidate = Candidate::new(draft.bytes(date.tokens), Level::PleaseLook)
                .confidence(Confidence::Certain)
                .experiencer(Experiencer::Writer)
                .fact(Fact::BirthDate)
                .suggest("");
            found.add_as(Category::AgeBirth, candidate);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::options::{Options, OwnTerm, OwnTermKind};

    fn found(text: &str, kind: OwnTermKind, draft: &str) -> Vec<String> {
        let own_terms = vec![OwnTerm { text: text.to_owned(), kind }];
        let assessment = crate::assess(draft, &Options { own_terms, ..Options::default() });
        let units: Vec<u16> = draft.encode_utf16().collect();
        let own = assessment.findings.iter().filter(|f| f.recognizer == "own_term");
        own.map(|f| String::from_utf16_lossy(&units[f.span.start as usize..f.span.end as usize])).collect()
    }

    #[test]
    fn terms_of_every_language_are_found() {
        for (term, draft, words) in [
            ("王小明", "我叫王小明，今年四十三岁", "王小明"),
            ("Мария", "меня зовут МАРИЯ", "МАРИЯ"),
            ("Łukasz", "to jest lukasz", "lukasz"),
            ("שרה", "אני שרה", "שרה"),
            ("Nguyễn Văn An", "nguyen van an here", "nguyen van an"),
        ] {
            assert_eq!(found(term, OwnTermKind::Name, draft), [words], "{term}");
        }
    }

    #[test]
    fn everyday_words_are_left_alone() {
        for (term, draft) in [
            ("Brian", "This Brain fog is bad and my brain hurts"),
            ("Mary Smith", "I have M.S. and MS"),
            ("Grace", "with grace and hope"),
            ("Ian", "I an old man"),
            ("Chris", "merry #christmas from @christmas_fan"),
        ] {
            assert_eq!(found(term, OwnTermKind::Name, draft), [""; 0], "{term} in {draft}");
        }
    }

    #[test]
    fn a_birthday_is_found_in_any_style_of_date() {
        for date in
            ["14 May 1990", "May 14", "14/05/1990", "5/14/1990", "1990-05-14", "the 14th of May, 1990"]
        {
            let draft = format!("I mean {date} exactly");
            assert_eq!(found("May 14, 1990", OwnTermKind::Birthday, &draft).len(), 1, "{date}");
        }
        assert_eq!(found("May 14, 1990", OwnTermKind::Birthday, "May 15, 14 May 1991"), [""; 0]);
    }

    #[test]
    fn odd_terms_and_drafts_do_no_harm() {
        let odd =
            ["", " ", ".", "a", "é", "_", "@", "#", "🙂", "\u{301}\u{301}", "L.", "1", "a b c d e f g h i j"];
        for term in odd {
            for kind in [OwnTermKind::Name, OwnTermKind::Place, OwnTermKind::Alias, OwnTermKind::Birthday] {
                for draft in ["", "L i a m .", "@a_ #é 🙂🙂 \u{301}", "a.b.c.d.e.f 1/1/1 _ __ L."] {
                    let _ = found(term, kind, draft);
                }
            }
        }
    }
}
