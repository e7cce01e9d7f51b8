//! Whose condition or medicine is it, in Spanish? The nearest word before it that says who has it tells; without one,
//! it is talk about the illness and nobody's.

use super::Disclosure;
use crate::draft::{Draft, TermHit};
use crate::finding::Experiencer;
use crate::lexicon::Kinds;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold::word;
use crate::lexicon::words::{Words, words};
use crate::pattern::{Match, Patterns, Slot};
use std::ops::Range;

/// The writer has, was told, was treated for.
const OWN: Words = words![
    "acabo" "ando" "arrastro" "busco" "comence" "comienzo" "consumo" "contagie" "contraje"
    "convivo" "cumplo" "cursando" "curse" "deje" "di" "empece" "empiezo" "espero" "estoy"
    "estuve" "inicie" "inyecto" "llevo" "padeci" "padecido" "padezco" "pase" "perdi"
    "perdido" "probe" "recai" "recaido" "fui" "quede" "quede" "sali" "sigo" "sobrevivi" "soy" "sufri" "sufrido" "sufro"
    "superado" "supere" "tenemos" "tengamos" "tengo" "tenido" "termine" "tomando" "tome" "tomo"
    "tuve" "usando" "uso" "vengo" "vivo"
];
/// Done or told to whoever stands before it: "me", "le", "a mi hijo".
const DONE: Words = words![
    "agarre" "agarro" "bajaron" "bajo" "cambiaron" "cambio" "causo" "confirmado" "confirmaron"
    "confirmo" "curaron" "dado" "dan" "dara" "decir" "descubrieron" "descubrio" "detectado" "detectan"
    "detectaron" "detecto" "diagnosticado" "diagnostican" "diagnosticaron" "diagnostico" "dicho"
    "dieron" "dijeron" "dijo" "dio" "encontrado" "encontraron" "encontro" "encuentran" "extirparon"
    "fracture" "hacen" "hago" "hecho" "hicieron" "hizo" "hospitalizaron" "indicaron" "indico"
    "ingresaron" "internaron" "inyectaron" "inyecte" "inyecto" "lesione" "mandado" "mandaron" "mando"
    "medicaron" "operado" "operan" "operar" "operaron" "opero" "pego" "ponen" "provoco" "puesto"
    "pusieron" "puso" "quede" "quedo" "quitado" "quitaron" "quito" "recetado" "recetaron" "receto"
    "rompi" "rompio" "sacado" "sacaron" "saco" "sale" "salido" "salieron" "salio" "subieron" "subio"
    "tocado" "toco" "tratado" "tratan" "trataron" "vino" "volvio"
];
/// What the one who has it is or does: hers or his, unless "me" stands before.
const OTHERS: Words = words![
    "anda" "batalla" "cayo" "consume" "contrajo" "empezo" "era" "es" "esta" "estan" "estuvo" "fallecio"
    "fue" "ingreso" "le" "les" "lleva" "lucha" "murio" "nacio" "necesita" "padece" "padecen" "padecia"
    "padecio" "pasa" "perdio" "recayo" "sigue" "son" "sufre" "sufria" "sufrio" "supero" "tenia" "tiene"
    "tienen" "toma" "tomaba" "tuvo" "usa" "vencio" "vive"
];
/// "Soy enfermera y la diabetes ...": of these only what they say themselves is meant.
const ONLY_CLOSE: Words = words![
    "fui" "acabo" "ando" "busco" "deje" "di" "espero" "estaba" "estoy" "estuve" "llevo" "pase" "sali" "sigo"
    "soy" "vengo" "vivo"
];
/// "Ingresada por", "diagnosticado de": of whom, the sentence tells.
const UNDERGONE: Words = words![
    "convaleciente" "diagnosticada" "diagnosticado" "embarazada" "enferma" "enfermo" "hospitalizada"
    "hospitalizado" "ingresada" "ingresado" "internada" "internado" "medicada" "medicado" "operada"
    "operado" "recuperandome" "tratada" "tratado"
];
/// Words by which a sentence tells of the writer.
const OF_ME: Words = words![
    "acabo" "ando" "conmigo" "deje" "dormi" "empece" "estaba" "estoy" "fui" "llevo" "me" "mi" "mis"
    "necesito" "padezco" "pase" "perdi" "puedo" "quiero" "siento" "sigo" "soy" "sufro" "tengo" "tomando"
    "tomo" "tuve" "vivo" "voy" "yo"
];
/// "Tenía": I or she; the sentence tells.
const EITHER: Words = words!["tenia" "tomaba" "padecia" "sufria" "estaba" "llevaba" "usaba" "consumia"];
const SHE_OR_HE: Words = words!["ella" "el" "le"];
const AND: Words = words!["y" "e" "con" "mas" "tambien" "ademas"];

