//! Somebody's age: "tengo 43 años", "mi hija de 7 años", "tiene 91 años".
//!
//! It must not fire on durations ("hace 4 años", "llevo 3 años", "por 10 años") nor on anniversaries.

use crate::draft::Draft;
use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::pattern::{Match, Patterns, Slot, number};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "age",
    category: Category::AgeBirth,
    find,
    examples: &[
        "Tengo [[43 años]] y vivo con mi mamá.",
        "Mi hijo [[tiene 7 años]] y le gusta el fútbol.",
        "Soy una mujer de [[62 años]], jubilada, y vivo con mis hijos.",
        "Mi abuela [[de 91 años]] se cayó ayer.",
        "padezco esto desde los [[19 años]] y ya no sé qué hacer",
        "tengo [[16]], y nadie me cree",
        "Me lo encontraron a los [[52]] por pura casualidad.",
        "[[31 años]], de Madrid, y con muchas ganas de llorar.",
        "Mi papá está muy mal. Tiene [[66]].",
    ],
    counter_examples: &[
        "Hace 4 años que no fumo y estoy muy contenta.",
        "Llevo 10 años en este trabajo y me gusta mucho.",
        "Hoy cumplo 3 años sin beber.",
        "La película tiene 20 años y sigue siendo muy buena.",
        "El próximo año vamos a la playa con los niños.",
        "Tengo 16 mensajes sin leer y ninguno es tuyo.",
        "Llegué a los 5 minutos y ya no había nadie.",
        "Tiene 20 gigas de memoria y va muy lento.",
        "A los 90 minutos metieron el gol y lloré.",
    ],
};

/// The writer's own.
static OWN: Patterns = Patterns::new(&[
    "tengo [ {age} anos|anitos|ano|an ] de? edad?",
    "soy un|una? {2} de [ {age} anos? ]",
    "mujer|hombre|chica|chico|muchacha|muchacho|senora|senor|joven|varon , de? [ {age} anos? ]",
    "a|desde|desde los|mis [ {age} anos ] de? edad?",
    "desde|a los [ {age} anos ] de? edad?",
    "soy {name} , [ {age} anos? ] ,",
    "cumpli|cumplo|cumplire|tenia|con|tras [ {age} anos ]",
    "tengo|cumpli|cumplo|tenia|uno|una de? [ {age} ]",
    "a|desde|hasta los|mis [ {age} ]",
    "[ {age} anos ]",
]);
/// Somebody else's.
static OTHERS: Patterns = Patterns::new(&[
    "mi|mis|nuestro|nuestra {child} {4} , [ tiene|cumple|cumplio {age} anos|anitos ]",
    "mi|mis|nuestro|nuestra {relative} {4} , [ tiene|cumple|cumplio {age} anos|anitos ]",
    "mi|mis|nuestro|nuestra|un|una {child} {name?} , {2} [ tiene|tenia {age} anos|anitos ]",
    "mi|mis|nuestro|nuestra {relative} {name?} , {2} [ tiene|tenia {age} anos|anitos ]",
    "mi|mis|nuestro|nuestra|un|una {child} {name?} , [ de {age} anos|anitos|meses ]",
    "mi|mis|nuestro|nuestra {relative} {name?} , [ de {age} anos|anitos ]",
    "el|la|los|las|mi|al {child} {name?} , [ de|con {age} anos|anitos|anito|meses|mesecitos ]",
    "el|la|mi {child} {2} de [ {number} semanas ]",
    "tiene|tenia|cumplio|cumple [ {age} anos|anitos|anito? ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in OWN.matches(draft) {
        let Some(years) = hit.slot(Slot::Age).and_then(|at| number(draft, at.start)) else { continue };
        // "Cumplo 3 años sin beber": nobody of three writes that.
        let listed = hit.whole == hit.tokens && hit.tokens.len() == 2;
        if listed && !is_listed(draft, &hit) {
            continue;
        }
        // "Murió el actor a los 82 años."
        let sentence = draft.sentence(hit.tokens.start);
        let of_others =
            sentence.clone().any(|at| draft.is_any(at, words!["murio" "fallecio" "muere" "fallece"]))
                && !sentence.clone().any(|at| draft.is_any(at, words!["me" "mi" "tengo" "yo"]));
        if years < 10
            || of_others
            || !is_bare_age(draft, &hit)
            || draft.is_any(hit.whole.end, &[word("sin"), word("con"), word("casada"), word("casado")])
        {
            continue;
        }
        found.add(
            Candidate::new(draft.bytes(hit.tokens), level(years))
                .fact(Fact::Age { years })
                .suggest(if years < 20 {
                    "menos de 20 años".to_owned()
                } else {
                    format!("{} y tantos años", years / 10 * 10)
                })
                .suggest(stage(years)),
        );
    }
    for hit in OTHERS.matches(draft) {
        let slot = hit.slot(Slot::Age).or(hit.slot(Slot::Number));
        let Some(years) = slot.and_then(|at| number(draft, at.start)) else { continue };
        let named = hit.slot(Slot::Child).is_some() || hit.slot(Slot::Relative).is_some();
        let spoken_of = || person_before(draft, hit.tokens.start);
        let Some(child) = (if named { Some(hit.slot(Slot::Child).is_some()) } else { spoken_of() }) else {
            continue;
        };
        if !named && hit.tokens.len() == 1 && !ends_clause(draft, hit.tokens.end) {
            continue;
        }
        let offered = if hit.slot(Slot::Age).is_none() {
            "de corta edad"
        } else if draft.is_any(hit.tokens.start, &[word("de")]) {
            stage(years)
        } else if (6..=12).contains(&years) {
            "está en edad escolar"
        } else if years < 6 {
            "es de corta edad"
        } else if years < 20 {
            "es adolescente"
        } else {
            "es de edad adulta"
        };
        let level = if child { Level::WorthALook } else { level(years) };
        found.add(
            Candidate::new(draft.bytes(hit.tokens), level)
                .experiencer(if child { Experiencer::Child } else { Experiencer::Other })
                .suggest(offered),
        );
    }
}

