//! The audit: its length in days, site sampling, the cycle, its calendar and
//! deadlines, its cost, certifying bodies and their quotes.

mod budget;
mod calendar;
mod certifier;
mod cost;
mod cycle;
mod days;
pub mod deadline;
mod extra;
mod planned_date;
mod quote;
mod quote_analysis;
mod sampling;
mod table;

pub use budget::{Amount, Budget, DefaultFigure, defaults};
pub use calendar::{Calendar, CalendarEntry, CertificateDateIssue, Milestone, Timing, certificate_date_issue};
pub use certifier::{CERTIFIERS, Certifier, CustomCertifier, CustomCertifierId, OfficialList, ROUTES_SOURCES};
pub use cost::{CostPart, CostRange, Itemised, audit_cost, cycle_cost};
pub use cycle::{Cycle, Step};
pub use days::{DurationInput, Estimate, Part, TraceLine, estimate};
pub use extra::Extra;
pub use planned_date::{PlannedDateIssue, planned_date_issue};
pub use quote::{Pricing, Quote, QuoteId, QuoteItem};
pub use quote_analysis::{Difference, QuoteAnalysis, QuoteScope, analyse_quote};
pub use sampling::{Sampling, sample};
pub use table::{Bracket, HIGHER_EDUCATION_SOURCE, LABELS_SOURCE, SITE_MEANING_SOURCE};
