//! How the work is kept and taken away, in French.

use super::frame::date;
use crate::text::words::{ConflictWords, DataWords, KeepingWords, Notices};

pub(super) const KEEPING: KeepingWords = KeepingWords {
    unavailable: "Ce navigateur ne permet pas d’enregistrer ici. Vous pouvez travailler : exportez avant de fermer la page.",
    full: "Le stockage de ce navigateur est plein : vos derniers changements ne sont gardés que sur cette page. Exportez-les.",
    erased: "La copie gardée par ce navigateur a été effacée. Votre travail est toujours sur cette page ; votre prochain \
        changement l’enregistrera de nouveau.",
    foreign: "Ce navigateur contient un enregistrement que cette version ne sait pas lire. Nous n’y touchons pas : exportez \
        votre travail avant de fermer la page.",
    unreadable: "Le travail enregistré n’a pas pu être lu. Il n’est pas perdu : une copie est mise de côté, téléchargez-la \
        pour la montrer à quelqu’un.",
    take_unreadable: "Télécharger la copie",
    export: "Exporter en JSON",
    undo: "Annuler",
};

pub(super) const DATA: DataWords = DataWords {
    title: "Vos données",
    where_kept: "Votre travail est enregistré dans ce navigateur, au fil de la saisie. Certains navigateurs effacent ce \
        stockage au bout de sept jours sans visite : un export vous en protège.",
    export: "Exporter",
    export_why: "Un fichier JSON avec vos réponses, vos notes, vos preuves, vos actions et les résultats.",
    import: "Importer",
    import_why: "Un fichier exporté d’ici. Vous verrez ce qu’il contient avant qu’il ne remplace quoi que ce soit.",
    choose_file: "Choisir un fichier",
    versions: "Versions précédentes",
    versions_why: "Ce qui a été remplacé par un import ou un nouveau départ. Les cinq dernières sont gardées.",
    no_versions: "Aucune pour l’instant. Un import ou un nouveau départ en garde une.",
    version: |when, answered| {
        let answers = match answered {
            0 => "sans réponse".to_owned(),
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
    holds_saved: "Enregistré le",
    holds_categories: "Catégories",
    holds_answers: "Réponses",
    holds_notes: "Indicateurs avec des notes",
    holds_evidence: "Preuves",
    holds_actions: "Actions",
    unknown_date: "date inconnue",
    no_repairs: "Le fichier est complet, rien n’a dû être réparé.",
    repairs: |count| match count {
        1 => "1 réparation.".into(),
        _ => format!("{count} réparations."),
    },
    repairs_why: "Le reste est repris tel quel, et votre fichier n’est pas modifié.",
    more_repairs: |count| format!("Et {count} autres du même genre."),
    replaces: "Votre travail actuel deviendra une version précédente, que vous pourrez reprendre.",
    use_file: "Utiliser ce fichier",
    refused_title: "Ce fichier ne peut pas être utilisé",
    refused_safe: "Rien n’a changé ici : votre travail est intact.",
    other_file: "Choisir un autre fichier",
};

pub(super) const CONFLICTS: ConflictWords = ConflictWords {
    title: "Deux onglets ont changé la même chose",
    why: "Choisissez ce qui est juste. Tant que ce n’est pas fait, rien n’est écrasé.",
    mine: "Dans cet onglet",
    theirs: "Dans l’autre onglet",
    keep_mine: "Garder celui-ci",
    keep_theirs: "Prendre l’autre",
    evidence_count: |count| match count {
        0 => "Aucune preuve".into(),
        1 => "1 preuve :".into(),
        _ => format!("{count} preuves :"),
    },
    action_count: |count| match count {
        0 => "Aucune action".into(),
        1 => "1 action :".into(),
        _ => format!("{count} actions :"),
    },
};

pub(super) const NOTICES: Notices = Notices {
    removed: "Retiré.",
    restored: "C’est revenu.",
    exported: "Fichier prêt : regardez vos téléchargements.",
    export_failed: "Le navigateur a refusé le téléchargement. Essayez dans un autre onglet ou un autre navigateur.",
    imported: "Fichier chargé. L’ancien travail est dans les versions précédentes.",
    started_anew: "Page blanche. L’ancien travail est dans les versions précédentes.",
    taken_back: "Version reprise.",
    merged: "Un autre onglet a modifié ce travail : les changements sont là aussi.",
    settled: "C’est réglé.",
};
