//! Parses past audits and their findings.

use std::rc::Rc;

use serde_json::Value;

use super::quotes::read_items;
use super::value::{Object, Problems, excerpt, whole};
use crate::document::limits::Limits;
use crate::document::problem::{Location, Repair};
use crate::document::{
    AuditId, AuditRecord, Document, FieldPath, Finding, FindingDate, FindingId, FindingKind, FindingText, TextKind,
};
use crate::profile::PlannedAudit;
use crate::rnq::{Category, IndicatorId};

/// Parses the audits, then the findings. The audit of a finding that is missing is
/// added, without a day: the finding is worth more than its frame.
pub(super) fn read_audits(object: &Object, document: &mut Document, problems: &mut Problems) {
    let list = ("audits", Location::Audits, Limits::AUDITS);
    document.audits = read_items(object, list, AuditId, problems, |record, id, problems| {
        let location = id.map_or(Location::Audits, |id| Location::At(FieldPath::Audit(id)));
        problems.members(record, location, &[&[], &[], &["id", "kind", "held_on"]]);
        Some(Rc::new(AuditRecord {
            kind: problems.code(record, "kind", location, PlannedAudit::from_code).unwrap_or_default(),
            held_on: problems.date(record, "held_on", location),
        }))
    });
    let list = ("findings", Location::Findings, Limits::FINDINGS);
    document.findings = read_items(object, list, FindingId, problems, read_finding);
    let orphans = document.findings.iter().filter(|(_, finding)| !document.audits.contains_key(&finding.audit));
    for (id, audit) in orphans.map(|(id, finding)| (*id, finding.audit)).collect::<Vec<_>>() {
        problems.add(Location::At(FieldPath::Finding(id)), Repair::MissingAudit);
        // Where the list is full, the last one stands in.
        let latest = document.audits.keys().next_back().copied();
        let stand_in = latest.filter(|_| document.audits.len() >= Limits::AUDITS).unwrap_or(audit);
        if !document.audits.contains_key(&stand_in) {
            document.audits.insert(stand_in, Rc::default());
        }
        if let Some(finding) = document.findings.get_mut(&id) {
            Rc::make_mut(finding).audit = stand_in;
        }
    }
}

/// Parses a finding. One about no indicator says nothing here.
fn read_finding(object: &Object, id: Option<FindingId>, problems: &mut Problems) -> Option<Rc<Finding>> {
    let location = id.map_or(Location::Findings, |id| Location::At(FieldPath::Finding(id)));
    let (texts, dates) = (FindingText::ALL.map(FindingText::code), FindingDate::ALL.map(FindingDate::code));
    let members = [&["id", "audit", "indicator", "category", "kind"][..], &texts, &dates].concat();
    problems.members(object, location, &[&[], &[], &members]);
    let indicator = read_indicator(object, location, problems)?;
    let audit = problems.number(object, "audit", location, Limits::ID).unwrap_or_default();
    let mut finding = Finding::new(AuditId(audit), indicator);
    finding.category = problems.code(object, "category", location, Category::from_code);
    finding.kind = problems.code(object, "kind", location, FindingKind::from_code).unwrap_or_default();
    for text in FindingText::ALL {
        finding.set_text(text, problems.text(object, text.code(), location, TextKind::Passage));
    }
    for date in FindingDate::ALL {
        finding.set_date(date, problems.date(object, date.code(), location));
    }
    Some(Rc::new(finding))
}

/// The indicator that an item is about; `None` where there is none of this number.
pub(super) fn read_indicator(object: &Object, location: Location, problems: &mut Problems) -> Option<IndicatorId> {
    let number = object.get("indicator").unwrap_or(&Value::Null);
    let id = whole(number).and_then(IndicatorId::from_number);
    if id.is_none() {
        problems.add(location, Repair::UnknownIndicator(excerpt(number)));
    }
    id
}
