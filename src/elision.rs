//! Sentences that leave out their "I": "Rushed to Mercy by ambulance", "Diagnosed in March 2021",
//! "Finally got my scan today". In a post they tell of the writer, as a diary does.

use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::token::TokenKind;
use std::ops::Range;

/// Words that may stand before the verb: "finally got", "so just had".
const LEADS: Words = words![
    fold::word("just"),
    fold::word("finally"),
    fold::word("so"),
    fold::word("and"),
    fold::word("then"),
    fold::word("well"),
    fold::word("also"),
    fold::word("still"),
    fold::word("now"),
    fold::word("currently"),
    fold::word("yesterday"),
    fold::word("today"),
    fold::word("update"),
    fold::word("hi"),
    fold::word("hello"),
    fold::word("hey"),
    fold::word("all"),
    fold::word("was"),
    fold::word("been"),
    fold::word("being"),
    fold::word("getting"),
    fold::word("newly"),
    fold::word("recently"),
    fold::word("originally"),
    fold::word("first"),
    fold::word("ended"),
    fold::word("up"),
];

/// Verbs that begin such a sentence.
const VERBS: Words = words![
    fold::word("admitted"),
    fold::word("airlifted"),
    fold::word("biopsied"),
    fold::word("been"),
    fold::word("booked"),
    fold::word("born"),
    fold::word("confined"),
    fold::word("diagnosed"),
    fold::word("discharged"),
    fold::word("dx"),
    fold::word("dxd"),
    fold::word("finished"),
    fold::word("flying"),
    fold::word("gave"),
    fold::word("getting"),
    fold::word("grew"),
    fold::word("going"),
    fold::word("got"),
    fold::word("had"),
    fold::word("have"),
    fold::word("having"),
    fold::word("heading"),
    fold::word("hit"),
    fold::word("hospitalised"),
    fold::word("hospitalized"),
    fold::word("leaving"),
    fold::word("left"),
    fold::word("living"),
    fold::word("lost"),
    fold::word("met"),
    fold::word("moved"),
    fold::word("off"),
    fold::word("operated"),
    fold::word("picked"),
    fold::word("raised"),
    fold::word("pushing"),
    fold::word("referred"),
    fold::word("registered"),
    fold::word("rushed"),
    fold::word("sat"),
    fold::word("saw"),
    fold::word("scanned"),
    fold::word("scheduled"),
    fold::word("sectioned"),
    fold::word("seen"),
    fold::word("seeing"),
    fold::word("sent"),
    fold::word("sitting"),
    fold::word("spent"),
    fold::word("started"),
    fold::word("starting"),
    fold::word("stuck"),
    fold::word("taken"),
    fold::word("transferred"),
    fold::word("travelling"),
    fold::word("treated"),
    fold::word("turned"),
    fold::word("turning"),
    fold::word("under"),
    fold::word("waiting"),
    fold::word("was"),
    fold::word("went"),
    fold::word("widowed"),
];

/// How many leading words are passed over.
const MOST_LEADS: usize = 4;

/// Does a sentence begin with a verb the writer is the subject of, and no public person in it?
#[must_use]
pub fn leaves_out_writer(draft: &Draft, sentence: &Range<usize>) -> bool {
    let mut at = sentence.start;
    let mut leads = 0;
    while at < sentence.end && leads < MOST_LEADS {
        let mark = !matches!(draft.tokens[at].kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic);
        if !mark && !draft.is_any(at, LEADS) {
            break;
        }
        leads += usize::from(!mark);
        at += 1;
    }
    let verb = (at.saturating_sub(1)..=at).any(|i| i >= sentence.start && draft.is_any(i, VERBS));
    verb && at < sentence.end
        && draft.cues_in(sentence.clone(), Cue::PublicTopic).next().is_none()
        && !draft.terms_of_in(Kinds::PUBLIC_FIGURE, sentence.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::ENGLISH;

    fn leaves_out(text: &str) -> bool {
        let draft = Draft::new(text, &ENGLISH);
        leaves_out_writer(&draft, &draft.sentence(0))
    }

    #[test]
    fn a_diary_has_no_subject() {
        for text in [
            "Rushed to Mercy by ambulance",
            "Diagnosed in March 2021, NED since",
            "so just got my scan results",
            "- finally had the biopsy",
            "Getting my transplant next month",
        ] {
            assert!(leaves_out(text), "{text}");
        }
    }

    #[test]
    fn a_sentence_with_a_subject_is_its_own() {
        for text in
            ["The star was rushed to hospital", "They had a sale", "Hospitals got new beds", "So what"]
        {
            assert!(!leaves_out(text), "{text}");
        }
    }
}
