//! Errors and repairs, in French.

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
            || "En attendant, le calcul s’en passe.".to_owned(),
            |kept| format!("En attendant, le calcul garde {}.", exactly(kept)),
        );
        let wrong = match error {
            AmountError::NotANumber => "Écrivez un montant en chiffres, par exemple 150 000 ou 1 250,50.",
            AmountError::Negative => "Retirez le signe moins : un montant ne peut pas être négatif.",
            AmountError::TooLarge => "Ce montant est trop élevé. Vérifiez le nombre de zéros.",
            AmountError::TooPrecise => "Écrivez deux décimales au plus, par exemple 1 250,50.",
            AmountError::Ambiguous { thousands, decimal } => &match decimal {
                Some(decimal) => format!(
                    "Voulez-vous dire {} ou {} ? Écrivez {} ou {}.",
                    exactly(thousands),
                    exactly(decimal),
                    plain(thousands),
                    plain(decimal)
                ),
                None => format!(
                    "Voulez-vous dire {} ? Écrivez alors {}. Sinon, écrivez deux décimales au plus.",
                    exactly(thousands),
                    plain(thousands)
                ),
            },
        };
        format!("{wrong} {kept}")
    },
    count: |most, kept| {
        format!(
            "Écrivez un nombre entier, de 0 à {}. En attendant, le calcul garde la valeur {kept}.",
            grouped(most.into(), "\u{202f}")
        )
    },
    date: "Cette date est incomplète ou n’existe pas : corrigez-la. En attendant, rien n’est changé.",
    too_long: |limit, excess| {
        let limit = grouped(u64::try_from(limit).unwrap_or(u64::MAX), "\u{202f}");
        match excess {
            1 => format!("{limit} caractères au plus : le dernier n’est pas enregistré. Raccourcissez le texte."),
            _ => format!(
                "{limit} caractères au plus : les {excess} derniers ne sont pas enregistrés. Raccourcissez le texte."
            ),
        }
    },
    read: |error| match error {
        ReadError::Empty => "Ce fichier est vide. Choisissez un export de Jalon : son nom commence par « jalon ».",
        ReadError::TooLarge => {
            "Ce fichier dépasse 48 Mo : ce n’est pas un export de Jalon. Choisissez celui dont le nom commence par \
             « jalon »."
        }
        ReadError::Truncated => {
            "Ce fichier s’arrête avant la fin, comme un téléchargement interrompu. Refaites l’export ou le \
             téléchargement."
        }
        ReadError::NotJson => {
            "Ce fichier n’est pas lisible au format JSON. Choisissez un export de Jalon : son nom commence par \
             « jalon »."
        }
        ReadError::NotOurs => {
            "Ce fichier JSON ne vient pas de Jalon. Choisissez un export de Jalon : son nom commence par « jalon »."
        }
        ReadError::Newer => {
            "Ce fichier vient d’une version plus récente de Jalon. Rechargez cette page, ou ouvrez-le là où il a été exporté."
        }
        ReadError::OtherFile(kind) => match kind {
            FileKind::Pdf => {
                "C’est un PDF : il se lit, mais ne se recharge pas. Choisissez l’export .json ou la page .html de Jalon."
            }
            FileKind::Word => {
                "C’est un fichier Word : il se lit, mais ne se recharge pas. Choisissez l’export .json ou la page .html de Jalon."
            }
            FileKind::Spreadsheet => {
                "C’est une feuille de calcul : il se lit, mais ne se recharge pas. Choisissez l’export .json ou la page .html de Jalon."
            }
            FileKind::Office => {
                "C’est un ancien fichier de bureautique. Choisissez l’export .json ou la page .html de Jalon."
            }
            FileKind::Archive => {
                "C’est un dossier compressé. Ouvrez-le, puis choisissez le fichier .json ou .html qu’il contient."
            }
            FileKind::Image => "C’est une image. Choisissez l’export .json ou la page .html de Jalon.",
            FileKind::Calendar => {
                "C’est un calendrier, pour votre agenda. Choisissez l’export .json ou la page .html de Jalon."
            }
            FileKind::Table => {
                "C’est un tableau, pour votre tableur. Choisissez l’export .json ou la page .html de Jalon."
            }
            FileKind::WebPage => {
                "Cette page ne contient pas de travail de Jalon. Choisissez l’export .json ou la page .html de Jalon."
            }
        },
        ReadError::Unreadable => {
            "Le navigateur n’a pas pu ouvrir ce fichier. Copiez-le sur votre appareil, puis réessayez."
        }
    },
    repair: |repair| match repair {
        Repair::Missing => "rien dans le fichier, les valeurs de départ s’appliquent".into(),
        Repair::MissingMember(name) => format!("« {name} » manque, la valeur de départ s’applique"),
        Repair::UnknownMember(name) => format!("« {name} » n’est pas reconnu, ignoré"),
        Repair::Encoding => "enregistré dans un autre encodage, les lettres sont rétablies : relisez vos textes".into(),
        Repair::DamagedLetters => "des lettres sont abîmées : relisez vos textes, ou refaites l’export".into(),
        Repair::WrongType => "valeur illisible, ignorée".into(),
        Repair::UnknownValue(value) => format!("valeur inconnue « {value} », ignorée"),
        Repair::UnknownEdition(value) => format!("édition du référentiel inconnue « {value} », la réponse est gardée"),
        Repair::OutOfBounds => "nombre hors limites, ignoré".into(),
        Repair::ImpossibleDate(value) => format!("date inutilisable « {value} », ignorée"),
        Repair::UnknownIndicator(value) => format!("aucun indicateur ne porte le numéro « {value} », réponse ignorée"),
        Repair::Duplicate => "deux fois dans le fichier, la première version est gardée".into(),
        Repair::DuplicateId => "identifiant déjà pris, les deux éléments sont gardés".into(),
        Repair::TooLong(kept) => format!("texte trop long, coupé à {} caractères", whole(*kept)),
        Repair::TooMany(kept) => format!("trop d’éléments, les {} premiers sont gardés", whole(*kept)),
        Repair::ControlCharacters => "caractères invisibles retirés".into(),
        Repair::BrokenLink => "renvoi à une preuve introuvable, ignoré".into(),
        Repair::MissingAudit => "son audit manque au fichier, un audit sans date le remplace".into(),
        Repair::MissingReviewer => "l’auteur de l’avis manque au fichier, l’avis est gardé".into(),
    },
    repaired: |field, repair| format!("{field} : {repair}."),
    field,
    file: "Fichier",
    edition: "Édition du référentiel",
    settings: "Réglages",
    id: "Identité du document",
    profile: "Votre organisme",
    answers: "Réponses",
    evidence_library: "Preuves",
    budget: "Prix",
    quotes: "Devis",
    custom_certifiers: "Vos certificateurs",
    revisions: "Exports précédents",
    audits: "Audits passés",
    findings: "Constats d’audit",
    reviewers: "Relecteurs",
    opinions: "Avis de relecture",
};

