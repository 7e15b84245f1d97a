//! What leads a first visit, in French: the start, the guided pass, the list, the
//! copy to keep.

use super::frame::{date, in_place};
use crate::audit::PlannedDateIssue;
use crate::sections::Section;
use crate::text::format::lower_first;
use crate::text::messages::{CopyMessages, PassMessages, ReviewMessages, StartMessages};

pub(in crate::text) static START: StartMessages = StartMessages {
    title: "Prêt pour votre audit Qualiopi ?",
    promise: |sections| match (sections.has(Section::Diagnostic), sections.has(Section::Estimate)) {
        (true, true) => {
            "En cinq minutes : où vous en êtes, combien dure l’audit et ce qu’il devrait coûter. Sans compte, et rien \
             ne quitte cet appareil."
        }
        (true, false) => "En cinq minutes, sachez où vous en êtes. Sans compte, et rien ne quitte cet appareil.",
        (false, true) => {
            "En une minute : combien dure l’audit et ce qu’il devrait coûter. Sans compte, et rien ne quitte cet \
             appareil."
        }
        (false, false) => {
            "Préparez votre demande de devis, puis comparez les réponses. Sans compte, et rien ne quitte cet appareil."
        }
    },
    what_is: "Qualiopi, c’est quoi ?",
    qualiopi: "La certification qualité dont un organisme de formation a besoin pour que ses clients puissent payer avec \
        des fonds publics ou mutualisés : un certificateur vient vérifier sur place, puis délivre un certificat de trois \
        ans.",
    ticket: "Votre audit, d’après vos réponses",
    questions: |count| match count {
        1 => "1 question".into(),
        _ => format!("{count} questions"),
    },
    diagnostic: |minutes| format!("Diagnostic ({minutes} min)"),
    step: |step, steps| format!("Étape {step} sur {steps}, facultative"),
    step_titles: ["Votre activité", "Votre taille", "L’audit que vous préparez"],
    begin: "Commencer",
    coming: "Un instant, la suite arrive…",
    not_loaded: "La suite n’a pas pu se charger. Vérifiez votre connexion, puis réessayez : vos réponses sont gardées.",
    retry: "Réessayer",
    go_on: "Continuer",
    back: "Retour",
    to_questions: "Aller aux questions",
    to_estimate: "Voir l’estimation",
    whole_profile: "Ouvrir le profil complet",
    included: "Compris dans l’apprentissage.",
    certified: "Ce qui est déjà certifié",
    certified_why: "Les catégories de votre certificat actuel. Celles que vous ajoutez se choisissent plus bas, avec \
        l’audit.",
    nothing_certified: "Une extension complète un certificat en cours : cochez plus haut ce qui est déjà certifié, ou \
        choisissez un audit initial.",
    planned_for: |day, days| match days {
        0 => format!("Le {} : aujourd’hui.", date(day)),
        1 => format!("Le {} : demain.", date(day)),
        _ => format!("Le {}, dans {days} jours.", date(day)),
    },
    date_issue: |issue| match issue {
        PlannedDateIssue::Past => "Cette date est passée. Si l’audit est encore à venir, corrigez-la.".into(),
        PlannedDateIssue::FarAway => "C’est dans plus de trois ans. Est-ce la bonne année ?".into(),
        PlannedDateIssue::BeforeCertificate(start) => {
            format!(
                "C’est avant le début de votre certificat, le {}. L’une des deux dates est à corriger.",
                date(start)
            )
        }
        PlannedDateIssue::TooEarly(from) => {
            format!("C’est trop tôt pour une surveillance : elle peut avoir lieu à partir du {}.", date(from))
        }
        PlannedDateIssue::TooLate(until) => {
            format!("C’est trop tard pour une surveillance : elle doit avoir lieu le {} au plus tard.", date(until))
        }
        PlannedDateIssue::NoTimeToCorrect(until) => format!(
            "C’est bien tard : après le {}, il ne reste pas assez de temps pour corriger un écart majeur avant la fin du \
             certificat.",
            date(until)
        ),
        PlannedDateIssue::AfterExpiry(end) => {
            format!("Votre certificat prend fin le {} : à cette date, il n’est plus valable.", date(end))
        }
    },
};

pub(in crate::text) static PASS: PassMessages = PassMessages {
    position: |criterion, position, count| format!("Critère {criterion} · {position} sur {count}"),
    progress: |answered, count| format!("Questions avec une réponse : {answered} sur {count}"),
    for_example: |one, other| format!("Par exemple : {} ; {}.", lower_first(one), lower_first(other)),
    answers: "Votre réponse",
    keys: "Au clavier : 1 à 4 pour répondre, ← et → pour changer de question.",
    back: "Retour",
    skip: "Passer",
    next: "Suivante",
    help: "Aide",
    review: "Tout revoir",
    one_by_one: "Une question à la fois",
    pause: |criterion| format!("Fin du critère {criterion}"),
    counts: |counts| {
        let (partly, open) = (counts.partly, counts.open());
        let mut parts = vec![in_place(counts)];
        parts.extend((partly > 0).then(|| format!("{partly} en partie")));
        parts.extend((counts.not_in_place > 0).then(|| format!("{} pas en place", counts.not_in_place)));
        parts.extend((open > 0).then(|| format!("{open} à éclaircir")));
        parts.join(", ")
    },
    coming: |title, count, left| {
        let count = if count == 1 { "1 question".to_owned() } else { format!("{count} questions") };
        format!("Ensuite : {title}, {count}. Il en reste {left} en tout.")
    },
    go_on: "Continuer",
    stop: "Vous pouvez vous arrêter ici : vous reprendrez où vous en êtes.",
    end: "Vous avez parcouru toutes les questions",
    end_open: |count| match count {
        1 => "1 question attend encore une réponse.".into(),
        _ => format!("{count} questions attendent encore une réponse."),
    },
    answer_open: "Y répondre",
    end_why: "Le bilan dit ce qui bloque, par quoi commencer et combien de temps il vous reste.",
    result: "Voir le bilan",
    saved: "Enregistré",
};

pub(in crate::text) static REVIEW: ReviewMessages = ReviewMessages {
    indicators: "Indicateurs",
    search: "Chercher un indicateur",
    search_why: "Un numéro, ou un mot des questions, de l’aide ou de vos notes.",
    found: |count, words| match count {
        0 => format!("Rien pour « {words} » parmi vos indicateurs. Essayez un autre mot."),
        1 => format!("1 indicateur pour « {words} »"),
        _ => format!("{count} indicateurs pour « {words} »"),
    },
};

pub(in crate::text) static COPY: CopyMessages = CopyMessages {
    title: "Gardez une copie",
    last: |day| match day {
        Some(day) => format!("Dernière copie : {}. Refaites-en une après vos prochains changements.", date(day)),
        None => {
            "Votre travail n’est que dans ce navigateur, qui peut l’effacer sans prévenir. Aucune copie pour l’instant."
                .into()
        }
    },
    save: "Enregistrer une copie",
};
