//! Somebody's age: "tengo 43 años", "mi hija de 7 años", "tiene 91 años".
//!
//! It must not fire on durations ("hace 4 años", "llevo 3 años", "por 10 años") nor on anniversaries.

use crate::fact::Fact;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::fold::word;
use crate::pattern::{Patterns, Slot, number};
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
    ],
    counter_examples: &[
        "Hace 4 años que no fumo y estoy muy contenta.",
        "Llevo 10 años en este trabajo y me gusta mucho.",
        "Hoy cumplo 3 años sin beber.",
        "La película tiene 20 años y sigue siendo muy buena.",
        "El próximo año vamos a la playa con los niños.",
    ],
};

/// The writer's own.
static OWN: Patterns = Patterns::new(&[
    "tengo [ {age} anos|anitos ] de? edad?",
    "soy un|una {2} de [ {age} anos ]",
    "mujer|hombre|chica|chico|muchacha|muchacho|senora|senor|joven de [ {age} anos ]",
    "a|desde|desde los|mis [ {age} anos ] de? edad?",
    "desde|a los [ {age} anos ] de? edad?",
    "soy {name} , [ {age} anos? ] ,",
    "cumpli|cumplo|cumplire [ {age} anos ]",
]);
/// Somebody else's.
static OTHERS: Patterns = Patterns::new(&[
    "mi|mis|nuestro|nuestra {child} {4} , [ tiene|cumple|cumplio {age} anos|anitos ]",
    "mi|mis|nuestro|nuestra {relative} {4} , [ tiene|cumple|cumplio {age} anos|anitos ]",
    "mi|mis|nuestro|nuestra|un|una {child} {name?} , {2} [ tiene|tenia {age} anos|anitos ]",
    "mi|mis|nuestro|nuestra {relative} {name?} , {2} [ tiene|tenia {age} anos|anitos ]",
    "mi|mis|nuestro|nuestra|un|una {child} {name?} , [ de {age} anos|anitos|meses ]",
    "mi|mis|nuestro|nuestra {relative} {name?} , [ de {age} anos|anitos ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in OWN.matches(draft) {
        let Some(years) = hit.slot(Slot::Age).and_then(|at| number(draft, at.start)) else { continue };
        // "Cumplo 3 años sin beber": nobody of three writes that.
        if years < 10
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
        let Some(years) = hit.slot(Slot::Age).and_then(|at| number(draft, at.start)) else { continue };
        let child = hit.slot(Slot::Child).is_some();
        let offered = if draft.is_any(hit.tokens.start, &[word("de")]) {
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
