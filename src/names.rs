//! Whom the draft names: every mention of a person by name, and what that person is to the writer.
//!
//! Read once for a draft, in two passes. The first looks for *anchors*: phrases that say outright
//! that a name stands here ("my husband Mark", "my name is", "Dr. Patel", "Thanks, Maria", "Hi
//! Karen"). The second weighs every other word that may be a name ([`evidence`]) and gives all
//! forms of a person met before ("Mark", "Mark Jensen", "Jensen") to that person.
//!
//! Somebody whom the post speaks *to*, a pet and a public figure are people here too, so that
//! their names are known and left alone.

mod anchors;
mod children;
mod evidence;
mod forms;

use crate::draft::Draft;
use crate::lexicon::cue::Cue;
use crate::token::{Case, TokenKind};
use forms::Form;
use std::collections::BTreeMap;
use std::ops::Range;

/// Whom the draft names.
#[derive(Debug, Default)]
pub struct Names {
    /// By first token; they do not overlap.
    pub mentions: Vec<Mention>,
    /// Everybody who is mentioned.
    pub people: Vec<Named>,
}

/// One mention of a person by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The name's tokens; a title in front of a surname is one of them, a possessive 's is not.
    pub tokens: Range<usize>,
    /// Index into [`Names::people`].
    pub person: usize,
    /// A given name and a surname.
    pub is_full: bool,
    /// How it stands in its sentence.
    pub stands: Stands,
}

/// How a name stands in its sentence: what can take its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// As subject or object: another noun must take its place.
    Alone,
    /// Beside the words that say who it is ("my husband Mark"): it can be left out.
    Beside,
    /// After "my name is", "I'm": another name can take its place.
    Introduced,
    /// Below the post, as its signature.
    Signed,
}

/// A person who is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// What they are to the writer.
    pub role: Role,
    /// Tokens of the words that say who they are ("my husband"), if any.
    pub relation: Option<Range<usize>>,
}

/// What a named person is to the writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The writer.
    Writer,
    /// A child.
    Child,
    /// Somebody else in the writer's life.
    Other,
    /// A doctor, nurse or therapist.
    Clinician,
    /// Whoever the post speaks to.
    Reader,
    /// A public figure, a character, a saint.
    Public,
    /// An animal.
    Pet,
}

impl Names {
    /// Reads the names of a draft.
    #[must_use]
    pub fn new(draft: &Draft) -> Self {
        let mut reader = Reader::new(draft);
        anchors::read(&mut reader);
        evidence::read(&mut reader);
        reader.finish()
    }

    /// The mention a token belongs to.
    #[must_use]
    pub fn at(&self, token: usize) -> Option<&Mention> {
        let next = self.mentions.partition_point(|m| m.tokens.start <= token);
        self.mentions[..next].last().filter(|m| m.tokens.contains(&token))
    }
}

/// How far the words of a sentence speak for or against a name in it, in tokens.
const NEAR: usize = 40;

/// How a sentence uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// As usual: a capital inside it says something.
    Plain,
    /// Most words have a capital, or all letters: a headline, a title, a shout.
    Loud,
}

/// What both passes share while a draft is read.
struct Reader<'r, 'd> {
    draft: &'r Draft<'d>,
    styles: Vec<Style>,
    /// The writer speaks of themselves somewhere.
    personal: bool,
    /// The writer uses no capitals, so that their lack says nothing.
    writes_small: bool,
    mentions: BTreeMap<usize, Mention>,
    /// By token: does a mention cover it?
    covered: Vec<bool>,
    people: Vec<Named>,
    /// Folded words of known people's names.
    known: BTreeMap<u64, usize>,
}

impl<'r, 'd> Reader<'r, 'd> {
    fn new(draft: &'r Draft<'d>) -> Self {
        let styles = draft.sentences.iter().map(|s| style(draft, &s.tokens)).collect();
        let personal = evidence::speaks_of_writer(draft);
        let writes_small =
            !draft.tokens.iter().any(|t| t.is_word() && t.case == Case::Title && t.range().len() > 1);
        Self {
            draft,
            styles,
            personal,
            writes_small,
            mentions: BTreeMap::new(),
            covered: vec![false; draft.tokens.len()],
            people: Vec::new(),
            known: BTreeMap::new(),
        }
    }

    /// Does a capital at this token say that a name stands here?
    fn capital_tells(&self, at: usize) -> bool {
        let style = self.styles.get(self.draft.sentence_index(at)).copied().unwrap_or(Style::Plain);
        style == Style::Plain && !self.draft.starts_sentence(at)
    }

    /// Is the sentence a headline, a title or a shout?
    fn is_loud(&self, at: usize) -> bool {
        self.styles.get(self.draft.sentence_index(at)) == Some(&Style::Loud)
    }

    /// The tokens of the same sentence near a token: sentences may be as long as a draft.
    fn around(&self, at: usize) -> Range<usize> {
        let sentence = self.draft.sentence(at);
        sentence.start.max(at.saturating_sub(NEAR))..sentence.end.min(at + NEAR)
    }

