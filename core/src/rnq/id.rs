//! Criterion and indicator numbers, which both editions share.

use std::fmt;

macro_rules! indicator_ids {
    ($($id:ident = $number:literal),* $(,)?) => {
        /// The number of an indicator. The 2026 edition adds the last one and
        /// renumbers none.
        ///
        /// This is an enum rather than an integer so that the project compiles
        /// only if each language has messages for every indicator.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "the number is the whole meaning")]
        pub enum IndicatorId { $($id = $number),* }

        impl IndicatorId {
            /// All indicators of all editions, in order.
            pub const ALL: [Self; 33] = [$(Self::$id),*];
        }
    };
}

indicator_ids! {
    I1 = 1, I2 = 2, I3 = 3, I4 = 4, I5 = 5, I6 = 6, I7 = 7, I8 = 8, I9 = 9, I10 = 10, I11 = 11,
    I12 = 12, I13 = 13, I14 = 14, I15 = 15, I16 = 16, I17 = 17, I18 = 18, I19 = 19, I20 = 20,
    I21 = 21, I22 = 22, I23 = 23, I24 = 24, I25 = 25, I26 = 26, I27 = 27, I28 = 28, I29 = 29,
    I30 = 30, I31 = 31, I32 = 32, I33 = 33,
}

impl IndicatorId {
    /// The indicator with this number, if it exists.
    pub fn from_number(number: u64) -> Option<Self> {
        Self::ALL.into_iter().find(|id| u64::from(id.number()) == number)
    }

    /// The number, 1 to 33.
    pub const fn number(self) -> u8 {
        self as u8
    }
}

impl fmt::Display for IndicatorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(f)
    }
}

/// One of the seven criteria, which group the indicators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Criterion {
    /// Informing the public.
    C1 = 1,
    /// Objectives and design of the services.
    C2 = 2,
    /// Reception, support, follow-up and assessment.
    C3 = 3,
    /// Means.
    C4 = 4,
    /// Staff.
    C5 = 5,
    /// The professional environment.
    C6 = 6,
    /// Feedback, complaints and improvement.
    C7 = 7,
}

impl Criterion {
    /// All criteria, in order.
    pub const ALL: [Self; 7] = [Self::C1, Self::C2, Self::C3, Self::C4, Self::C5, Self::C6, Self::C7];

    /// The number, 1 to 7.
    pub const fn number(self) -> u8 {
        self as u8
    }
}
