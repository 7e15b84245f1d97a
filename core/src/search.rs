//! Finds indicators by their number, or by words of their questions, their help and
//! the visitor's own notes.

use crate::date::Date;
use crate::document::Document;
use crate::language::Language;
use crate::rnq::IndicatorId;

/// The applicable indicators that contain every word of `query`, in order; those
/// whose title does come first. A number finds the indicator that has it. Case and
/// accents make no difference; a blank query finds nothing.
///
/// ```
/// use jalon_core::date::Date;
/// use jalon_core::document::Document;
/// use jalon_core::language::Language::French;
/// use jalon_core::rnq::IndicatorId::I23;
/// use jalon_core::search::search;
///
/// let found = |query| search(&Document::default(), French, Date::FIRST, query);
/// assert_eq!(found("23"), [I23]);
/// assert!(found("3").is_empty(), "it does not apply");
/// assert_eq!(found("veille JURIDIQUE").first(), Some(&I23));
/// assert!(found("  ").is_empty());
/// ```
pub fn search(document: &Document, language: Language, today: Date, query: &str) -> Vec<IndicatorId> {
    let query = folded(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let ids = || document.profile.applicable(today).map(|row| row.id);
    if let [word] = words[..]
        && let Some(wanted) = word.parse().ok().and_then(IndicatorId::from_number)
    {
        return ids().filter(|id| *id == wanted).collect();
    }
    let has_all = |text: &str| words.iter().all(|word| text.contains(word));
    let in_title = |id: &IndicatorId| has_all(&folded(language.messages().indicator(*id).title));
    let in_text = |id: &IndicatorId| has_all(&folded(&full_text(document, language, *id)));
    let (mut found, others): (Vec<_>, Vec<_>) = ids().filter(in_text).partition(in_title);
    found.extend(others);
    found
}

/// All that the tool and the visitor say about an indicator.
fn full_text(document: &Document, language: Language, id: IndicatorId) -> String {
    let text = language.messages().indicator(id);
    let entry = document.entry(id);
    let mut parts = vec![text.title, text.question, text.expected, &entry.notes, &entry.private_notes];
    parts.extend(text.evidence);
    parts.extend(text.change_2026);
    parts.extend(text.notes.iter().map(|(_, note)| note));
    let evidence = entry.evidence.iter().filter_map(|piece| document.evidence.get(piece));
    parts.extend(evidence.flat_map(|piece| [&*piece.title, &*piece.location]));
    parts.extend(entry.actions.iter().map(|action| &*action.what));
    parts.join(" ")
}

/// The text without case and accents: those of French, the only ones that matter
/// here. The standard library's tables for all languages would weigh 11 KB.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        folded.push_str(match letter {
            'à' | 'â' | 'ä' | 'À' | 'Â' | 'Ä' => "a",
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
            'î' | 'ï' | 'Î' | 'Ï' => "i",
            'ô' | 'ö' | 'Ô' | 'Ö' => "o",
            'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => "u",
            'ç' | 'Ç' => "c",
            'œ' | 'Œ' => "oe",
            '’' => "'",
            _ => {
                folded.push(letter.to_ascii_lowercase());
                continue;
            }
        });
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::search;
    use crate::date::Date;
    use crate::document::{Change, Document};
    use crate::language::Language;
    use crate::now::Now;
    use crate::rnq::IndicatorId::{I12, I26};

    #[test]
    fn own_notes_are_found_whatever_the_accents() {
        let now = Now { today: Date::FIRST, unix_ms: 0 };
        let document = Document::default().after(Change::Notes(I12, "Relances par Éloïse".into()), now);
        let found = |query| search(&document, Language::French, Date::FIRST, query);
        assert_eq!(found("eloise"), [I12]);
        assert_eq!(found("ÉLOÏSE relances"), [I12]);
        assert!(found("éloïse handicap").is_empty());
        assert!(found("agefiph").contains(&I26));
    }
}
