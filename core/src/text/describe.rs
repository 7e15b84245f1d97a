//! Saying what stands in a place of a document, and what was repaired there.

use super::format::lower_first;
use super::messages::Messages;
use crate::assessment::IndicatorDiff;
use crate::audit::{Quote, QuoteItem};
use crate::document::{Action, Document, FieldPath, Location, Problem, Status};
use crate::profile::AuditKind;
use crate::quantity::Range;

impl Messages {
    /// A repair and its place, in a sentence.
    pub fn problem(&self, problem: &Problem) -> String {
        let errors = &self.errors;
        let path = match problem.location {
            Location::At(path) => (errors.field)(path),
            Location::Edition => errors.edition.to_owned(),
            Location::Settings => errors.settings.to_owned(),
            Location::Id => errors.id.to_owned(),
            Location::Profile => errors.profile.to_owned(),
            Location::Answers => errors.answers.to_owned(),
            Location::EvidenceLibrary => errors.evidence_library.to_owned(),
            Location::Budget => errors.budget.to_owned(),
            Location::Quotes => errors.quotes.to_owned(),
            Location::CustomCertifiers => errors.custom_certifiers.to_owned(),
        };
        (errors.repaired)(&path, &(errors.repair)(&problem.repair))
    }

    /// The name of a place.
    pub fn field_name(&self, path: FieldPath) -> String {
        (self.errors.field)(path)
    }

    /// What the document says in a place.
    pub fn value(&self, path: FieldPath, document: &Document) -> String {
        let profile = &document.profile;
        let nothing = || self.common.nothing.to_owned();
        let yes_or_no = |yes| if yes { self.common.yes } else { self.common.no }.to_owned();
        let said = |text: &str| if text.is_empty() { nothing() } else { text.to_owned() };
        let task = |action: &Action| (self.report.action_line)(&action.what, &action.who, action.due, action.state);
        let money = |amount| (self.numbers.amounts)(amount, amount);
        match path {
            FieldPath::Name => said(&profile.name),
            FieldPath::Categories => {
                let names: Vec<_> = profile.categories.iter().map(self.organisation.category).collect();
                if names.is_empty() { nothing() } else { names.join(", ") }
            }
            FieldPath::Flag(flag) => yes_or_no(profile.flag(flag)),
            FieldPath::Turnover => profile.turnover.map_or_else(nothing, money),
            FieldPath::OtherSites => profile.other_sites.to_string(),
            FieldPath::PlannedAudit => (self.organisation.audit_choice)(profile.planned_audit).to_owned(),
            FieldPath::PlannedDate => profile.planned_date.map_or_else(nothing, self.numbers.date),
            FieldPath::CertificateDate => profile.certificate_date.map_or_else(nothing, self.numbers.date),
            FieldPath::Answer(id) => match document.entry(id).status() {
                Some(status) => (self.diagnostic.status)(status).to_owned(),
                None => nothing(),
            },
            FieldPath::Notes(id) => said(&document.entry(id).notes),
            FieldPath::EvidenceList(id) => {
                let pieces = &document.entry(id).evidence;
                let titles = pieces.iter().filter_map(|piece| document.evidence.get(piece)).map(|piece| &*piece.title);
                let titles = titles.filter(|title| !title.is_empty()).collect::<Vec<_>>().join(", ");
                counted((self.conflicts.evidence_count)(pieces.len()), &titles)
            }
            FieldPath::Action(id, action) => document.entry(id).action(action).map_or_else(nothing, task),
            FieldPath::Actions(id) => {
                let actions = &document.entry(id).actions;
                let tasks = actions.iter().map(task).collect::<Vec<_>>().join(", ");
                counted((self.conflicts.action_count)(actions.len()), &tasks)
            }
            FieldPath::Evidence(id) => match document.evidence.get(&id) {
                Some(piece) => (self.report.evidence_at)(&piece.title, &piece.location, piece.reused),
                None => nothing(),
            },
            FieldPath::Amount(amount) => money(document.budget.amount(amount)),
            FieldPath::PreAudit => yes_or_no(document.budget.pre_audit),
            FieldPath::Quote(id) => document.quotes.get(&id).map_or_else(nothing, |quote| self.quote(quote)),
            FieldPath::CustomCertifier(id) => match document.custom_certifiers.get(&id) {
                Some(certifier) => counted(certifier.name.to_string(), &certifier.details),
                None => nothing(),
            },
            FieldPath::WishedDates => said(&document.wished_dates),
        }
    }
}

impl Messages {
    /// What moved on an indicator, a phrase for each thing.
    pub fn changes(&self, moved: &IndicatorDiff) -> Vec<String> {
        let messages = &self.compare;
        let status = |status: Option<Status>| status.map_or(self.report.no_answer, self.diagnostic.status);
        let counted = |name: &str, (before, now): (usize, usize)| {
            let change = (messages.then)(&before.to_string(), &now.to_string());
            (before != now).then(|| format!("{name}{} {change}", self.common.colon))
        };
        let changes = [
            (moved.applies == (false, true)).then(|| messages.applies_now.to_owned()),
            (moved.applies == (true, false)).then(|| messages.applies_no_more.to_owned()),
            (moved.before != moved.now).then(|| (messages.then)(status(moved.before), &lower_first(status(moved.now)))),
            moved.notes.then(|| messages.notes.to_owned()),
            counted(messages.evidence, moved.evidence),
            counted(messages.open_actions, moved.open_actions),
        ];
        let changes: Vec<String> = changes.into_iter().flatten().collect();
        if changes.is_empty() { vec![messages.other_change.to_owned()] } else { changes }
    }

    /// What a quote says, in a line.
    fn quote(&self, quote: &Quote) -> String {
        let named = |item, said: String| {
            format!("{}{} {said}", (self.quotes.item)(item, AuditKind::Initial), self.common.colon)
        };
        let days = |item| Some(named(item, (self.numbers.days)(Range::exactly(quote.days(item)?))));
        let amount = |item| quote.amount(item).map(|amount| named(item, (self.numbers.amounts)(amount, amount)));
        let mut said: Vec<String> = QuoteItem::DAYS.into_iter().filter_map(days).collect();
        said.push((self.quotes.pricing_name)(quote.pricing).to_owned());
        said.extend(QuoteItem::AMOUNTS.into_iter().filter_map(amount));
        said.extend(quote.valid_until.map(self.quotes.until));
        counted(quote.certifier.to_string(), &said.join(", "))
    }
}

/// A count, with the names of what is counted where it has some.
fn counted(count: String, names: &str) -> String {
    if names.is_empty() { count } else { format!("{count} ({names})") }
}