/// What is not meant.
const JOKES: Words =
    words!["casi" "jaja" "jajaja" "jajajaja" "jajajajaja" "xd" "lol" "gol" "partido" "serie" "capitulo"];
/// What is only talked of.
const TALK: Words = words![
    "sobre" "contra" "del" "como" "cura" "curar" "prevenir" "causa" "provoca" "dia" "habla" "hablan" "hablar" "libro"
    "serie" "pelicula" "personaje" "tema" "charla" "curso" "pacientes" "personas" "gente" "ayuda"
];

/// How many words may stand between who has it and what it is.
const REACH: usize = 8;

/// What only whoever has it writes.
static STATED: Patterns = Patterns::new(&[
    "{condition} desde|hace",
    "{condition} aqui",
    "otra vez con {1} {condition}",
    "nuevamente|nuevo con {1} {condition}",
    "segundo|segunda|tercer|tercero|tercera|cuarto|cuarta|quinto|quinta|enesima|enesimo {condition}",
    "rabia|asco|fastidio|mierda|putada|rollo|cruz|brote|recaida|pesadilla de|con {1} {condition}",
    "lo mio es|era|eran|son {2} {condition}",
    "lo que tengo es|era|eran|son {2} {condition}",
    "resulta|resulto que? es|era|fue|eran {1} {condition}",
    "al final es|era|fue|eran|resulto {1} {condition}",
    "{age} anos , {1} {condition}",
    "meses|anos|semanas|sesiones|ciclos|ciclo|sesion|tanda de {condition}",
    "alguien|alguno|alguna mas {2} con|tiene|tenga|padece {1} {condition}",
]);

/// Free of it since, or in need of it: said with a "no" or "sin" that denies nothing.
static FREE: Patterns = Patterns::new(&[
    "dias|meses|anos|ano|semanas|mes sin {1} {condition}",
    "no puedo|duermo|vivo|funciono {3} sin {medicine}",
    "no puedo|pude|puede|podemos comprar|pagar|conseguir|costear {1} {medicine}",
    "no consigo|encuentro {1} {medicine}",
]);

/// Every condition and medicine the draft says somebody has; of a medicine, with the dose.
pub(super) fn disclosures(draft: &Draft) -> Vec<Disclosure> {
    const HEALTH: Kinds = Kinds(Kinds::CONDITION.0 | Kinds::MEDICINE.0);
    let starts = |patterns: &Patterns| -> Vec<usize> {
        let found = patterns.matches(draft);
        let slot = |hit: &Match| hit.slot(Slot::Condition).or_else(|| hit.slot(Slot::Medicine));
        found.iter().filter_map(|hit| slot(hit).map(|term| term.start)).collect()
    };
    let (stated, free) = (starts(&STATED), starts(&FREE));
    let mut all: Vec<Disclosure> = Vec::new();
    for hit in draft.terms_of(HEALTH) {
        let Some(concept) = draft.concept(hit) else { continue };
        // "Lupus, diabetes y asma": the next of a list belongs to whoever has the one before.
        let listed = all.last().filter(|last| {
            last.tokens.end <= hit.first
                && draft.sentence_index(last.tokens.start) == draft.sentence_index(hit.first)
                && (last.tokens.end..hit.first)
                    .all(|at| draft.is_any(at, AND) || draft.tokens[at].is_mark(','))
        });
        let known = listed.map_or_else(|| whose(draft, hit), |last| Some(Some(last.experiencer)));
        let whose = known.unwrap_or_else(|| {
            let told =
                stated.contains(&hit.first) && !is_denied(draft, hit.first) || is_in_own_words(draft, hit);
            told.then_some(Experiencer::Writer)
        });
        let whose = whose.or_else(|| free.contains(&hit.first).then_some(Experiencer::Writer));
        if let Some(experiencer) = whose {
            let end = if hit.is(Kinds::MEDICINE) { dose_end(draft, hit.end) } else { hit.end };
            all.push(Disclosure { tokens: hit.first..end, concept, experiencer });
        }
    }
    all
}

