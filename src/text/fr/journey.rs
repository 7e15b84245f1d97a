//! The way to a certificate and through its three years, in French.

use super::frame::date;
use crate::assessment::{JourneyStep, TermOf};
use crate::audit::deadline::Length;
use crate::text::words::{JourneyWords, StepText};

pub(super) const JOURNEY: JourneyWords = JourneyWords {
    title: "Le parcours, étape par étape",
    lead: "Une certification se prépare en quelques mois, une étape à la fois. Celle où vous en êtes est ouverte.",
    here: "Vous en êtes ici",
    aside: "Si cela se passe mal",
    step,
    prepare: "À préparer",
    terms: "Délais",
    term: |of| {
        let length = length(of.term().length);
        match of {
            TermOf::DateProposal => {
                format!("Le certificateur propose une date dans les {length} qui suivent le contrat signé.")
            }
            TermOf::MajorCorrection => {
                format!("Non-conformité majeure : corrigée dans les {length} après sa notification.")
            }
            TermOf::MajorVerification => format!("Puis vérifiée par le certificateur dans un délai de {length}."),
            TermOf::MinorCorrection => {
                format!("Non-conformité mineure : plan réalisé dans les {length} après sa notification.")
            }
            TermOf::Certificate => {
                format!("Certificat remis en {length} au plus après un audit sans écart, selon un certificateur.")
            }
            TermOf::Validity => format!("Certificat valable {length}."),
            TermOf::SurveillanceFrom => format!("Au plus tôt {length} après la date du certificat."),
            TermOf::SurveillanceTo => format!("Au plus tard {length} après la date du certificat."),
            TermOf::RenewalContact => format!("Contact avec le certificateur : {length} avant la fin du certificat."),
            TermOf::RenewalAudit => {
                format!("Audit au plus tard {length} avant la fin, pour garder le temps de corriger.")
            }
            TermOf::NewRequest => format!("Nouvelle demande possible {length} après le refus."),
        }
    },
    by: |day| format!("soit le {}", date(day)),
};

fn length(length: Length) -> String {
    match length {
        Length::Days(days) => format!("{days} jours"),
        Length::Months(months) => format!("{months} mois"),
    }
}

fn step(step: JourneyStep) -> &'static StepText {
    match step {
        JourneyStep::Study => &STUDY,
        JourneyStep::SelfAssess => &SELF_ASSESS,
        JourneyStep::ChooseCertifier => &CHOOSE,
        JourneyStep::PreAudit => &PRE_AUDIT,
        JourneyStep::Audit => &AUDIT_DAY,
        JourneyStep::NonConformities => &NON_CONFORMITIES,
        JourneyStep::Certificate => &CERTIFICATE,
        JourneyStep::Logo => &LOGO,
        JourneyStep::Surveillance => &SURVEILLANCE,
        JourneyStep::Renewal => &RENEWAL,
        JourneyStep::Refusal => &REFUSAL,
        JourneyStep::Suspension => &SUSPENSION,
    }
}

static STUDY: StepText = StepText {
    title: "Comprendre le référentiel",
    text: "Sept critères, et des indicateurs dont seuls certains vous concernent : cela dépend de ce que vous proposez. \
        Commencez par décrire votre organisme, la liste en découle.",
    prepare: &["La description de votre activité, site par site", "Votre dernier bilan pédagogique et financier"],
};

static SELF_ASSESS: StepText = StepText {
    title: "Faire votre diagnostic",
    text: "Répondez d’abord vite, puis revenez sur ce qui manque. C’est ce que vous faites qui est jugé, et non la présence \
        d’un document : une même preuve peut servir plusieurs indicateurs.",
    prepare: &[
        "Une réponse pour chaque indicateur, même « je ne sais pas »",
        "Vos preuves, et l’endroit où elles se trouvent",
        "Une action pour chaque écart",
    ],
};

static CHOOSE: StepText = StepText {
    title: "Choisir un certificateur",
    text: "Demandez au moins trois devis à des organismes accrédités et comparez ce qu’ils comprennent. Une fois le contrat \
        signé, le certificateur propose une date, puis envoie un plan d’audit.",
    prepare: &[
        "Votre numéro de déclaration d’activité, ou la preuve d’une demande de moins de trois mois",
        "Votre dernier bilan pédagogique et financier",
        "La liste de vos sites et un organigramme avec noms et fonctions",
        "Une description de votre activité",
        "Une attestation sur l’honneur : aucun autre contrat en cours, ni refus ni retrait depuis moins de trois mois",
    ],
};

