//! Reads the labelled corpus (format: `tests/corpus/README.md`) and scores our findings on it.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::missing_panics_doc,
    missing_docs,
    reason = "shared by tests and the evaluate example; each uses a part"
)]

use postwell::options::Audience;
use postwell::risk::{Crowd, Risk};
use postwell::{Options, assess};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

pub struct Post {
    pub id: String,
    pub file: String,
    pub audience: Audience,
    pub kind: String,
    pub crowd: String,
    pub text: String,
    pub marks: Vec<Mark>,
}

#[derive(Clone, Debug)]
pub struct Mark {
    pub category: String,
    pub level: u8,
    pub bytes: Range<usize>,
}

impl Mark {
    pub fn meets(&self, other: &Self) -> bool {
        self.bytes.start < other.bytes.end && other.bytes.start < self.bytes.end
    }
}

impl Post {
    /// Are findings of this category judged in this post? The texts about trust mark only trust.
    pub fn judges(&self, category: &str) -> bool {
        let trust = category.starts_with("cred_") || category == "care_crisis";
        trust || !self.file.starts_with("cred_")
    }
}

pub fn read(folder: &Path) -> Vec<Post> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .map(|dir| {
            dir.filter_map(|e| Some(e.ok()?.path()))
                .filter(|p| p.extension().is_some_and(|x| x == "txt"))
                .collect()
        })
        .unwrap_or_default();
    files.sort();
    files.iter().flat_map(|file| read_file(file)).collect()
}

fn read_file(file: &Path) -> Vec<Post> {
    let name = file.file_stem().unwrap().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(file).unwrap();
    let mut posts = Vec::new();
    for part in text.split("\n---\n") {
        let part = part.trim_start_matches('\n').trim_end_matches("\n---").trim_end();
        if part.is_empty() {
            continue;
        }
        let (header, body) = part.split_once('\n').unwrap_or((part, ""));
        posts.push(parse(&name, header, body.trim_matches('\n')));
    }
    posts
}

fn parse(file: &str, header: &str, body: &str) -> Post {
    let mut fields = header.trim_start_matches('#').split('|').map(str::trim);
    let id = fields.next().unwrap_or_default().to_owned();
    let fields: BTreeMap<&str, &str> = fields.filter_map(|f| f.split_once('=')).collect();
    let field = |name: &str| fields.get(name).copied().unwrap_or_default().to_owned();
    let audience =
        serde_json::from_value(field("audience").into()).unwrap_or_else(|e| panic!("{file} {id}: {e}"));
    let (mut text, mut marks, mut rest) = (String::new(), Vec::new(), body);
    while let Some(start) = rest.find("[[") {
        text.push_str(&rest[..start]);
        let end = start + rest[start..].find("]]").unwrap_or_else(|| panic!("{file} {id}: [[ without ]]"));
        let (label, words) =
            rest[start + 2..end].split_once('|').unwrap_or_else(|| panic!("{file} {id}: no | in a mark"));
        let (category, level) =
            label.split_once(':').unwrap_or_else(|| panic!("{file} {id}: no level in a mark"));
        let from = text.len();
        text.push_str(words);
        marks.push(Mark {
            category: category.to_owned(),
            level: level.parse().unwrap(),
            bytes: from..text.len(),
        });
        rest = &rest[end + 2..];
    }
    text.push_str(rest);
    Post { id, file: file.to_owned(), audience, kind: field("kind"), crowd: field("crowd"), text, marks }
}

/// What we find in a post.
pub fn findings(post: &Post) -> Vec<Mark> {
    let options = Options { audience: post.audience, ..Options::default() };
    let units: Vec<usize> = utf16_to_bytes(&post.text);
    assess(&post.text, &options)
        .findings
        .iter()
        .map(|f| Mark {
            category: serde_json::to_value(f.category).unwrap().as_str().unwrap().to_owned(),
            level: f.level.into(),
            bytes: units[f.span.start as usize]..units[f.span.end as usize],
        })
        .collect()
}

/// What the facts of a post add up to.
pub fn risk(post: &Post) -> Risk {
    assess(&post.text, &Options { audience: post.audience, ..Options::default() }).risk
}

/// Categories that name one person by themselves, as marked by hand.
const DIRECT: &[&str] = &[
    "name_self",
    "name_child",
    "contact_direct",
    "contact_handle",
    "place_address",
    "id_official",
    "id_medical",
    "id_device",
];

impl Post {
    /// Does nothing in it name one person by itself? Then only a combination can. (A first name
    /// alone does not.)
    pub fn has_no_direct_identifier(&self) -> bool {
        self.marks.iter().all(|m| !DIRECT.contains(&m.category.as_str()) || self.is_first_name(m))
            && self.marks.iter().all(|m| m.category != "name_other" || self.is_first_name(m))
    }

