// The largest document of the goals: every indicator answered, with 20 pieces of
// evidence of its own and 5,000 characters of notes.

import { readFile } from "node:fs/promises";

const INDICATORS = 33;
const LINES = 20;
const LENGTH = 5_000;

const SENTENCES = [
  "Le parcours est décrit sur notre site, avec ses objectifs, sa durée et son prix.",
  "Chaque stagiaire passe un entretien avant l’entrée, et son projet y est noté.",
  "Les résultats de l’enquête à chaud sont repris en réunion d’équipe chaque trimestre.",
  "La référente handicap tient à jour la liste des partenaires du département.",
];
const STATUSES = ["in_place", "partly", "not_in_place", "in_place"];

/** Notes of the full length, with line breaks.
 *  @param {number} indicator */
function notes(indicator) {
  let text = `Indicateur ${indicator}.`;
  for (let at = indicator; text.length < LENGTH; at++) text += `${at % 5 ? " " : "\n"}${SENTENCES[at % SENTENCES.length]}`;
  return `${text.slice(0, LENGTH - 1)}.`;
}

const numbers = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => at + 1);
const lines = (/** @type {number} */ indicator) => numbers(LINES).map((line) => (indicator - 1) * LINES + line);
const title = (/** @type {number} */ piece) => `Fiche de suivi n° ${piece}, signée par les stagiaires`;
const location = (/** @type {number} */ piece) => `Serveur commun, dossier Qualité, sous-dossier ${piece}`;

/** A Jalon document in the format of an export, based on one of the tests', with a
 *  profile to which all indicators apply. */
export async function jalonDocument() {
  const base = JSON.parse(await readFile(new URL("../tests/exports/version-2.json", import.meta.url), "utf8"));
  return JSON.stringify({
    ...base,
    profile: { ...base.profile, categories: ["OF", "CBC", "VAE", "CFA"], work_linked: true, workplace_periods: true, subcontracts: true },
    answers: numbers(INDICATORS).map((indicator) => ({
      indicator,
      status: STATUSES[indicator % STATUSES.length],
      edition: "rnq-2026",
      notes: notes(indicator),
      evidence: lines(indicator),
      actions: [],
    })),
    evidence: numbers(INDICATORS * LINES).map((piece) => ({ id: piece, title: title(piece), location: location(piece), reused: false })),
  });
}

/** The same answers and notes in the format of SurveyJS. Its page has no fields for
 *  evidence, which is in its data only. */
export function surveyData() {
  const fields = numbers(INDICATORS).flatMap((indicator) => [
    [`answer${indicator}`, indicator % STATUSES.length],
    [`notes${indicator}`, notes(indicator)],
    [`evidence${indicator}`, lines(indicator).map((piece) => ({ title: title(piece), location: location(piece) }))],
  ]);
  return JSON.stringify(Object.fromEntries(fields));
}
