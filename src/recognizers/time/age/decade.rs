//! "in my 40s", "her late twenties": a decade of a person's life.

use super::{Age, Form, Reader};
use crate::finding::Experiencer;
use crate::lexicon::cue::Cue;
use crate::lexicon::fold;
use crate::token::TokenKind;

impl Reader<'_> {
    /// "in my 40s", "her late twenties": a decade of a person's life.
    pub(super) fn decade(&self, at: usize) -> Option<Age> {
        let tens = |i: usize| {
            let token = self.draft.token(i).filter(|t| t.range().len() <= 9)?;
            let may_be = token.kind == TokenKind::Number || self.draft.text[token.range()].ends_with("ies");
            let text = may_be.then(|| self.draft.text[token.range()].to_ascii_lowercase())?;
            if token.kind == TokenKind::Number && text.len() == 2 && text.ends_with('0') {
                let s = self.draft.token(i + 1).is_some_and(|t| {
                    t.glued && (t.kind == TokenKind::Clitic || self.is(i + 1, &[fold::word("s")]))
                });
                let apostrophe = self.mark(i + 1, '\'') || self.mark(i + 1, '’');
                let end = if s {
                    i + 2
                } else if apostrophe && self.is(i + 2, &[fold::word("s")]) {
                    i + 3
                } else {
                    return None;
                };
                return Some((end, text.parse().ok()?));
            }
            let stem = text.strip_suffix("ies")?;
            let index = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
                .iter()
                .position(|t| *t == stem)?;
            Some((i + 1, (u32::try_from(index).unwrap_or(0) + 2) * 10))
        };
        let (end, years) = tens(at)?;
        if self.scene.context(&(at..end)).asked {
            return None;
        }
        let mut owner = at.checked_sub(1)?;
        if self.is(owner, &[fold::word("early"), fold::word("late"), fold::word("mid")])
            || self.mark(owner, '-')
        {
            owner = owner.checked_sub(1)?;
        }
        let hit = self.draft.cue_at(owner, Cue::Possessive)?;
        let who = match self.scene.context(&(at..end)).experiencer {
            _ if hit.has(Cue::FirstPerson) => Experiencer::Writer,
            _ if hit.has(Cue::SecondPerson) => return None,
            Experiencer::Nobody => self.somebody()?,
            Experiencer::Writer => return None,
            known => known,
        };
        Some(Age { tokens: at..end, years, baby: false, who, sex: None, form: Form::Decade })
    }
}
