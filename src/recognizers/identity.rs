//! Names: the writer's, a child's, another person's, a clinician's. Whom a draft names is read
//! once, in [`crate::names`]; each recognizer here reports its own kind of person.

pub mod child_name;
pub mod clinician_name;
pub mod other_name;
pub mod own_name;

use crate::names::{Mention, Named, Role, Stands};
use crate::recognizer::{Candidate, Scene};

/// The mentions of people with a role, with the person.
fn mentions<'s>(scene: &'s Scene, role: Role) -> impl Iterator<Item = (&'s Mention, &'s Named)> {
    let names = scene.contexts.names();
    names
        .mentions
        .iter()
        .map(|mention| (mention, &names.people[mention.person]))
        .filter(move |(_, person)| person.role == role)
}

/// The first letter, after "my name is" and the like: it keeps the sentence whole and names nobody.
/// (A made-up name would, to every reader and to us, be a name again.)
fn initial(scene: &Scene, mention: &Mention) -> String {
    let first = scene.draft.words(mention.tokens.clone()).chars().next();
    first.map(|c| c.to_uppercase().collect()).unwrap_or_default()
}

/// What can stand in a name's place: nothing where the words beside it say who it is, else who
/// the draft said it is, else `otherwise`.
fn suggest(
    scene: &Scene,
    candidate: Candidate,
    mention: &Mention,
    person: &Named,
    otherwise: &[&str],
) -> Candidate {
    match mention.stands {
        Stands::Beside | Stands::Signed => return candidate.suggest(""),
        Stands::Introduced => return candidate.suggest(initial(scene, mention)),
        Stands::Alone => {}
    }
    let said = person.relation.clone().and_then(|relation| relation_words(scene, relation));
    said.iter().map(String::as_str).chain(otherwise.iter().copied()).fold(candidate, Candidate::suggest)
}

/// "my husband" for "my husband", "my dear husband" or "DH"; nothing where the words do not stand alone.
#[must_use]
pub fn relation_words(scene: &Scene, relation: std::ops::Range<usize>) -> Option<String> {
    let draft = scene.draft;
    let last = draft.words(relation.end.checked_sub(1)?..relation.end).to_lowercase();
    let spelled = match last.as_str() {
        "dh" => "husband",
        "dw" => "wife",
        "ds" | "ds1" | "ds2" => "son",
        "dd" | "dd1" | "dd2" => "daughter",
        "dp" => "partner",
        "mil" => "mother-in-law",
        "fil" => "father-in-law",
        "sil" => "sister-in-law",
        "bil" => "brother-in-law",
        "lo" => "child",
        _ => "",
    };
    if !spelled.is_empty() {
        return Some(format!("my {spelled}"));
    }
    let first = draft.words(relation.start..relation.start + 1).to_lowercase();
    match first.as_str() {
        "my" | "our" | "his" | "her" | "their" => {
            let bare = relation_start(scene, &relation);
            Some(format!("{first} {}", draft.words(bare..relation.end).to_lowercase()))
        }
        "mom" | "mum" | "mama" | "dad" | "grandma" | "grandpa" | "uncle" | "aunt" | "auntie" | "grandad"
        | "nan" | "gran" | "hubby" | "hubs" | "cousin" => Some(format!("my {last}")),
        _ => None,
    }
}

/// Where the relation itself starts, past "my 7 year old": the longest listed phrase at the end.
fn relation_start(scene: &Scene, relation: &std::ops::Range<usize>) -> usize {
    (relation.start + 1..relation.end)
        .find(|&at| scene.draft.terms_at(at).iter().any(|hit| hit.end == relation.end))
        .unwrap_or(relation.end - 1)
}
