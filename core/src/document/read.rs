//! Parses a document from untrusted JSON. Everything that can be recovered is
//! kept, and every repair is reported.

mod audits;
mod entries;
mod opinions;
mod quotes;
mod value;

use std::rc::Rc;

use serde_json::Value;

use super::limits::Limits;
use super::problem::{Location, Problem, ReadError, Repair};
use super::{Document, DocumentId, FORMAT, FieldPath, TextKind, VERSION};
use crate::date::Date;
use crate::json::to_json;
use crate::profile::{Flag, IdentityField, PlannedAudit, Profile};
use crate::quantity::Cents;
use crate::rnq::{Categories, Category, Edition};

use value::{Object, Problems};

/// A parsed document, with its repairs.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// The document.
    pub document: Document,
    /// The first [`Limits::LISTED_PROBLEMS`] repairs.
    pub problems: Vec<Problem>,
    /// The number of repairs that [`Self::problems`] omits.
    pub omitted: usize,
    /// When the document was saved, if it is stated: the text that
    /// [`Now::timestamp`](crate::now::Now::timestamp) wrote, in UTC, which may be
    /// another day than the visitor's.
    pub saved_at: Option<String>,
}

/// Reads a document. `today` decides the edition where the document names
/// neither an edition nor a date.
///
/// ```
/// use jalon_core::date::Date;
/// use jalon_core::document::{FieldPath, Location, ReadError, Repair, read};
///
/// let today = Date::new(2026, 11, 23).ok_or(ReadError::NotOurs)?;
/// let text = r#"{
///     "format": "jalon", "version": 1, "budget": {}, "answers": [],
///     "profile": { "name": "École du Sud", "planned_date": "2027-02-30" }
/// }"#;
///
/// // The impossible date is left out and reported; the rest survives.
/// let parsed = read(text, today)?;
/// assert_eq!(&*parsed.document.profile.name, "École du Sud");
/// assert_eq!(parsed.document.profile.planned_date, None);
/// assert_eq!(parsed.problems.len(), 1);
/// assert_eq!(parsed.problems[0].location, Location::At(FieldPath::PlannedDate));
/// assert_eq!(parsed.problems[0].repair, Repair::ImpossibleDate("2027-02-30".into()));
///
/// assert_eq!(read("{}", today).err(), Some(ReadError::NotOurs));
/// # Ok::<(), ReadError>(())
/// ```
///
/// # Errors
/// [`ReadError`] if the text cannot be parsed as a document.
pub fn read(text: &str, today: Date) -> Result<Parsed, ReadError> {
    read_text(text, today, false)
}

/// As [`read`]. With `expects_all`, members that are missing are reported: the
/// version of the document always writes them, so another program left them out.
pub(super) fn read_text(text: &str, today: Date, expects_all: bool) -> Result<Parsed, ReadError> {
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > Limits::FILE_BYTES {
        return Err(ReadError::TooLarge);
    }
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    let mut value: Value = serde_json::from_str(text)
        .map_err(|error| if error.is_eof() { ReadError::Truncated } else { ReadError::NotJson })?;
    let settings = value.get_mut("settings").map(Value::take);
    let object = value.as_object().ok_or(ReadError::NotOurs)?;
    if object.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(ReadError::NotOurs);
    }
    match object.get("version").and_then(value::whole) {
        Some(version) if version > VERSION => Err(ReadError::Newer),
        // Each version only adds to the former: members that an older document lacks
        // keep their default.
        Some(version @ 1..=VERSION) => {
            Ok(read_object(object, settings, today, Problems::new(if expects_all { version } else { 0 })))
        }
        _ => Err(ReadError::NotOurs),
    }
}

/// The members of a document that have a repair of their own where they are
/// missing, or that may be missing.
const OTHER_MEMBERS: [&str; 9] =
    ["format", "version", "id", "saved_at", "settings", "profile", "answers", "budget", "results"];

fn read_object(object: &Object, settings: Option<Value>, today: Date, mut problems: Problems) -> Parsed {
    let mut others = object.clone();
    others.retain(|name, _| !OTHER_MEMBERS.contains(&name.as_str()));
    problems.members(
        &others,
        Location::File,
        &[
            &["edition", "evidence", "quotes", "certifiers", "wished_dates"],
            &[],
            &["title", "revisions", "audits", "findings", "reviewers", "opinions"],
        ],
    );
    let mut document = Document::default();
    if let Some(profile) = problems.section(object, "profile", Location::Profile) {
        document.profile = read_profile(profile, &mut problems);
    }
    if let Some(budget) = problems.section(object, "budget", Location::Budget) {
        quotes::read_budget(budget, &mut document, &mut problems);
    }
    document.id = problems.code(object, "id", Location::Id, DocumentId::parse);
    document.revisions = read_revisions(object, &mut problems);
    document.title = problems.text(object, "title", Location::At(FieldPath::Title), TextKind::Line);
    document.other_settings = read_other_settings(settings, &mut problems).into();
    let edition = problems.code(object, "edition", Location::Edition, Edition::from_code);
    let edition = edition.unwrap_or_else(|| document.profile.edition(today));
    entries::read_evidence(object, &mut document, &mut problems);
    entries::read_answers(object, edition, &mut document, &mut problems);
    quotes::read_quotes(object, &mut document, &mut problems);
    quotes::read_custom_certifiers(object, &mut document, &mut problems);
    audits::read_audits(object, &mut document, &mut problems);
    opinions::read_opinions(object, &mut document, &mut problems);
    document.wished_dates = problems.text(object, "wished_dates", Location::At(FieldPath::WishedDates), TextKind::Line);
    let saved_at = object.get("saved_at").and_then(Value::as_str);
    let saved_at = saved_at.filter(|time| time.get(..10).is_some_and(|day| Date::parse(day).is_some()));
    let (problems, omitted) = problems.into_list();
    Parsed { document, problems, omitted, saved_at: saved_at.map(str::to_owned) }
}

