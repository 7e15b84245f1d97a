//! Where the visitor can be: four screens, each with several views. A host page
//! may leave some of them out.

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

    /// Whether the screen shows the host's call to action as a card: where the visitor
    /// knows enough to act. Elsewhere it is a link in the footer.
    #[must_use]
    pub const fn has_call_to_action(self) -> bool {
        matches!(self, Self::Budget | Self::Summary)
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

/// What a screen shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The promise and the categories: where a first visit starts.
    #[default]
    Start,
    /// The first step after the start: the name and the activity.
    Activity,
    /// The second step: the turnover and the sites.
    Size,
    /// The third step: the planned audit.
    Audit,
    /// The whole profile.
    Profile,
    /// The questionnaire, one indicator at a time.
    Pass,
    /// The questionnaire as a list.
    Review,
    /// How long the audits last and what they cost.
    Costs,
    /// The dates of the cycle and the steps through it.
    Calendar,
    /// The request for quotes and the quotes received.
    Quotes,
    /// What the audit would conclude.
    Overview,
    /// The action plan.
    Plan,
    /// One gap: what to do about it, and what proves it.
    Gap,
    /// The index of evidence.
    Evidence,
    /// The report to print.
    Report,
    /// The difference from an earlier version.
    Compare,
    /// What an audit notified, and what follows from it.
    FollowUp,
    /// What reviewers think.
    Opinions,
}

/// What is true of a view. A view that is added needs a row here.
struct ViewRow {
    view: View,
    screen: Screen,
    /// The section without which the view is not shown; `None` for one that is
    /// always shown.
    section: Option<Section>,
    /// The public name; `None` where the screen's name leads to it.
    name: Option<&'static str>,
}

/// The views, in the order of their screens' tabs.
const VIEWS: [ViewRow; 18] = [
    row(View::Profile, Screen::Organisation, None, None),
    row(View::Start, Screen::Organisation, None, Some("start")),
    row(View::Activity, Screen::Organisation, None, Some("activity")),
    row(View::Size, Screen::Organisation, None, Some("size")),
    row(View::Audit, Screen::Organisation, None, Some("audit")),
    row(View::Pass, Screen::Diagnostic, Some(Section::Diagnostic), None),
    row(View::Review, Screen::Diagnostic, Some(Section::Diagnostic), Some("review")),
    row(View::Costs, Screen::Budget, Some(Section::Estimate), Some("estimate")),
    row(View::Calendar, Screen::Budget, Some(Section::Estimate), Some("calendar")),
    row(View::Quotes, Screen::Budget, Some(Section::Quotes), Some("quotes")),
    row(View::Overview, Screen::Summary, Some(Section::Diagnostic), None),
    row(View::Plan, Screen::Summary, Some(Section::Diagnostic), Some("plan")),
    row(View::Gap, Screen::Summary, Some(Section::Diagnostic), Some("gap")),
    row(View::Evidence, Screen::Summary, Some(Section::Diagnostic), Some("evidence")),
    row(View::Report, Screen::Summary, Some(Section::Diagnostic), Some("report")),
    row(View::FollowUp, Screen::Summary, Some(Section::Diagnostic), Some("after-audit")),
    row(View::Opinions, Screen::Summary, Some(Section::Diagnostic), Some("opinions")),
    row(View::Compare, Screen::Summary, Some(Section::Diagnostic), Some("compare")),
];

const fn row(view: View, screen: Screen, section: Option<Section>, name: Option<&'static str>) -> ViewRow {
    ViewRow { view, screen, section, name }
}

impl ViewRow {
    fn is_shown(&self, sections: Sections) -> bool {
        self.section.is_none_or(|section| sections.has(section))
    }
}

impl View {
    /// The steps between the start and the questions, in order.
    pub const STEPS: [Self; 3] = [Self::Activity, Self::Size, Self::Audit];

    /// The step after this one; `None` after the last one, and where there is none.
    #[must_use]
    pub fn next_step(self) -> Option<Self> {
        let after_start = (self == Self::Start).then_some(Self::Activity);
        after_start.or_else(|| Self::STEPS.into_iter().skip_while(|step| *step != self).nth(1))
    }

    /// The view under whose tab this one is.
    #[must_use]
    pub const fn tab(self) -> Self {
        match self {
            Self::Gap => Self::Plan,
            other => other,
        }
    }

    /// The screen that has this view.
    #[must_use]
    pub fn screen(self) -> Screen {
        self.rows().map(|row| row.screen).next().unwrap_or_default()
    }

    /// The views of a screen with these sections; the first is the default.
    pub fn shown(screen: Screen, sections: Sections) -> impl Iterator<Item = Self> {
        VIEWS.iter().filter(move |row| row.screen == screen && row.is_shown(sections)).map(|row| row.view)
    }

    /// Whether the view is shown with these sections.
    #[must_use]
    pub fn is_shown(self, sections: Sections) -> bool {
        self.rows().any(|row| row.is_shown(sections))
    }

    fn rows(self) -> impl Iterator<Item = &'static ViewRow> {
        VIEWS.iter().filter(move |row| row.view == self)
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
        let screen = match name {
            "organisation" => Some(Screen::Organisation),
            "diagnostic" => Some(Screen::Diagnostic),
            "summary" => Some(Screen::Summary),
            _ => None,
        };
        if let Some(screen) = screen {
            return screen.is_shown(sections).then_some(Self::Screen(screen));
        }
        let row = VIEWS.iter().find(|row| row.name == Some(name))?;
        row.is_shown(sections).then_some(Self::View(row.view))
    }

    /// The screen that it leads to, and the view there.
    pub(super) fn target(self, sections: Sections) -> (Screen, View) {
        match self {
            Self::Screen(screen) => (screen, View::shown(screen, sections).next().unwrap_or_default()),
            Self::View(view) => (view.screen(), view),
        }
    }

    /// The name that leads to a screen and its view.
    pub(super) fn name(screen: Screen, view: View) -> &'static str {
        view.rows().find_map(|row| row.name).unwrap_or(match screen {
            Screen::Organisation => "organisation",
            Screen::Diagnostic => "diagnostic",
            Screen::Budget | Screen::Summary => "summary",
        })
    }
}

/// What receives the focus after a change of screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusTarget {
    /// The heading of the screen.
    Heading,
    /// The heading of the screen, without scrolling to it: the button that had the
    /// focus goes, and the visitor stays.
    HeadingInPlace,
    /// The heading of the next question. The visitor stays where the last one was,
    /// unless its top is out of view.
    Question,
    /// The heading of a criterion, on the same screen.
    Criterion,
    /// The heading of an indicator.
    Indicator(IndicatorId),
    /// The turnover, on the organisation screen.
    Turnover,
    /// The planned date, on the organisation screen.
    PlannedDate,
}
