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
pub use own::own_term::EXAMPLE_TERMS;

/// Without the sentences that only tests read: the browser's core need not carry them. Examples of English
/// stay, one is shown for each kind of finding.
const fn slim<const COUNT: usize>(mut all: [Recognizer; COUNT], keeps_examples: bool) -> [Recognizer; COUNT] {
    if cfg!(target_arch = "wasm32") {
        let mut at = 0;
        while at < COUNT {
            all[at].counter_examples = &[];
            if !keeps_examples {
                all[at].examples = &[];
            }
            at += 1;
        }
    }
    all
}

/// Every recognizer of English, and those that need no language (numbers, addresses, links). The order matters only where one says that it builds on an earlier one.
pub const ALL: &[Recognizer] = &slim(
    [
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
    ],
    true,
);

/// Those of Spanish, run on drafts with a sentence in it.
pub const SPANISH: &[Recognizer] = &slim(
    [
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
    ],
    false,
);
