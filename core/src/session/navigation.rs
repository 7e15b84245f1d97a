//! Where the visitor can be: four screens, two of which have several views. A
//! host page may leave some of them out.

use crate::rnq::IndicatorId;
use crate::sections::{Section, Sections};

/// The four screens, in the order of a visitor's questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The profile of the organisation.
    #[default]
    Organisation,
    /// The questionnaire.
    Diagnostic,
    /// Days, costs, dates and quotes.
    Budget,
    /// The verdict, the plan and the report.
    Summary,
}

impl Screen {
    /// The screens that are shown with these sections, in order.
    pub fn shown(sections: Sections) -> impl Iterator<Item = Self> {
        const ALL: [Screen; 4] = [Screen::Organisation, Screen::Diagnostic, Screen::Budget, Screen::Summary];
        ALL.into_iter().filter(move |screen| screen.is_shown(sections))
    }

    /// Whether the screen is shown with these sections.
    #[must_use]
    pub fn is_shown(self, sections: Sections) -> bool {
        match self {
            Self::Organisation => true,
            Self::Diagnostic | Self::Summary => sections.has(Section::Diagnostic),
            Self::Budget => sections.has(Section::Estimate) || sections.has(Section::Quotes),
        }
    }
}

/// What a screen with several views shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// How long the audits last and what they cost.
    Costs,
    /// The dates of the cycle and the steps through it.
    Calendar,
    /// The request for quotes and the quotes received.
    Quotes,
    /// What the audit would conclude.
    #[default]
    Overview,
    /// The action plan.
    Plan,
    /// The report to print.
    Report,
    /// The difference from an earlier export.
    Compare,
}

impl View {
    /// The screen that has this view.
    #[must_use]
    pub const fn screen(self) -> Screen {
        match self {
            Self::Costs | Self::Calendar | Self::Quotes => Screen::Budget,
            Self::Overview | Self::Plan | Self::Report | Self::Compare => Screen::Summary,
        }
    }

    /// The views of a screen with these sections; the first is the default.
    pub fn shown(screen: Screen, sections: Sections) -> impl Iterator<Item = Self> {
        let all: &[Self] = match screen {
            Screen::Organisation | Screen::Diagnostic => &[],
            Screen::Budget => &[Self::Costs, Self::Calendar, Self::Quotes],
            Screen::Summary => &[Self::Overview, Self::Plan, Self::Report, Self::Compare],
        };
        all.iter().copied().filter(move |view| view.is_shown(sections))
    }

    /// Whether the view is shown with these sections.
    #[must_use]
    pub fn is_shown(self, sections: Sections) -> bool {
        sections.has(match self {
            Self::Costs | Self::Calendar => Section::Estimate,
            Self::Quotes => Section::Quotes,
            Self::Overview | Self::Plan | Self::Report | Self::Compare => Section::Diagnostic,
        })
    }
}

/// A screen or a view by its public name, as the element's `goTo` takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// A screen, with its default view.
    Screen(Screen),
    /// A view.
    View(View),
}

impl Route {
    /// The route of this name; `None` where there is none, or where it is not
    /// shown with these sections.
    #[must_use]
    pub fn parse(name: &str, sections: Sections) -> Option<Self> {
        let route = match name {
            "organisation" => Self::Screen(Screen::Organisation),
            "diagnostic" => Self::Screen(Screen::Diagnostic),
            "summary" => Self::Screen(Screen::Summary),
            "estimate" => Self::View(View::Costs),
            "calendar" => Self::View(View::Calendar),
            "quotes" => Self::View(View::Quotes),
            "plan" => Self::View(View::Plan),
            "report" => Self::View(View::Report),
            "compare" => Self::View(View::Compare),
            _ => return None,
        };
        let shown = match route {
            Self::Screen(screen) => screen.is_shown(sections),
            Self::View(view) => view.is_shown(sections),
        };
        shown.then_some(route)
    }
}

/// What receives the focus after a change of screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusTarget {
    /// The heading of the screen.
    Heading,
    /// The heading of a criterion, on the same screen.
    Criterion,
    /// The heading of an indicator.
    Indicator(IndicatorId),
    /// The turnover, on the organisation screen.
    Turnover,
    /// The planned date, on the organisation screen.
    PlannedDate,
}
