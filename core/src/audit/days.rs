//! The length of an audit according to the rules, with a trace of the sum.

use super::sampling::{Sampling, sample};
use super::table::{self, Bracket, Durations};
use crate::profile::AuditKind;
use crate::quantity::{Cents, HalfDays, Range};
use crate::rnq::{Categories, Category, Citation};

/// The facts that decide the length of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DurationInput {
    /// The type of audit.
    pub kind: AuditKind,
    /// The annual training turnover excluding VAT; `None` if it is unknown,
    /// which gives a range over all brackets.
    pub turnover: Option<Cents>,
    /// The audited categories; for an extension, the added ones only.
    pub categories: Categories,
    /// The number of sites with permanent staff, excluding the central
    /// function.
    pub other_sites: u32,
    /// Whether the provider was a new entrant at its initial audit.
    pub new_entrant: bool,
}

/// A part of the length of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The base that every audit of this type has.
    Base,
    /// The supplement for a category.
    Category(Category),
    /// All of a surveillance audit except the supplements for sites and new
    /// entrants; often only a range is known.
    SurveillanceBase,
    /// The supplement for the sampled sites.
    Sites {
        /// The number of sites, excluding the central function.
        sites: u32,
        /// The number of sites that the audit visits.
        sampled: u32,
        /// The sampling rule.
        sampling: Sampling,
    },
    /// The supplement for the surveillance audit of a new entrant.
    NewEntrant,
}

/// One line of the sum: a part, its length and its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceLine {
    /// The part.
    pub part: Part,
    /// The length that it adds.
    pub length: Range<HalfDays>,
    /// The source of that length.
    pub citation: Citation,
}

/// The length of an audit: the total and its trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The sum of the lines.
    pub total: Range<HalfDays>,
    /// One line per part, in the order of the rules.
    pub trace: Vec<TraceLine>,
    /// What is typical inside a range that no rule narrows down, with its source.
    pub likely: Option<(Range<HalfDays>, Citation)>,
}

impl Estimate {
    /// What is typical, or the total where nothing narrower is known.
    pub fn typical(&self) -> Range<HalfDays> {
        self.likely.map_or(self.total, |(likely, _)| likely)
    }

    /// Whether at least one line needs confirmation.
    pub fn needs_confirmation(&self) -> bool {
        self.trace.iter().any(|line| line.citation.confidence.needs_confirmation())
    }
}

/// The length of this audit according to the rules; `None` if no category is
/// selected, as there is nothing to audit.
///
/// ```
/// use jalon_core::audit::{DurationInput, estimate};
/// use jalon_core::profile::AuditKind;
/// use jalon_core::quantity::{Cents, HalfDays, Range};
/// use jalon_core::rnq::{Categories, Category};
///
/// let input = DurationInput {
///     kind: AuditKind::Initial,
///     turnover: Some(Cents::euros(120_000)),
///     categories: Categories::of(&[Category::Apprenticeship]),
///     other_sites: 0,
///     new_entrant: false,
/// };
/// let estimate = estimate(&input).ok_or("no category")?;
/// assert_eq!(estimate.total, Range::exactly(HalfDays(3))); // a day and a half
///
/// // Each line of the sum names the text that it comes from.
/// for line in &estimate.trace {
///     println!("{:?}: {:?}, {:?}", line.part, line.length, line.citation.source);
/// }
/// # Ok::<(), &str>(())
/// ```
pub fn estimate(input: &DurationInput) -> Option<Estimate> {
    if input.categories.is_empty() {
        return None;
    }
    let mut trace = match input.kind {
        AuditKind::Initial | AuditKind::Renewal => by_table(input, table::full, table::FULL_SOURCE),
        AuditKind::Light => by_table(input, table::light, table::LIGHT_SOURCE),
        AuditKind::Extension => extension(input),
        AuditKind::Surveillance => vec![surveillance_base(input)],
    };
    trace.extend(sites(input));
    if input.kind == AuditKind::Surveillance && input.new_entrant {
        trace.push(TraceLine {
            part: Part::NewEntrant,
            length: Range::exactly(table::NEW_ENTRANT),
            citation: table::NEW_ENTRANT_SOURCE,
        });
    }
    let likely = likely_surveillance(input, &trace);
    Some(Estimate { total: sum(trace.iter().map(|line| line.length)), trace, likely })
}

