//! All recognizers. To add one: its file, a `mod` line in its folder's module, a line in `ALL`,
//! and the message `reason_<id>`; `docs/CONTRIBUTING.md` walks through it.

mod care;
mod credibility;
mod es;
mod health;
mod identity;
mod life;
mod number;
mod own;
mod place;
mod quasi;
mod time;

use crate::recognizer::Recognizer;

pub use credibility::health_sale::is_shop;
pub use identity::relation_words;
pub use number::contact_instead_in_spanish;
pub use own::own_term::EXAMPLE_TERMS;

/// Without the sentences that only tests read: the browser's core need not carry them.
const fn slim<const COUNT: usize>(full: &[Recognizer]) -> [Recognizer; COUNT] {
    let mut all = [full[0]; COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at] = full[at];
        if cfg!(target_arch = "wasm32") {
            all[at].examples = &[];
            all[at].counter_examples = &[];
        }
        at += 1;
    }
    all
}

/// Longer examples tire; a table shows one line.
const LONGEST: usize = 80;

/// The example of each that is shown: the first that fits on a line with one thing in it, else the shortest.
const fn shown<const COUNT: usize>(full: &[Recognizer]) -> [&'static str; COUNT] {
    let mut all = [""; COUNT];
    let mut at = 0;
    while at < COUNT {
        let examples = full[at].examples;
        all[at] = examples[0];
        let mut next = 1;
        while next < examples.len() {
            if cost(examples[next]) < cost(all[at]) {
                all[at] = examples[next];
            }
            next += 1;
        }
        at += 1;
    }
    all
}

const fn cost(example: &str) -> usize {
    let bytes = example.as_bytes();
    let (mut at, mut marks, mut lines) = (1, 0, 0);
    while at < bytes.len() {
        marks += (bytes[at - 1] == b'[' && bytes[at] == b'[') as usize;
        lines += (bytes[at] == b'\n') as usize;
        at += 1;
    }
    let length = if bytes.len() > LONGEST { bytes.len() } else { LONGEST };
    if marks == 1 && lines == 0 { length } else { length + 100_000 }
}

/// Every recognizer of English, and those that need no language (numbers, addresses, links). The order
/// matters only where one says that it builds on an earlier one.
pub const ALL: &[Recognizer] = &slim::<{ FULL.len() }>(FULL);

/// For each of [`ALL`], a sentence in which it finds what stands between `[[` and `]]`.
pub const EXAMPLES: &[&str] = &shown::<{ FULL.len() }>(FULL);

