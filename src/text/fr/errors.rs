//! What is wrong and what to do about it, in French.

use super::figures::BUDGET;
use super::frame::NUMBERS;
use super::questionnaire::ORGANISATION;
use crate::document::{Place, ReadError, Repair};
use crate::text::amount::AmountError;
use crate::text::words::Errors;

pub(super) const ERRORS: Errors = Errors {
    amount: |error, kept| {
        let kept = kept.map_or_else(
            || "Rien n’est compté en attendant.".to_owned(),
            |kept| format!("En attendant, {} reste compté.", (NUMBERS.amounts)(kept, kept)),
        );
        let wrong = match error {
            AmountError::NotANumber => "Écrivez un montant en chiffres, par exemple 150 000 ou 1 250,50.",
            AmountError::Negative => "Un montant ne peut pas être négatif.",
            AmountError::TooLarge => "Ce montant est trop grand. Vérifiez le nombre de zéros.",
        };
        format!("{wrong} {kept}")
    },
    count: |most, kept| {
        format!(
            "Écrivez un nombre entier, de 0 à {}. En attendant, {kept} reste compté.",
            crate::text::format::grouped(most.into(), "\u{202f}")
        )
    },
    date: "Cette date est incomplète ou n’existe pas. L’ancienne reste en place.",
    read: |error| match error {
        ReadError::Empty => "Ce fichier est vide. Choisissez un fichier exporté d’ici, son nom commence par « jalon ».",
        ReadError::TooLarge => {
            "Ce fichier dépasse 5 Mo : ce n’est pas un export d’ici. Choisissez celui dont le nom commence par « jalon »."
        }
        ReadError::Truncated => {
            "Ce fichier s’arrête au milieu, comme un téléchargement interrompu. Exportez-le ou téléchargez-le de nouveau."
        }
        ReadError::NotJson => {
            "Ce fichier n’est pas du JSON. Choisissez un fichier exporté d’ici, qui finit par « .json »."
        }
        ReadError::NotOurs => {
            "Ce fichier JSON ne vient pas d’ici. Choisissez un fichier exporté d’ici, son nom commence par « jalon »."
        }
        ReadError::Newer => {
            "Ce fichier vient d’une version plus récente de Jalon. Rechargez cette page, ou ouvrez-le là où il a été exporté."
        }
        ReadError::Unreadable => {
            "Le navigateur n’a pas pu ouvrir ce fichier. Copiez-le sur votre appareil, puis réessayez."
        }
    },
    repair: |repair| match repair {
        Repair::Missing => "absent, laissé comme au départ".into(),
        Repair::WrongType => "pas du bon type, laissé de côté".into(),
        Repair::UnknownValue(value) => format!("valeur inconnue « {value} », laissée de côté"),
        Repair::OutOfBounds => "nombre hors limites, laissé de côté".into(),
        Repair::ImpossibleDate(value) => format!("date impossible « {value} », laissée de côté"),
        Repair::UnknownIndicator(value) => format!("aucun indicateur ne porte le numéro « {value} », laissé de côté"),
        Repair::Duplicate => "en double, le premier est gardé".into(),
        Repair::TooLong(kept) => format!("texte trop long, coupé à {kept} caractères"),
        Repair::TooMany(kept) => format!("trop d’éléments, les {kept} premiers sont gardés"),
        Repair::ControlCharacters => "caractères invisibles retirés".into(),
        Repair::BrokenLink => "renvoi à une preuve absente du fichier, laissé de côté".into(),
    },
    repaired: |place, repair| format!("{place} : {repair}."),
    place,
    profile: "Votre organisme",
    answers: "Réponses",
    evidence_library: "Preuves",
    budget: "Prix",
};

fn place(place: Place) -> String {
    match place {
        Place::Categories => "Catégories".into(),
        Place::Flag(flag) => (ORGANISATION.flag)(flag).into(),
        Place::Turnover => "Chiffre d’affaires".into(),
        Place::OtherSites => "Autres sites".into(),
        Place::PlannedAudit => "Type d’audit".into(),
        Place::PlannedDate => "Date prévue".into(),
        Place::Answer(id) => format!("Indicateur {id}, réponse"),
        Place::Notes(id) => format!("Indicateur {id}, notes"),
        Place::EvidenceList(id) => format!("Indicateur {id}, preuves"),
        Place::Actions(id) => format!("Indicateur {id}, actions"),
        Place::Evidence(_) => "Preuve".into(),
        Place::Amount(amount) => (BUDGET.amount)(amount).into(),
        Place::PreAudit => "Pré-audit".into(),
        Place::Language => "Langue".into(),
    }
}
