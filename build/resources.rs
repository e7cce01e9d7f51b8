//! Lays out the resource book by topic, so that a draft is answered without reading all of it.

use crate::lists::rows;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// The columns after the topic that the core needs: all but the date of the last check.
const COLUMNS: std::ops::Range<usize> = 1..9;
const KINDS: &[&str] = &["trusted", "support", "crisis"];

/// Writes `resources_<language>.rs`: each topic with its lines, in order.
pub fn write(lists: &Path, language: &str, out: &Path) {
    let mut topics: BTreeMap<String, String> = BTreeMap::new();
    for row in rows(lists, "resources.tsv") {
        assert!(row.len() > COLUMNS.end && KINDS.contains(&row[1].as_str()), "resources.tsv: {row:?}");
        let lines = topics.entry(row[0].clone()).or_default();
        // Who stands behind it is said of pages only; a group says who watches over it.
        let told = if row[1] == "trusted" { COLUMNS } else { COLUMNS.start..COLUMNS.end - 1 };
        lines.push_str(row[told].join("\t").trim_end());
        lines.push('\n');
    }
    let mut table = String::from("&[\n");
    for (topic, lines) in topics {
        writeln!(table, "({topic:?}, {lines:?}),").expect("a string takes all");
    }
    table.push_str("]\n");
    std::fs::write(out.join(format!("resources_{language}.rs")), table)
        .expect("the build folder can be written");
}