fn field(path: FieldPath) -> String {
    match path {
        FieldPath::Title => "Titre du fichier".into(),
        FieldPath::Name => "Nom de l’organisme".into(),
        FieldPath::Identity(field) => (ORGANISATION.identity)(field).into(),
        FieldPath::Categories => "Catégories".into(),
        FieldPath::Flag(flag) => (ORGANISATION.flag)(flag).into(),
        FieldPath::Turnover => "Chiffre d’affaires".into(),
        FieldPath::OtherSites => "Autres sites".into(),
        FieldPath::PlannedAudit => "Type d’audit".into(),
        FieldPath::PlannedDate => "Date prévue".into(),
        FieldPath::CertificateDate => "Date du certificat".into(),
        FieldPath::Answer(id) => format!("Indicateur {id}, réponse"),
        FieldPath::Notes(id) => format!("Indicateur {id}, notes"),
        FieldPath::PrivateNotes(id) => format!("Indicateur {id}, notes privées"),
        FieldPath::EvidenceList(id) => format!("Indicateur {id}, preuves"),
        FieldPath::Action(id, _) => format!("Indicateur {id}, action"),
        FieldPath::Actions(id) => format!("Indicateur {id}, actions"),
        FieldPath::Evidence(_) => "Preuve".into(),
        FieldPath::Amount(amount) => (BUDGET.amount)(amount).into(),
        FieldPath::PreAudit => "Pré-audit".into(),
        FieldPath::Quote(_) => "Devis".into(),
        FieldPath::CustomCertifier(_) => "Certificateur".into(),
        FieldPath::WishedDates => "Dates souhaitées".into(),
        FieldPath::Audit(_) => "Audit passé".into(),
        FieldPath::Finding(_) => "Constat d’audit".into(),
        FieldPath::Reviewer(_) => "Nom du relecteur".into(),
        FieldPath::Opinion(id, _) => format!("Indicateur {id}, avis de relecture"),
    }
}

fn whole(number: usize) -> String {
    grouped(u64::try_from(number).unwrap_or(u64::MAX), "\u{202f}")
}
