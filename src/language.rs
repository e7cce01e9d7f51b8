//! Which language a draft is written in, sentence by sentence: the small words of each tell.
//!
//! Only what is found in the right language is a finding: "me" is a pronoun in English and in Spanish, "son" is a
//! child in the one and "are" in the other. A language nobody here reads yet still has its numbers, addresses and
//! links looked at, and the writer's own words.

use crate::draft::Draft;
use crate::lexicon::fold::word;
use crate::token::{Token, TokenKind};
use serde::Serialize;

/// A language, as far as the core can tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Language {
    /// English; also what a draft without any sign is taken for.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Any other: the core has no words for it.
    #[serde(rename = "other")]
    Other,
}

impl Language {
    /// The language of a code such as "es"; English for one nobody here has words for.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        if code == "es" { Self::Spanish } else { Self::English }
    }
}

/// The languages of a draft.
#[derive(Clone, Debug)]
pub struct Languages {
    /// What most of it is written in.
    pub main: Language,
    sentences: Vec<Language>,
}

/// Small words that are hardly a word of the other languages here.
const ENGLISH: &[u64] = &[
    word("about"),
    word("after"),
    word("am"),
    word("and"),
    word("any"),
    word("are"),
    word("at"),
    word("be"),
    word("because"),
    word("been"),
    word("but"),
    word("can"),
    word("can't"),
    word("could"),
    word("did"),
    word("didn't"),
    word("don't"),
    word("dont"),
    word("for"),
    word("from"),
    word("get"),
    word("got"),
    word("had"),
    word("have"),
    word("her"),
    word("his"),
    word("how"),
    word("i"),
    word("i'm"),
    word("i've"),
    word("if"),
    word("im"),
    word("is"),
    word("it"),
    word("just"),
    word("my"),
    word("not"),
    word("of"),
    word("on"),
    word("our"),
    word("out"),
    word("she"),
    word("than"),
    word("that"),
    word("the"),
    word("their"),
    word("there"),
    word("they"),
    word("this"),
    word("to"),
    word("was"),
    word("we"),
    word("were"),
    word("what"),
    word("when"),
    word("who"),
    word("will"),
    word("with"),
    word("would"),
    word("you"),
    word("your"),
];
const SPANISH: &[u64] = &[
    word("abrazo"),
    word("abuela"),
    word("abuelo"),
    word("acabo"),
    word("ahora"),
    word("algo"),
    word("alguien"),
    word("alguna"),
    word("alguno"),
    word("alla"),
    word("amiga"),
    word("amigo"),
    word("ano"),
    word("anoche"),
    word("anos"),
    word("antes"),
    word("aqui"),
    word("asi"),
    word("aun"),
    word("aunque"),
    word("ayer"),
    word("ayuda"),
    word("bien"),
    word("busca"),
    word("cada"),
    word("casa"),
    word("celular"),
    word("con"),
    word("contactame"),
    word("correo"),
    word("cosa"),
    word("cosas"),
    word("cual"),
    word("cuando"),
    word("cuatro"),
    word("cura"),
    word("deja"),
    word("dejen"),
    word("dejes"),
    word("del"),
    word("desde"),
    word("despues"),
    word("dia"),
    word("dias"),
    word("dice"),
    word("dicen"),
    word("dieron"),
    word("dieta"),
    word("dijo"),
    word("dolor"),
    word("donde"),
    word("dos"),
    word("el"),
    word("ella"),
    word("ellos"),
    word("en"),
    word("entonces"),
    word("entre"),
    word("era"),
    word("eran"),
    word("eres"),
    word("esa"),
    word("escribanme"),
    word("escribeme"),
    word("escribirme"),
    word("ese"),
    word("eso"),
    word("esos"),
    word("esposa"),
    word("esposo"),
    word("esta"),
    word("estaba"),
    word("estado"),
    word("estamos"),
    word("estan"),
    word("estar"),
    word("estas"),
    word("este"),
    word("esto"),
    word("estos"),
    word("estoy"),
    word("favor"),
    word("feliz"),
    word("fue"),
    word("fui"),
    word("gracias"),
    word("hace"),
    word("hacer"),
    word("hago"),
    word("hasta"),
    word("hay"),
    word("hermana"),
    word("hermano"),
    word("hicieron"),
    word("hija"),
    word("hijo"),
    word("hola"),
    word("hoy"),
    word("las"),
    word("llamame"),
    word("llamenme"),
    word("llamo"),
    word("los"),
    word("luego"),
    word("madre"),
    word("mama"),
    word("manana"),
    word("mandame"),
    word("mandenme"),
    word("mas"),
    word("mejor"),
    word("meses"),
    word("mi"),
    word("miedo"),
    word("mis"),
    word("mismo"),
    word("mucha"),
    word("muchas"),
    word("mucho"),
    word("muchos"),
    word("mujer"),
    word("muy"),
    word("nada"),
    word("nadie"),
    word("ni"),
    word("nina"),
    word("ningun"),
    word("nino"),
    word("noche"),
    word("nos"),
    word("nuestra"),
    word("nuestro"),
    word("nuestros"),
    word("numero"),
    word("nunca"),
    word("ojala"),
    word("otra"),
    word("otro"),
    word("padre"),
    word("papa"),
    word("para"),
    word("pastillas"),
    word("pero"),
    word("por"),
    word("porque"),
    word("puede"),
    word("puedo"),
    word("pues"),
    word("q"),
    word("quien"),
    word("quiere"),
    word("quiero"),
    word("salud"),
    word("saludos"),
    word("se"),
    word("semana"),
    word("semanas"),
    word("senor"),
    word("senora"),
    word("ser"),
    word("sido"),
    word("siempre"),
    word("siento"),
    word("sigo"),
    word("sola"),
    word("solo"),
    word("somos"),
    word("soy"),
    word("su"),
    word("sus"),
    word("tambien"),
    word("telefono"),
    word("tenemos"),
    word("tener"),
    word("tengo"),
    word("tenia"),
    word("tiene"),
    word("tienes"),
    word("todas"),
    word("todavia"),
    word("todo"),
    word("todos"),
    word("tomando"),
    word("tomar"),
    word("tomo"),
    word("trabajo"),
    word("tu"),
    word("tus"),
    word("tuve"),
    word("una"),
    word("unas"),
    word("unos"),
    word("usted"),
    word("ustedes"),
    word("va"),
    word("vamos"),
    word("veces"),
    word("verdad"),
    word("vez"),
    word("vida"),
    word("vivimos"),
    word("vivo"),
    word("vos"),
    word("voy"),
    word("xq"),
    word("y"),
    word("ya"),
    word("yo"),
];
/// Words of Spanish that others share: they count only beside one that is its own.
const SPANISH_AND_MORE: &[u64] = &[word("como"), word("de"), word("la"), word("lo"), word("que"), word("un")];
/// German, French, Portuguese, Italian, Dutch, Polish, Turkish, Indonesian, Tagalog, Swahili.
const OTHERS: &[u64] = &[
    word("aber"),
    word("aku"),
    word("alla"),
    word("ang"),
    word("auch"),
    word("auf"),
    word("avec"),
    word("avez"),
    word("bin"),
    word("bir"),
    word("bu"),
    word("che"),
    word("com"),
    word("dan"),
    word("dans"),
    word("das"),
    word("deh"),
    word("della"),
    word("dem"),
    word("des"),
    word("dos"),
    word("een"),
    word("ein"),
    word("eine"),
    word("est"),
    word("et"),
    word("eu"),
    word("foi"),
    word("gak"),
    word("gli"),
    word("habe"),
    word("heb"),
    word("het"),
    word("hindi"),
    word("ich"),
    word("icin"),
    word("ik"),
    word("ini"),
    word("isso"),
    word("ist"),
    word("itu"),
    word("j'ai"),
    word("jak"),
    word("je"),
    word("jest"),
    word("kami"),
    word("kamu"),
    word("kasi"),
    word("kwa"),
    word("lang"),
    word("les"),
    word("maar"),
    word("mais"),
    word("mein"),
    word("mga"),
    word("mijn"),
    word("minha"),
    word("mit"),
    word("muito"),
    word("na"),
    word("naman"),
    word("nao"),
    word("ng"),
    word("nicht"),
    word("nie"),
    word("niet"),
    word("nous"),
    word("oder"),
    word("ook"),
    word("pas"),
    word("pela"),
    word("pelo"),
    word("per"),
    word("piu"),
    word("po"),
    word("pour"),
    word("pra"),
    word("qui"),
    word("sa"),
    word("saya"),
    word("sind"),
    word("sich"),
    word("sono"),
    word("suis"),
    word("sur"),
    word("tidak"),
    word("uma"),
    word("und"),
    word("une"),
    word("van"),
    word("ve"),
    word("voce"),
    word("voor"),
    word("vous"),
    word("wir"),
    word("ya'll"),
    word("yang"),
    word("yung"),
    word("zu"),
];

