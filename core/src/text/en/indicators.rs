//! The messages about criteria and indicators, in English.

use super::{criterion_1, criterion_2, criterion_3, criterion_4, criterion_5, criterion_6, criterion_7};
use crate::rnq::{Criterion, IndicatorId};
use crate::text::indicator::{CriterionText, IndicatorText};

pub(in crate::text) fn criterion(criterion: Criterion) -> &'static CriterionText {
    match criterion {
        Criterion::C1 => &criterion_1::CRITERION,
        Criterion::C2 => &criterion_2::CRITERION,
        Criterion::C3 => &criterion_3::CRITERION,
        Criterion::C4 => &criterion_4::CRITERION,
        Criterion::C5 => &criterion_5::CRITERION,
        Criterion::C6 => &criterion_6::CRITERION,
        Criterion::C7 => &criterion_7::CRITERION,
    }
}

pub(in crate::text) fn indicator(id: IndicatorId) -> &'static IndicatorText {
    match id {
        IndicatorId::I1 => &criterion_1::I1,
        IndicatorId::I2 => &criterion_1::I2,
        IndicatorId::I3 => &criterion_1::I3,
        IndicatorId::I4 => &criterion_2::I4,
        IndicatorId::I5 => &criterion_2::I5,
        IndicatorId::I6 => &criterion_2::I6,
        IndicatorId::I7 => &criterion_2::I7,
        IndicatorId::I8 => &criterion_2::I8,
        IndicatorId::I9 => &criterion_3::I9,
        IndicatorId::I10 => &criterion_3::I10,
        IndicatorId::I11 => &criterion_3::I11,
        IndicatorId::I12 => &criterion_3::I12,
        IndicatorId::I13 => &criterion_3::I13,
        IndicatorId::I14 => &criterion_3::I14,
        IndicatorId::I15 => &criterion_3::I15,
        IndicatorId::I16 => &criterion_3::I16,
        IndicatorId::I17 => &criterion_4::I17,
        IndicatorId::I18 => &criterion_4::I18,
        IndicatorId::I19 => &criterion_4::I19,
        IndicatorId::I20 => &criterion_4::I20,
        IndicatorId::I21 => &criterion_5::I21,
        IndicatorId::I22 => &criterion_5::I22,
        IndicatorId::I23 => &criterion_6::I23,
        IndicatorId::I24 => &criterion_6::I24,
        IndicatorId::I25 => &criterion_6::I25,
        IndicatorId::I26 => &criterion_6::I26,
        IndicatorId::I27 => &criterion_6::I27,
        IndicatorId::I28 => &criterion_6::I28,
        IndicatorId::I29 => &criterion_6::I29,
        IndicatorId::I30 => &criterion_7::I30,
        IndicatorId::I31 => &criterion_7::I31,
        IndicatorId::I32 => &criterion_7::I32,
        IndicatorId::I33 => &criterion_7::I33,
    }
}
