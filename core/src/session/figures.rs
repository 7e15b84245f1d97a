//! The figures that follow from the profile, as several places show them: the ticket
//! of the start, the key figures and the result.

use super::navigation::{Screen, View};
use super::pass::minutes_for;
use crate::audit::{Budget, Step, audit_cost};
use crate::sections::Sections;
use crate::text::FigureMessages;

/// A figure: the class of its element, its name and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The class of its element.
    pub class: &'static str,
    /// Its name, in the reader's language.
    pub name: String,
    /// Its value, in the reader's language.
    pub value: String,
}

/// How long the planned audit lasts and what it costs, as far as the host page shows
/// them.
#[must_use]
pub fn audit_figures(planned: &Step, budget: &Budget, sections: Sections, messages: &FigureMessages) -> Vec<Figure> {
    let unknown = || messages.none.to_owned();
    let mut figures = Vec::new();
    if Screen::Budget.is_shown(sections) {
        let days = planned.estimate.as_ref().map(|estimate| (messages.days)(estimate.total));
        figures.push(Figure {
            class: "days",
            name: (messages.kind)(planned.kind).to_owned(),
            value: days.unwrap_or_else(unknown),
        });
    }
    if View::Costs.is_shown(sections) {
        let cost = audit_cost(planned, budget).map(|(cost, _)| (messages.amounts)(cost.low, cost.high));
        figures.push(Figure {
            class: "likely-cost",
            name: messages.cost.to_owned(),
            value: cost.unwrap_or_else(unknown),
        });
    }
    figures
}

/// What an answer about the organisation changes, for a screen reader.
#[must_use]
pub fn announcement(questions: usize, planned: &Step, messages: &FigureMessages) -> String {
    let days = planned.estimate.as_ref().map(|estimate| (messages.days)(estimate.total));
    (messages.announcement)(questions, days.as_deref())
}

/// The ticket of the start: the number of questions, then [`audit_figures`].
#[must_use]
pub fn ticket(
    questions: usize,
    planned: &Step,
    budget: &Budget,
    sections: Sections,
    messages: &FigureMessages,
) -> Vec<Figure> {
    let questions = Screen::Diagnostic.is_shown(sections).then(|| Figure {
        class: "questions",
        name: (messages.diagnostic)(minutes_for(questions)),
        value: (messages.questions)(questions),
    });
    questions.into_iter().chain(audit_figures(planned, budget, sections, messages)).collect()
}
