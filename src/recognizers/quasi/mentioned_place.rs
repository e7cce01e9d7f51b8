//! A town named in a personal post without a word that says who lives there: "Halifax." Counted,
//! never shown, and with four times its people, for the writer may only live near it.
//!
//! Why it matters: readers take the one place a post names for the writer's own.
//!
//! It must not count trips, teams, names, places of news, nor one of many places.

use crate::fact::Fact;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::PlaceKind;
use crate::lexicon::cue::Cue;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;

/// The recognizer. Its examples mark what is counted.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "mentioned_place",
    category: Category::PlaceArea,
    find,
    examples: &[
        "I am a night nurse and I bake bread. [[Halifax]].",
        "[[Sequim]], if anyone wants honey from me",
    ],
    counter_examples: &[
        "I flew to Halifax on a trip",
        "Halifax had snow today.",
        "I was born in Halifax and moved to Boise",
        "I love Boston Celtics games",
        "The Halifax Chronicle wrote of my case",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let tells = |(_, c): (Category, &Candidate)| c.fact.is_some() && c.experiencer == Experiencer::Writer;
    let personal = scene.contexts.speaks_of_itself() || found.so_far().any(tells);
    if !personal || found.so_far().any(|(category, _)| category == Category::PlaceArea) {
        return;
    }
    let mut towns = draft.places.iter().filter(|hit| {
        let token = &draft.tokens[hit.first];
        let region =
            matches!(hit.place.kind, PlaceKind::State | PlaceKind::Country | PlaceKind::Abbreviation);
        !region
            && hit.place.strength >= 2
            && token.is_capitalized()
            && !draft.is_shouted(hit.first)
            && scene.contexts.names().at(hit.first).is_none()
    });
    let (Some(town), None) = (towns.next(), towns.nth(1)) else { return };
    let sentence = draft.sentence(town.first);
    let own_words = |i: usize| draft.token(i).is_some_and(|t| t.is_word() && t.is_capitalized());
    let part_of_name = own_words(town.end) && draft.place_at(town.end).is_none()
        || town.first > sentence.start + 1 && own_words(town.first - 1)
        || draft.token(town.end).is_some_and(|t| t.kind == TokenKind::Clitic);
    let trip = draft.cues_in(sentence, Cue::Trip).next().is_some();
    let context = scene.context(&(town.first..town.end));
    if part_of_name || trip || !context.is_stated() {
        return;
    }
    found.add(
        Candidate::new(draft.bytes(town.first..town.end), Level::GoodToKnow)
            .confidence(Confidence::Possible)
            .experiencer(Experiencer::Writer)
            .fact(Fact::Place { population: 4 << town.place.population_log2.min(36) }),
    );
}