/// Whose the nearest word before it makes it: `Some(None)` if that is nobody the writer knows, or denies it.
#[expect(clippy::option_option, reason = "not told, told of nobody, told of somebody")]
fn whose(draft: &Draft, hit: &TermHit) -> Option<Option<Experiencer>> {
    let sentence = draft.sentence(hit.first);
    let start = sentence.start.max(hit.first.saturating_sub(REACH));
    // "Mi diabetes", "mis migrañas", "mi última quimio".
    let mine = (1..=2)
        .filter_map(|back| hit.first.checked_sub(back))
        .find(|&at| at >= sentence.start && draft.is_any(at, words!["mi" "mis"]));
    if mine.is_some_and(|at| relation_at(draft, at + 1).is_none()) {
        return Some(Some(Experiencer::Writer));
    }
    // "Negativo para cáncer", "sin diabetes".
    if draft.cue_before(hit.first, Cue::Negation).is_some() {
        return Some(None);
    }
    let single = hit.end - hit.first == 1;
    let joke = || sentence.clone().any(|at| draft.is_any(at, JOKES));
    let before =
        |back: usize, words: Words| hit.first.checked_sub(back).is_some_and(|at| draft.is_any(at, words));
    for at in (start..hit.first).rev() {
        let unless_denied = |whose| Some(if is_denied(draft, at) { None } else { whose });
        // "Soy enfermera y la diabetes ...": only what it says itself, or "con" before the illness.
        let close = || {
            hit.first - at <= 2 || before(1, words!["con" "tomando" "por"]) || before(2, words!["con" "por"])
        };
        if draft.is_any(at, words!["yo"]) && before(1, words!["con"]) {
            return Some(Some(Experiencer::Writer));
        }
        if draft.is_any(at, OWN) {
            let asked = at.checked_sub(1).is_some_and(|b| draft.tokens[b].is_mark('¿'));
            // "Soy Cáncer", "soy bipolar con el clima jajaja"
            let played = draft.is_any(at, words!["soy"])
                && (joke() || single && draft.is_any(hit.first, words!["cancer"]));
            let close = !draft.is_any(at, ONLY_CLOSE) || close();
            return unless_denied((close && !asked && !played).then_some(Experiencer::Writer));
        }
        if draft.is_any(at, EITHER) {
            let me = sentence.clone().any(|i| draft.is_any(i, OF_ME)).then_some(Experiencer::Writer);
            // "Le dije a mi jefa que estaba embarazada."
            let said = (at.saturating_sub(4).max(sentence.start)..at)
                .any(|i| draft.is_any(i, words!["dije" "conte" "confese" "explique" "supe" "avise"]));
            let other = if said { None } else { relation_in(draft, sentence.start..at) };
            let whose = other.or(me).or_else(|| person_before(draft, at));
            return unless_denied(whose);
        }
        let done = draft.is_any(at, DONE);
        if done && is_done_to_me(draft, at) {
            return unless_denied(Some(Experiencer::Writer));
        }
        if done || draft.is_any(at, OTHERS) {
            let is = draft.is_any(at, words!["es" "era" "son" "fue" "eran"]);
            // "Mi jefe es un cáncer": nobody is one.
            let played = is && single && draft.is_any(at + 1, words!["un" "una"]);
            let person = || person_before(draft, at).or_else(|| person_after(draft, hit.end));
            let whose = if played { None } else { person() };
            if whose.is_none() && is && !is_denied(draft, at) {
                return None;
            }
            return unless_denied(whose);
        }
        if draft.is_any(at, UNDERGONE) && close() {
            return unless_denied(person_before(draft, at).or(Some(Experiencer::Writer)));
        }
        // "Mi hijo con autismo", "mi papá, diabético".
        if let Some(person) = relation_at(draft, at) {
            let linked = (before(1, words!["con"]) || hit.first - at <= 3) && !is_denied(draft, hit.first);
            return Some(linked.then_some(person));
        }
    }
    // "..., con artritis y presión alta", later in a sentence that tells of the writer.
    let with = before(1, words!["con" "por" "para"]) || before(2, words!["con" "para"]);
    let of_me =
        (sentence.start..hit.first).any(|at| draft.is_any(at, words!["soy" "tomo" "tomando" "me" "mis"]));
    let talk = (sentence.start..hit.first).any(|at| draft.is_any(at, TALK));
    (with && of_me && !talk && !is_denied(draft, hit.first)).then_some(Some(Experiencer::Writer))
}

