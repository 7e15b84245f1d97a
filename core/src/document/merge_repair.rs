//! Puts back what a merge must not lose: what one side removed while the other one linked
//! it, and whatever hangs on it.

use super::{AuditId, Document, EvidenceId, FindingId};

impl Document {
    /// Restores every linked but missing piece of evidence from the first
    /// source that contains it. It is missing if one side removed it and the
    /// other linked it.
    pub(super) fn restore_evidence(&mut self, sources: &[&Self]) {
        for piece in self.entries.values().flat_map(|entry| &entry.evidence) {
            if !self.evidence.contains_key(piece)
                && let Some(evidence) = sources.iter().find_map(|source| source.evidence.get(piece))
            {
                self.evidence.insert(*piece, evidence.clone());
            }
        }
    }

    /// Has the findings of an audit follow it: where it is gone they go, and where it is
    /// there, those that `from` has come back. An audit is removed with its findings.
    pub(super) fn align_findings(&mut self, audit: AuditId, from: &Self) {
        if !self.audits.contains_key(&audit) {
            return self.findings.retain(|_, finding| finding.audit != audit);
        }
        let missing =
            from.findings.iter().filter(|(id, finding)| finding.audit == audit && !self.findings.contains_key(*id));
        let missing: Vec<(FindingId, _)> = missing.map(|(id, finding)| (*id, finding.clone())).collect();
        for (id, finding) in missing {
            self.findings.insert(id, finding);
        }
    }

    /// Restores the audit of every finding that lacks it, from the first source that
    /// contains it: one side removed the audit, and the other added or kept a finding.
    pub(super) fn restore_audits(&mut self, sources: &[&Self]) {
        for finding in self.findings.values() {
            if !self.audits.contains_key(&finding.audit) {
                let record = sources.iter().find_map(|source| source.audits.get(&finding.audit));
                self.audits.insert(finding.audit, record.cloned().unwrap_or_default());
            }
        }
    }

    /// Restores the reviewer of every opinion that lacks one.
    pub(super) fn restore_reviewers(&mut self, sources: &[&Self]) {
        for (_, reviewer) in self.opinions.keys() {
            if !self.reviewers.contains_key(reviewer) {
                let name = sources.iter().find_map(|source| source.reviewers.get(reviewer));
                self.reviewers.insert(*reviewer, name.cloned().unwrap_or_default());
            }
        }
    }

    /// Leaves evidence that the two sides together removed from every indicator
    /// where theirs has it: neither removed it from the document.
    pub(super) fn keep_in_use(&mut self, mine: &Self, theirs: &Self) {
        let on_both_sides = |piece: &EvidenceId| mine.evidence.contains_key(piece);
        let unused: Vec<EvidenceId> = self.unused_evidence().filter(on_both_sides).collect();
        for piece in unused {
            for indicator in theirs.used_by(piece) {
                self.link_evidence(indicator, piece);
            }
        }
    }
}