fn sum(lengths: impl Iterator<Item = Range<HalfDays>>) -> Range<HalfDays> {
    lengths.fold(Range::default(), Range::plus)
}

/// The whole of a surveillance audit with half of the initial audit as its base, where
/// only a range of that base is known. Half of an odd number of half-days is the range
/// around it: no rule rounds it.
fn likely_surveillance(input: &DurationInput, trace: &[TraceLine]) -> Option<(Range<HalfDays>, Citation)> {
    let (base, others) = trace.split_first().filter(|(base, _)| base.part == Part::SurveillanceBase)?;
    let initial = initial_length(input);
    let half = Range::between(HalfDays(initial.min().0 / 2), HalfDays(initial.max().0.div_ceil(2)));
    let half = Range::between(half.min().max(base.length.min()), half.max().min(base.length.max()));
    let is_narrower = half.min() > base.length.min() || half.max() < base.length.max();
    let likely = others.iter().fold(half, |sum, line| sum.plus(line.length));
    is_narrower.then_some((likely, table::LIKELY_SURVEILLANCE_SOURCE))
}

/// The length of the initial audit, without sites.
fn initial_length(input: &DurationInput) -> Range<HalfDays> {
    sum(by_table(input, table::full, table::FULL_SOURCE).iter().map(|line| line.length))
}

/// The range of a figure over all brackets that are possible for the turnover.
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

/// A base and one line per category, from a table of durations.
fn by_table(input: &DurationInput, table: fn(Bracket) -> Durations, citation: Citation) -> Vec<TraceLine> {
    let line = |part, figure: &dyn Fn(Bracket) -> HalfDays| TraceLine {
        part,
        length: over_brackets(input.turnover, figure),
        citation,
    };
    let mut lines = vec![line(Part::Base, &|bracket| table(bracket).base)];
    lines.extend(
        input
            .categories
            .iter()
            .map(|category| line(Part::Category(category), &|bracket| table(bracket).supplement(category))),
    );
    lines
}

/// The initial audit's table, for the added categories. No source gives a rule
/// for several categories at once. The range is therefore from one base for all
/// to one base for each, as if each had its own extension.
fn extension(input: &DurationInput) -> Vec<TraceLine> {
    let mut lines = by_table(input, table::full, table::EXTENSION_SOURCE);
    let added = input.categories.iter().count();
    if added > 1
        && let Some(base) = lines.first_mut()
    {
        let once = base.length.max();
        let one_each = (1..added).fold(once, |sum, _| HalfDays(sum.0.saturating_add(once.0)));
        base.length = Range::between(base.length.min(), one_each);
        base.citation = table::EXTENSION_OF_SEVERAL_SOURCE;
    }
    lines
}

/// Half a day in the case that sources report; otherwise, a range from half a
/// day to the length of the initial audit.
fn surveillance_base(input: &DurationInput) -> TraceLine {
    let small = input.turnover.is_some_and(|turnover| Bracket::of(turnover) == Bracket::Small);
    if small && !input.categories.has(Category::Apprenticeship) {
        return TraceLine {
            part: Part::SurveillanceBase,
            length: Range::exactly(table::SURVEILLANCE_BASE),
            citation: table::SMALL_SURVEILLANCE_SOURCE,
        };
    }
    TraceLine {
        part: Part::SurveillanceBase,
        length: Range::between(table::SURVEILLANCE_BASE, initial_length(input).max()),
        citation: table::SURVEILLANCE_SOURCE,
    }
}

/// The supplement for the sampled sites, if there are other sites.
fn sites(input: &DurationInput) -> Option<TraceLine> {
    let sampling = match input.kind {
        AuditKind::Surveillance => Sampling::Surveillance,
        AuditKind::Initial | AuditKind::Renewal | AuditKind::Extension | AuditKind::Light => Sampling::Full,
    };
    let sampled = sample(input.other_sites, sampling);
    (input.other_sites > 0).then(|| TraceLine {
        part: Part::Sites { sites: input.other_sites, sampled, sampling },
        length: Range::exactly(HalfDays(table::PER_SITE.0.saturating_mul(u64::from(sampled)))),
        citation: table::SITES_SOURCE,
    })
}
