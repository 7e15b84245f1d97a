//! The certification journey, in French.

use super::frame::date;
use crate::assessment::{JourneyStep, StepDeadline};
use crate::audit::deadline::Length;
use crate::text::messages::{JourneyMessages, StepText};

pub(in crate::text) static JOURNEY: JourneyMessages = JourneyMessages {
    title: "Le parcours, étape par étape",
    lead: "Une certification se prépare une étape à la fois. Celle qui vous attend maintenant est dépliée.",
    here: "Vous en êtes ici",
    aside: "En cas de refus ou de suspension",
    step,
    prepare: "À préparer",
    terms: "Délais",
    term: |of| {
        let length = length(of.period().length);
        match of {
            StepDeadline::DateProposal => {
                format!(
                    "Le certificateur propose une date dans les {length} qui suivent la réception du contrat signé."
                )
            }
            StepDeadline::MajorCorrection => {
                format!("Non-conformité majeure : à corriger dans les {length} qui suivent sa notification.")
            }
            StepDeadline::MajorVerification => {
                format!("Vérification par le certificateur : {length} de plus, au maximum.")
            }
            StepDeadline::MinorCorrection => {
                format!(
                    "Non-conformité mineure : plan d’action à réaliser dans les {length} qui suivent la notification."
                )
            }
            StepDeadline::Certificate => {
                format!(
                    "Certificat remis au plus tard {length} après un audit sans non-conformité, d’après un certificateur."
                )
            }
            StepDeadline::Validity => format!("Certificat valable {length}."),
            StepDeadline::SurveillanceFrom => format!("Au plus tôt {length} après la date du certificat."),
            StepDeadline::SurveillanceTo => format!("Au plus tard {length} après la date du certificat."),
            StepDeadline::RenewalContact => {
                format!("Contact avec le certificateur : {length} avant la fin du certificat.")
            }
            StepDeadline::RenewalAudit => {
                format!(
                    "Audit à prévoir au moins {length} avant la fin, pour avoir le temps de corriger et de faire vérifier une \
            non-conformité majeure."
                )
            }
            StepDeadline::Transfer => format!("Accréditation retirée : {length} pour changer de certificateur."),
            StepDeadline::RenewalFrom => format!("Audit conseillé à partir de {length} avant la fin."),
            StepDeadline::NewRequest => format!("Nouvelle demande possible {length} après le refus."),
        }
    },
    by: |day| format!("D’après vos dates : {}.", date(day)),
};

fn length(length: Length) -> String {
    match length {
        Length::Days(days) => format!("{days} jours"),
        Length::Months(months) if months % 12 == 0 => format!("{} ans", months / 12),
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
        JourneyStep::Transfer => &TRANSFER,
    }
}

static STUDY: StepText = StepText {
    title: "Comprendre le référentiel",
    text: "Le référentiel compte sept critères. Les indicateurs qui vous concernent dépendent de ce que vous \
            proposez : décrivez d’abord votre organisme, et la liste s’établit d’elle-même.",
    prepare: &["La description de votre activité, site par site", "Votre dernier bilan pédagogique et financier"],
};

static SELF_ASSESS: StepText = StepText {
    title: "Faire votre diagnostic",
    text: "Répondez une première fois rapidement, puis revenez sur ce qui manque. L’auditeur juge ce que vous \
            faites, et non la présence de tel ou tel document : il faut pouvoir le lui montrer. Une même preuve peut \
            servir à plusieurs indicateurs.",
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
        "Votre dernier bilan pédagogique et financier, s’il existe déjà",
        "La liste de vos sites et un organigramme avec noms et fonctions",
        "Une description de votre activité",
        "Une attestation sur l’honneur : pas de contrat en cours avec un autre certificateur, ni refus ni retrait \
            de certification dans les trois derniers mois",
    ],
};

static PRE_AUDIT: StepText = StepText {
    title: "S’entraîner, si vous le souhaitez",
    text: "Un pré-audit est facultatif. Un certificateur peut en vendre un, mais il n’a pas le droit de vous \
            conseiller. Un entraînement entre collègues, dossier en main, aide déjà beaucoup.",
    prepare: &["Le dossier de préparation imprimé", "Une personne qui pose les questions sans connaître les réponses"],
};