/// What a small word is a sign of.
#[derive(Clone, Copy)]
enum Sign {
    English,
    Spanish,
    SpanishAndMore,
    Others,
}

const LISTS: [(&[u64], Sign); 4] = [
    (ENGLISH, Sign::English),
    (SPANISH, Sign::Spanish),
    (SPANISH_AND_MORE, Sign::SpanishAndMore),
    (OTHERS, Sign::Others),
];

const SMALL_WORDS_COUNT: usize = ENGLISH.len() + SPANISH.len() + SPANISH_AND_MORE.len() + OTHERS.len();
/// All small words, by hash: every word of every draft is looked up here.
static SMALL_WORDS: [(u64, Sign); SMALL_WORDS_COUNT] = {
    let mut all = [(0, Sign::English); SMALL_WORDS_COUNT];
    let (mut count, mut list) = (0, 0);
    while list < LISTS.len() {
        let (words, sign) = LISTS[list];
        let mut at = 0;
        while at < words.len() {
            let mut place = count;
            while place > 0 && all[place - 1].0 > words[at] {
                all[place] = all[place - 1];
                place -= 1;
            }
            all[place] = (words[at], sign);
            count += 1;
            at += 1;
        }
        list += 1;
    }
    all
};

fn sign(word: u64) -> Option<Sign> {
    SMALL_WORDS.binary_search_by_key(&word, |(hash, _)| *hash).ok().map(|at| SMALL_WORDS[at].1)
}