/// From 90 on few are as old.
const fn level(years: u32) -> Level {
    if years >= 90 { Level::WorthALook } else { Level::GoodToKnow }
}

const fn stage(years: u32) -> &'static str {
    match years {
        0..6 => "de corta edad",
        6..13 => "en edad escolar",
        13..20 => "adolescente",
        20..30 => "joven",
        30..60 => "de mediana edad",
        _ => "mayor",
    }
}

/// "Tengo 16, y nadie ...", not "tengo 16 mensajes" nor "a los 5 minutos": a number without its years ends a clause.
fn is_bare_age(draft: &Draft, hit: &Match) -> bool {
    let with_years = hit.tokens.len() > 1;
    with_years || ends_clause(draft, hit.tokens.end)
}

fn ends_clause(draft: &Draft, end: usize) -> bool {
    const GO_ON: Words = words![
        "y" "me" "pero" "por" "que" "con" "tengo" "ya" "vivo" "soy" "estoy" "empece" "tuve" "perdi" "lo" "la" "le" "nos"
        "en" "cuando" "un" "una"
    ];
    draft.token(end).is_none_or(|next| {
        let number =
            next.is_mark('%') || next.is_mark('/') || next.glued && draft.has_digit(end + 1..end + 2);
        !number && !next.is_word()
            || !next.glued && draft.is_any(end, GO_ON)
            || draft.sentence_index(end) != draft.sentence_index(end - 1)
    })
}

/// "Mi papá está muy mal. Tiene 66.": is the one spoken of a child? Nobody if no relative was named just before.
fn person_before(draft: &Draft, at: usize) -> Option<bool> {
    const BACK: usize = 24;
    let sentence = draft.sentence(at);
    let before = sentence.start.checked_sub(1).map_or(0, |last| draft.sentence(last).start);
    (before.max(at.saturating_sub(BACK))..at).rev().find_map(|i| {
        let own = i.checked_sub(1).is_some_and(|b| draft.is_any(b, words!["mi" "mis" "nuestra" "nuestro"]));
        let child = draft.cue_at(i, Cue::ChildRelation).is_some();
        let relative = [Cue::PartnerRelation, Cue::FamilyRelation, Cue::OtherRelation]
            .into_iter()
            .any(|cue| draft.cue_at(i, cue).is_some());
        (own && (child || relative)).then_some(child)
    })
}

/// "31 años, de Madrid", "Soy mujer, 47 años, ...": an age in a list of what one is.
fn is_listed(draft: &Draft, hit: &Match) -> bool {
    let starts = draft.starts_sentence(hit.tokens.start)
        || hit.tokens.start.checked_sub(1).is_some_and(|at| draft.tokens[at].is_mark(','));
    let ends =
        draft.token(hit.tokens.end).is_some_and(|t| t.is_mark(',') || t.is_mark('.') || t.is_mark(';'));
    starts && ends && number(draft, hit.tokens.start).is_some_and(|years| years >= 14)
}
