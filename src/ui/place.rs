//! Where the visitor can be: four places, some of which show one thing at a
//! time.

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
    pub(crate) const ALL: [Self; 4] = [Self::Organisation, Self::Diagnostic, Self::Budget, Self::Summary];
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

    /// The views of a place, the one that it opens with first.
    pub(crate) const fn of(screen: Screen) -> &'static [Self] {
        match screen {
            Screen::Organisation | Screen::Diagnostic => &[],
            Screen::Budget => &[Self::Costs, Self::Calendar, Self::Quotes],
            Screen::Summary => &[Self::Overview, Self::Plan, Self::Paper, Self::Compare],
        }
    }
}
