//! What somebody is: orientation, faith, papers, marriage, people: "soy lesbiana", "soy viuda".
//!
//! It must not fire on groups ("el orgullo gay"), food, feasts, nor on others.

use crate::fact::Fact;
use crate::finding::{Category, Level};
use crate::lexicon::words::words;
use crate::pattern::Patterns;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};

/// The recognizer.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "personal_trait",
    category: Category::TraitPersonal,
    find,
    examples: &[
        "Soy [[lesbiana]] y mi familia no lo sabe.",
        "soy [[madre soltera]] de dos niñas",
        "soy una mujer [[divorciada]] y con dos hijos",
        "No tengo [[papeles]] y me da miedo ir al doctor.",
        "Soy [[testigo de Jehová]] y mi pastor dice otra cosa.",
        "Como [[mujer trans]] me cuesta mucho ir al médico.",
    ],
    counter_examples: &[
        "Hoy es la marcha del orgullo gay en el centro.",
        "No soy católica, pero la iglesia es preciosa.",
        "Mi vecina es venezolana y cocina muy bien.",
        "La comida peruana es la mejor del mundo.",
        "Soy la viuda negra en el videojuego.",
        "Compré los papeles para la fiesta de mi hija.",
    ],
};

static PATTERNS: Patterns = Patterns::new(&[
    "soy|siendo|como un|una? [ chico|chica|hombre|mujer|persona trans|transexual|transgenero ]",
    "soy|siendo|somos|como un|una? hombre|mujer|chico|chica|persona|joven|muchacho|muchacha? [ gay|gays|lesbiana|lesbianas|bisexual|bisexuales|trans|transexual|transgenero|homosexual|asexual|pansexual|intersexual|queer|travesti ]",
    "soy [ no binario|binaria|binarie ]",
    "soy|siendo un|una? hombre|mujer|persona|joven? [ catolica|catolico|cristiana|cristiano|evangelica|evangelico|musulmana|musulman|judia|judio|mormona|mormon|budista|atea|ateo|adventista|pentecostal|hindu|agnostica|agnostico ]",
    "soy|era [ testigo de jehova ]",
    "soy|siendo un|una? hombre|mujer|persona|joven|inmigrante? [ indocumentada|indocumentado|refugiada|refugiado|inmigrante|migrante|ilegal|asilado|asilada|dreamer ]",
    "no tengo|tenemos [ papeles ]",
    "estoy|estamos|vivo [ sin papeles|documentos ]",
    "soy|siendo una|un? [ madre|padre|mama|papa soltera|soltero ]",
    "soy|quede|siendo una|un? madre|padre|mujer|hombre|mama|papa? [ viuda|viudo|divorciada|divorciado|separada|separado ]",
    "soy {3} , [ viuda|viudo|divorciada|divorciado|separada|separado|soltera|soltero ]",
    "estoy [ divorciada|divorciado|separada|separado|divorciandome ]",
    "padre|madre|papa|mama [ viuda|viudo ] de",
    "soy|somos una|un? hombre|mujer|chica|chico|familia? [ gitana|gitano|gitanos|indigena|mapuche|afrodescendiente|aymara|quechua|nahua|zapoteca|maya|negra|negro|venezolana|venezolano|venezolanos|colombiana|colombiano|hondurena|hondureno|salvadorena|salvadoreno|guatemalteca|guatemalteco|cubana|cubano|haitiana|haitiano|marroqui|ecuatoriana|ecuatoriano|boliviana|boliviano|paraguaya|paraguayo|peruana|peruano|dominicana|dominicano|nicaraguense|rumana|rumano|argentina|argentino|mexicana|mexicano|chilena|chileno|uruguaya|uruguayo|espanola|espanol|puertorriquena|puertorriqueno|latina|latino ]",
]);

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for hit in PATTERNS.matches(draft) {
        let denied =
            hit.whole.start.checked_sub(1).is_some_and(|at| draft.is_any(at, words!["no" "ni" "si"]));
        // "La viuda negra": only what stands by itself or after a comma.
        let named = hit.tokens.start.checked_sub(1).is_some_and(|at| draft.is_any(at, words!["la" "el"]));
        if !denied && !named {
            let candidate = Candidate::new(draft.bytes(hit.tokens), Level::GoodToKnow);
            found.add(candidate.fact(Fact::Trait { per_100k: 4_000.0 }).suggest(""));
        }
    }
}