    fn is_first_name(&self, mark: &Mark) -> bool {
        mark.category.starts_with("name_") && !self.text[mark.bytes.clone()].contains(' ')
    }
}

fn utf16_to_bytes(text: &str) -> Vec<usize> {
    let mut map = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices() {
        map.extend(std::iter::repeat_n(at, c.len_utf16()));
    }
    map.push(text.len());
    map
}

#[derive(Default)]
pub struct Count {
    pub marked: usize,
    pub found: usize,
    pub marked_found: usize,
    pub found_right: usize,
    pub exact: usize,
}

#[derive(Default)]
pub struct KindCount {
    pub posts: usize,
    pub nudged: usize,
    pub wrongly_nudged: usize,
}

/// How often a finding about trust appears in one kind of post about trust: the rows of
/// `docs/ACCURACY.md`. By post: does it fire at all?
#[derive(Default)]
pub struct TargetRow {
    pub posts: usize,
    pub fired: usize,
}

/// The rows for the posts about trust: (row, posts, posts with a finding it is about).
pub fn trust_targets(posts: &[Post]) -> BTreeMap<String, TargetRow> {
    let mut rows: BTreeMap<String, TargetRow> = BTreeMap::new();
    for post in posts.iter().filter(|p| p.file.starts_with("cred_")) {
        let found: Vec<Mark> = findings(post)
            .into_iter()
            .filter(|f| f.category.starts_with("cred_") || f.category == "care_crisis")
            .collect();
        let mut count = |row: String, category: &str| {
            let row = rows.entry(row).or_default();
            row.posts += 1;
            row.fired += usize::from(found.iter().any(|f| f.category.starts_with(category)));
        };
        let marked = |category: &str| post.marks.iter().any(|m| m.category == category);
        for category in ["cred_meds_advice", "cred_claim", "cred_sales", "care_crisis"] {
            if marked(category) {
                count(format!("recall by post: {category}"), category);
            }
        }
        if post.marks.is_empty() {
            count(format!("fires on: {} ({})", post.kind, post.file), "c");
        } else if post.file == "cred_adverts" {
            count("recall by post: promotion, any finding".to_owned(), "cred_");
        }
    }
    rows
}

#[derive(Default)]
pub struct Score {
    pub categories: BTreeMap<String, Count>,
    pub levels: BTreeMap<u8, Count>,
    pub kinds: BTreeMap<String, KindCount>,
    pub crowds: BTreeMap<String, [usize; 3]>,
    /// The same for the posts without a direct identifier.
    pub combinations: BTreeMap<String, [usize; 3]>,
    /// Harmless posts: all, and those whose crowd is not seen as many.
    pub harmless: [usize; 2],
}

pub fn score(posts: &[Post]) -> Score {
    let mut score = Score::default();
    for post in posts {
        let found: Vec<Mark> = findings(post).into_iter().filter(|f| post.judges(&f.category)).collect();
        // A finding is right in its category; for a level, any mark of that level or above counts.
        for mark in &post.marks {
            let hit = found.iter().any(|f| f.category == mark.category && f.meets(mark));
            let level_hit = found.iter().any(|f| f.level >= mark.level && f.meets(mark));
            let category = score.categories.entry(mark.category.clone()).or_default();
            category.marked += 1;
            category.marked_found += usize::from(hit);
            category.exact +=
                usize::from(found.iter().any(|f| f.category == mark.category && f.bytes == mark.bytes));
            let level = score.levels.entry(mark.level).or_default();
            level.marked += 1;
            level.marked_found += usize::from(level_hit);
        }
        for f in &found {
            let right = post.marks.iter().any(|m| f.category == m.category && f.meets(m));
            let category = score.categories.entry(f.category.clone()).or_default();
            category.found += 1;
            category.found_right += usize::from(right);
            let level = score.levels.entry(f.level).or_default();
            level.found += 1;
            level.found_right += usize::from(post.marks.iter().any(|m| m.level >= f.level && f.meets(m)));
        }
        let kind = score.kinds.entry(post.kind.clone()).or_default();
        kind.posts += 1;
        let nudges = || found.iter().filter(|f| f.level >= 2);
        kind.nudged += usize::from(nudges().next().is_some());
        kind.wrongly_nudged +=
            usize::from(nudges().any(|f| !post.marks.iter().any(|m| m.level >= 2 && f.meets(m))));
        if !post.file.starts_with("cred_") {
            let crowd = risk(post).crowd as usize;
            score.crowds.entry(post.crowd.clone()).or_default()[crowd] += 1;
            if post.has_no_direct_identifier() {
                score.combinations.entry(post.crowd.clone()).or_default()[crowd] += 1;
            }
            if post.kind == "benign" {
                score.harmless[0] += 1;
                score.harmless[1] += usize::from(crowd != Crowd::Many as usize);
            }
        }
    }
    score
}