/// How much of each language was seen.
#[derive(Clone, Copy, Debug, Default)]
struct Evidence {
    english: u32,
    spanish: u32,
    others: u32,
}

impl Evidence {
    fn of(draft: &Draft, tokens: &[Token]) -> Self {
        let mut seen = Self::default();
        let mut shared = 0;
        for token in tokens {
            match token.kind {
                TokenKind::Word => match sign(token.hash) {
                    Some(Sign::English) => seen.english += 1,
                    Some(Sign::Spanish) => seen.spanish += 1,
                    Some(Sign::SpanishAndMore) => shared += 1,
                    Some(Sign::Others) => seen.others += 1,
                    None if has_spanish_form(&draft.text[token.range()]) => seen.spanish += 1,
                    None if is_of_another_script(&draft.text[token.range()]) => seen.others += 2,
                    None => {}
                },
                TokenKind::Mark('¿' | '¡') => seen.spanish += 2,
                _ => {}
            }
        }
        if seen.spanish > 0 {
            seen.spanish += shared;
        } else {
            seen.others += shared;
        }
        seen
    }

    /// Two signs, and more of them than of any other.
    fn language(self) -> Option<Language> {
        let Self { english, spanish, others } = self;
        if spanish >= 2 && spanish > english && spanish >= others {
            Some(Language::Spanish)
        } else if others >= 2 && others > 2 * english && others > spanish {
            Some(Language::Other)
        } else if english >= 1 && english >= spanish {
            Some(Language::English)
        } else {
            None
        }
    }
}

impl Languages {
    /// Reads the languages of a draft.
    #[must_use]
    pub fn new(draft: &Draft) -> Self {
        let evidence: Vec<Evidence> =
            draft.sentences.iter().map(|s| Evidence::of(draft, &draft.tokens[s.tokens.clone()])).collect();
        let whole = evidence.iter().fold(Evidence::default(), |a, b| Evidence {
            english: a.english + b.english,
            spanish: a.spanish + b.spanish,
            others: a.others + b.others,
        });
        let main = whole.language().unwrap_or_default();
        Self { main, sentences: evidence.into_iter().map(|e| e.language().unwrap_or(main)).collect() }
    }

    /// The language of one sentence, by its index.
    #[must_use]
    pub fn of(&self, sentence: usize) -> Language {
        self.sentences.get(sentence).copied().unwrap_or(self.main)
    }

    /// Is a sentence in this language?
    #[must_use]
    pub fn has(&self, language: Language) -> bool {
        self.sentences.contains(&language)
    }
}

/// "Detectaron", "tuvieron", "operación", "sufriendo", "riñón": forms that the other languages here hardly have.
fn has_spanish_form(word: &str) -> bool {
    const ENDINGS: [&str; 5] = ["aron", "ieron", "ción", "iendo", "cion"];
    word.len() >= 7 && ENDINGS.iter().any(|ending| word.ends_with(ending)) || word.contains('ñ')
}

/// Letters, none of them Latin.
fn is_of_another_script(word: &str) -> bool {
    !word.is_ascii()
        && word.chars().all(|c| c > '\u{24f}' || !c.is_alphabetic())
        && word.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon;

    fn main_language(text: &str) -> Language {
        Languages::new(&Draft::new(text, &lexicon::ENGLISH)).main
    }

    #[test]
    fn the_small_words_tell() {
        for (text, language) in [
            ("", Language::English),
            ("Lupus sucks!!", Language::English),
            ("My son has lupus and me too", Language::English),
            ("I love El Paso and Los Angeles", Language::English),
            ("Tengo lupus y vivo en Madrid", Language::Spanish),
            ("mi hija tiene 7 anos", Language::Spanish),
            ("¿Alguien sabe algo?", Language::Spanish),
            ("Me detectaron prediabetes, glucosa en ayunas 118", Language::Spanish),
            ("Cameron had a jalapeño", Language::English),
            ("Ich habe Krebs und bin 43", Language::Other),
            ("J'ai un cancer et je suis à Paris", Language::Other),
            ("Eu tenho diabetes e não sei o que fazer com isso", Language::Other),
            ("У меня диабет", Language::Other),
            ("אני גר בתל אביב", Language::Other),
        ] {
            assert_eq!(main_language(text), language, "{text}");
        }
    }

    #[test]
    fn a_mixed_draft_is_read_sentence_by_sentence() {
        let draft =
            Draft::new("My mom is at home. Mi mamá tiene diabetes. Thanks for reading!", &lexicon::ENGLISH);
        let languages = Languages::new(&draft);
        assert_eq!(
            (languages.of(0), languages.of(1), languages.of(2)),
            (Language::English, Language::Spanish, Language::English)
        );
    }
}
