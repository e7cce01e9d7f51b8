//! A street with its number: "calle Morelos 245, colonia Centro", "Avenida Juárez 12".
//!
//! It must not fire on a street without a number, nor on distances.

use crate::fact::Fact;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::words::words;
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "street_address",
    category: Category::PlaceAddress,
    find,
    examples: &[
        "Vivo en la [[calle Morelos 245, colonia Centro]], vengan a verme.",
        "mi casa está en [[Avenida Juárez 12]] y la puerta es azul",
        "Recogida en [[calle del Olmo, 17]], mañana por la tarde.",
        "Si quieren mandarle un dibujo: [[Av. Los Talas 1482]], por favor.",
        "Vivimos en [[Rúa das Hortas 9]] y no lo encontramos.",
    ],
    counter_examples: &[
        "La calle Morelos está cerrada por obras toda la semana.",
        "Corrí por la avenida 10 kilómetros y estoy muerta.",
        "El paseo del Prado está precioso en otoño.",
        "Vendo departamento en la calle Juárez, 1.200.000 pesos.",
        "La plaza Mayor tiene 9 arcos y mucha historia.",
        "El camino de Santiago son 800 kilómetros de vida.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "calle|c/|avenida|av|avda|calzada|carrera|cra|paseo|privada|callejon|bulevar|boulevard|camino|plaza|pza|rua|carrer|pasaje|diagonal|transversal|ronda|travesia|urbanizacion . de|del|la|los|las|das|dos|da|do? {capitals} , numero|no|num? {number} , colonia|col|barrio|fraccionamiento {capitals}",
    "calle|c/|avenida|av|avda|calzada|carrera|cra|paseo|privada|callejon|bulevar|boulevard|camino|plaza|pza|rua|carrer|pasaje|diagonal|transversal|ronda|travesia|urbanizacion . de|del|la|los|las|das|dos|da|do? {capitals} , numero|no|num? {number}",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        // "Calle Juárez, 1.200.000 pesos"
        let sum = draft.token(hit.tokens.end).is_some_and(|t| t.glued && (t.is_mark('.') || t.is_mark(',')))
            && draft.token(hit.tokens.end + 1).is_some_and(|t| t.glued)
            || draft
                .is_any(hit.tokens.end, words!["pesos" "euros" "km" "kilometros" "metros" "millones" "mil"]);
        if sum {
            continue;
        }
        found.add(
            Candidate::new(draft.bytes(hit.tokens), Level::PleaseLook)
                .confidence(Confidence::Certain)
                .fact(Fact::Direct)
                .suggest("zona donde vivo"),
        );
    }
}
