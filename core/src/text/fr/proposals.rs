//! The proposed actions of each indicator in French, the one that helps most for the least
//! effort first.

use crate::text::proposal::{Proposal, half_day, hour, recurring};

pub(super) const I1: &[Proposal] = &[
    hour("Préciser sur chaque page ou brochure comment s’inscrire, le délai d’accès et l’accueil en cas de handicap"),
    hour("Indiquer à quelle reconnaissance mène chaque prestation, comment elle se déroule et se finance"),
    half_day(
        "Compléter chaque descriptif : objectifs, durée, méthodes, évaluation, prix, contact, prérequis éventuels",
    ),
    recurring("Relire chaque page à date fixe, y inscrire la date et retirer ce qui pourrait tromper le public"),
];

pub(super) const I2: &[Proposal] = &[
    half_day("Publier les taux de satisfaction et d’abandon par prestation, avec la période et le nombre de personnes"),
    hour("Écrire sous chaque chiffre publié comment il est calculé, ou de quel dispositif existant il vient"),
    hour("Dresser la liste des chiffres suivis pour chaque prestation et noter pourquoi ils lui conviennent"),
    recurring("Tenir un tableau des entrées, des abandons et des réponses aux enquêtes, d’où tirer les chiffres"),
];

pub(super) const I3: &[Proposal] = &[
    half_day("Publier pour chaque certification le taux d’obtention et le taux de présentation à l’examen"),
    hour("Présenter les métiers visés et les suites de chaque certification, poursuite d’études mise en avant"),
    hour("Ajouter à chaque page le lien vers la fiche RNCP ou RS, les blocs, les équivalences et les passerelles"),
    recurring("Écrire qui publie les taux d’obtention, où et quand, puis dater chaque mise à jour"),
];

pub(super) const I4: &[Proposal] = &[
    hour("Créer une fiche d’analyse du besoin, avec une rubrique sur les aménagements utiles en cas de handicap"),
    recurring(
        "Recueillir dès le départ le besoin de chacun, par entretien ou questionnaire, et en garder la trace datée",
    ),
    recurring("Demander par écrit à l’employeur ou au financeur concerné ce qu’il attend, et garder sa réponse"),
];

pub(super) const I5: &[Proposal] = &[
    half_day("Réécrire les objectifs de chaque prestation : un verbe d’action et un résultat que l’on peut vérifier"),
    hour("Noter dans le programme, en face de chaque objectif, ce qui montrera qu’il est atteint"),
    hour("Reprendre les mêmes objectifs dans le programme, sur le site et dans la convention ou le contrat"),
];

pub(super) const I6: &[Proposal] = &[
    hour("Expliquer en quelques lignes, dans chaque programme, le choix de la durée et du format pour ce public"),
    hour("Indiquer dans chaque programme ce qui peut être adapté en cas de handicap : rythme, supports, matériel"),
    half_day("Écrire un déroulé par prestation, qui relie chaque objectif à un contenu, une durée et une méthode"),
    recurring("Relire le déroulé après chaque prestation et y noter, avec la date, ce qui change et pourquoi"),
];

pub(super) const I7: &[Proposal] = &[
    half_day("Dresser un tableau qui indique, pour chaque compétence du référentiel, où le programme la traite"),
    hour("Classer l’habilitation ou la convention signée, ou la demander à l’organisme qui délivre la certification"),
    half_day("Prévoir dans le programme un entraînement à chaque épreuve de l’examen et garder les sujets donnés"),
    recurring("Relire la fiche RNCP ou RS avant chaque session, noter la date et corriger le programme s’il le faut"),
];

pub(super) const I8: &[Proposal] = &[
    hour("Écrire dans les règles d’admission comment le niveau est vérifié à l’entrée, quand et par qui"),
    recurring("Situer le niveau de chaque personne à l’entrée et garder le résultat daté dans son dossier"),
    half_day("Préparer pour chaque formation un test, une grille d’entretien ou une auto-évaluation d’entrée"),
];

