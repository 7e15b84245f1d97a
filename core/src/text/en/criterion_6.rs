//! Criterion 6 in English: the professional environment (indicators 23 to 29).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Staying in touch with your field",
    purpose: "You keep up with what is changing around you and work with the partners your \
        audience needs.",
};

pub(super) const I23: IndicatorText = IndicatorText {
    title: "Keeping up with the law",
    question: "Do you keep track of changes in the rules on training, and update your documents \
        and practice to match?",
    expected: "You keep track of the laws and rules on vocational training. You carry changes \
        over into your documents and your practice. You share the information with your team.",
    evidence: &["Newsletter subscriptions", "Monitoring log", "Updated contracts", "Memo to staff"],
    proposals: proposals::I23,
    partly: Some("You do keep up with changes, but nothing comes of it."),
    change_2026: None,
    notes: &[],
};

pub(super) const I24: IndicatorText = IndicatorText {
    title: "Keeping up with jobs",
    question: "Do you keep track of how jobs and skills are changing in your sector, and let that \
        shape your services?",
    expected: "You keep abreast of how occupations, jobs and skills are changing in your sectors. \
        You can say what you have drawn from it for your services.",
    evidence: &[
        "Membership of a professional network",
        "Visits to trade fairs",
        "Subscriptions to journals",
        "Changed programmes",
        "Memo to staff",
    ],
    proposals: proposals::I24,
    partly: Some("You do keep up with changes, but nothing comes of it."),
    change_2026: None,
    notes: &[(
        Audience::NewEntrant,
        "At the initial audit, your way of keeping up must be in place. Its effects on your \
         services are checked at the surveillance audit.",
    )],
};

pub(super) const I25: IndicatorText = IndicatorText {
    title: "Keeping up with methods and tools",
    question: "Do you follow new teaching methods and tools, and let them shape your services?",
    expected: "You keep abreast of what is new in teaching and technology. You can say what you \
        have drawn from it for your services.",
    evidence: &[
        "Attendance at conferences",
        "Professional communities",
        "Tools you have tried",
        "Feasibility note",
        "Innovations useful to disabled people",
    ],
    proposals: proposals::I25,
    partly: Some("You do keep up with changes, but nothing comes of it."),
    change_2026: None,
    notes: &[(
        Audience::NewEntrant,
        "At the initial audit, your way of keeping up must be in place. Its effects on your \
         services are checked at the surveillance audit.",
    )],
};

pub(super) const I26: IndicatorText = IndicatorText {
    title: "Disability network",
    question: "Do you know which partners to call on to welcome or refer a disabled person?",
    expected: "You have identified disability partners you can actually reach. You can explain \
        how you call on them.",
    evidence: &[
        "List of partners (Agefiph, Cap emploi, MDPH, Ressource Handicap Formation)",
        "Contacts with these partners",
        "Training of the disability lead",
        "Cases already handled",
    ],
    proposals: proposals::I26,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::NewEntrant,
            "At the initial audit, your network must be in place. Its actual use is checked at \
             the surveillance audit.",
        ),
        (Audience::Subcontractor, "You have your own network, or the list of partners of the provider you work for."),
    ],
};

pub(super) const I27: IndicatorText = IndicatorText {
    title: "Subcontracting and umbrella employment",
    question: "Do you check that your subcontractors and umbrella-company workers (portage \
        salarial) follow the Qualiopi requirements?",
    expected: "You have decided how to check that these people follow the requirements, and you \
        do so. The indicator itself does not ask that a subcontractor be certified. The law may, \
        for instance for the personal training account (CPF).",
    evidence: &["Contracts", "Selection grid", "Charter", "Evidence collected", "Follow-up reviews"],
    proposals: proposals::I27,
    partly: None,
    change_2026: Some("This requirement must also be recorded in your subcontracting contracts."),
    notes: &[],
};

pub(super) const I28: IndicatorText = IndicatorText {
    title: "Partners and companies",
    question: "Do you draw on your network of companies and partners throughout the training?",
    expected: "This indicator concerns training that includes time in the workplace: work-linked \
        courses, internships or structured on-the-job training (AFEST). You call on your network \
        from start to finish, both to build the training and to place people in companies.",
    evidence: &[
        "Partnership agreements",
        "Steering committee minutes",
        "List of partners",
        "Contacts with employers",
        "Work-linked training booklet",
    ],
    proposals: proposals::I28,
    partly: Some("You failed to call on your partners, but only once."),
    change_2026: None,
    notes: &[(
        Audience::Subcontractor,
        "The auditor judges by the tasks your contract gives you. Without a contract, every \
         indicator of the category is checked.",
    )],
};

pub(super) const I29: IndicatorText = IndicatorText {
    title: "Employment and further study",
    question: "Do you give your apprentices real help in finding a job or going on to further \
        study?",
    expected: "You take real action to help apprentices into work or on to further study. You can \
        give examples.",
    evidence: &[
        "Job-search workshops",
        "Company visits",
        "Job offers passed on",
        "Network of former apprentices",
        "List of partners",
    ],
    proposals: proposals::I29,
    partly: None,
    change_2026: None,
    notes: &[],
};
