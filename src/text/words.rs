//! The shape of all that is said on screen beside the indicators. Each
//! language fills these structures completely: a text that is missing in one
//! language does not compile. Sentences with something in them are functions.

use super::amount::AmountError;
use super::indicator::{Audience, CriterionText, IndicatorText};
use crate::assessment::{Filter, NextStep, Readiness, Severity, Status, Verdict};
use crate::audit::{Amount, AuditKind, CostPart, Part, PlannedAudit};
use crate::date::Date;
use crate::document::{Place, ReadError, Repair};
use crate::profile::Flag;
use crate::quantity::{Cents, HalfDays, Range};
use crate::rnq::{Basis, Category, Confidence, Criterion, Edition, Grading, IndicatorId, Missing, Source, Why};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty,)* })*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        #[allow(missing_docs, reason = "each field is named after what it says, and the texts say it")]
        pub struct $name { $(pub $field: $type,)* }
    )* };
}

/// A sentence about the indicators' names.
type IndicatorNames = fn(IndicatorId) -> &'static IndicatorText;

words! {
    /// Everything said in one language.
    Words {
        common: Common,
        shell: Shell,
        strip: Strip,
        numbers: &'static Numbers,
        welcome: Welcome,
        organisation: OrganisationWords,
        diagnostic: DiagnosticWords,
        work: WorkWords,
        audit: AuditWords,
        budget: BudgetWords,
        summary: SummaryWords,
        keeping: KeepingWords,
        data: DataWords,
        conflicts: ConflictWords,
        notices: Notices,
        errors: Errors,
        rules: Rules,
        criterion: fn(Criterion) -> &'static CriterionText,
        indicator: IndicatorNames,
    }

    /// Words that several places use.
    Common {
        close: &'static str,
        cancel: &'static str,
        yes: &'static str,
        no: &'static str,
        nothing: &'static str,
    }

    /// The frame of the widget.
    Shell {
        name: &'static str,
        page_title: &'static str,
        tagline: &'static str,
        language_label: &'static str,
        data_button: &'static str,
        nav_label: &'static str,
        nav_organisation: &'static str,
        nav_diagnostic: &'static str,
        nav_budget: &'static str,
        nav_summary: &'static str,
        privacy: &'static str,
        disclaimer: &'static str,
    }

    /// The figures that follow every answer.
    Strip {
        label: &'static str,
        indicators: &'static str,
        cost: &'static str,
        answered: &'static str,
        none: &'static str,
        of: fn(u32, u32) -> String,
    }

    /// Quantities as the language writes them.
    Numbers {
        days: fn(Range<HalfDays>) -> String,
        amounts: fn(Cents, Cents) -> String,
        plain_amount: fn(Cents) -> String,
        euro_sign: &'static str,
        date: fn(Date) -> String,
    }

    /// The greeting of who comes back.
    Welcome {
        title: &'static str,
        found: fn(Option<Date>, u32, u32) -> String,
        review: fn(usize) -> String,
        resume: &'static str,
    }

    /// The organisation screen.
    OrganisationWords {
        title: &'static str,
        lead: &'static str,
        figures: fn(usize, Option<&str>) -> String,
        services: &'static str,
        services_why: &'static str,
        category: fn(Category) -> &'static str,
        category_why: fn(Category) -> &'static str,
        no_category: &'static str,
        activity: &'static str,
        flag: fn(Flag) -> &'static str,
        flag_why: fn(Flag) -> &'static str,
        apprenticeship_note: &'static str,
        experience_note: &'static str,
        size: &'static str,
        turnover: &'static str,
        turnover_why: fn(Cents, Cents) -> String,
        sites: &'static str,
        sites_why: &'static str,
        audit: &'static str,
        planned_audit: &'static str,
        planned_audit_why: &'static str,
        audit_choice: fn(PlannedAudit) -> &'static str,
        extension: &'static str,
        extension_why: &'static str,
        no_extension: &'static str,
        planned_date: &'static str,
        planned_date_why: &'static str,
        edition: fn(Edition, bool) -> String,
        rare: &'static str,
        legacy_note: &'static str,
        to_diagnostic: &'static str,
        to_budget: &'static str,
    }

    /// The questionnaire.
    DiagnosticWords {
        title: &'static str,
        no_category: &'static str,
        first_pass: &'static str,
        progress_label: &'static str,
        progress: fn(u32, u32) -> String,
        filter_label: &'static str,
        filter_name: fn(Filter) -> &'static str,
        filter_empty: fn(Filter) -> &'static str,
        show_all: &'static str,
        criteria_label: &'static str,
        criterion: fn(u8, &str) -> String,
        excluded: fn(usize) -> String,
        kept_aside: &'static str,
        next: fn(&str) -> String,
        previous: fn(&str) -> String,
        to_summary: &'static str,
        tag_changed: &'static str,
        tag_new: &'static str,
        tag_major_only: &'static str,
        tag_process_only: &'static str,
        tag_not_in_light: &'static str,
        process_question: &'static str,
        status: fn(Status) -> &'static str,
        to_review: &'static str,
        confirm: &'static str,
        help: &'static str,
        work: &'static str,
        why_applies: &'static str,
        expected: &'static str,
        evidence_examples: &'static str,
        change_2026: &'static str,
        audience: fn(Audience) -> &'static str,
    }

    /// The work on an indicator.
    WorkWords {
        notes: &'static str,
        notes_why: &'static str,
        evidence: &'static str,
        evidence_why: &'static str,
        evidence_title: &'static str,
        evidence_place: &'static str,
        evidence_named: fn(usize, &str) -> String,
        add_evidence: &'static str,
        reuse: &'static str,
        also_used: fn(&str) -> String,
        raise: &'static str,
        lower: &'static str,
        remove: &'static str,
        actions: &'static str,
        add_action: &'static str,
        action_named: fn(usize, &str) -> String,
        what: &'static str,
        who: &'static str,
        due: &'static str,
    }

    /// Audits and their length.
    AuditWords {
        kind: fn(AuditKind) -> &'static str,
        about: fn(AuditKind) -> &'static str,
        planned: &'static str,
        unknown: &'static str,
        trace: &'static str,
        trace_to_confirm: &'static str,
        part: &'static str,
        adds: &'static str,
        reference: &'static str,
        total: &'static str,
        part_name: fn(Part) -> String,
        part_doubt: fn(Part, Confidence) -> Option<&'static str>,
        certainty: &'static str,
        certainties: &'static [&'static str],
    }

    /// Costs.
    BudgetWords {
        title: &'static str,
        lead: &'static str,
        no_turnover: &'static str,
        enter_turnover: &'static str,
        costs: &'static str,
        cost_of: fn(AuditKind) -> String,
        cycle: fn(AuditKind) -> String,
        typical: fn(&str) -> String,
        part: fn(CostPart) -> String,
        caution: &'static str,
        prices: &'static str,
        rates_why: &'static str,
        amount: fn(Amount) -> &'static str,
        file_fees_why: fn(Cents, Cents) -> String,
        travel_why: &'static str,
        pre_audit: &'static str,
        pre_audit_why: fn(Cents) -> String,
        to_diagnostic: &'static str,
    }

    /// Where the visitor stands.
    SummaryWords {
        title: &'static str,
        verdict: fn(Verdict) -> &'static str,
        counted: fn(u32, u32, u32) -> String,
        rule: fn(Verdict, AuditKind) -> String,
        next: &'static str,
        next_step: fn(&NextStep, IndicatorNames) -> String,
        readiness: &'static str,
        legend: &'static [(&'static str, &'static str)],
        counts: fn(Readiness) -> String,
        findings: &'static str,
        no_findings: fn(u32) -> &'static str,
        planned: fn(&str) -> String,
        take_away: &'static str,
        take_away_why: &'static str,
    }

    /// How the work is kept.
    KeepingWords {
        unavailable: &'static str,
        full: &'static str,
        erased: &'static str,
        foreign: &'static str,
        unreadable: &'static str,
        take_unreadable: &'static str,
        export: &'static str,
        undo: &'static str,
    }

    /// The dialogs on the visitor's data.
    DataWords {
        title: &'static str,
        where_kept: &'static str,
        export: &'static str,
        export_why: &'static str,
        import: &'static str,
        import_why: &'static str,
        choose_file: &'static str,
        versions: &'static str,
        versions_why: &'static str,
        no_versions: &'static str,
        version: fn(Option<(Date, &str)>, u32) -> String,
        take_back: &'static str,
        anew: &'static str,
        anew_why: &'static str,
        anew_confirm: &'static str,
        start_anew: &'static str,
        export_first: &'static str,
        import_title: &'static str,
        holds_saved: &'static str,
        holds_categories: &'static str,
        holds_answers: &'static str,
        holds_notes: &'static str,
        holds_evidence: &'static str,
        holds_actions: &'static str,
        unknown_date: &'static str,
        no_repairs: &'static str,
        repairs: fn(usize) -> String,
        repairs_why: &'static str,
        more_repairs: fn(usize) -> String,
        replaces: &'static str,
        use_file: &'static str,
        refused_title: &'static str,
        refused_safe: &'static str,
        other_file: &'static str,
    }

    /// What two tabs changed differently.
    ConflictWords {
        title: &'static str,
        why: &'static str,
        mine: &'static str,
        theirs: &'static str,
        keep_mine: &'static str,
        keep_theirs: &'static str,
        evidence_count: fn(usize) -> String,
        action_count: fn(usize) -> String,
    }

    /// What is said once.
    Notices {
        removed: &'static str,
        restored: &'static str,
        exported: &'static str,
        export_failed: &'static str,
        imported: &'static str,
        started_anew: &'static str,
        taken_back: &'static str,
        merged: &'static str,
        settled: &'static str,
    }

    /// What is wrong, and what to do.
    Errors {
        amount: fn(AmountError, Option<Cents>) -> String,
        count: fn(u32, u32) -> String,
        date: &'static str,
        read: fn(ReadError) -> &'static str,
        repair: fn(&Repair) -> String,
        repaired: fn(&str, &str) -> String,
        place: fn(Place) -> String,
        profile: &'static str,
        answers: &'static str,
        evidence_library: &'static str,
        budget: &'static str,
    }

    /// The rules and their sources.
    Rules {
        applies: fn(Why) -> String,
        excluded: fn(Missing) -> String,
        meaning: fn(Status, Grading, Option<Severity>) -> &'static str,
        minor_means: fn(&str) -> String,
        to_confirm: &'static str,
        severity: fn(Severity) -> &'static str,
        source: fn(Source) -> &'static str,
        confidence: fn(Confidence) -> &'static str,
        read_on: fn(Basis) -> String,
        source_line: fn(Basis) -> String,
    }
}
