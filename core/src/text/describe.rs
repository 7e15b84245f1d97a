//! Describes the fields of a document, repairs and changes in words.

use super::format::lower_first;
use super::lookup::Messages;
use crate::assessment::IndicatorDiff;
use crate::audit::{Quote, QuoteItem};
use crate::document::{Action, Document, FieldPath, Location, Problem, Status};
use crate::profile::AuditKind;
use crate::quantity::Range;

impl Messages {
    /// A repair and its location, as a sentence.
    pub fn problem(self, problem: &Problem) -> String {
        let errors = self.errors();
        let path = match problem.location {
            Location::At(path) => (errors.field)(path),
            Location::File => errors.file.to_owned(),
            Location::Edition => errors.edition.to_owned(),
            Location::Settings => errors.settings.to_owned(),
            Location::Id => errors.id.to_owned(),
            Location::Profile => errors.profile.to_owned(),
            Location::Answers => errors.answers.to_owned(),
            Location::EvidenceLibrary => errors.evidence_library.to_owned(),
            Location::Budget => errors.budget.to_owned(),
            Location::Quotes => errors.quotes.to_owned(),
            Location::CustomCertifiers => errors.custom_certifiers.to_owned(),
            Location::Revisions => errors.revisions.to_owned(),
            Location::Audits => errors.audits.to_owned(),
            Location::Findings => errors.findings.to_owned(),
            Location::Reviewers => errors.reviewers.to_owned(),
            Location::Opinions => errors.opinions.to_owned(),
        };
        (errors.repaired)(&path, &(errors.repair)(&problem.repair))
    }

    /// The name of a field.
    pub fn field_name(self, path: FieldPath) -> String {
        (self.errors().field)(path)
    }

    /// The value of a field in the document.
    pub fn value(self, path: FieldPath, document: &Document) -> String {
        let profile = &document.profile;
        let nothing = || self.common().nothing.to_owned();
        let yes_or_no = |yes| if yes { self.common().yes } else { self.common().no }.to_owned();
        let text_or_nothing = |text: &str| if text.is_empty() { nothing() } else { text.to_owned() };
        let task =
            |action: &Action| (self.conflicts().action_line)(&action.what, &action.who, action.due, action.state);
        let money = |amount| (self.numbers().amounts)(amount, amount);
        match path {
            FieldPath::Title => text_or_nothing(&document.title),
            FieldPath::Name => text_or_nothing(&profile.name),
            FieldPath::Identity(field) => text_or_nothing(profile.identity.get(field)),
            FieldPath::Categories => {
                let names: Vec<_> = profile.categories.iter().map(self.organisation().category).collect();
                if names.is_empty() { nothing() } else { names.join(", ") }
            }
            FieldPath::Flag(flag) => yes_or_no(profile.flag(flag)),
            FieldPath::Turnover => profile.turnover.map_or_else(nothing, money),
            FieldPath::OtherSites => profile.other_sites.to_string(),
            FieldPath::PlannedAudit => (self.organisation().audit_choice)(profile.planned_audit).to_owned(),
            FieldPath::PlannedDate => profile.planned_date.map_or_else(nothing, self.numbers().date),
            FieldPath::CertificateDate => profile.certificate_date.map_or_else(nothing, self.numbers().date),
            FieldPath::Answer(id) => match document.entry(id).status() {
                Some(status) => (self.common().status)(status).to_owned(),
                None => nothing(),
            },
            FieldPath::Notes(id) => text_or_nothing(&document.entry(id).notes),
            FieldPath::PrivateNotes(id) => text_or_nothing(&document.entry(id).private_notes),
            FieldPath::EvidenceList(id) => {
                let pieces = &document.entry(id).evidence;
                let titles = pieces.iter().filter_map(|piece| document.evidence.get(piece)).map(|piece| &*piece.title);
                let titles = titles.filter(|title| !title.is_empty()).collect::<Vec<_>>().join(", ");
                with_details((self.conflicts().evidence_count)(pieces.len()), &titles)
            }
            FieldPath::Action(id, action) => document.entry(id).action(action).map_or_else(nothing, task),
            FieldPath::Actions(id) => {
                let actions = &document.entry(id).actions;
                let tasks = actions.iter().map(task).collect::<Vec<_>>().join(", ");
                with_details((self.conflicts().action_count)(actions.len()), &tasks)
            }
            FieldPath::Evidence(id) => match document.evidence.get(&id) {
                Some(piece) => (self.conflicts().evidence_line)(piece),
                None => nothing(),
            },
            FieldPath::Amount(amount) => money(document.budget.amount(amount)),
            FieldPath::PreAudit => yes_or_no(document.budget.pre_audit()),
            FieldPath::Quote(id) => document.quotes.get(&id).map_or_else(nothing, |quote| self.quote(quote)),
            FieldPath::CustomCertifier(id) => match document.custom_certifiers.get(&id) {
                Some(certifier) => with_details(certifier.name.to_string(), &certifier.details),
                None => nothing(),
            },
            FieldPath::WishedDates => text_or_nothing(&document.wished_dates),
            FieldPath::Audit(id) => document.audits.get(&id).map_or_else(nothing, |record| {
                let day = record.held_on.map(self.numbers().date).unwrap_or_default();
                with_details((self.organisation().audit_choice)(record.kind).to_owned(), &day)
            }),
            FieldPath::Finding(id) => {
                document.findings.get(&id).map_or_else(nothing, |finding| (self.conflicts().finding_line)(finding))
            }
            FieldPath::Reviewer(id) => document.reviewers.get(&id).map_or_else(nothing, ToString::to_string),
            FieldPath::Opinion(id, reviewer) => {
                document.opinions.get(&(id, reviewer)).map_or_else(nothing, |opinion| {
                    let status = opinion.status.map(self.common().status).unwrap_or_default();
                    with_details(status.to_owned(), &opinion.comment)
                })
            }
        }
    }
}

