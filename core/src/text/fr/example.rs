//! The filled example, in French. The organisation does not exist.

use crate::rnq::IndicatorId::{I1, I2, I6, I9, I10, I11, I17, I21, I26, I27, I30, I32};
use crate::text::messages::ExampleText;

pub(in crate::text) static EXAMPLE: ExampleText = ExampleText {
    show: "Voir un exemple rempli",
    short: "Exemple",
    banner: "Un organisme qui n’existe pas. Rien de ce que vous y changez n’est gardé.",
    leave: "Quitter l’exemple",
    name: "Exemple : Atelier Lumen",
    notes: &[
        (I1, "Une page par formation sur le site, relue en janvier et en septembre."),
        (I9, "Le livret d’accueil part avec la convocation, quinze jours avant."),
        (I11, "Quiz à mi-parcours, mise en situation le dernier jour."),
        (I30, "Questionnaire à chaud le dernier jour, à froid trois mois après."),
    ],
    actions: &[
        (I2, "Publier le taux de satisfaction et son mode de calcul", "Nadia"),
        (I26, "Prendre contact avec la Ressource Handicap Formation", "Paul"),
        (I32, "Tenir un registre des améliorations", "Nadia"),
    ],
    evidence: &[
        ("Pages de présentation des formations", "Site, rubrique Formations", &[I1, I6]),
        ("Livret d’accueil", "Dossier partagé, 02 Accueil", &[I9, I10]),
        ("CV et diplômes des intervenants", "Dossier partagé, 05 Équipe", &[I21, I17]),
        ("Contrat de sous-traitance type", "Dossier partagé, 06 Contrats", &[I27]),
        ("Résultats des questionnaires", "Dossier partagé, 07 Avis", &[I30, I11]),
    ],
};
