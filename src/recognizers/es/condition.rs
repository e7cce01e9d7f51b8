//! The writer's own illness or treatment: "tengo lupus", "me diagnosticaron con cáncer de mama", "mi diabetes".
//!
//! It must not fire on talk about an illness, on questions, on what was ruled out, nor on figures of speech.

use super::disclosed;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::ConceptClass;
use crate::recognizer::{Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "condition",
    category: Category::HealthCondition,
    find,
    examples: &[
        "Tengo [[lupus]] y vivo con mi mamá.",
        "me diagnosticaron con [[cáncer de mama]] hace 2 semanas",
        "Mi [[diabetes]] está muy mal este año.",
        "Estoy [[embarazada]] y todavía no lo sabe nadie.",
        "Otra vez con [[piedras en el riñón]] y tercera vez este año.",
        "Dos semanas ingresado por una [[pancreatitis]], ya en casa.",
        "la [[hernia]] ya me duele hasta para caminar",
        "Lo mío es [[artrosis]] y no hay quien me lo quite.",
        "me detectaron [[hipotiroidismo]] hace 2 semanas y estoy muy cansada",
    ],
    counter_examples: &[
        "La diabetes es una enfermedad crónica que afecta a millones de personas.",
        "Gracias a Dios no tengo diabetes, ya me hicieron los estudios.",
        "Este tráfico me va a dar un infarto, dos horas para llegar al trabajo.",
        "¿Alguien sabe si la migraña se quita con los años?",
        "Mi mamá tiene lupus y está muy cansada.",
        "Creo que tengo lupus pero no estoy segura.",
        "Mi hermana está embarazada de gemelos.",
        "Casi me da un infarto con el gol de ayer.",
        "Escribo un libro sobre el cáncer y me gusta mucho.",
        "La asociación ayuda a personas con lupus y diabetes.",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    for told in scene.disclosures() {
        if told.experiencer == Experiencer::Writer && told.concept.class == ConceptClass::Common {
            found.add(disclosed(scene, told, Level::GoodToKnow));
        }
    }
}
