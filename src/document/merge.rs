//! Bringing together two versions of a document that grew from the same one,
//! as two tabs make them. What only one side changed is taken from that side;
//! what both changed differently is a conflict for the visitor to settle.

use std::rc::Rc;

use litemap::LiteMap;

use super::Document;
use crate::assessment::EvidenceId;
use crate::audit::{Amount, ContactId, QuoteId};
use crate::profile::Flag;
use crate::rnq::IndicatorId;

/// A part of a document that is taken from one side or from the other as a
/// whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The organisation's name.
    Name,
    /// The categories, those that an extension adds included.
    Categories,
    /// A yes-or-no statement about the organisation.
    Flag(Flag),
    /// The annual training turnover.
    Turnover,
    /// The number of other sites.
    OtherSites,
    /// The planned audit.
    PlannedAudit,
    /// The planned date.
    PlannedDate,
    /// The day of the certificate.
    CertificateDate,
    /// The answer to an indicator.
    Answer(IndicatorId),
    /// How it is done here.
    Notes(IndicatorId),
    /// Which evidence serves an indicator, in which order.
    EvidenceList(IndicatorId),
    /// The actions on an indicator.
    Actions(IndicatorId),
    /// A piece of evidence.
    Evidence(EvidenceId),
    /// A price.
    Amount(Amount),
    /// Whether a pre-audit is wanted.
    PreAudit,
    /// A quote.
    Quote(QuoteId),
    /// A certifying body that the visitor added.
    Contact(ContactId),
    /// When the audit would suit.
    WishedDates,
    /// The language of the screen.
    Language,
}

/// One of the two versions in a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// This tab's.
    Mine,
    /// The other tab's.
    Theirs,
}

/// Something that both sides changed, differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Where.
    pub place: Place,
    /// This side's whole document, to show and to take from.
    pub mine: Rc<Document>,
}

/// The outcome of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// Both sides' changes; in a conflict, theirs for the time being: it is
    /// kept already, and mine is held by the conflict.
    pub document: Document,
    /// What the visitor has to settle.
    pub conflicts: Vec<Conflict>,
}

/// Brings `mine` and `theirs` together, which both grew from `base`.
#[must_use]
pub fn merge(base: &Document, mine: &Document, theirs: &Document) -> Merge {
    let shared = Rc::new(mine.clone());
    let mut document = theirs.clone();
    let mut conflicts = Vec::new();
    for place in places(&[base, mine, theirs]) {
        if place.same(base, mine) || place.same(mine, theirs) {
            continue;
        }
        // A language is not worth a question: the last choice made here holds.
        if place.same(base, theirs) || place == Place::Language {
            place.copy(mine, &mut document);
        } else {
            conflicts.push(Conflict { place, mine: shared.clone() });
        }
    }
    document.restore_pieces(&[mine, theirs, base]);
    Merge { document, conflicts }
}

impl Conflict {
    /// Whether there is still something to choose: the document says something
    /// else than this side.
    #[must_use]
    pub fn is_open(&self, document: &Document) -> bool {
        !self.place.same(document, &self.mine)
    }

    /// The document with the conflict settled.
    #[must_use]
    pub fn settle(&self, document: &Document, side: Side) -> Document {
        let mut settled = document.clone();
        if side == Side::Mine {
            self.place.copy(&self.mine, &mut settled);
            settled.restore_pieces(&[document, &self.mine]);
        }
        settled
    }
}

impl Place {
    /// Whether both documents say the same here.
    fn same(self, a: &Document, b: &Document) -> bool {
        let (p, q) = (&a.profile, &b.profile);
        match self {
            Self::Name => p.name == q.name,
            Self::Categories => p.categories == q.categories && p.extension == q.extension,
            Self::Flag(flag) => p.flag(flag) == q.flag(flag),
            Self::Turnover => p.turnover == q.turnover,
            Self::OtherSites => p.other_sites == q.other_sites,
            Self::PlannedAudit => p.planned_audit == q.planned_audit,
            Self::PlannedDate => p.planned_date == q.planned_date,
            Self::CertificateDate => p.certificate_date == q.certificate_date,
            Self::Answer(id) => a.entry(id).answer == b.entry(id).answer,
            Self::Notes(id) => a.entry(id).notes == b.entry(id).notes,
            Self::EvidenceList(id) => a.entry(id).evidence == b.entry(id).evidence,
            Self::Actions(id) => a.entry(id).actions == b.entry(id).actions,
            Self::Evidence(id) => a.evidence.get(&id) == b.evidence.get(&id),
            Self::Amount(amount) => a.budget.amount(amount) == b.budget.amount(amount),
            Self::PreAudit => a.budget.pre_audit == b.budget.pre_audit,
            Self::Quote(id) => a.quotes.get(&id) == b.quotes.get(&id),
            Self::Contact(id) => a.contacts.get(&id) == b.contacts.get(&id),
            Self::WishedDates => a.wished_dates == b.wished_dates,
            Self::Language => a.language == b.language,
        }
    }