/// "Me diagnosticaron", "me han dado", "me lo van a quitar": "me" just before what was done.
fn is_done_to_me(draft: &Draft, at: usize) -> bool {
    let start = draft.sentence(at).start.max(at.saturating_sub(4));
    // "Casi me da un infarto" is a joke, mostly.
    let joke = (start..at).any(|i| draft.is_any(i, &[word("casi")]));
    !joke
        && (start..at)
            .rev()
            .take_while(|&i| {
                draft.tokens[i].is_word()
                    && !draft.is_any(i, &[word("le"), word("les"), word("y"), word("que"), word("pero")])
            })
            .any(|i| draft.is_any(i, &[word("me"), word("nos")]))
}

/// An illness without "la" before it, in a sentence that tells of the writer and of nobody else: "otra noche de
/// migraña y mañana trabajo yo"; or with "la", if it does something to the writer: "la hernia me mata".
fn is_in_own_words(draft: &Draft, hit: &TermHit) -> bool {
    const FROM: Words = words!["de" "a" "para" "o" "u" "y"];
    const THE: Words = words!["el" "la" "los" "las"];
    let sentence = draft.sentence(hit.first);
    let asks = draft.sentences.get(draft.sentence_index(hit.first)).is_some_and(|s| s.asks);
    let before = hit.first.checked_sub(1).filter(|&at| at >= sentence.start);
    let is_before = |words: Words| before.is_some_and(|at| draft.is_any(at, words));
    let near = sentence.start.max(hit.first.saturating_sub(REACH))..hit.first;
    let other = sentence.clone().any(|at| {
        relation_at(draft, at).is_some() || draft.is_any(at, &[word("si"), word("quien"), word("quienes")])
    });
    // "Este tráfico me va a dar un infarto."
    let joke = sentence.clone().any(|at| draft.is_any(at, JOKES))
        || sentence.start.max(hit.first.saturating_sub(3)) < hit.first
            && (hit.first.saturating_sub(3)..hit.first)
                .any(|at| draft.is_any(at, words!["dar" "da" "daba" "van"]));
    if asks || other || joke || is_before(TALK) || is_before(FROM) || is_denied(draft, hit.first) {
        return false;
    }
    if near.clone().any(|at| draft.is_any(at, TALK) || draft.cue_at(at, Cue::Report).is_some()) {
        return false;
    }
    if is_before(THE) {
        return (hit.end..hit.end + 4).any(|at| {
            draft.is_any(at, &[word("me")])
                && draft.is_any(
                    at + 1,
                    &[
                        word("duele"),
                        word("mata"),
                        word("tiene"),
                        word("deja"),
                        word("esta"),
                        word("impide"),
                        word("molesta"),
                        word("trae"),
                    ],
                )
        });
    }
    let me = |range: Range<usize>| range.into_iter().any(|at| draft.is_any(at, OF_ME));
    let with = is_before(words!["con" "por" "un" "una" "esta" "este"]);
    with && me(sentence.clone()) || before.is_none() && me(hit.end..sentence.end)
}

