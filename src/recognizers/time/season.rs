//! The time of a date, said less exactly: "in early 2024", "last spring".

/// "in early 2024" with a year, "in early spring" with a month only; nothing without either.
#[must_use]
pub fn phrase(month: u32, year: u32) -> String {
    let part = match month {
        1..=4 => "early",
        5..=8 => "mid",
        9..=12 => "late",
        _ => "",
    };
    let season = match month {
        3 => "in early spring",
        4 | 5 => "in spring",
        6 => "in early summer",
        7 | 8 => "in summer",
        9 => "in early fall",
        10 | 11 => "in the fall",
        12 => "in early winter",
        1 | 2 => "in winter",
        _ => "",
    };
    match (year, part) {
        (0, _) => season.to_owned(),
        (_, "") => format!("in {year}"),
        (_, "mid") => format!("in mid-{year}"),
        (_, part) => format!("in {part} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::phrase;

    #[test]
    fn phrases() {
        assert_eq!(phrase(3, 2024), "in early 2024");
        assert_eq!(phrase(7, 2023), "in mid-2023");
        assert_eq!(phrase(3, 0), "in early spring");
        assert_eq!(phrase(0, 2022), "in 2022");
        assert_eq!(phrase(0, 0), "");
    }
}
