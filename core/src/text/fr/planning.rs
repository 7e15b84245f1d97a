//! The calendar and the light audit, in French.

use super::figures::AUDIT;
use super::frame::date;
use crate::audit::{CertificateDateIssue, Milestone, Timing};
use crate::text::format::lower_first;
use crate::text::messages::{BudgetTabs, CalendarMessages, LightAuditMessages};

pub(in crate::text) static BUDGET_TABS: BudgetTabs =
    BudgetTabs { views_label: "Audit et budget", costs: "Durée et coût", calendar: "Calendrier", quotes: "Devis" };

pub(in crate::text) static CALENDAR: CalendarMessages = CalendarMessages {
    title: "Calendrier",
    lead: "Les dates d’un cycle de certification et les étapes du parcours.",
    certificate_date: "Date de votre certificat",
    certificate_date_why: "Celle qui figure sur le certificat en cours. C’est le point de départ du calendrier.",
    certificate_date_issue: |doubt| match doubt {
        CertificateDateIssue::Future => {
            "Cette date est à venir. Vérifiez celle qui figure sur votre certificat.".into()
        }
        CertificateDateIssue::Ended(day) => {
            format!("Ce certificat a pris fin le {}. Vérifiez la date, ou appelez votre certificateur.", date(day))
        }
    },
    needs_date: "Indiquez la date prévue de l’audit : le calendrier en découle.",
    needs_certificate: "Indiquez la date de votre certificat : le calendrier en découle.",
    timeline: "Votre cycle",
    estimated: "Dates estimées à partir de la date prévue de l’audit, pour un audit sans non-conformité : avec une \
            majeure à lever, comptez jusqu’à quatre mois de plus.",
    milestone,
    milestone_why: |milestone, estimated| match milestone {
        Milestone::Quote => {
            "Un certificateur annonce trois à quatre semaines entre le devis et l’audit. Demandez-en plusieurs avant."
        }
        Milestone::Audit(_) => "La date que vous avez prévue.",
        Milestone::Certificate if estimated => {
            "Valable trois ans. Un certificateur annonce sa remise 10 à 15 jours après un audit sans non-conformité."
        }
        Milestone::Certificate => "Valable trois ans.",
        Milestone::SurveillanceFrom => "La fenêtre de surveillance s’ouvre 14 mois après la date du certificat.",
        Milestone::SurveillanceTo => "La fenêtre de surveillance se ferme 22 mois après la date du certificat.",
        Milestone::RenewalContact => "Huit mois avant la fin, comme le conseille un certificateur.",
        Milestone::RenewalFrom => {
            "Cinq mois avant la fin : un certificateur conseille de passer l’audit quatre à cinq mois avant."
        }
        Milestone::RenewalAudit => {
            "Quatre mois avant la fin : trois pour corriger une non-conformité majeure, un pour la vérifier."
        }
        Milestone::Expiry => {
            "Si le renouvellement n’est pas décidé à cette date, le certificat expire ; la procédure peut tout de \
            même aller à son terme."
        }
    },
    way: "D’ici l’audit",
    check: |title| format!("Preuve à revoir : {title}"),
    today: "Aujourd’hui",
    timing: |timing| match timing {
        Timing::Fits => "",
        Timing::Early => {
            "La date prévue est avant l’ouverture de la fenêtre de surveillance. Choisissez-en une plus tardive."
        }
        Timing::Late => {
            "La date prévue est tardive : elle dépasse la fenêtre de surveillance ou, pour un renouvellement, laisse \
            moins de quatre mois pour corriger et vérifier une éventuelle non-conformité majeure. Demandez une date \
            plus proche à votre certificateur."
        }
        Timing::Lapsed => {
            "La date prévue tombe après la fin du certificat. Demandez une date plus proche à votre certificateur, ou \
            ce qui reste possible."
        }
    },
    export: "Ajouter ces dates à mon agenda",
    export_why: "Un fichier iCalendar avec ces dates et des rappels.",
    event: |which| format!("Qualiopi : {}", lower_first(milestone(which))),
    estimated_event: "Date estimée à partir de la date prévue de l’audit.",
    calendar_name: "Cycle Qualiopi",
    file: "jalon-calendrier",
};

fn milestone(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::Quote => "Choisir un devis, de préférence",
        Milestone::Audit(kind) => (AUDIT.kind)(kind),
        Milestone::Certificate => "Certificat",
        Milestone::SurveillanceFrom => "Premier jour pour l’audit de surveillance",
        Milestone::SurveillanceTo => "Dernier jour pour l’audit de surveillance",
        Milestone::RenewalContact => "Préparer le renouvellement",
        Milestone::RenewalFrom => "Début de la période conseillée pour le renouvellement",
        Milestone::RenewalAudit => "Date limite conseillée pour le renouvellement",
        Milestone::Expiry => "Fin du certificat",
    }
}

pub(in crate::text) static LIGHT_AUDIT: LightAuditMessages = LightAuditMessages {
    title: "L’audit aménagé, en bref",
    conditions: &[
        "Votre label a été obtenu selon les règles en vigueur le 31 décembre 2018 et figurait sur la liste du \
            CNEFOP. Datadock n’en faisait pas partie.",
        "Il est encore valable le jour de votre demande. Le certificateur le vérifie.",
    ],
    rare: "Un label d’avant 2019 encore valable est devenu très rare. Nous n’avons lu aucun texte qui supprime cet \
            audit, mais nous n’avons pas trouvé la liste complète des labels reconnus. En 2016, elle nommait par exemple \
            ISQ-OPQF, Certif’LR, I.Cert FAC, Eduform ou les CIBC : vérifiez auprès de votre certificateur avant de \
            compter dessus.",
    indicators: |count, list| format!("Il examine {count} de vos indicateurs : {list}."),
    later: |list| format!("L’audit de surveillance examinera les autres : {list}."),
    days: |light, initial| format!("Il dure {light}, au lieu de {initial} pour un audit initial."),
    reused: "Vient de Datadock ou d’un label précédent",
};