static AUDIT_DAY: StepText = StepText {
    title: "Le jour de l’audit",
    text: "L’audit va d’une réunion d’ouverture à une réunion de clôture. L’auditeur prend les indicateurs dans \
            l’ordre qu’il veut. Ni ces indicateurs ni l’échantillon de prestations qu’il examine ne sont annoncés à \
            l’avance.",
    prepare: &[
        "Le dossier de préparation, à garder sous les yeux pour répondre",
        "Vos preuves, prêtes à être ouvertes",
        "Au moins une prestation déjà réalisée dans chaque catégorie (commencée, pour l’apprentissage)",
        "Les personnes citées dans le plan d’audit, disponibles",
    ],
};

static NON_CONFORMITIES: StepText = StepText {
    title: "Lever les non-conformités",
    text: "Une non-conformité majeure se corrige et se vérifie avant toute décision. Une mineure demande un plan \
            d’action, envoyé dans le délai que fixe le certificateur ; au moment de la décision, cinq mineures non \
            levées ou plus comptent comme une majeure. Les dates ci-dessous sont comptées depuis l’audit prévu ; les \
            vraies partent de la notification, qui vient après.",
    prepare: &[
        "Pour chaque non-conformité : la cause, la correction, la personne qui s’en charge et l’échéance",
        "La preuve de chaque correction",
    ],
};

static CERTIFICATE: StepText = StepText {
    title: "Recevoir et afficher le certificat",
    text: "Affichez le certificat dans vos locaux et sur votre site. L’audit de surveillance le vérifie, et \
            l’absence d’affichage est une non-conformité majeure. Vérifiez aussi que l’annuaire public vous donne comme \
            certifié : il est mis à jour environ chaque mois, et ne pas y figurer ne prouve rien. La certification tombe \
            si votre numéro de déclaration d’activité devient caduc.",
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
    title: "Passer l’audit de surveillance",
    text: "Cet audit se fait par défaut à distance, mais sur place si l’audit initial a eu lieu à distance. Il revoit au moins les non-conformités de l’audit précédent, \
            les indicateurs où tout écart est majeur, les indicateurs 1, 17 et 19 (et 3 s’il vous concerne), et ceux \
            qu’un audit aménagé avait laissés de côté. Pour un nouvel entrant, il revoit tous les indicateurs et \
            dure une demi-journée de plus. Il a lieu même si vous n’avez travaillé qu’en sous-traitance depuis : les \
            preuves de votre donneur d’ordres sont alors acceptées. Sa durée et son prix figurent dans l’offre de départ.",
    prepare: &[
        "Les preuves de ce qui s’est fait depuis l’audit, et pas seulement les procédures",
        "Les preuves qui permettent de lever chaque non-conformité",
        "Votre dernier bilan pédagogique et financier",
    ],
};

static RENEWAL: StepText = StepText {
    title: "Renouveler",
    text: "L’audit de renouvellement a lieu sur place et dure autant qu’un audit initial. Si la décision n’est pas \
            prise à temps, le certificat expire et l’organisme sort de la liste publique ; la procédure peut tout de \
            même aller à son terme. La décision doit donc précéder la fin : prévoyez l’audit quatre à cinq mois avant. Le \
            nouveau certificat commence le lendemain de la fin de l’ancien.",
    prepare: &[
        "De nouveaux devis, si vous pensez changer de certificateur",
        "Votre diagnostic, refait avec le référentiel en vigueur",
    ],
};

static REFUSAL: StepText = StepText {
    title: "La certification est refusée",
    text: "C’est le cas quand une non-conformité majeure de l’audit initial n’est pas corrigée à temps. Le refus \
            vous est notifié. Une nouvelle demande devra montrer que les non-conformités sont levées.",
    prepare: &["La preuve que chaque non-conformité est levée"],
};

static TRANSFER: StepText = StepText {
    title: "Votre certificateur est suspendu, ou vous en changez",
    text: "Un certificat peut passer d’un certificateur à un autre. Si le vôtre est suspendu, votre certificat reste valable \
            et la surveillance continue, mais il ne mène plus d’audit initial ni de renouvellement. S’il perd son \
            accréditation, vous avez six mois pour en choisir un autre.",
    prepare: &["Votre certificat, vos rapports d’audit et la levée de chaque non-conformité"],
};

static SUSPENSION: StepText = StepText {
    title: "La certification est suspendue",
    text: "La certification est suspendue quand une non-conformité majeure relevée à la surveillance n’est pas \
            corrigée à temps. Un audit de surveillance manqué peut entraîner une suspension ou un retrait. Après une \
            suspension, un retrait reste possible : nous n’avons pas trouvé dans quel délai. Votre certificateur \
            vous le dira.",
    prepare: &["Une réponse écrite de votre certificateur : ce qu’il attend, et pour quand"],
};
