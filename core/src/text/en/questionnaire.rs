//! The organisation, the questionnaire and the details of an indicator, in
//! English.

use super::frame::NUMBERS;
use crate::assessment::Filter;
use crate::profile::{Flag, IdentityField, PlannedAudit};
use crate::rnq::{Category, Edition};
use crate::text::indicator::Audience;
use crate::text::messages::{DetailsMessages, DiagnosticMessages, OrganisationMessages};

pub(in crate::text) static ORGANISATION: OrganisationMessages = OrganisationMessages {
    title: "Your organisation",
    lead: |estimated| {
        if estimated {
            "It takes about a minute. The length of the audit and its cost follow at once."
        } else {
            "It takes about a minute, and leaves out what does not apply to you."
        }
    },
    figures: |applicable, days| match days {
        Some(days) => format!("{applicable} indicators apply; the audit lasts {days}."),
        None => "Choose at least one category.".into(),
    },
    name: "Name of your organisation",
    name_why: "Optional. For the cover, and for the quote request if you wish. It stays in this browser.",
    identity: |field| match field {
        IdentityField::ActivityNumber => "Activity declaration number",
        IdentityField::Town => "Town",
        IdentityField::Contact => "Contact person",
        IdentityField::ContactDetails => "Telephone or e-mail",
        IdentityField::Certifier => "Chosen certifying body",
    },
    services: "What you offer",
    services_why: "The category decides which indicators apply to you, and counts towards the length of the audit. \
        Tick everything that the certificate will have to cover.",
    category: |category| match category {
        Category::Training => "Training courses",
        Category::SkillsAssessment => "Skills assessments (bilans de compétences)",
        Category::ExperienceValidation => "Support for the validation of experience (VAE)",
        Category::Apprenticeship => "Apprenticeship (CFA)",
    },
    category_why: |category| match category {
        Category::Training => "Courses, workshops or programmes: in person, online or on the job.",
        Category::SkillsAssessment => "The three-phase assessment set out in the Labour Code.",
        Category::ExperienceValidation => "You support candidates who are seeking recognition of their experience.",
        Category::Apprenticeship => "You train apprentices. This category has the most indicators.",
    },
    no_category: "Choose at least one category: without one there are no indicators and no audit length.",
    activity: "How you work",
    flag: |flag| match flag {
        Flag::Certifying => "We prepare people for a registered professional certification (RNCP or RS)",
        Flag::WorkLinked => "We train people on work-linked contracts (alternance)",
        Flag::WorkplacePeriods => "Our programmes include periods in the workplace",
        Flag::Subcontracts => "We use subcontractors or umbrella-company workers (portage salarial)",
        Flag::NewEntrant => "We are a new entrant",
        Flag::LegacyLabel => "We still hold a quality label obtained before 2019",
    },
    flag_why: |flag| match flag {
        Flag::Certifying => "Adds indicators 3, 7 and 16, depending on the category.",
        Flag::WorkLinked => "Professionalisation contracts, for instance. Adds indicators 13 and 28.",
        Flag::WorkplacePeriods => "Internships or on-the-job training. Adds indicator 28.",
        Flag::Subcontracts => "A freelance trainer who invoices you is a subcontractor. Adds indicator 27.",
        Flag::NewEntrant => {
            "This is your first year of activity, or you are launching a category: no annual training return (BPF) \
            shows it yet. For some indicators the initial audit then looks at what you have planned, and the \
            surveillance audit is half a day longer."
        }
        Flag::LegacyLabel => {
            "A label from the former CNEFOP list, still valid on the day you apply. Datadock does not count."
        }
    },
    experience_note: "VAE almost always leads to a registered certification. If yours does, tick the first box.",
    size: "Your size",
    turnover: "Annual training turnover, excluding VAT",
    turnover_why: |middle, large| {
        format!(
            "The total income in your latest annual training return (BPF, foot of section C). No return yet? Enter \
             what you have received so far. The length changes at {} and at {}.",
            (NUMBERS.amounts)(middle, middle),
            (NUMBERS.amounts)(large, large)
        )
    },
    sites: "Other sites, besides your head office",
    sites_why: "A site has permanent staff who administer, sell or design your services. A rented room or a teleworker’s \
        home does not count: it is neither audited nor certified. The auditor visits a sample.",
    audit: "The audit you are preparing for",
    planned_audit: "Which audit?",
    planned_audit_why: "The type of audit decides its length and what follows.",
    audit_choice: |audit| match audit {
        PlannedAudit::Initial => "Initial: the first one",
        PlannedAudit::Surveillance => "Surveillance: halfway through",
        PlannedAudit::Renewal => "Renewal: before the three years are up",
        PlannedAudit::Extension => "Extension: one more category",
    },
    extension: "What do you want to add?",
    extension_why: "Only the added category is audited, and only its indicators are shown from here on.",
    no_extension: "Choose at least one category to add.",
    planned_date: "Planned date",
    audit_done: "The audit has taken place: note what followed",
    planned_date_why: "It decides which edition of the framework applies. Without a date, today’s is used.",
    edition: |edition, today| {
        let which = match edition {
            Edition::Rnq2019 => "Audits up to 31 October 2026 follow the framework with 32 indicators.",
            Edition::Rnq2026 => "Audits from 1 November 2026 follow the framework with 33 indicators.",
        };
        if today { format!("{which} Date used: today.") } else { which.into() }
    },
    rare: "Rare cases: a label from before 2019, higher education",
    higher_education: "A higher-education establishment (article L. 6316-4 of the Labour Code): a special regime applies, \
        without an ordinary audit.",
    legacy_note: "The initial audit is then a light audit: shorter, and limited to some of the indicators. The rest \
        are checked at the surveillance audit. The label must still be active on the day you apply, and the \
        certifying body checks this. It has become very rare.",
    to_diagnostic: "Start the self-assessment",
    continue_diagnostic: "Continue the self-assessment",
    to_summary: "See the summary",
    to_budget: "See the audit and budget",
};

