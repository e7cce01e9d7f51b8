//! What kind of worker somebody is: enough to be understood, and true of very many.

use crate::lexicon::words::{Words, words};

/// The general word, and how words for such workers begin.
const FIELDS: &[(&str, &[&str])] = &[
    (
        "a health worker",
        &[
            "nurs",
            "doctor",
            "medic",
            "paramedic",
            "pharm",
            "therap",
            "dent",
            "midwi",
            "carer",
            "caregiv",
            "physio",
            "surg",
            "radiog",
            "phleb",
            "hygien",
            "cna",
            "hca",
            "rn",
            "lpn",
            "emt",
            "opti",
            "opto",
            "psych",
            "orderly",
            "chiro",
            "gp",
            "physic",
            "neuro",
            "onco",
            "cardio",
            "paed",
            "pedi",
            "anaes",
            "anes",
        ],
    ),
    (
        "a school worker",
        &["teach", "prof", "lectur", "tutor", "princip", "librar", "headteach", "headmas", "lunch"],
    ),
    (
        "a food worker",
        &[
            "cook", "chef", "bak", "barista", "wait", "bartend", "barm", "butcher", "dishw", "kitchen",
            "cater",
        ],
    ),
    (
        "a transport worker",
        &[
            "driv", "truck", "trucker", "pilot", "courier", "conduct", "sailor", "postal", "postm", "mail",
            "taxi", "cab", "hgv",
        ],
    ),
    (
        "an outdoor worker",
        &[
            "farm", "ranch", "fish", "forest", "shepherd", "farrier", "dairy", "garden", "landsc", "arbor",
            "log",
        ],
    ),
    (
        "a trades worker",
        &[
            "plumb",
            "electric",
            "carpent",
            "mason",
            "brick",
            "weld",
            "roof",
            "mechan",
            "join",
            "build",
            "machin",
            "til",
            "plaster",
            "scaff",
            "construct",
            "hvac",
            "blacks",
            "foreman",
            "miner",
        ],
    ),
    (
        "an emergency worker",
        &["polic", "cop", "fire", "sheriff", "detect", "lifeg", "dispatch", "coastg", "trooper"],
    ),
    (
        "a tech worker",
        &["engin", "develop", "program", "softw", "coder", "sysad", "web", "it", "data", "tech"],
    ),
    ("a shop worker", &["cash", "retail", "shop", "sales", "stor", "florist", "grocer", "merch"]),
    (
        "an office worker",
        &[
            "clerk", "account", "bookk", "secret", "admin", "recep", "paral", "lawy", "attorn", "solic",
            "bank", "manag", "insur", "actuar",
        ],
    ),
    (
        "a service worker",
        &[
            "clean", "janit", "custod", "housek", "maid", "hairdr", "barber", "groom", "beaut", "nann",
            "babys", "hairs", "bouncer",
        ],
    ),
];

/// Words that stand before "worker" in what we offer: they tell nobody apart.
pub const GENERAL: Words = words![
    "health" "school" "food" "transport" "outdoor" "trades" "emergency" "tech" "shop" "office" "service" "retired" "former"
    "healthcare" "key" "essential"
];

/// The general word for a job: "a health worker" for an ICU nurse.
pub fn general(job: &str) -> &'static str {
    let job = job.to_ascii_lowercase();
    let last_first = job.split(|c: char| !c.is_alphanumeric()).rev().filter(|word| !word.is_empty());
    last_first
        .filter_map(|word| FIELDS.iter().find(|(_, stems)| stems.iter().any(|stem| begins(word, stem))))
        .map(|&(general, _)| general)
        .next()
        .unwrap_or("a worker")
}

/// Short ones are whole words: "rn", "it".
fn begins(word: &str, stem: &str) -> bool {
    if stem.len() <= 3 && !matches!(stem, "bak" | "til" | "log") {
        word == stem
    } else {
        word.starts_with(stem)
    }
}

#[cfg(test)]
mod tests {
    use super::general;

    #[test]
    fn the_last_word_tells_the_field() {
        for (job, expected) in [
            ("ICU nurse", "a health worker"),
            ("data analyst", "a tech worker"),
            ("school bus driver", "a transport worker"),
            ("Italian cook", "a food worker"),
            ("RN", "a health worker"),
            ("third grade teacher", "a school worker"),
            ("mayor", "a worker"),
            ("logger", "an outdoor worker"),
        ] {
            assert_eq!(general(job), expected, "{job}");
        }
    }
}