/// Before a word, in its clause: does something say that it is not so, or may not be?
pub(crate) fn is_denied(draft: &Draft, at: usize) -> bool {
    const REACH: usize = 5;
    const CLAUSES: Words = words!["y" "pero" "porque" "aunque" "pues" "xq" "asi"];
    let start = draft.sentence(at).start.max(at.saturating_sub(REACH));
    (start..at)
        .rev()
        .take_while(|&i| !draft.tokens[i].is_mark(',') && !draft.is_any(i, CLAUSES))
        // "Sí tengo" is no "si tengo".
        .filter(|&i| !draft.text[draft.tokens[i].range()].ends_with('í'))
        .any(|i| draft.cue_at(i, Cue::Negation).is_some() || draft.cue_at(i, Cue::Hypothesis).is_some())
}

/// Of whom is "tiene", "le dio" said? Of a relative named before, in this sentence or the one before it.
fn person_before(draft: &Draft, at: usize) -> Option<Experiencer> {
    const BACK: usize = 24;
    let sentence = draft.sentence(at);
    let before = sentence.start.checked_sub(1).map_or(sentence.start, |last| draft.sentence(last).start);
    let in_sentence = relation_in(draft, sentence.start..at);
    // "Tiene", "ahora tiene", "ella ya no toma": nobody new is named.
    let spoken_of = draft.is_any(at, SHE_OR_HE)
        || draft.is_any(at.saturating_sub(1), SHE_OR_HE)
        || at - sentence.start <= 2
            && (sentence.start..at).all(|i| i == sentence.start || !draft.tokens[i].is_capitalized());
    in_sentence.or_else(|| {
        let reach = before.max(at.saturating_sub(BACK))..sentence.start;
        spoken_of.then(|| relation_in(draft, reach)).flatten()
    })
}

/// The last of the writer's people that some words name.
fn relation_in(draft: &Draft, tokens: Range<usize>) -> Option<Experiencer> {
    tokens.rev().find_map(|at| relation_at(draft, at))
}

/// "Le diagnosticaron autismo a mi hijo".
fn person_after(draft: &Draft, end: usize) -> Option<Experiencer> {
    draft.is_any(end, &[word("a")]).then(|| relation_at(draft, end + 2)).flatten()
}

/// "Mi hijo": the relation at a token, if the writer's own.
fn relation_at(draft: &Draft, at: usize) -> Option<Experiencer> {
    let before = at.checked_sub(1)?;
    let mine = draft.is_any(before, &[word("mi"), word("mis"), word("nuestro"), word("nuestra")]);
    // "Un amigo", but "una mujer" is any woman.
    let any = draft.is_any(before, &[word("un"), word("una")]);
    let has = |cue| draft.cue_at(at, cue).is_some();
    // "Tengo 3 hijos", "soy mamá de un niño".
    let counted = any
        || draft.is_any(before, words!["dos" "tres" "hijos"])
        || crate::pattern::number(draft, before).is_some();
    let whose = |back, words: Words| before.checked_sub(back).is_some_and(|i| draft.is_any(i, words));
    let of_mine = counted
        && (whose(1, words!["tengo" "tenemos"])
            || whose(1, words!["de"]) && whose(2, words!["mama" "madre" "papa" "padre" "abuela" "abuelo"]));
    if (mine || of_mine) && has(Cue::ChildRelation) {
        Some(Experiencer::Child)
    } else if mine && (has(Cue::PartnerRelation) || has(Cue::FamilyRelation))
        || (mine || any) && has(Cue::OtherRelation)
    {
        Some(Experiencer::Other)
    } else {
        None
    }
}

/// Past "850 mg", "de 20 mg", "60".
fn dose_end(draft: &Draft, end: usize) -> usize {
    const UNITS: Words = words!["mg" "mcg" "ml" "g" "gr" "unidades" "ui" "gotas" "miligramos" "microgramos"];
    const COUNTED: Words = words!["dias" "anos" "meses" "semanas" "horas" "veces" "dia" "ano" "mes" "hora"];
    let at = end + usize::from(draft.is_any(end, &[word("de")]));
    if crate::pattern::number(draft, at).is_none() || draft.is_any(at + 1, COUNTED) {
        return end;
    }
    at + 1 + usize::from(draft.is_any(at + 1, UNITS))
}
