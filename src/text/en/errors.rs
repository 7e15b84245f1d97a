//! What is wrong and what to do about it, in English.

use super::figures::BUDGET;
use super::frame::NUMBERS;
use super::questionnaire::ORGANISATION;
use crate::document::{Place, ReadError, Repair};
use crate::text::amount::AmountError;
use crate::text::format::grouped;
use crate::text::words::Errors;

pub(super) const ERRORS: Errors = Errors {
    amount: |error, kept| {
        let kept = kept.map_or_else(
            || "Until then, the sums do without it.".to_owned(),
            |kept| format!("Until then, {} is used.", (NUMBERS.amounts)(kept, kept)),
        );
        let wrong = match error {
            AmountError::NotANumber => "Enter an amount in figures, such as 150,000 or 1,250.50.",
            AmountError::Negative => "An amount cannot be negative. Remove the minus sign.",
            AmountError::TooLarge => "This amount is too large. Check the number of zeros.",
        };
        format!("{wrong} {kept}")
    },
    count: |most, kept| {
        format!("Enter a whole number from 0 to {}. Until then, {kept} is used.", grouped(most.into(), ","))
    },
    date: "This date is incomplete or does not exist. Correct it; until then, nothing changes.",
    read: |error| match error {
        ReadError::Empty => "This file is empty. Choose a file exported from Jalon; its name starts with “jalon”.",
        ReadError::TooLarge => {
            "This file is over 16 MB, so it does not come from Jalon. Choose the one whose name starts with “jalon”."
        }
        ReadError::Truncated => {
            "This file stops halfway, like a download that was cut off. Export or download it again."
        }
        ReadError::NotJson => {
            "This file cannot be read as JSON. Choose a file exported from Jalon; its name starts with “jalon”."
        }
        ReadError::NotOurs => {
            "This JSON file does not come from Jalon. Choose a file exported from Jalon; its name starts with “jalon”."
        }
        ReadError::Newer => {
            "This file comes from a newer version of Jalon. Reload this page, or open the file where it was exported."
        }
        ReadError::Unreadable => "The browser could not open this file. Copy it to your device, then try again.",
    },
    repair: |repair| match repair {
        Repair::Missing => "nothing in the file, starting values used".into(),
        Repair::WrongType => "unreadable value, left out".into(),
        Repair::UnknownValue(value) => format!("unknown value “{value}”, left out"),
        Repair::UnknownEdition(value) => format!("unknown edition “{value}”, the answer is kept"),
        Repair::OutOfBounds => "number out of range, left out".into(),
        Repair::ImpossibleDate(value) => format!("invalid date “{value}”, left out"),
        Repair::UnknownIndicator(value) => format!("there is no indicator “{value}”, left out"),
        Repair::Duplicate => "in the file twice, the first version is kept".into(),
        Repair::TooLong(kept) => format!("text too long, cut to {} characters", whole(*kept)),
        Repair::TooMany(kept) => format!("too many items, the first {} are kept", whole(*kept)),
        Repair::ControlCharacters => "invisible characters removed".into(),
        Repair::BrokenLink => "link to evidence that cannot be found, left out".into(),
    },
    repaired: |place, repair| format!("{place}: {repair}."),
    place,
    profile: "Your organisation",
    answers: "Answers",
    evidence_library: "Evidence",
    budget: "Prices",
    quotes: "Quotes",
    contacts: "Your certifying bodies",
};

fn place(place: Place) -> String {
    match place {
        Place::Name => "Name of the organisation".into(),
        Place::Categories => "Categories".into(),
        Place::Flag(flag) => (ORGANISATION.flag)(flag).into(),
        Place::Turnover => "Turnover".into(),
        Place::OtherSites => "Other sites".into(),
        Place::PlannedAudit => "Type of audit".into(),
        Place::PlannedDate => "Planned date".into(),
        Place::CertificateDate => "Date of the certificate".into(),
        Place::Answer(id) => format!("Indicator {id}, answer"),
        Place::Notes(id) => format!("Indicator {id}, notes"),
        Place::EvidenceList(id) => format!("Indicator {id}, evidence"),
        Place::Actions(id) => format!("Indicator {id}, actions"),
        Place::Evidence(_) => "Piece of evidence".into(),
        Place::Amount(amount) => (BUDGET.amount)(amount).into(),
        Place::PreAudit => "Pre-audit".into(),
        Place::Quote(_) => "Quote".into(),
        Place::Contact(_) => "Certifying body".into(),
        Place::WishedDates => "Preferred dates".into(),
        Place::Language => "Language".into(),
    }
}

fn whole(number: usize) -> String {
    grouped(u64::try_from(number).unwrap_or(u64::MAX), ",")
}