pub(super) const I9: &[Proposal] = &[
    hour("Ajouter à la convocation le lieu ou le lien de connexion, les horaires et la personne à joindre"),
    recurring(
        "Envoyer les informations pratiques à chacun (et aux représentants légaux d’un mineur) et garder l’envoi",
    ),
    half_day("Rédiger un livret d’accueil qui décrit les étapes de la prestation, les outils et les règles à suivre"),
];

pub(super) const I10: &[Proposal] = &[
    hour("Ajouter à l’analyse du besoin une rubrique « adaptations décidées », remplie même s’il n’y en a aucune"),
    recurring("Ouvrir un suivi par personne et y noter, à chaque point, ses progrès et les changements décidés"),
    hour("Écrire comment une aide liée à un handicap est décidée avec la personne, par qui, et où elle est notée"),
];

pub(super) const I11: &[Proposal] = &[
    half_day("Écrire sur une page, pour chaque prestation, ce que l’on évalue, quand, par qui et avec quel outil"),
    hour("Ajouter au modèle d’attestation ou de bilan final chaque objectif et son résultat : atteint ou non"),
    recurring("Classer dans le dossier de chaque personne ses évaluations datées, de la première à la dernière"),
    half_day("Préparer un test, une grille ou un exercice par objectif, avec le niveau à partir duquel il est atteint"),
];

pub(super) const I12: &[Proposal] = &[
    hour("Écrire la marche à suivre en cas d’absence ou d’abandon : qui relance, quand, et où on le note"),
    hour("Mettre par écrit ce qui est déjà fait pour motiver chacun : méthodes variées, points réguliers"),
    recurring("Tenir un registre des absences et y noter la date de chaque relance et la réponse reçue"),
    half_day(
        "Rédiger et diffuser une fiche pour prévenir, signaler et traiter violences, harcèlement, discriminations",
    ),
];

pub(super) const I13: &[Proposal] = &[
    hour("Écrire qui, au centre, échange avec l’entreprise, à quels moments et par quel moyen"),
    recurring("Rédiger un compte rendu daté après chaque visite ou appel au tuteur et le joindre au dossier"),
    recurring(
        "Remettre à chaque tuteur le calendrier de l’alternance et ce qui sera appris à chaque période au centre",
    ),
    half_day("Créer un livret de liaison où le centre et l’entreprise notent ce qui s’apprend dans chaque lieu"),
];

pub(super) const I14: &[Proposal] = &[
    hour("Dresser et remettre aux apprentis la liste des aides et des travailleurs sociaux, avec leurs coordonnées"),
    half_day("Écrire qui agit aussitôt si des difficultés, des violences ou une discrimination mènent à une rupture"),
    half_day("Inscrire au calendrier des projets sportifs, culturels ou citoyens, avec un responsable pour chacun"),
    recurring("Garder pour chaque projet le programme, la liste des participants et un court bilan"),
];

pub(super) const I15: &[Proposal] = &[
    hour("Expliquer dans le livret comment signaler violences, harcèlement, discriminations et joindre le médiateur"),
    recurring(
        "Expliquer à chaque apprenti ses droits, ses devoirs, la santé et la sécurité au travail, contre signature",
    ),
    hour("Écrire qui prévient l’inspection du travail en cas de dysfonctionnement, et où le signalement est noté"),
    half_day("Compléter le livret : droits, devoirs, santé, sécurité, et une page plus détaillée pour les mineurs"),
];

pub(super) const I16: &[Proposal] = &[
    hour("Demander à l’organisme qui délivre la certification son règlement, ses conditions et ses dates de session"),
    recurring("Classer pour chaque examen ou jury les inscriptions, les convocations et les procès-verbaux"),
    hour("Ajouter à la fiche d’inscription une question sur l’aménagement des épreuves en cas de handicap"),
    hour("Dresser la liste des pièces d’une inscription, avec la date limite et la personne chargée de l’envoi"),
];