static PRE_AUDIT: StepText = StepText {
    title: "Répéter, ou non",
    text: "Un pré-audit est facultatif. Un certificateur peut en vendre un, mais il n’a pas le droit de vous conseiller. \
        Une répétition entre vous, dossier en main, aide déjà beaucoup.",
    prepare: &["Le dossier de préparation imprimé", "Une personne qui pose les questions sans connaître les réponses"],
};

static AUDIT_DAY: StepText = StepText {
    title: "Le jour de l’audit",
    text: "Une réunion d’ouverture, l’examen des indicateurs dans l’ordre que l’auditeur choisit, une réunion de clôture. Il \
        examine un échantillon d’actions que vous ne connaissez pas à l’avance.",
    prepare: &[
        "Le dossier de préparation, pour répondre en lisant",
        "Vos preuves, prêtes à être ouvertes",
        "Au moins une action déjà réalisée dans chaque catégorie (commencée, pour l’apprentissage)",
        "Les personnes citées dans le plan d’audit, disponibles",
    ],
};

static NON_CONFORMITIES: StepText = StepText {
    title: "Lever les écarts",
    text: "Une non-conformité majeure se corrige et se vérifie avant toute décision. Une mineure demande un plan d’action, \
        envoyé dans le délai que fixe le certificateur ; cinq mineures non levées comptent comme une majeure.",
    prepare: &["La cause de chaque écart, la correction, qui s’en charge et pour quand", "La preuve que c’est corrigé"],
};

static CERTIFICATE: StepText = StepText {
    title: "Recevoir et afficher le certificat",
    text: "Affichez-le dans vos locaux et sur votre site : s’il ne l’est pas, c’est une non-conformité majeure à la \
        surveillance.",
    prepare: &["Une place visible à l’accueil et une page de votre site"],
};

static LOGO: StepText = StepText {
    title: "Utiliser le logo",
    text: "Seulement une fois certifié, sans le modifier, et toujours avec la phrase qui nomme vos catégories certifiées. Il \
        sert à votre communication générale, pas au programme, au support, à la convention ou à la publicité d’une \
        formation précise. Son usage est vérifié à la surveillance et au renouvellement.",
    prepare: &["La liste des endroits où le logo apparaît", "La phrase avec vos catégories, à côté de chacun"],
};

static SURVEILLANCE: StepText = StepText {
    title: "Passer la surveillance",
    text: "À distance par défaut. Elle revoit les écarts de l’audit précédent, les indicateurs où tout écart est majeur, \
        ainsi que les indicateurs 1, 17 et 19, et 3 s’il vous concerne. Pour un nouvel entrant, elle revoit tout et dure une \
        demi-journée de plus.",
    prepare: &[
        "Les preuves de ce qui s’est fait depuis l’audit, et pas seulement les procédures",
        "La levée de chaque écart",
        "Votre dernier bilan pédagogique et financier",
    ],
};

static RENEWAL: StepText = StepText {
    title: "Renouveler",
    text: "Sur place, aussi long qu’un audit initial. Si la décision n’est pas prise à temps, le certificat s’éteint et \
        l’organisme sort de la liste publique ; la procédure peut pourtant aller à son terme.",
    prepare: &[
        "De nouveaux devis, si vous pensez changer de certificateur",
        "Votre diagnostic, refait avec le référentiel en vigueur",
    ],
};

static REFUSAL: StepText = StepText {
    title: "La certification est refusée",
    text: "Cela arrive quand une non-conformité majeure n’est pas corrigée à temps. Le refus est notifié, et une nouvelle \
        demande devra montrer que les anciens écarts sont résolus.",
    prepare: &["La preuve que chaque ancien écart est résolu"],
};

static SUSPENSION: StepText = StepText {
    title: "La certification est suspendue",
    text: "À la surveillance, une non-conformité majeure qui n’est pas corrigée à temps suspend la certification ; une \
        surveillance manquée peut avoir le même effet. Le retrait vient ensuite : nous n’avons pas trouvé après quel délai, \
        demandez-le à votre certificateur.",
    prepare: &["Une réponse écrite de votre certificateur : ce qu’il attend, et pour quand"],
};
