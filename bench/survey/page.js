// The questionnaire in SurveyJS: the criteria are its pages, and each indicator is a panel
// with its question, the four answers and the notes. All else is SurveyJS's default.

const { criteria, answers, notes, notesWhy } = window.QUESTIONS;

const indicator = ({ number, title, question }) => ({
  type: "panel",
  name: `i${number}`,
  title: `${number} ${title}`,
  elements: [
    { type: "radiogroup", name: `answer${number}`, title: question, choices: answers.map((text, value) => ({ value, text })) },
    { type: "comment", name: `notes${number}`, title: notes, description: notesWhy, rows: 4, maxLength: 20_000 },
  ],
});

const survey = new Survey.Model({
  locale: "fr",
  pages: criteria.map(({ title, purpose, indicators }, at) => ({
    name: `criterion${at + 1}`,
    title,
    description: purpose,
    elements: indicators.map(indicator),
  })),
});
survey.render(document.getElementById("survey"));

// For the benchmark, which loads a full document.
window.survey = survey;
