//! Check digits: most numbers that name a person carry one, and a row of digits that passes is
//! rarely anything else. All functions take plain digits (capitals where letters belong) and are
//! false for anything else.

fn digits(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|c| c.to_digit(10)).collect()
}

fn weighted(text: &str, weights: &[u32]) -> Option<u32> {
    let digits = digits(text)?;
    (digits.len() >= weights.len()).then(|| digits.iter().zip(weights).map(|(d, w)| d * w).sum())
}

/// Luhn: payment cards, Canadian SIN, IMEI, NPI with its prefix.
#[must_use]
pub fn luhn(text: &str) -> bool {
    let Some(digits) = digits(text).filter(|d| d.len() > 1) else { return false };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, &d)| match (i % 2, d * 2) {
            (0, _) => d,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// NHS numbers and the Scottish CHI: ten digits, modulus 11.
#[must_use]
pub fn nhs(text: &str) -> bool {
    let Some(sum) = weighted(text, &[10, 9, 8, 7, 6, 5, 4, 3, 2]).filter(|_| text.len() == 10) else {
        return false;
    };
    let check = (11 - sum % 11) % 11;
    check < 10 && text.ends_with(char::from_digit(check, 10).unwrap_or('x'))
}

/// Bank routing numbers of the US.
#[must_use]
pub fn routing(text: &str) -> bool {
    text.len() == 9
        && weighted(text, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_some_and(|sum| sum > 0 && sum.is_multiple_of(10))
}

/// IBAN: modulus 97 of the rearranged text.
#[must_use]
pub fn iban(text: &str) -> bool {
    let shaped = (15..=34).contains(&text.len())
        && text.is_ascii()
        && text[..2].bytes().all(|b| b.is_ascii_uppercase())
        && text[2..4].bytes().all(|b| b.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    shaped
        && text[4..].chars().chain(text[..4].chars()).fold(0, |sum, c| {
            let value = c.to_digit(36).unwrap_or(0);
            if value > 9 { (sum * 100 + value) % 97 } else { (sum * 10 + value) % 97 }
        }) == 1
}

/// Verhoeff: Indian Aadhaar, twelve digits.
#[must_use]
pub fn aadhaar(text: &str) -> bool {
    const MULTIPLY: [[usize; 10]; 10] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
        [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
        [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
        [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
        [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
        [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
        [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
        [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
        [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ];
    const PERMUTE: [[usize; 10]; 8] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
    ];
    let Some(digits) = digits(text).filter(|d| d.len() == 12 && d[0] >= 2) else { return false };
    digits.iter().rev().enumerate().fold(0, |sum, (i, &d)| MULTIPLY[sum][PERMUTE[i % 8][d as usize]]) == 0
}

/// Irish PPS: seven digits, a check letter, sometimes one more letter.
#[must_use]
pub fn pps(text: &str) -> bool {
    let bytes = text.as_bytes();
    let second = match bytes.get(8) {
        None | Some(b'W') => 0,
        Some(b @ b'A'..=b'I') => u32::from(b - b'A') + 1,
        Some(_) => return false,
    };
    let Some(sum) = weighted(text.get(..7).unwrap_or(""), &[8, 7, 6, 5, 4, 3, 2]) else { return false };
    let check = (sum + second * 9) % 23;
    let letter = if check == 0 { b'W' } else { b'@' + u8::try_from(check).unwrap_or(0) };
    matches!(bytes.len(), 8 | 9) && bytes[7] == letter
}

/// Australian Medicare: ten digits, the ninth a check digit; an eleventh names the family member.
#[must_use]
pub fn medicare_australia(text: &str) -> bool {
    let checked = weighted(text, &[1, 3, 7, 9, 1, 3, 7, 9])
        .is_some_and(|sum| text.as_bytes().get(8).is_some_and(|b| u32::from(b - b'0') == sum % 10));
    matches!(text.len(), 10 | 11) && matches!(text.as_bytes()[0], b'2'..=b'6') && checked
}

/// Australian tax file number: nine digits, modulus 11.
#[must_use]
pub fn tax_file_number(text: &str) -> bool {
    text.len() == 9
        && weighted(text, &[1, 4, 3, 7, 5, 8, 6, 9, 10]).is_some_and(|sum| sum > 0 && sum.is_multiple_of(11))
}

/// Spanish DNI and NIE: eight digits (or X, Y, Z and seven) and the letter of their remainder.
#[must_use]
pub fn dni(text: &str) -> bool {
    let number = match text.as_bytes().first() {
        Some(b'X') => text.replacen('X', "0", 1),
        Some(b'Y') => text.replacen('Y', "1", 1),
        Some(b'Z') => text.replacen('Z', "2", 1),
        _ => text.to_owned(),
    };
    let letters = b"TRWAGMYFPDXBNJZSQVHLCKE";
    number.len() == 9
        && number.is_ascii()
        && number[..8]
            .parse::<usize>()
            .is_ok_and(|value| number.as_bytes()[8] == letters[value % letters.len()])
}

/// Brazilian CPF: eleven digits, two of them checks.
#[must_use]
pub fn cpf(text: &str) -> bool {
    let check = |len: u32| {
        let weights: Vec<u32> = (2..len + 2).rev().collect();
        weighted(text, &weights).map(|sum| sum * 10 % 11 % 10)
    };
    let at = |i: usize| text.as_bytes().get(i).map(|b| u32::from(*b).wrapping_sub(48));
    let repeated = text.bytes().all(|b| b == text.as_bytes()[0]);
    text.len() == 11 && !repeated && check(9) == at(9) && check(10) == at(10)
}

/// French social security: thirteen digits and their key.
#[must_use]
pub fn french_social(text: &str) -> bool {
    let value = |part: &str| part.parse::<u64>().ok();
    text.len() == 15
        && text.is_ascii()
        && text.starts_with(['1', '2'])
        && matches!((value(&text[..13]), value(&text[13..])), (Some(body), Some(key)) if 97 - body % 97 == key)
}

/// Vehicle identification number: seventeen characters, the ninth a check digit.
#[must_use]
pub fn vin(text: &str) -> bool {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let value = |b: u8| match b {
        b'0'..=b'9' => Some(u32::from(b - b'0')),
        b'A'..=b'H' => Some(u32::from(b - b'A') + 1),
        b'J'..=b'N' => Some(u32::from(b - b'J') + 1),
        b'P' => Some(7),
        b'R' => Some(9),
        b'S'..=b'Z' => Some(u32::from(b - b'S') + 2),
        _ => None,
    };
    let Some(values) = text.bytes().map(value).collect::<Option<Vec<u32>>>().filter(|v| v.len() == 17) else {
        return false;
    };
    let sum: u32 = values.iter().zip(WEIGHTS).map(|(v, w)| v * w).sum();
    let check = if sum % 11 == 10 { 'X' } else { char::from_digit(sum % 11, 10).unwrap_or('?') };
    text.chars().nth(8) == Some(check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_specimens_pass_and_a_changed_digit_fails() {
        type Check = fn(&str) -> bool;
        let specimens: [(Check, &str, &str); 14] = [
            (french_social, "255081416802538", "255081416802539"),
            (luhn, "4111111111111111", "4111111111111112"),
            (luhn, "046454286", "046454287"),
            (nhs, "9434765919", "9434765918"),
            (routing, "021000021", "021000022"),
            (iban, "GB82WEST12345698765432", "GB82WEST12345698765433"),
            (iban, "DE89370400440532013000", "DE88370400440532013000"),
            (aadhaar, "234123412346", "234123412345"),
            (pps, "1234567T", "1234567A"),
            (medicare_australia, "2123456701", "2123456711"),
            (tax_file_number, "123456782", "123456783"),
            (dni, "12345678Z", "12345678A"),
            (cpf, "52998224725", "52998224726"),
            (vin, "1M8GDM9AXKP042788", "1M8GDM9A1KP042788"),
        ];
        for (check, right, wrong) in specimens {
            assert!(check(right), "{right}");
            assert!(!check(wrong), "{wrong}");
            assert!(!check("") && !check("x") && !check("é1"));
        }
    }
}
