//! How many days the rules give to an audit, with a trace of the sum.

use super::sampling::{Sampling, sample};
use super::table::{self, Bracket, Durations};
use crate::profile::AuditKind;
use crate::quantity::{Cents, HalfDays, Range};
use crate::rnq::{Categories, Category, Citation};

/// What decides the length of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// The type of audit.
    pub kind: AuditKind,
    /// The annual training turnover excluding VAT; `None` while it is not
    /// known, which gives a range over all brackets.
    pub turnover: Option<Cents>,
    /// The categories that are audited; for an extension, the added ones.
    pub categories: Categories,
    /// Sites with permanent staff, the central function left out.
    pub other_sites: u32,
    /// Whether the provider was a new entrant at its initial audit.
    pub new_entrant: bool,
}

/// A part of the length of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What every audit of this type has.
    Base,
    /// What a category adds.
    Category(Category),
    /// All that is not sites or new entrant in a surveillance audit, where
    /// only a range is known.
    SurveillanceBase,
    /// What the sampled sites add.
    Sites {
        /// How many sites there are beside the central function.
        sites: u32,
        /// How many of them the audit visits.
        sampled: u32,
        /// By which rule.
        sampling: Sampling,
    },
    /// What a new entrant's surveillance adds.
    NewEntrant,
}

/// One line of the sum: a part, what it adds and what that rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceLine {
    /// Which part.
    pub part: Part,
    /// What it adds.
    pub length: Range<HalfDays>,
    /// What it rests on.
    pub citation: Citation,
}

/// The length of an audit: the total and the lines that it is the sum of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The sum of the lines.
    pub total: Range<HalfDays>,
    /// One line for each part, in the order of the rules.
    pub trace: Vec<TraceLine>,
}

impl Estimate {
    /// Whether a line of the sum is still to be confirmed.
    pub fn needs_confirmation(&self) -> bool {
        self.trace.iter().any(|line| line.citation.confidence.needs_confirmation())
    }
}

/// The length that the rules give to this audit, or `None` while no category
/// is chosen: there is then nothing to audit.
pub fn estimate(request: &Request) -> Option<Estimate> {
    if request.categories.is_empty() {
        return None;
    }
    let mut trace = match request.kind {
        AuditKind::Initial | AuditKind::Renewal => by_table(request, table::full, table::FULL_BASIS),
        AuditKind::Light => by_table(request, table::light, table::LIGHT_BASIS),
        AuditKind::Extension => extension(request),
        AuditKind::Surveillance => vec![surveillance_base(request)],
    };
    trace.extend(sites(request));
    if request.kind == AuditKind::Surveillance && request.new_entrant {
        trace.push(TraceLine {
            part: Part::NewEntrant,
            length: Range::exactly(table::NEW_ENTRANT),
            citation: table::NEW_ENTRANT_BASIS,
        });
    }
    let total = trace.iter().fold(Range::default(), |sum: Range<HalfDays>, line| sum.plus(line.length));
    Some(Estimate { total, trace })
}

/// The range of a figure over the brackets that the turnover can be in.
fn over_brackets(turnover: Option<Cents>, figure: impl Fn(Bracket) -> HalfDays) -> Range<HalfDays> {
    match turnover {
        Some(turnover) => Range::exactly(figure(Bracket::of(turnover))),
        None => Bracket::ALL
            .into_iter()
            .map(|bracket| Range::exactly(figure(bracket)))
            .reduce(Range::or)
            .unwrap_or_default(),
    }
}

/// A base and one line for each category, from a table of durations.
fn by_table(request: &Request, table: fn(Bracket) -> Durations, citation: Citation) -> Vec<TraceLine> {
    let line = |part, figure: &dyn Fn(Bracket) -> HalfDays| TraceLine {
        part,
        length: over_brackets(request.turnover, figure),
        citation,
    };
    let mut lines = vec![line(Part::Base, &|bracket| table(bracket).base)];
    lines.extend(
        request
            .categories
            .iter()
            .map(|category| line(Part::Category(category), &|bracket| table(bracket).supplement(category))),
    );
    lines
}

/// The initial audit's table for the added categories. For several at once no
/// rule could be read: at least one base for all, at most one base for each,
/// as if they were added one after the other.
fn extension(request: &Request) -> Vec<TraceLine> {
    let mut lines = by_table(request, table::full, table::EXTENSION_BASIS);
    let added = request.categories.iter().count();
    if added > 1
        && let Some(base) = lines.first_mut()
    {
        let once = base.length.max;
        base.length.max = (1..added).fold(once, |sum, _| HalfDays(sum.0.saturating_add(once.0)));
        base.citation = table::EXTENSION_OF_SEVERAL_BASIS;
    }
    lines
}

/// Half a day where that is reported; elsewhere anything from half a day to
/// the length of the initial audit.
fn surveillance_base(request: &Request) -> TraceLine {
    let small = request.turnover.is_some_and(|turnover| Bracket::of(turnover) == Bracket::Small);
    if small && !request.categories.has(Category::Apprenticeship) {
        return TraceLine {
            part: Part::SurveillanceBase,
            length: Range::exactly(table::SURVEILLANCE_BASE),
            citation: table::SMALL_SURVEILLANCE_BASIS,
        };
    }
    let initial = by_table(request, table::full, table::FULL_BASIS)
        .iter()
        .fold(Range::default(), |sum: Range<HalfDays>, line| sum.plus(line.length));
    TraceLine {
        part: Part::SurveillanceBase,
        length: Range::between(table::SURVEILLANCE_BASE, initial.max),
        citation: table::SURVEILLANCE_BASIS,
    }
}

/// What the sampled sites add, if there are other sites.
fn sites(request: &Request) -> Option<TraceLine> {
    let sampling = match request.kind {
        AuditKind::Surveillance => Sampling::Surveillance,
        AuditKind::Initial | AuditKind::Renewal | AuditKind::Extension | AuditKind::Light => Sampling::Full,
    };
    let sampled = sample(request.other_sites, sampling);
    (request.other_sites > 0).then(|| TraceLine {
        part: Part::Sites { sites: request.other_sites, sampled, sampling },
        length: Range::exactly(HalfDays(table::PER_SITE.0.saturating_mul(u64::from(sampled)))),
        citation: table::SITES_BASIS,
    })
}
