//! The JSON objects of past audits, findings, reviewers and opinions.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::document::{
    AuditId, AuditRecord, Decision, Finding, FindingDate, FindingId, FindingKind, FindingText, Opinion, ReviewerId,
    Status,
};
use crate::rnq::{Category, IndicatorId};

#[derive(Serialize)]
pub(super) struct AuditJson {
    id: u64,
    kind: &'static str,
    held_on: Option<String>,
}

/// A finding, whose texts and dates are members under their codes.
pub(super) struct FindingJson<'a> {
    id: FindingId,
    finding: &'a Finding,
}

#[derive(Serialize)]
pub(super) struct ReviewerJson<'a> {
    id: u64,
    name: &'a str,
}

#[derive(Serialize)]
pub(super) struct OpinionJson<'a> {
    indicator: u8,
    reviewer: u64,
    status: Option<&'static str>,
    comment: &'a str,
    about: Option<&'static str>,
    decision: Option<&'static str>,
}

impl AuditJson {
    pub(super) fn of(id: AuditId, record: &AuditRecord) -> Self {
        Self { id: id.0, kind: record.kind.code(), held_on: record.held_on.map(|day| day.to_string()) }
    }
}

impl<'a> FindingJson<'a> {
    pub(super) const fn of(id: FindingId, finding: &'a Finding) -> Self {
        Self { id, finding }
    }
}

impl Serialize for FindingJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let finding = self.finding;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id.0)?;
        map.serialize_entry("audit", &finding.audit.0)?;
        map.serialize_entry("indicator", &finding.indicator.number())?;
        map.serialize_entry("category", &finding.category.map(Category::code))?;
        map.serialize_entry("kind", FindingKind::code(finding.kind))?;
        for text in FindingText::ALL {
            map.serialize_entry(text.code(), &**finding.text(text))?;
        }
        for date in FindingDate::ALL {
            map.serialize_entry(date.code(), &finding.date(date).map(|day| day.to_string()))?;
        }
        map.end()
    }
}

impl<'a> ReviewerJson<'a> {
    pub(super) const fn of(id: ReviewerId, name: &'a str) -> Self {
        Self { id: id.0, name }
    }
}

impl<'a> OpinionJson<'a> {
    pub(super) fn of((indicator, reviewer): (IndicatorId, ReviewerId), opinion: &'a Opinion) -> Self {
        Self {
            indicator: indicator.number(),
            reviewer: reviewer.0,
            status: opinion.status.map(Status::code),
            comment: &opinion.comment,
            about: opinion.about.map(Status::code),
            decision: opinion.decision.map(Decision::code),
        }
    }
}
