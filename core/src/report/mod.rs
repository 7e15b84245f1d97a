//! The report, as blocks: a cover, one page of synthesis, the plan, the criteria, the
//! index of evidence and an annex. There are two of them: one to prepare with, and one
//! to carry into the audit, which holds only what is written.

mod annex;
mod block;
mod context;
mod criteria;
mod evidence;
mod findings;
mod plan;
mod synthesis;

use crate::date::Date;
use crate::document::Document;
use crate::language::Language;
use crate::profile::{IdentityField, Profile};

use context::Context;

pub use block::{Block, Report, Section, Span, Square, Style, Table};
pub use context::{ReportKind, filled};

/// The report of this kind in this language.
///
/// ```
/// use jalon_core::report::{ReportKind, report};
/// # use jalon_core::{date::Date, document::Document, language::Language};
///
/// let report = report(&Document::default(), ReportKind::Preparation, Language::French, Date::FIRST);
/// assert_eq!(report.title, "Préparation de l’audit Qualiopi");
/// assert!(report.sections.iter().any(|section| section.id == "synthesis"));
/// ```
pub fn report(document: &Document, kind: ReportKind, language: Language, today: Date) -> Report {
    let language = language.or_fallback();
    let context = Context { document, messages: language.messages(), today, kind };
    let messages = context.messages.report();
    let name = document.profile.name.trim();
    let mut sections = vec![synthesis::section(context)];
    sections.extend(plan::section(context));
    sections.extend(findings::section(context));
    sections.extend(criteria::sections(context));
    sections.extend(evidence::section(context));
    if context.is_preparation() {
        sections.extend(annex::sections(context));
    }
    Report {
        language: language.code().to_owned(),
        title: if context.is_preparation() { messages.heading } else { messages.heading_audit }.to_owned(),
        organisation: if name.is_empty() { messages.no_name.to_owned() } else { name.to_owned() },
        cover: cover(context, &document.profile),
        caution: messages.caution.to_owned(),
        contents: messages.contents.to_owned(),
        sections,
    }
}

/// Who the organisation is, which audit it prepares, and when.
fn cover(context: Context, profile: &Profile) -> Vec<(String, String)> {
    let (messages, organisation) = (context.messages.report(), context.messages.organisation());
    let categories: Vec<&str> = profile.categories.iter().map(organisation.category).collect();
    let mut lines: Vec<(String, String)> = IdentityField::ALL
        .into_iter()
        .map(|field| ((organisation.identity)(field).to_owned(), profile.identity.get(field).trim().to_owned()))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    lines.extend([
        (messages.scope.to_owned(), categories.join(", ")),
        (messages.audit.to_owned(), (messages.audit_on)(profile.audit_kind(), profile.planned_date)),
        (messages.edition.to_owned(), (messages.edition_name)(profile.edition(context.today)).to_owned()),
        (messages.made_on.to_owned(), (context.messages.numbers().date)(context.today)),
    ]);
    lines
}