impl Messages {
    /// The changes on an indicator, one phrase each.
    pub fn changes(self, diff: &IndicatorDiff) -> Vec<String> {
        let messages = self.compare();
        let status = |status: Option<Status>| status.map_or(self.report().no_answer, self.common().status);
        let count_change = |name: &str, (before, now): (usize, usize)| {
            let change = (messages.then)(&before.to_string(), &now.to_string());
            (before != now).then(|| format!("{name}{} {change}", self.common().colon))
        };
        let changes = [
            (diff.applies == (false, true)).then(|| messages.applies_now.to_owned()),
            (diff.applies == (true, false)).then(|| messages.applies_no_more.to_owned()),
            (diff.before != diff.now).then(|| (messages.then)(status(diff.before), &lower_first(status(diff.now)))),
            diff.notes.then(|| messages.notes.to_owned()),
            count_change(messages.evidence, diff.evidence),
            count_change(messages.open_actions, diff.open_actions),
        ];
        let changes: Vec<String> = changes.into_iter().flatten().collect();
        if changes.is_empty() { vec![messages.other_change.to_owned()] } else { changes }
    }

    /// A quote, as one line.
    fn quote(self, quote: &Quote) -> String {
        let labelled = |item, value: String| {
            format!("{}{} {value}", (self.quotes().item)(item, AuditKind::Initial), self.common().colon)
        };
        let days = |item| Some(labelled(item, (self.numbers().days)(Range::exactly(quote.days(item)?))));
        let amount = |item| quote.amount(item).map(|amount| labelled(item, (self.numbers().amounts)(amount, amount)));
        let mut items: Vec<String> = QuoteItem::DAYS.into_iter().filter_map(days).collect();
        items.push((self.quotes().pricing_name)(quote.pricing).to_owned());
        items.extend(QuoteItem::AMOUNTS.into_iter().filter_map(amount));
        items.extend(quote.valid_until.map(self.quotes().until));
        with_details(quote.certifier.to_string(), &items.join(", "))
    }
}

/// A text, with details in parentheses if there are any.
fn with_details(text: String, details: &str) -> String {
    if details.is_empty() { text } else { format!("{text} ({details})") }
}