pub(in crate::text) static DIAGNOSTIC: DiagnosticMessages = DiagnosticMessages {
    title: "Self-assessment",
    no_category: "First say what you offer: the indicators depend on it.",
    progress_label: "Progress",
    progress: |answered, applicable| format!("Answers: {answered} of {applicable}"),
    filter_label: "Show",
    filter_name: |filter| match filter {
        Filter::All => "All",
        Filter::Unanswered => "To clear up",
        Filter::Gaps => "Gaps",
        Filter::Changed2026 => "Changed in 2026",
        Filter::ToReview => "To review",
        Filter::WithoutEvidence => "No evidence",
    },
    filter_empty: |filter| match filter {
        Filter::All => "No indicator applies here.",
        Filter::Unanswered => "Everything is answered. Well done.",
        Filter::Gaps => "There are no gaps in your answers.",
        Filter::Changed2026 => "None of the indicators changed in 2026 applies to you.",
        Filter::ToReview => "Nothing left to review.",
        Filter::WithoutEvidence => "Every indicator in place has evidence.",
    },
    show_all: "Back to all indicators",
    criteria_label: "Criteria",
    criterion: |number, title| format!("Criterion {number}: {title}"),
    excluded: |count| match count {
        1 => "1 indicator in this criterion does not apply to you".into(),
        _ => format!("{count} indicators in this criterion do not apply to you"),
    },
    inapplicable_entries: "What you entered there has been kept.",
    next: |title| format!("Next: {title}"),
    previous: |title| format!("Previous: {title}"),
    tag_changed: "Changed in 2026",
    tag_new: "New in 2026",
    tag_major_only: "Any gap is major",
    tag_process_only: "New entrant: written process expected",
    tag_not_in_light: "Checked at the surveillance audit",
    tag_surveyed: "Always covered at surveillance",
    process_question: "For you, the initial audit looks at whether this is written down and planned, not yet at its results.",
    to_review: |edition, carried_over| match edition {
        _ if carried_over => "An answer from the audit before: is it still true?",
        Edition::Rnq2019 => {
            "To review: you answered for the edition with 33 indicators, which does not apply yet on that date."
        }
        Edition::Rnq2026 => "To review: the question has changed since you answered.",
    },
    confirm: "My answer still stands",
    help: "Help",
    work: "Notes, evidence, actions",
    why_applies: "Why it applies to you.",
    expected: "What the auditor wants to see.",
    evidence_examples: "Examples of evidence",
    change_2026: "Since 1 November 2026.",
    audience: |audience| match audience {
        Audience::Certifying => "Courses leading to a certification.",
        Audience::NewEntrant => "New entrants.",
        Audience::SkillsAssessment => "Skills assessments.",
        Audience::ExperienceValidation => "VAE.",
        Audience::Apprenticeship => "Apprenticeship.",
        Audience::WorkLinked => "Work-linked training.",
        Audience::Subcontractor => "If you work as a subcontractor.",
    },
};

pub(in crate::text) static DETAILS: DetailsMessages = DetailsMessages {
    notes: "How you do it",
    notes_why: "A few sentences, to reread on the day of the audit.",
    evidence: "Evidence",
    evidence_why: "One piece of evidence can serve several indicators: type it once and use it again elsewhere.",
    evidence_title: "Piece of evidence",
    evidence_place: "Where it is kept",
    evidence_named: |position, title| {
        if title.is_empty() { format!("Evidence {position}") } else { format!("Evidence {position}: {title}") }
    },
    add_evidence: "Add evidence",
    reuse: "Use evidence you have already entered",
    reuse_button: "Use it here",
    unused_evidence: "This evidence supports no indicator. Use it above, or remove what you no longer need.",
    also_used: |others| format!("Also used for: {others}"),
    raise: "Move up",
    lower: "Move down",
    remove: "Remove",
    actions: "Actions",
    add_action: "Add an action",
    action_named: |position, what| {
        if what.is_empty() { format!("Action {position}") } else { format!("Action {position}: {what}") }
    },
    private_notes: "For you alone",
    private_notes_why: "Doubts, reminders, names: never in the file for the audit.",
};
