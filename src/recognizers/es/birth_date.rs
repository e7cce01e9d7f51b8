//! The writer's date of birth: "nací el 12 de agosto de 1979", "mi cumpleaños es el 4 de mayo".
//!
//! It must not fire on other days, nor on other people's.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::pattern::{Patterns, Slot};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "birth_date",
    category: Category::AgeBirth,
    find,
    examples: &[
        "Nací el [[12 de agosto de 1979]] en un pueblo muy bonito.",
        "mi cumpleaños es el [[4 de mayo]] y quiero una fiesta",
        "El [[4 de mayo]] es mi cumpleaños y no quiero fiesta",
        "el [[4 de mayo]] cumplo cuarenta y me da risa",
        "Nací en [[1979]] y todavía me acuerdo de todo.",
    ],
    counter_examples: &[
        "El 12 de agosto empieza la escuela de los niños.",
        "El 4 de mayo es el cumpleaños de la reina.",
        "El 4 de mayo se cumplen cien años del hospital.",
        "El libro nació en 1979 y todavía se lee mucho.",
        "La independencia se celebra el 16 de septiembre en todo el país.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "nacido|nacida {1} el|un [ {day} de {month} de|del? {year?} ]",
    "naci {1} el|un [ {day} de {month} de|del? {year?} ]",
    "naci {1} en [ {year} ]",
    "mi cumpleanos es {1} el [ {day} de {month} ]",
    "el [ {day} de {month} ] es mi cumpleanos",
    "el [ {day} de {month} ] cumplo",
    "fecha de nacimiento es? el? [ {day} de {month} de|del? {year?} ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    for hit in PATTERNS.matches(scene.draft) {
        let full = hit.slot(Slot::Day).is_some();
        let year = hit.slot(Slot::Year).map(|at| scene.draft.words(at));
        let decade = year.and_then(|y| y.get(..3)).map(|d| format!("los años {}0", &d[2..]));
        let level = if full { Level::PleaseLook } else { Level::WorthALook };
        let candidate = Candidate::new(scene.draft.bytes(hit.tokens), level);
        let candidate = if full { candidate.fact(Fact::BirthDate) } else { candidate };
        found.add(match decade {
            Some(decade) if !full => candidate.suggest(decade),
            _ => candidate.suggest("día que prefiero no decir"),
        });
    }
}