const FULL: &[Recognizer] = &[
    own::own_term::RECOGNIZER,
    number::email_address::RECOGNIZER,
    number::phone_number::RECOGNIZER,
    number::social_security_number::RECOGNIZER,
    number::national_health_number::RECOGNIZER,
    number::government_number::RECOGNIZER,
    number::payment_card::RECOGNIZER,
    number::bank_account::RECOGNIZER,
    number::one_time_code::RECOGNIZER,
    number::medical_record_number::RECOGNIZER,
    number::insurance_number::RECOGNIZER,
    number::device_number::RECOGNIZER,
    number::vehicle_plate::RECOGNIZER,
    number::network_address::RECOGNIZER,
    number::private_link::RECOGNIZER,
    number::profile_link::RECOGNIZER,
    number::username_elsewhere::RECOGNIZER,
    number::messenger_contact::RECOGNIZER,
    number::coordinates::RECOGNIZER,
    number::street_address::RECOGNIZER,
    time::birth_date::RECOGNIZER,
    time::event_date::RECOGNIZER,
    time::age::RECOGNIZER,
    place::facility::RECOGNIZER,
    place::home_place::RECOGNIZER,
    place::place_now::RECOGNIZER,
    place::postal_code::RECOGNIZER,
    identity::own_name::RECOGNIZER,
    identity::child_name::RECOGNIZER,
    identity::other_name::RECOGNIZER,
    identity::clinician_name::RECOGNIZER,
    health::condition::RECOGNIZER,
    health::gene_variant::RECOGNIZER,
    health::lab_result::RECOGNIZER,
    health::medical_test::RECOGNIZER,
    health::medicine::RECOGNIZER,
    health::other_person_health::RECOGNIZER,
    health::pasted_report::RECOGNIZER,
    health::sensitive_health::RECOGNIZER,
    health::study::RECOGNIZER,
    health::rare_disease::RECOGNIZER,
    life::employer::RECOGNIZER,
    life::school::RECOGNIZER,
    life::occupation::RECOGNIZER,
    life::personal_trait::RECOGNIZER,
    life::money_matter::RECOGNIZER,
    life::legal_matter::RECOGNIZER,
    credibility::stop_medicine::RECOGNIZER,
    credibility::dose_advice::RECOGNIZER,
    credibility::substitute_medicine::RECOGNIZER,
    credibility::cure_claim::RECOGNIZER,
    credibility::miracle_number::RECOGNIZER,
    credibility::suppressed_cure::RECOGNIZER,
    credibility::natural_is_safe::RECOGNIZER,
    credibility::treatment_is_poison::RECOGNIZER,
    credibility::detox::RECOGNIZER,
    credibility::single_cause::RECOGNIZER,
    credibility::unproven_remedy::RECOGNIZER,
    credibility::diagnosing_others::RECOGNIZER,
    credibility::anecdote_as_proof::RECOGNIZER,
    credibility::vague_authority::RECOGNIZER,
    credibility::ancient_secret::RECOGNIZER,
    credibility::health_sale::RECOGNIZER,
    care::crisis::RECOGNIZER,
    quasi::family_shape::RECOGNIZER,
    quasi::one_of_few::RECOGNIZER,
    quasi::listed_fact::RECOGNIZER,
    quasi::mentioned_place::RECOGNIZER,
];

/// Those of Spanish, run on drafts with a sentence in it.
pub const SPANISH: &[Recognizer] = &slim::<{ FULL_SPANISH.len() }>(FULL_SPANISH);

const FULL_SPANISH: &[Recognizer] = &[
    es::phone_number::RECOGNIZER,
    es::government_number::RECOGNIZER,
    es::medical_record_number::RECOGNIZER,
    es::insurance_number::RECOGNIZER,
    es::device_number::RECOGNIZER,
    es::birth_date::RECOGNIZER,
    es::event_date::RECOGNIZER,
    es::age::RECOGNIZER,
    es::street_address::RECOGNIZER,
    es::facility::RECOGNIZER,
    es::school::RECOGNIZER,
    es::employer::RECOGNIZER,
    es::occupation::RECOGNIZER,
    es::personal_trait::RECOGNIZER,
    es::money_matter::RECOGNIZER,
    es::home_place::RECOGNIZER,
    es::place_now::RECOGNIZER,
    es::own_name::RECOGNIZER,
    es::child_name::RECOGNIZER,
    es::other_name::RECOGNIZER,
    es::clinician_name::RECOGNIZER,
    es::condition::RECOGNIZER,
    es::sensitive_health::RECOGNIZER,
    es::rare_disease::RECOGNIZER,
    es::other_person_health::RECOGNIZER,
    es::medicine::RECOGNIZER,
    es::lab_result::RECOGNIZER,
    es::medical_test::RECOGNIZER,
    es::stop_medicine::RECOGNIZER,
    es::cure_claim::RECOGNIZER,
    es::health_sale::RECOGNIZER,
    es::crisis::RECOGNIZER,
];

#[cfg(test)]
mod tests {
    use super::cost;

    #[test]
    fn a_short_example_with_one_thing_on_one_line_is_shown() {
        assert!(cost("a [[b]]") < cost("[[a]] and [[b]]"));
        assert!(cost("a [[b]]") < cost("a\n[[b]]"));
        assert!(cost("a [[b]]") < cost(&format!("a [[{}]]", "b".repeat(99))));
        assert_eq!(cost("a [[b]]"), cost("some [[b]]"));
    }
}