    /// Does a mention cover a token?
    fn taken(&self, at: usize) -> bool {
        self.covered.get(at).is_some_and(|&covered| covered)
    }

    /// A new person, or the one this name belongs to already.
    fn person(&mut self, form: &Form, role: Role, relation: Option<Range<usize>>) -> usize {
        let hash = self.draft.tokens[form.first_name()].hash;
        if let Some(&known) = self.known.get(&hash) {
            let person = &mut self.people[known];
            if person.role == role || matches!((person.role, role), (Role::Other, Role::Child)) {
                person.role = role;
                person.relation = person.relation.take().or(relation);
                return known;
            }
        }
        self.people.push(Named { role, relation });
        self.people.len() - 1
    }

    /// Records a mention, and every part of the name as this person's.
    fn add(&mut self, form: &Form, person: usize, stands: Stands) {
        if form.tokens.clone().any(|at| self.taken(at)) {
            return;
        }
        for at in form.name_tokens(self.draft) {
            self.known.entry(self.draft.tokens[at].hash).or_insert(person);
        }
        if let Some(covered) = self.covered.get_mut(form.tokens.clone()) {
            covered.fill(true);
        }
        let mention = Mention { tokens: form.tokens.clone(), person, is_full: form.is_full, stands };
        self.mentions.insert(form.tokens.start, mention);
    }

    /// A name with its role.
    fn meet(&mut self, form: &Form, role: Role, relation: Option<Range<usize>>, stands: Stands) -> usize {
        let person = self.person(form, role, relation);
        self.add(form, person, stands);
        person
    }

    /// Do quotation marks open in the sentence before a token?
    fn in_quotes(&self, at: usize) -> bool {
        let draft = self.draft;
        (self.around(at).start..at)
            .any(|i| matches!(draft.tokens[i].kind, TokenKind::Mark('"' | '“' | '‘' | '\'')))
    }

    fn finish(mut self) -> Names {
        let all = 0..self.draft.tokens.len();
        if self.draft.cues_in(all, Cue::Fiction).next().is_some() {
            // The people of a story are nobody's neighbors, and whoever speaks in it is not the writer.
            let spoken: Vec<usize> = self
                .mentions
                .values()
                .filter(|mention| self.in_quotes(mention.tokens.start))
                .map(|mention| mention.person)
                .collect();
            self.people
                .iter_mut()
                .enumerate()
                .filter(|(person, p)| p.role != Role::Writer || spoken.contains(person))
                .for_each(|(_, p)| p.role = Role::Public);
        }
        Names { mentions: self.mentions.into_values().collect(), people: self.people }
    }
}

/// Listed names are left out: "Mine was Mr Alistair Pemberton-Rao" is no headline.
fn style(draft: &Draft, tokens: &Range<usize>) -> Style {
    let (mut words, mut capitals, mut lower_long) = (0, 0, 0);
    for at in tokens.clone() {
        let token = &draft.tokens[at];
        let name = draft.name(at);
        if !token.is_word() || token.range().len() < 2 || name.given().max(name.surname()) > 1 {
            continue;
        }
        words += 1;
        if token.is_capitalized() {
            capitals += 1;
        } else if token.range().len() > 4 {
            lower_long += 1;
        }
    }
    if words >= 5 && capitals * 4 >= words * 3 || words >= 6 && capitals * 3 >= words * 2 && lower_long == 0 {
        Style::Loud
    } else {
        Style::Plain
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::ENGLISH;

    fn named(text: &str) -> Vec<(String, Role)> {
        let draft = Draft::new(text, &ENGLISH);
        let names = Names::new(&draft);
        names
            .mentions
            .iter()
            .map(|m| (draft.words(m.tokens.clone()).to_owned(), names.people[m.person].role))
            .collect()
    }

    #[test]
    fn all_forms_of_a_name_are_one_person() {
        let draft =
            Draft::new("My friend Sarah Okafor called. Sarah's scan is clear, Okafor luck.", &ENGLISH);
        let names = Names::new(&draft);
        assert_eq!(names.mentions.len(), 3);
        assert!(names.mentions.iter().all(|m| m.person == names.mentions[0].person));
    }

    #[test]
    fn who_speaks_in_a_story_is_not_the_writer() {
        let line = "My name is Ruth Ellery and I am tired.";
        assert_eq!(named(line), [("Ruth Ellery".to_owned(), Role::Writer)]);
        assert_eq!(
            named(&format!("Short story: '{line}' Too much?")),
            [("Ruth Ellery".to_owned(), Role::Public)]
        );
    }

    #[test]
    fn roles() {
        assert_eq!(
            named("Hi Karen, my son liam saw Dr. Patel. Taylor, my dog Bella is fine."),
            [
                ("Karen".to_owned(), Role::Reader),
                ("liam".to_owned(), Role::Child),
                ("Dr. Patel".to_owned(), Role::Clinician),
                ("Bella".to_owned(), Role::Pet),
            ]
        );
    }
}
