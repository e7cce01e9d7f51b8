//! Money, benefits and claims of one's own: "debo dos tarjetas", "estoy de baja", "ya metí la demanda".
//!
//! It must not fire on prices, on news about pensions or claims, nor on free things.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::words::words;
use crate::pattern::{Patterns, Slot};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "money_matter",
    category: Category::MoneyLegal,
    find,
    examples: &[
        "Tengo muchas [[deudas]] y ya no sé qué hacer.",
        "Estoy [[de baja]] desde septiembre por la espalda.",
        "Ya [[metí la demanda]] contra el hospital.",
        "Me negaron [[la incapacidad]] permanente este año.",
        "[[debo tres meses de renta]] y me van a sacar",
        "[[el seguro no me cubre]] la operación",
    ],
    counter_examples: &[
        "El gobierno sube las pensiones este año.",
        "Baja el precio de la gasolina otra vez.",
        "La demanda de vivienda crece en todo el país.",
        "Debo tres capítulos de la novela, no me cuenten nada.",
        "¿Cuánto cuesta la operación en un hospital privado?",
        "Le debo la vida a mi hermana.",
    ],
};

/// A claim or a lawsuit that is open, or a leave.
static OPEN: Patterns = Patterns::new(&[
    "[ meti|metimos|puse|pusimos|presente|presentamos|interpuse una|la? demanda|denuncia|reclamacion|queja ]",
    "[ demande|demandamos|demandar|denuncie a|al {1} {capitals?} hospital|clinica|medico|empresa|seguro|seguridad|jefe|jefa ]",
    "estoy|sigo|llevo|estuve {2} [ de baja|licencia medica? ]",
    "estoy|sigo [ incapacitada|incapacitado ]",
    "me|nos {1} denegaron|denegado|negaron|negado|quitaron|quitado|rechazaron|rechazado {1} [ la|el|mi|una? incapacidad|pension|baja|discapacidad|dependencia|ayuda|prestacion|licencia|subsidio|minusvalia ]",
    "pedir|pedi|pedido|solicitar|solicite|solicitado|tramitar|tramitando|cobro|cobrando [ la|el|mi|una? incapacidad|pension|baja|discapacidad|dependencia|minusvalia|invalidez|subsidio ]",
    "tengo|tenemos un|una? [ juicio|demanda|denuncia ]",
]);
/// Trouble with money.
static TROUBLE: Patterns = Patterns::new(&[
    "[ debo|debemos {2} tarjetas|meses|rentas|alquileres|cuotas|pesos|dolares|euros|mil|millones|renta|alquiler|hipoteca de? renta|alquiler? ]",
    "tengo|tenemos|con|llena|lleno {2} [ deudas ]",
    "estoy|estamos|quede|ando [ endeudada|endeudado|endeudados|hasta el cuello? ]",
    "estoy|estamos|quede|quedamos|sigo|llevo {3} [ en el? paro ]",
    "estoy|quede|quedamos|sigo|llevo {3} [ sin trabajo|empleo|seguro|sueldo ]",
    "[ me|nos despidieron|corrieron|echaron|despidio|despidieron ] cuando|por|del|de",
    "[ el|mi seguro no|me no|me? cubre|autoriza|nego|paga ]",
    "[ la|mi pension|jubilacion|paga no me? alcanza|llega ]",
    "no [ me|nos alcanza para {3} medicina|medicinas|renta|tratamiento|comer|pastillas|consulta|medicamentos ]",
    "nos|me {1} [ desahuciaron|desahucian|desalojaron|embargaron|embargado ]",
    "cobro|cobramos|recibo [ el ingreso minimo|imv ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for (patterns, level) in [(&OPEN, Level::WorthALook), (&TROUBLE, Level::GoodToKnow)] {
        for hit in patterns.matches(draft) {
            let before = hit.whole.start.checked_sub(1);
            let denied = before.is_some_and(|at| draft.is_any(at, words!["no" "nunca" "si" "le" "les"]));
            if !denied && hit.slot(Slot::Capitals).is_none_or(|c| !c.is_empty()) {
                let candidate = Candidate::new(draft.bytes(hit.tokens), level).suggest("");
                found.add(candidate.fact(Fact::Trait { per_100k: 5_000.0 }));
            }
        }
    }
}
