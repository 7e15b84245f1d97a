//! The four categories of services that the certification covers.

/// A category of skills-development services (article L. 6313-1 of the Labour
/// Code).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Training (action de formation, OF).
    Training,
    /// Skills assessment (bilan de compétences, CBC).
    SkillsAssessment,
    /// Support for the validation of experience (VAE).
    ExperienceValidation,
    /// Apprenticeship (CFA).
    Apprenticeship,
}

impl Category {
    /// All categories, in the order of the law.
    pub const ALL: [Self; 4] =
        [Self::Training, Self::SkillsAssessment, Self::ExperienceValidation, Self::Apprenticeship];

    /// The code used in documents and test vectors: the usual French acronym.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Training => "OF",
            Self::SkillsAssessment => "CBC",
            Self::ExperienceValidation => "VAE",
            Self::Apprenticeship => "CFA",
        }
    }

    /// The category with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.code() == code)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of categories.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Categories(u8);

impl Categories {
    /// No category.
    pub const NONE: Self = Self(0);
    /// The four categories.
    pub const ALL: Self = Self::of(&Category::ALL);

    /// The set that contains these categories.
    pub const fn of(mut categories: &[Category]) -> Self {
        let mut bits = 0;
        while let [first, rest @ ..] = categories {
            bits |= first.bit();
            categories = rest;
        }
        Self(bits)
    }

    /// Whether the category is in the set.
    pub const fn has(self, category: Category) -> bool {
        self.0 & category.bit() != 0
    }

    /// A copy of the set that contains the category if `present`, and lacks it
    /// otherwise.
    #[must_use]
    pub const fn with(self, category: Category, present: bool) -> Self {
        Self(if present { self.0 | category.bit() } else { self.0 & !category.bit() })
    }

    /// The intersection of both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The categories of the set, in the order of the law.
    pub fn iter(self) -> impl Iterator<Item = Category> {
        Category::ALL.into_iter().filter(move |category| self.has(*category))
    }
}

impl FromIterator<Category> for Categories {
    fn from_iter<I: IntoIterator<Item = Category>>(categories: I) -> Self {
        categories.into_iter().fold(Self::NONE, |set, category| set.with(category, true))
    }
}
