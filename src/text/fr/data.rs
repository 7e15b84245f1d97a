//! How the work is kept and taken away, in French.

use super::frame::date;
use crate::text::words::{ConflictWords, DataWords, KeepingWords, Notices};

pub(super) const KEEPING: KeepingWords = KeepingWords {
    unavailable: "Ce navigateur ne permet pas d’enregistrer ici. Vous pouvez travailler quand même, mais exportez \
        avant de fermer la page.",
    full: "L’espace de stockage de ce navigateur est plein : vos derniers changements ne sont que sur cette page. \
        Exportez votre travail avant de la fermer.",
    erased: "La copie gardée par ce navigateur a été effacée. Votre travail est toujours sur cette page ; il sera \
        enregistré de nouveau à votre prochain changement.",
    foreign: "Ce navigateur contient un enregistrement que cette version ne sait pas lire. Nous n’y touchons pas, \
        et vos changements ne sont plus enregistrés : exportez votre travail avant de fermer la page.",
    unreadable: "Le travail enregistré n’a pas pu être lu. Il n’est pas perdu : une copie est mise de côté, \
        téléchargez-la pour la faire examiner.",
    forget_unreadable: "Supprimer la copie",
    take_unreadable: "Télécharger la copie",
    export: "Exporter en JSON",
    undo: "Annuler",
};

pub(super) const DATA: DataWords = DataWords {
    title: "Vos données",
    where_kept: "Votre travail est enregistré dans ce navigateur, au fil de la saisie. Certains navigateurs effacent \
        ces données au bout de sept jours sans visite : un export vous en protège.",
    export: "Exporter",
    export_why: "Un fichier JSON avec vos réponses, vos notes, vos preuves, vos actions et les résultats.",
    import: "Importer",
    import_why: "Un fichier exporté par Jalon. Vous verrez ce qu’il contient avant qu’il ne remplace quoi que ce soit.",
    choose_file: "Choisir un fichier",
    versions: "Versions précédentes",
    versions_why: "Ce qu’un import ou une remise à zéro a remplacé. Les cinq dernières versions sont gardées.",
    no_versions: "Aucune pour l’instant. Chaque import ou remise à zéro en garde une.",
    version: |when, answered| {
        let answers = match answered {
            0 => "aucune réponse".to_owned(),
            1 => "1 réponse".into(),
            _ => format!("{answered} réponses"),
        };
        match when {
            Some((day, time)) => format!("{} à {time}, {answers}", date(day)),
            None => answers,
        }
    },
    take_back: "Reprendre",
    anew: "Repartir de zéro",
    anew_why: "Votre travail actuel devient une version précédente.",
    anew_confirm: "Votre travail actuel sera rangé parmi les versions précédentes de ce navigateur. Pour plus de sûreté, \
        exportez-le d’abord.",
    start_anew: "Repartir de zéro",
    export_first: "Exporter d’abord",
    import_title: "Ce que contient ce fichier",
    holds_saved: "Date d’enregistrement",
    holds_categories: "Catégories",
    holds_answers: "Réponses",
    holds_notes: "Indicateurs avec des notes",
    holds_evidence: "Preuves",
    holds_actions: "Actions",
    unknown_date: "inconnue",
    no_repairs: "Le fichier est complet, aucune réparation n’a été nécessaire.",
    repairs: |count| match count {
        1 => "1 réparation.".into(),
        _ => format!("{count} réparations."),
    },
    repairs_why: "Le reste est repris tel quel, et votre fichier n’est pas modifié.",
    more_repairs: |count| format!("Et {count} de plus, du même genre."),
    replaces: "Votre travail actuel deviendra une version précédente, que vous pourrez reprendre.",
    use_file: "Utiliser ce fichier",
    refused_title: "Ce fichier ne peut pas être utilisé",
    refused_safe: "Rien n’a changé ici : votre travail est intact.",
    other_file: "Choisir un autre fichier",
};

pub(super) const CONFLICTS: ConflictWords = ConflictWords {
    title: "Deux onglets ont modifié la même chose",
    why: "Choisissez la bonne version. Tant que ce n’est pas fait, rien n’est remplacé.",
    mine: "Dans cet onglet",
    theirs: "Dans l’autre onglet",
    keep_mine: "Garder cette version",
    keep_theirs: "Prendre l’autre version",
    evidence_count: |count| match count {
        0 => "Aucune preuve".into(),
        1 => "1 preuve".into(),
        _ => format!("{count} preuves"),
    },
    action_count: |count| match count {
        0 => "Aucune action".into(),
        1 => "1 action".into(),
        _ => format!("{count} actions"),
    },
};

pub(super) const NOTICES: Notices = Notices {
    removed: "C’est retiré.",
    restored: "C’est rétabli.",
    exported: "Fichier prêt : regardez dans vos téléchargements.",
    export_failed: "Le navigateur a refusé le téléchargement. Réessayez, ou ouvrez cette page dans un autre onglet.",
    loaded: "Fichier chargé.",
    imported: "Fichier chargé. Le travail qu’il remplace est dans les versions précédentes.",
    started_anew: "Tout est remis à zéro. Votre travail est dans les versions précédentes.",
    taken_back: "Version reprise.",
    merged: "Un autre onglet a modifié ce travail : ses changements sont repris ici.",
    settled: "C’est réglé.",
    // Seen by someone who reads English, and whose words are the ones missing.
    not_learned: "English could not be loaded. Check your connection and choose it again, or reload the page. L’anglais \
            n’a pas pu être chargé. Vérifiez votre connexion et choisissez-le de nouveau, ou rechargez la page.",
};