    /// Makes `to` say here what `from` says.
    fn copy(self, from: &Document, to: &mut Document) {
        let p = &from.profile;
        match self {
            Self::Name => to.profile.name = p.name.clone(),
            Self::Categories => {
                to.profile.categories = p.categories;
                to.profile.extension = p.extension;
            }
            Self::Flag(flag) => to.profile.set_flag(flag, p.flag(flag)),
            Self::Turnover => to.profile.turnover = p.turnover,
            Self::OtherSites => to.profile.other_sites = p.other_sites,
            Self::PlannedAudit => to.profile.planned_audit = p.planned_audit,
            Self::PlannedDate => to.profile.planned_date = p.planned_date,
            Self::CertificateDate => to.profile.certificate_date = p.certificate_date,
            Self::Answer(id) => to.edit(id, |entry| entry.answer = from.entry(id).answer),
            Self::Notes(id) => to.edit(id, |entry| entry.notes = from.entry(id).notes.clone()),
            Self::EvidenceList(id) => to.edit(id, |entry| entry.evidence.clone_from(&from.entry(id).evidence)),
            Self::Actions(id) => to.edit(id, |entry| entry.actions.clone_from(&from.entry(id).actions)),
            Self::Evidence(id) => copy_item(&from.evidence, &mut to.evidence, id),
            Self::Amount(amount) => to.budget.set_amount(amount, from.budget.amount(amount)),
            Self::PreAudit => to.budget.pre_audit = from.budget.pre_audit,
            Self::Quote(id) => copy_item(&from.quotes, &mut to.quotes, id),
            Self::Contact(id) => copy_item(&from.contacts, &mut to.contacts, id),
            Self::WishedDates => to.wished_dates.clone_from(&from.wished_dates),
            Self::Language => to.language = from.language,
        }
    }
}

/// Makes one list hold, or not hold, what the other does under this name.
fn copy_item<K: Ord, V>(from: &LiteMap<K, Rc<V>>, to: &mut LiteMap<K, Rc<V>>, id: K) {
    match from.get(&id) {
        Some(item) => drop(to.insert(id, item.clone())),
        None => drop(to.remove(&id)),
    }
}

impl Document {
    /// Makes sure that the document holds every piece that its indicators
    /// name: one that was removed on one side and used on the other comes back.
    fn restore_pieces(&mut self, sources: &[&Self]) {
        for piece in self.entries.values().flat_map(|entry| &entry.evidence) {
            if !self.evidence.contains_key(piece)
                && let Some(evidence) = sources.iter().find_map(|source| source.evidence.get(piece))
            {
                self.evidence.insert(*piece, evidence.clone());
            }
        }
    }
}

/// All places that one of the documents says something in. Pieces of evidence
/// come before the lists that name them.
fn places(documents: &[&Document]) -> Vec<Place> {
    let mut places = vec![
        Place::Name,
        Place::Categories,
        Place::Turnover,
        Place::OtherSites,
        Place::PlannedAudit,
        Place::PlannedDate,
        Place::CertificateDate,
        Place::PreAudit,
        Place::WishedDates,
        Place::Language,
    ];
    places.extend(Flag::ALL.map(Place::Flag));
    places.extend(Amount::ALL.map(Place::Amount));
    let pieces = named(documents.iter().flat_map(|document| document.evidence.keys()));
    places.extend(pieces.into_iter().map(Place::Evidence));
    let quotes = named(documents.iter().flat_map(|document| document.quotes.keys()));
    places.extend(quotes.into_iter().map(Place::Quote));
    let contacts = named(documents.iter().flat_map(|document| document.contacts.keys()));
    places.extend(contacts.into_iter().map(Place::Contact));
    for id in named(documents.iter().flat_map(|document| document.entries.keys())) {
        places.extend([Place::Answer(id), Place::Notes(id), Place::EvidenceList(id), Place::Actions(id)]);
    }
    places
}

/// The names, each once, in order.
fn named<'a, K: Copy + Ord + 'a>(names: impl Iterator<Item = &'a K>) -> Vec<K> {
    let mut all = Vec::new();
    for name in names {
        if let Err(position) = all.binary_search(name) {
            all.insert(position, *name);
        }
    }
    all
}
