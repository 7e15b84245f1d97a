//! The filled example, in English. The organisation does not exist.

use crate::rnq::IndicatorId::{I1, I2, I6, I9, I10, I11, I17, I21, I26, I27, I30, I32};
use crate::text::messages::ExampleText;

pub(in crate::text) static EXAMPLE: ExampleText = ExampleText {
    show: "See a filled example",
    short: "Example",
    banner: "An organisation that does not exist. Nothing that you change in it is kept.",
    leave: "Leave the example",
    name: "Example: Atelier Lumen",
    notes: &[
        (I1, "One page for each course on the website, reviewed in January and September."),
        (I9, "The welcome booklet goes out with the invitation, two weeks ahead."),
        (I11, "A quiz halfway through, a role play on the last day."),
        (I30, "A questionnaire on the last day, another three months later."),
    ],
    actions: &[
        (I2, "Publish the satisfaction rate and how it is worked out", "Nadia"),
        (I26, "Contact the regional disability resource (Ressource Handicap Formation)", "Paul"),
        (I32, "Keep a log of improvements", "Nadia"),
    ],
    evidence: &[
        ("Course pages", "Website, Courses section", &[I1, I6]),
        ("Welcome booklet", "Shared folder, 02 Welcome", &[I9, I10]),
        ("CVs and diplomas of the trainers", "Shared folder, 05 Team", &[I21, I17]),
        ("Model subcontracting contract", "Shared folder, 06 Contracts", &[I27]),
        ("Questionnaire results", "Shared folder, 07 Feedback", &[I30, I11]),
    ],
};
