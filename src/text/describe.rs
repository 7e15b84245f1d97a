//! Saying what stands in a place of a document, and what was repaired there.

use super::format::lower_first;
use super::words::Words;
use crate::assessment::{Action, Moved, Status};
use crate::audit::{AuditKind, Quote, QuoteItem};
use crate::document::{Document, Field, Place, Problem};
use crate::quantity::Range;

impl Words {
    /// A repair and its place, in a sentence.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let errors = &self.errors;
        let place = match problem.field {
            Field::At(place) => (errors.place)(place),
            Field::Profile => errors.profile.to_owned(),
            Field::Answers => errors.answers.to_owned(),
            Field::EvidenceLibrary => errors.evidence_library.to_owned(),
            Field::Budget => errors.budget.to_owned(),
            Field::Quotes => errors.quotes.to_owned(),
            Field::Contacts => errors.contacts.to_owned(),
        };
        (errors.repaired)(&place, &(errors.repair)(&problem.repair))
    }

    /// The name of a place.
    #[must_use]
    pub fn place(&self, place: Place) -> String {
        (self.errors.place)(place)
    }

    /// What the document says in a place.
    #[must_use]
    pub fn value(&self, place: Place, document: &Document) -> String {
        let profile = &document.profile;
        let nothing = || self.common.nothing.to_owned();
        let yes_or_no = |yes| if yes { self.common.yes } else { self.common.no }.to_owned();
        let said = |text: &str| if text.is_empty() { nothing() } else { text.to_owned() };
        let money = |amount| (self.numbers.amounts)(amount, amount);
        match place {
            Place::Name => said(&profile.name),
            Place::Categories => {
                let names: Vec<_> = profile.categories.iter().map(self.organisation.category).collect();
                if names.is_empty() { nothing() } else { names.join(", ") }
            }
            Place::Flag(flag) => yes_or_no(profile.flag(flag)),
            Place::Turnover => profile.turnover.map_or_else(nothing, money),
            Place::OtherSites => profile.other_sites.to_string(),
            Place::PlannedAudit => (self.organisation.audit_choice)(profile.planned_audit).to_owned(),
            Place::PlannedDate => profile.planned_date.map_or_else(nothing, self.numbers.date),
            Place::CertificateDate => profile.certificate_date.map_or_else(nothing, self.numbers.date),
            Place::Answer(id) => match document.entry(id).status() {
                Some(status) => (self.diagnostic.status)(status).to_owned(),
                None => nothing(),
            },
            Place::Notes(id) => said(&document.entry(id).notes),
            Place::EvidenceList(id) => {
                let pieces = &document.entry(id).evidence;
                let titles = pieces.iter().filter_map(|piece| document.evidence.get(piece)).map(|piece| &*piece.title);
                let titles = titles.filter(|title| !title.is_empty()).collect::<Vec<_>>().join(", ");
                counted((self.conflicts.evidence_count)(pieces.len()), &titles)
            }
            Place::Actions(id) => {
                let actions = &document.entry(id).actions;
                let task =
                    |action: &Action| (self.paper.action_line)(&action.what, &action.who, action.due, action.state);
                let tasks = actions.iter().map(task).collect::<Vec<_>>().join(", ");
                counted((self.conflicts.action_count)(actions.len()), &tasks)
            }
            Place::Evidence(id) => match document.evidence.get(&id) {
                Some(piece) => (self.paper.evidence_at)(&piece.title, &piece.location, piece.reused),
                None => nothing(),
            },
            Place::Amount(amount) => money(document.budget.amount(amount)),
            Place::PreAudit => yes_or_no(document.budget.pre_audit),
            Place::Quote(id) => document.quotes.get(&id).map_or_else(nothing, |quote| self.quote(quote)),
            Place::Contact(id) => match document.contacts.get(&id) {
                Some(contact) => counted(contact.name.to_string(), &contact.details),
                None => nothing(),
            },
            Place::WishedDates => said(&document.wished_dates),
            Place::Language => document.language.name().to_owned(),
        }
    }
}

impl Words {
    /// What moved on an indicator, a phrase for each thing.
    #[must_use]
    pub fn changes(&self, moved: &Moved) -> Vec<String> {
        let words = &self.compare;
        let status = |status: Option<Status>| status.map_or(self.paper.no_answer, self.diagnostic.status);
        let counted = |name: &str, (before, now): (usize, usize)| {
            let change = (words.then)(&before.to_string(), &now.to_string());
            (before != now).then(|| format!("{name}{} {change}", self.common.colon))
        };
        let changes = [
            (moved.applies == (false, true)).then(|| words.applies_now.to_owned()),
            (moved.applies == (true, false)).then(|| words.applies_no_more.to_owned()),
            (moved.before != moved.now).then(|| (words.then)(status(moved.before), &lower_first(status(moved.now)))),
            moved.notes.then(|| words.notes.to_owned()),
            counted(words.evidence, moved.evidence),
            counted(words.open_actions, moved.open_actions),
        ];
        let changes: Vec<String> = changes.into_iter().flatten().collect();
        if changes.is_empty() { vec![words.other_change.to_owned()] } else { changes }
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