pub(super) const I17: &[Proposal] = &[
    hour("Noter pour chaque prestation les salles, le matériel et les intervenants nécessaires"),
    half_day("Réunir dans un dossier les justificatifs des locaux, la liste du matériel et les CV à jour"),
    recurring("Vérifier lieux et matériel avant chaque prestation avec une liste datée, et noter les manques"),
];

pub(super) const I18: &[Proposal] = &[
    hour("Dresser un organigramme avec un nom pour chaque rôle, même si le même nom revient partout"),
    half_day("Décrire dans une fiche ou un contrat la mission de chaque intervenant, extérieurs compris"),
    recurring("Tenir à jour un calendrier des interventions : qui fait quoi, et à quelle date"),
    recurring("Rédiger un court compte rendu daté après chaque point avec un intervenant"),
];

pub(super) const I19: &[Proposal] = &[
    hour("Rédiger un guide d’une page : accès aux ressources, aide pour s’en servir et contact"),
    half_day("Lister les ressources fournies pour chaque prestation, puis créer celles qui manquent"),
    recurring("Si un module est à distance, noter qui l’a réellement suivi et l’aide apportée"),
    recurring("Relire chaque support à date fixe et y inscrire la date de sa dernière mise à jour"),
];

pub(super) const I20: &[Proposal] = &[
    hour("Nommer par écrit le référent handicap et les personnes chargées de la mobilité"),
    recurring("Constituer ou réunir le conseil de perfectionnement, garder la liste des membres et le compte rendu"),
    recurring("Inviter apprentis, formateurs et entreprises aux réunions de gouvernance et noter leurs avis"),
    recurring("Tenir la liste datée des actions menées pour la mobilité et par le référent handicap"),
];

pub(super) const I21: &[Proposal] = &[
    hour("Écrire pour chaque prestation la liste des compétences qu’elle demande aux intervenants"),
    half_day("Remplir une grille par intervenant, avec une preuve pour chaque compétence : CV, diplôme…"),
    recurring("Mener un entretien avant de retenir tout nouvel intervenant et garder la grille remplie"),
    recurring("Faire observer une séance par un pair, avec l’accord des bénéficiaires, et garder la fiche datée"),
];

pub(super) const I22: &[Proposal] = &[
    hour("Écrire le plan de formation de l’année : qui se forme, à quoi et comment, dirigeant compris"),
    hour("Classer dans un même dossier les attestations de formation de chaque personne de l’équipe"),
    recurring("Faire chaque année le point sur les compétences de chacun et en garder un compte rendu"),
    recurring("Participer à un groupe d’échange entre pairs et noter ce que chaque rencontre apporte"),
];

pub(super) const I23: &[Proposal] = &[
    hour("S’abonner à une lettre d’information sur les règles de la formation et garder les numéros reçus"),
    hour("Lister ce qui change avec le référentiel du 1er novembre 2026 et les documents à revoir"),
    half_day("Relire les modèles de contrats et de documents, les corriger et dater chaque version"),
    recurring("Tenir un tableau de veille : date, source, changement, document modifié, personnes informées"),
];

pub(super) const I24: &[Proposal] = &[
    hour("S’abonner à une revue du secteur ou rejoindre un réseau professionnel, et garder la preuve"),
    half_day("Mettre à jour une prestation d’après une évolution des métiers et garder les deux versions"),
    recurring("Noter chaque évolution des métiers repérée et la suite donnée dans les prestations"),
    recurring("Aller chaque année à un salon ou à une rencontre du secteur et en rédiger une note"),
];

pub(super) const I25: &[Proposal] = &[
    hour("S’inscrire à une conférence ou à un groupe d’échange sur la pédagogie et garder la confirmation"),
    hour("Repérer un outil ou une méthode utile en cas de handicap et noter comment s’en servir"),
    half_day("Essayer un nouvel outil dans une prestation et écrire en une page le bilan de l’essai"),
    recurring("Noter chaque méthode ou outil repéré, s’il est retenu ou non, et pourquoi"),
];

