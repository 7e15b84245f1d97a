//! Reading a document from JSON: nothing is trusted, everything that can be
//! kept is kept, and every repair is told.

mod entries;
mod quotes;
mod value;

use serde_json::{Map, Value};

use super::limits::Limits;
use super::merge::Place;
use super::problem::{Field, Problem, ReadError, Repair};
use super::{Document, FORMAT, VERSION, texts};
use crate::audit::{Amount, AuditKind, PlannedAudit};
use crate::date::Date;
use crate::profile::{Flag, Profile};
use crate::quantity::Cents;
use crate::rnq::{Categories, Category, Edition};
use crate::text::Language;

use value::Problems;

/// A document that was read, and what had to be repaired in it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The document.
    pub document: Document,
    /// The first [`Limits::LISTED_PROBLEMS`] repairs.
    pub problems: Vec<Problem>,
    /// How many more there were.
    pub unlisted: usize,
    /// The day it was saved, if it says so.
    pub saved: Option<Date>,
}

/// An object of a JSON text.
type Object = Map<String, Value>;

/// Reads a document. `today` decides the edition where the document names
/// neither an edition nor a date.
///
/// # Errors
/// [`ReadError`] where the text is not a document that can be read at all.
pub fn read(text: &str, today: Date) -> Result<Loaded, ReadError> {
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > Limits::FILE_BYTES {
        return Err(ReadError::TooLarge);
    }
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    let value: Value = serde_json::from_str(text)
        .map_err(|error| if error.is_eof() { ReadError::Truncated } else { ReadError::NotJson })?;
    let object = value.as_object().ok_or(ReadError::NotOurs)?;
    if object.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(ReadError::NotOurs);
    }
    match object.get("version").and_then(value::whole) {
        Some(version) if version > VERSION => Err(ReadError::Newer),
        // Version 2 added to version 1 and changed nothing in it: what an older
        // document does not have keeps its default.
        Some(1 | VERSION) => Ok(read_object(object, today)),
        _ => Err(ReadError::NotOurs),
    }
}

fn read_object(object: &Object, today: Date) -> Loaded {
    let mut problems = Problems::default();
    let mut document = Document::default();
    let field = Field::At(Place::Language);
    match object.get("settings") {
        Some(Value::Object(settings)) => {
            if let Some(language) = problems.code(settings, "language", field, Language::from_code) {
                document.language = language;
            }
        }
        None | Some(Value::Null) => {}
        Some(_) => problems.add(field, Repair::WrongType),
    }
    if let Some(profile) = problems.section(object, "profile", Field::Profile) {
        document.profile = read_profile(profile, &mut problems);
    }
    if let Some(budget) = problems.section(object, "budget", Field::Budget) {
        read_budget(budget, &mut document, &mut problems);
    }
    let edition = object
        .get("edition")
        .and_then(Value::as_str)
        .and_then(Edition::from_code)
        .unwrap_or_else(|| document.profile.edition(today));
    entries::read_evidence(object, &mut document, &mut problems);
    entries::read_answers(object, edition, &mut document, &mut problems);
    quotes::read_quotes(object, &mut document, &mut problems);
    quotes::read_contacts(object, &mut document, &mut problems);
    document.wished_dates = problems.text(object, "wished_dates", Field::At(Place::WishedDates), texts::line);
    let saved = object.get("saved_at").and_then(Value::as_str).and_then(|time| Date::parse(time.get(..10)?));
    let (problems, unlisted) = problems.into_list();
    Loaded { document, problems, unlisted, saved }
}

fn read_profile(object: &Object, problems: &mut Problems) -> Profile {
    let name = problems.text(object, "name", Field::At(Place::Name), texts::line);
    let mut profile = Profile { name, ..Profile::default() };
    if let Some(categories) = read_categories(object, "categories", problems) {
        profile.categories = categories;
    }
    if let Some(extension) = read_categories(object, "added_categories", problems) {
        profile.extension = extension;
    }
    for flag in Flag::ALL {
        if let Some(holds) = problems.boolean(object, flag.code(), Field::At(Place::Flag(flag))) {
            profile.set_flag(flag, holds);
        }
    }
    profile.turnover = problems.number(object, "turnover_cents", Field::At(Place::Turnover), Cents::MAX.0).map(Cents);
    let sites = problems.number(object, "other_sites", Field::At(Place::OtherSites), Profile::MAX_SITES.into());
    profile.other_sites = sites.and_then(|sites| u32::try_from(sites).ok()).unwrap_or(0);
    let planned = |code: &str| {
        let kind = AuditKind::from_code(code)?;
        PlannedAudit::ALL.into_iter().find(|planned| AuditKind::from(*planned) == kind)
    };
    if let Some(audit) = problems.code(object, "planned_audit", Field::At(Place::PlannedAudit), planned) {
        profile.planned_audit = audit;
    }
    profile.planned_date = problems.date(object, "planned_date", Field::At(Place::PlannedDate));
    profile.certificate_date = problems.date(object, "certificate_date", Field::At(Place::CertificateDate));
    profile
}

fn read_categories(object: &Object, key: &str, problems: &mut Problems) -> Option<Categories> {
    let field = Field::At(Place::Categories);
    let list = problems.list(object, key, field)?;
    let mut categories = Categories::NONE;
    for value in list {
        match value.as_str().and_then(Category::from_code) {
            Some(category) => categories = categories.with(category, true),
            None => problems.add(field, Repair::UnknownValue(value::excerpt(value))),
        }
    }
    Some(categories)
}

fn read_budget(object: &Object, document: &mut Document, problems: &mut Problems) {
    for amount in Amount::ALL {
        let field = Field::At(Place::Amount(amount));
        if let Some(value) = problems.number(object, amount.code(), field, Cents::MAX.0) {
            document.budget.set_amount(amount, Cents(value));
        }
    }
    if let Some(wanted) = problems.boolean(object, "pre_audit", Field::At(Place::PreAudit)) {
        document.budget.pre_audit = wanted;
    }
}
