//! Errors and repairs, in English.

use super::figures::BUDGET;
use super::frame::NUMBERS;
use super::questionnaire::ORGANISATION;
use crate::document::{FieldPath, FileKind, ReadError, Repair};
use crate::text::amount::AmountError;
use crate::text::format::grouped;
use crate::text::messages::Errors;

pub(in crate::text) static ERRORS: Errors = Errors {
    amount: |error, kept| {
        let (plain, exactly) = (NUMBERS.plain_amount, |amount| (NUMBERS.amounts)(amount, amount));
        let kept = kept.map_or_else(
            || "Until then, the sums do without it.".to_owned(),
            |kept| format!("Until then, {} is used.", exactly(kept)),
        );
        let wrong = match error {
            AmountError::NotANumber => "Enter an amount in figures, such as 150,000 or 1,250.50.",
            AmountError::Negative => "An amount cannot be negative. Remove the minus sign.",
            AmountError::TooLarge => "This amount is too large. Check the number of zeros.",
            AmountError::TooPrecise => "Enter at most two decimals, such as 1,250.50.",
            AmountError::Ambiguous { thousands, decimal } => &match decimal {
                Some(decimal) => format!(
                    "Do you mean {} or {}? Enter {} or {}.",
                    exactly(thousands),
                    exactly(decimal),
                    plain(thousands),
                    plain(decimal)
                ),
                None => format!(
                    "Do you mean {}? Then enter {}. Otherwise, enter at most two decimals.",
                    exactly(thousands),
                    plain(thousands)
                ),
            },
        };
        format!("{wrong} {kept}")
    },
    count: |most, kept| {
        format!("Enter a whole number from 0 to {}. Until then, {kept} is used.", grouped(most.into(), ","))
    },
    date: "This date is incomplete or does not exist. Correct it; until then, nothing changes.",
    too_long: |limit, excess| {
        let limit = grouped(u64::try_from(limit).unwrap_or(u64::MAX), ",");
        match excess {
            1 => format!("At most {limit} characters: the last one is not saved. Shorten the text."),
            _ => format!("At most {limit} characters: the last {excess} are not saved. Shorten the text."),
        }
    },
    read: |error| match error {
        ReadError::Empty => "This file is empty. Choose a file exported from Jalon; its name starts with “jalon”.",
        ReadError::TooLarge => {
            "This file is over 48 MB, so it does not come from Jalon. Choose the one whose name starts with “jalon”."
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
        ReadError::OtherFile(kind) => match kind {
            FileKind::Pdf => {
                "This is a PDF: people can read it, but Jalon cannot load it. Choose the .json export or Jalon’s .html page."
            }
            FileKind::Word => {
                "This is a Word file: people can read it, but Jalon cannot load it. Choose the .json export or Jalon’s .html page."
            }
            FileKind::Spreadsheet => {
                "This is a spreadsheet: people can read it, but Jalon cannot load it. Choose the .json export or Jalon’s .html page."
            }
            FileKind::Office => "This is an old office file. Choose the .json export or Jalon’s .html page.",
            FileKind::Archive => "This is a compressed folder. Open it, then choose the .json or .html file inside.",
            FileKind::Image => "This is a picture. Choose the .json export or Jalon’s .html page.",
            FileKind::Calendar => "This is a calendar, for your diary. Choose the .json export or Jalon’s .html page.",
            FileKind::Table => "This is a table, for your spreadsheet. Choose the .json export or Jalon’s .html page.",
            FileKind::WebPage => "This page holds no work from Jalon. Choose the .json export or Jalon’s .html page.",
        },
        ReadError::Unreadable => "The browser could not open this file. Copy it to your device, then try again.",
    },
    repair: |repair| match repair {
        Repair::Missing => "nothing in the file, starting values used".into(),
        Repair::MissingMember(name) => format!("“{name}” is missing, its starting value is used"),
        Repair::UnknownMember(name) => format!("“{name}” is not recognised, left out"),
        Repair::Encoding => "saved in another encoding, its letters are restored: read your texts again".into(),
        Repair::DamagedLetters => "some letters are damaged: read your texts again, or export once more".into(),
        Repair::WrongType => "unreadable value, left out".into(),
        Repair::UnknownValue(value) => format!("unknown value “{value}”, left out"),
        Repair::UnknownEdition(value) => format!("unknown edition “{value}”, the answer is kept"),
        Repair::OutOfBounds => "number out of range, left out".into(),
        Repair::ImpossibleDate(value) => format!("invalid date “{value}”, left out"),
        Repair::UnknownIndicator(value) => format!("there is no indicator “{value}”, left out"),
        Repair::Duplicate => "in the file twice, the first version is kept".into(),
        Repair::DuplicateId => "id already taken, both items are kept".into(),
        Repair::TooLong(kept) => format!("text too long, cut to {} characters", whole(*kept)),
        Repair::TooMany(kept) => format!("too many items, the first {} are kept", whole(*kept)),
        Repair::ControlCharacters => "invisible characters removed".into(),
        Repair::BrokenLink => "link to evidence that cannot be found, left out".into(),
        Repair::MissingAudit => "its audit is not in the file, an audit without a date takes its place".into(),
        Repair::MissingReviewer => "its reviewer is not in the file, the opinion is kept".into(),
    },
    repaired: |field, repair| format!("{field}: {repair}."),
    field,
    file: "File",
    edition: "Edition of the quality framework",
    settings: "Settings",
    id: "Document identity",
    profile: "Your organisation",
    answers: "Answers",
    evidence_library: "Evidence",
    budget: "Prices",
    quotes: "Quotes",
    custom_certifiers: "Your certifying bodies",
    revisions: "Earlier exports",
    audits: "Past audits",
    findings: "Audit findings",
    reviewers: "Reviewers",
    opinions: "Reviewers’ opinions",
};

fn field(path: FieldPath) -> String {
    match path {
        FieldPath::Title => "Title of the file".into(),
        FieldPath::Name => "Name of the organisation".into(),
        FieldPath::Identity(field) => (ORGANISATION.identity)(field).into(),
        FieldPath::Categories => "Categories".into(),
        FieldPath::Flag(flag) => (ORGANISATION.flag)(flag).into(),
        FieldPath::Turnover => "Turnover".into(),
        FieldPath::OtherSites => "Other sites".into(),
        FieldPath::PlannedAudit => "Type of audit".into(),
        FieldPath::PlannedDate => "Planned date".into(),
        FieldPath::CertificateDate => "Date of the certificate".into(),
        FieldPath::Answer(id) => format!("Indicator {id}, answer"),
        FieldPath::Notes(id) => format!("Indicator {id}, notes"),
        FieldPath::PrivateNotes(id) => format!("Indicator {id}, private notes"),
        FieldPath::EvidenceList(id) => format!("Indicator {id}, evidence"),
        FieldPath::Action(id, _) => format!("Indicator {id}, action"),
        FieldPath::Actions(id) => format!("Indicator {id}, actions"),
        FieldPath::Evidence(_) => "Piece of evidence".into(),
        FieldPath::Amount(amount) => (BUDGET.amount)(amount).into(),
        FieldPath::PreAudit => "Pre-audit".into(),
        FieldPath::Quote(_) => "Quote".into(),
        FieldPath::CustomCertifier(_) => "Certifying body".into(),
        FieldPath::WishedDates => "Preferred dates".into(),
        FieldPath::Audit(_) => "Past audit".into(),
        FieldPath::Finding(_) => "Audit finding".into(),
        FieldPath::Reviewer(_) => "Reviewer’s name".into(),
        FieldPath::Opinion(id, _) => format!("Indicator {id}, reviewer’s opinion"),
    }
}

fn whole(number: usize) -> String {
    grouped(u64::try_from(number).unwrap_or(u64::MAX), ",")
}
