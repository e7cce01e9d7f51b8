//! A sale with a promise about health: "baja 10 kilos en 7 días", "té milagroso, escríbeme por inbox".
//!
//! It must not fire on shops without a promise, nor on clinics' news.

use super::makes_no_claim;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::Kinds;
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "health_sale",
    category: Category::CredSales,
    find,
    examples: &[
        "Té milagroso que elimina la diabetes, [[escríbeme por WhatsApp]] para tu pedido.",
        "[[Baja 10 kilos en 7 días]] sin dieta, manda mensaje privado.",
        "[[Colágeno que regenera tus rodillas en 15 días]], envíos a todo el país, link en mi perfil.",
    ],
    counter_examples: &[
        "Vendo pasteles de cumpleaños, escríbeme por WhatsApp para tu pedido.",
        "Bajé 10 kilos en un año con ayuda de mi nutrióloga.",
        "Este curso regenera tus ganas de estudiar, link en mi perfil.",
        "Mañana hay vacunación gratis en el centro de salud de 9 a 14 horas.",
    ],
};

static KILOS: Patterns = Patterns::new(&[
    "baja|bajas|pierde|pierdes|bajen {2} {number} kilos|kg|libras {1} en {1} {number?} dias|semanas|semana|mes",
]);
static SELLS: Patterns = Patterns::new(&[
    "vendo|vendemos {3} que curan|cura|eliminan|elimina|quitan|quita|revierten el|la|los|las {condition}",
    "info|informes|informacion|pedidos por|al|en? inbox|whatsapp|privado|dm",
    "escribeme|escribanme|mandame|manda|contactame|contactanos|pide|pidelo|haz {2} por|al|tu? whatsapp|whats|inbox|privado|dm|pedido|mensaje {1}",
    "link en mi? perfil|bio",
    "mensaje privado",
    "cupos limitados",
    "envios a todo",
]);
const PROMISES: Words = words![
    word("milagroso"),
    word("milagrosa"),
    word("milagrosas"),
    word("elimina"),
    word("cura"),
    word("curan"),
    word("revierte"),
    word("garantizado"),
    word("garantizados"),
    word("desintoxica"),
    word("quemador"),
    word("adelgaza"),
    word("sana"),
    word("regenera"),
    word("eliminan"),
    word("desinflama"),
];

/// What a product is said to do.
static PROMISED: Patterns = Patterns::new(&[
    "{2} que? regenera|regeneran|revierte|elimina|cura|quita|desinflama tus|las|los|tu|el|la rodillas|articulaciones|cartilago|higado|rinones|prostata|piel|tiroides|grasa|diabetes|dolor|celulas|huesos en {number} dias|semanas",
    "nuestro|nuestra te|producto|formula|jarabe|suplemento|gotas|batido|crema {1} la|lo|las|los? revierte|elimina|cura|quita|regenera {3}",
]);
const SHOP: Words = words![
    "link" "enlace" "codigo" "whatsapp" "wasap" "envios" "envio" "pide" "pidelo" "promo" "promocion" "oferta" "dm" "inbox"
    "perfil" "bio" "escribeme" "2x1" "descuento"
];

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in KILOS.matches(draft) {
        if !makes_no_claim(draft, hit.whole.start) {
            found.add(candidate(scene, hit.tokens));
        }
    }
    for hit in PROMISED.matches(draft) {
        if (0..draft.tokens.len()).any(|at| draft.is_any(at, SHOP)) && !makes_no_claim(draft, hit.whole.start)
        {
            found.add(candidate(scene, hit.tokens));
        }
    }
    for hit in SELLS.matches(draft) {
        let sentence = draft.sentence(hit.whole.start);
        let promise = sentence.clone().any(|at| draft.is_any(at, PROMISES))
            && draft.terms_of_in(Kinds(Kinds::CONDITION.0 | Kinds::REMEDY.0), sentence);
        if promise && !makes_no_claim(draft, hit.whole.start) {
            found.add(candidate(scene, hit.tokens));
        }
    }
}

fn candidate(scene: &Scene, tokens: std::ops::Range<usize>) -> Candidate {
    Candidate::new(scene.draft.bytes(tokens), Level::WorthALook).experiencer(Experiencer::Nobody).suggest("")
}