pub(super) const I26: &[Proposal] = &[
    hour("Dresser la liste des partenaires handicap proches, avec un nom et un téléphone pour chacun"),
    hour("Écrire, sur une page, qui appeler et à quel moment si une personne signale un handicap"),
    half_day("Contacter les partenaires handicap, demander ce qu’ils proposent et garder leurs réponses"),
    recurring("Tenir un registre sans noms des situations traitées : besoin, partenaire appelé, solution"),
];

pub(super) const I27: &[Proposal] = &[
    hour("Créer une grille de vérification : pièces à demander, points à contrôler, date et résultat"),
    half_day("Ajouter aux contrats de sous-traitance et de portage l’obligation de suivre le référentiel Qualiopi"),
    recurring("Recueillir les justificatifs de l’intervenant avant chaque mission et les classer à son nom"),
    recurring("Faire un bilan écrit avec l’intervenant après chaque mission et noter ce qui est à corriger"),
];

pub(super) const I28: &[Proposal] = &[
    hour("Dresser la liste des entreprises et partenaires : contact, rôle et moment où les solliciter"),
    half_day("Faire relire le programme par des employeurs et garder leurs remarques et la suite donnée"),
    half_day("Signer avec chaque partenaire régulier une convention qui dit ce qu’il apporte à la formation"),
    recurring("Noter chaque échange avec une entreprise d’accueil : date, sujet et suite donnée"),
];

pub(super) const I29: &[Proposal] = &[
    hour("Remettre aux apprentis une liste des partenaires de l’emploi et des poursuites d’études possibles"),
    recurring("Transmettre aux apprentis les offres d’emploi reçues et garder une copie des envois"),
    half_day("Organiser un atelier de recherche d’emploi et garder le support et la feuille de présence"),
    recurring("Prévoir pour chaque groupe une visite d’entreprise ou une rencontre avec d’anciens apprentis"),
];

pub(super) const I30: &[Proposal] = &[
    hour("Créer un court questionnaire, avec une question ouverte, pour chaque groupe pas encore interrogé"),
    recurring("Envoyer le questionnaire à la fin de chaque prestation et relancer ceux qui n’ont pas répondu"),
    recurring("S’il y a lieu, contacter chaque financeur une fois par an ou suivre un de ses webinaires"),
    recurring("Interroger de nouveau les bénéficiaires quelques mois après la fin et garder leurs réponses"),
];

pub(super) const I31: &[Proposal] = &[
    hour("Décrire en une page comment une difficulté ou une réclamation est traitée, par qui et quand"),
    hour("Indiquer sur la convocation ou le site comment signaler une difficulté ou faire une réclamation"),
    half_day("Lister les imprévus possibles (absence, panne…) et prévoir une solution de secours pour chacun"),
    recurring("Tenir un registre des réclamations avec la date de l’accusé de réception et de la réponse"),
];

pub(super) const I32: &[Proposal] = &[
    hour("Ouvrir un tableau de suivi : avis ou réclamation, cause, amélioration décidée, date, avancement"),
    hour("Écrire en une page quand et comment sont analysés les avis et les réclamations"),
    half_day("Lister les risques pour la qualité des prestations et prévoir une mesure contre chacun"),
    recurring("Faire à date fixe le bilan des avis, des causes et des améliorations, et garder le compte rendu"),
];

pub(super) const I33: &[Proposal] = &[
    hour("Créer un questionnaire sur les contenus et les cours, distinct de l’enquête de satisfaction"),
    recurring("Faire évaluer les contenus et les cours par chaque groupe d’apprentis et garder les résultats"),
    recurring("Présenter ces évaluations en réunion pédagogique et garder le compte rendu"),
    half_day("Écrire un plan d’amélioration tiré des évaluations et prévoir comment en mesurer les effets"),
];
