//! The names of exported files: whose work they hold, and of which day.

use crate::date::Date;

/// The maximum length of the organisation's part, in characters.
const MAX_NAME: usize = 40;

/// The name of a file. The organisation stands between the stem and the day, so
/// that files of several organisations differ.
///
/// ```
/// use jalon_core::{date::Date, export::file_name};
///
/// let day = Date::FIRST;
/// assert_eq!(file_name("jalon", "L’École du Sud", day, "json"), "jalon-l-ecole-du-sud-1900-01-01.json");
/// assert_eq!(file_name("jalon", "", day, "json"), "jalon-1900-01-01.json");
/// ```
#[must_use]
pub fn file_name(stem: &str, organisation: &str, day: Date, extension: &str) -> String {
    let name = slug(organisation);
    let separator = if name.is_empty() { "" } else { "-" };
    format!("{stem}{separator}{name}-{day}.{extension}")
}

/// The text in lower-case ASCII letters, digits and hyphens.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in text.chars() {
        match plain(character) {
            "" if character.is_ascii_alphanumeric() => slug.push(character.to_ascii_lowercase()),
            // A combining accent belongs to the letter before.
            "" if ('\u{300}'..='\u{36f}').contains(&character) => {}
            "" if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            letters => slug.push_str(letters),
        }
        if slug.len() >= MAX_NAME {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The letters without accents of a letter used in French and its neighbours; empty for any other
/// character.
const fn plain(character: char) -> &'static str {
    match character {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' | 'À' | 'Â' | 'Ä' | 'Á' | 'Ã' | 'Å' => "a",
        'ç' | 'Ç' => "c",
        'ñ' | 'Ñ' => "n",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'í' | 'Î' | 'Ï' | 'Í' => "i",
        'ô' | 'ö' | 'ó' | 'õ' | 'Ô' | 'Ö' | 'Ó' | 'Õ' => "o",
        'ù' | 'û' | 'ü' | 'ú' | 'Ù' | 'Û' | 'Ü' | 'Ú' => "u",
        'ÿ' | 'Ÿ' => "y",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn names_become_short_and_plain() {
        for (name, expected) in [
            ("Atelier des savoirs", "atelier-des-savoirs"),
            ("  Œuvre & Cie — Île-de-France  ", "oeuvre-cie-ile-de-france"),
            ("../../etc/passwd\u{0}", "etc-passwd"),
            ("CFA 75 : « Réussir ! »", "cfa-75-reussir"),
            ("E\u{301}cole de Formación", "ecole-de-formacion"),
            ("学校", ""),
        ] {
            assert_eq!(slug(name), expected);
        }
        assert_eq!(slug(&"école ".repeat(20)).len(), 40);
    }
}
