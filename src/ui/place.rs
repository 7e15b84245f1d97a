//! Where the visitor can be: four places, some of which show one thing at a
//! time. A page may leave some of them out.

use crate::embedding::{Section, Sections};

/// The four places, in the order of a visitor's questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Screen {
    #[default]
    Organisation,
    Diagnostic,
    Budget,
    Summary,
}

impl Screen {
    /// The places that are shown with these parts, in order.
    pub(crate) fn shown(sections: Sections) -> impl Iterator<Item = Self> {
        const ALL: [Screen; 4] = [Screen::Organisation, Screen::Diagnostic, Screen::Budget, Screen::Summary];
        ALL.into_iter().filter(move |screen| screen.is_shown(sections))
    }

    /// Whether the place is shown with these parts.
    pub(crate) fn is_shown(self, sections: Sections) -> bool {
        match self {
            Self::Organisation => true,
            Self::Diagnostic | Self::Summary => sections.has(Section::Diagnostic),
            Self::Budget => sections.has(Section::Estimate) || sections.has(Section::Quotes),
        }
    }
}

/// What a place shows, where it shows one thing at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum View {
    /// How long the audits last and what they cost.
    Costs,
    /// The cycle's dates and the way through it.
    Calendar,
    /// Asking for quotes and reading them.
    Quotes,
    /// What the audit would conclude.
    #[default]
    Overview,
    /// The action plan.
    Plan,
    /// The preparation document.
    Paper,
    /// What has moved since an earlier export.
    Compare,
}

impl View {
    /// The place that the view is in.
    pub(crate) const fn screen(self) -> Screen {
        match self {
            Self::Costs | Self::Calendar | Self::Quotes => Screen::Budget,
            Self::Overview | Self::Plan | Self::Paper | Self::Compare => Screen::Summary,
        }
    }

    /// The views of a place with these parts, the one that it opens with first.
    pub(crate) fn shown(screen: Screen, sections: Sections) -> impl Iterator<Item = Self> {
        let all: &[Self] = match screen {
            Screen::Organisation | Screen::Diagnostic => &[],
            Screen::Budget => &[Self::Costs, Self::Calendar, Self::Quotes],
            Screen::Summary => &[Self::Overview, Self::Plan, Self::Paper, Self::Compare],
        };
        all.iter().copied().filter(move |view| view.is_shown(sections))
    }

    /// Whether the view is shown with these parts.
    pub(crate) fn is_shown(self, sections: Sections) -> bool {
        sections.has(match self {
            Self::Costs | Self::Calendar => Section::Estimate,
            Self::Quotes => Section::Quotes,
            Self::Overview | Self::Plan | Self::Paper | Self::Compare => Section::Diagnostic,
        })
    }
}

/// A place or a view by the name that a page has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    Screen(Screen),
    View(View),
}

impl Named {
    /// The place of this name, where it is shown with these parts.
    pub(crate) fn find(name: &str, sections: Sections) -> Option<Self> {
        let named = match name {
            "organisation" => Self::Screen(Screen::Organisation),
            "diagnostic" => Self::Screen(Screen::Diagnostic),
            "summary" => Self::Screen(Screen::Summary),
            "estimate" => Self::View(View::Costs),
            "calendar" => Self::View(View::Calendar),
            "quotes" => Self::View(View::Quotes),
            "plan" => Self::View(View::Plan),
            "report" => Self::View(View::Paper),
            "compare" => Self::View(View::Compare),
            _ => return None,
        };
        let shown = match named {
            Self::Screen(screen) => screen.is_shown(sections),
            Self::View(view) => view.is_shown(sections),
        };
        shown.then_some(named)
    }
}