/// The revisions, in ascending order; of too many, the latest.
fn read_revisions(object: &Object, problems: &mut Problems) -> Rc<[u64]> {
    let list = problems.list(object, "revisions", Location::Revisions).unwrap_or_default();
    let mut revisions: Vec<u64> = list.iter().filter_map(value::whole).filter(|id| *id <= Limits::ID).collect();
    if revisions.len() < list.len() {
        problems.add(Location::Revisions, Repair::OutOfBounds);
    }
    revisions.sort_unstable();
    revisions.dedup();
    revisions.drain(..revisions.len().saturating_sub(Limits::REVISIONS));
    revisions.into()
}

/// The unknown settings. The language is excluded: it is a hint for other
/// programs, and the visitor's own choice prevails here.
fn read_other_settings(settings: Option<Value>, problems: &mut Problems) -> Object {
    let mut settings = match settings {
        Some(Value::Object(settings)) => settings,
        None | Some(Value::Null) => Object::new(),
        Some(_) => {
            problems.add(Location::Settings, Repair::WrongType);
            Object::new()
        }
    };
    settings.shift_remove("language");
    if to_json(&settings, false).len() > Limits::OTHER_SETTINGS_BYTES {
        problems.add(Location::Settings, Repair::OutOfBounds);
        settings.clear();
    }
    settings
}

const PROFILE: [&str; 14] = [
    "name",
    "categories",
    "added_categories",
    "certifying",
    "work_linked",
    "workplace_periods",
    "subcontracts",
    "new_entrant",
    "legacy_label",
    "turnover_cents",
    "other_sites",
    "planned_audit",
    "planned_date",
    "certificate_date",
];

fn read_profile(object: &Object, problems: &mut Problems) -> Profile {
    problems.members(object, Location::Profile, &[&PROFILE, &IdentityField::ALL.map(IdentityField::code)]);
    let name = problems.text(object, "name", Location::At(FieldPath::Name), TextKind::Line);
    let mut profile = Profile { name, ..Profile::default() };
    for field in IdentityField::ALL {
        let location = Location::At(FieldPath::Identity(field));
        profile.identity.set(field, problems.text(object, field.code(), location, TextKind::Line));
    }
    if let Some(categories) = read_categories(object, "categories", problems) {
        profile.categories = categories;
    }
    if let Some(extension) = read_categories(object, "added_categories", problems) {
        profile.extension = extension;
    }
    for flag in Flag::ALL {
        if let Some(holds) = problems.boolean(object, flag.code(), Location::At(FieldPath::Flag(flag))) {
            profile.set_flag(flag, holds);
        }
    }
    profile.turnover =
        problems.number(object, "turnover_cents", Location::At(FieldPath::Turnover), Cents::MAX.0).map(Cents);
    let sites = problems.number(object, "other_sites", Location::At(FieldPath::OtherSites), Profile::MAX_SITES.into());
    profile.other_sites = sites.and_then(|sites| u32::try_from(sites).ok()).unwrap_or(0);
    let location = Location::At(FieldPath::PlannedAudit);
    if let Some(audit) = problems.code(object, "planned_audit", location, PlannedAudit::from_code) {
        profile.planned_audit = audit;
    }
    profile.planned_date = problems.date(object, "planned_date", Location::At(FieldPath::PlannedDate));
    profile.certificate_date = problems.date(object, "certificate_date", Location::At(FieldPath::CertificateDate));
    profile
}

fn read_categories(object: &Object, key: &str, problems: &mut Problems) -> Option<Categories> {
    let location = Location::At(FieldPath::Categories);
    let list = problems.list(object, key, location)?;
    let mut categories = Categories::NONE;
    for value in list {
        match value.as_str().and_then(Category::from_code) {
            Some(category) => categories = categories.with(category, true),
            None => problems.add(location, Repair::UnknownValue(value::excerpt(value))),
        }
    }
    Some(categories)
}
