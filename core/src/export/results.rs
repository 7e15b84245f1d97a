//! The derived figures in an exported document, for other tools. An import
//! ignores them, as they are computed from the document.

use serde::Serialize;

use crate::assessment::{Prediction, predict};
use crate::audit::{CostRange, Cycle, Part, Step, TraceLine, audit_cost, cycle_cost};
use crate::date::Date;
use crate::document::{Document, write_with_results};
use crate::language::Language;
use crate::now::Now;
use crate::quantity::{Cents, HalfDays, Range};

/// The document as an exported file: indented JSON with derived figures.
/// `language` is the displayed language, `now` the time of the export.
pub fn document_json(document: &Document, language: Language, now: Now) -> String {
    write_with_results(document, language, now, &ResultsJson::of(document, now.today))
}

#[derive(Serialize)]
struct ResultsJson {
    edition: &'static str,
    applicable_indicators: Vec<u8>,
    audits: Vec<StepJson>,
    audit_cost_cents: Option<CostJson>,
    cycle_cost_cents: Option<CostJson>,
    prediction: PredictionJson,
}

#[derive(Serialize)]
struct StepJson {
    audit: &'static str,
    half_days: Option<Range<HalfDays>>,
    trace: Vec<TraceLineJson>,
}

#[derive(Serialize)]
struct TraceLineJson {
    part: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sites: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sampled_sites: Option<u32>,
    half_days: Range<HalfDays>,
    source: &'static str,
    confidence: &'static str,
    read: String,
}

#[derive(Serialize)]
struct CostJson {
    low: Cents,
    typical: Range<Cents>,
    high: Cents,
}

#[derive(Serialize)]
struct PredictionJson {
    verdict: &'static str,
    majors: u32,
    minors: u32,
    without_answer: u32,
    non_conformities: Vec<FindingJson>,
}

#[derive(Serialize)]
struct FindingJson {
    indicator: u8,
    answer: &'static str,
    severity: &'static str,
}

impl ResultsJson {
    fn of(document: &Document, today: Date) -> Self {
        let profile = &document.profile;
        let cycle = Cycle::of(profile);
        let cost = |(total, _): (CostRange, _)| CostJson { low: total.low, typical: total.typical, high: total.high };
        Self {
            edition: profile.edition(today).code(),
            applicable_indicators: profile.applicable(today).map(|indicator| indicator.id.number()).collect(),
            audits: cycle.steps().map(StepJson::of).collect(),
            audit_cost_cents: audit_cost(&cycle.planned, &document.budget).map(cost),
            cycle_cost_cents: cycle_cost(&cycle, &document.budget).map(cost),
            prediction: PredictionJson::of(&predict(document, today)),
        }
    }
}

impl StepJson {
    fn of(step: &Step) -> Self {
        let trace = step.estimate.iter().flat_map(|estimate| &estimate.trace);
        Self {
            audit: step.kind.code(),
            half_days: step.estimate.as_ref().map(|estimate| estimate.total),
            trace: trace.map(TraceLineJson::of).collect(),
        }
    }
}

impl TraceLineJson {
    fn of(line: &TraceLine) -> Self {
        let (part, category, counts) = match line.part {
            Part::Base => ("base", None, None),
            Part::Category(category) => ("category", Some(category.code()), None),
            Part::SurveillanceBase => ("surveillance_base", None, None),
            Part::Sites { sites, sampled, .. } => ("sites", None, Some((sites, sampled))),
            Part::NewEntrant => ("new_entrant", None, None),
        };
        Self {
            part,
            category,
            sites: counts.map(|(sites, _)| sites),
            sampled_sites: counts.map(|(_, sampled)| sampled),
            half_days: line.length,
            source: line.citation.source.code(),
            confidence: line.citation.confidence.code(),
            read: line.citation.accessed.to_string(),
        }
    }
}

impl PredictionJson {
    fn of(prediction: &Prediction) -> Self {
        let finding = |finding: &crate::assessment::NonConformity| FindingJson {
            indicator: finding.indicator.number(),
            answer: finding.status.code(),
            severity: finding.severity.code(),
        };
        Self {
            verdict: prediction.verdict.code(),
            majors: prediction.majors,
            minors: prediction.minors,
            without_answer: prediction.open,
            non_conformities: prediction.findings.iter().map(finding).collect(),
        }
    }
}
