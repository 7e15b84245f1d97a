//! The proposed actions of each indicator in English, the one that helps most for the least
//! effort first.

use crate::text::proposal::{Proposal, half_day, hour, recurring};

pub(super) const I1: &[Proposal] = &[
    hour("State on every web page or brochure how to enrol, the lead time and provision for disabled people"),
    hour("State what recognition each service brings, how it is delivered and how it can be funded"),
    half_day("Complete each description: aims, length, methods, assessment, price, contact and any prerequisites"),
    recurring("Reread every page on a set date, put that date on it and remove anything that could mislead people"),
];

pub(super) const I2: &[Proposal] = &[
    half_day("Publish each service’s satisfaction and drop-out rates, with the period and the number of people"),
    hour("Write under each published figure how it is worked out, or which existing scheme it comes from"),
    hour("List the figures you track for each service and note why they suit it"),
    recurring("Keep a table of starts, drop-outs and survey replies from which to work out the figures"),
];

pub(super) const I3: &[Proposal] = &[
    half_day("Publish, for each certification, the pass rate and the share of candidates who sit the exam"),
    hour("Set out the jobs and next steps for each certification, with the emphasis on further study"),
    hour("Add to each page the link to the RNCP or RS entry, skill blocks, equivalences and bridges to other courses"),
    recurring("Write down who publishes the pass rates, where and when, then date each update"),
];

pub(super) const I4: &[Proposal] = &[
    hour("Create a needs analysis form, with a section on adjustments a disability may call for"),
    recurring("Find out each person’s needs at the outset, by interview or questionnaire, and keep a dated record"),
    recurring("Ask the employer or funder concerned in writing what they expect, and keep the reply"),
];

pub(super) const I5: &[Proposal] = &[
    half_day("Rewrite each service’s aims, each with an action verb and an outcome that can be checked"),
    hour("Note in the programme, beside each aim, what will show that it has been met"),
    hour("Use the same aims in the programme, on the website and in the agreement or contract"),
];

pub(super) const I6: &[Proposal] = &[
    hour("Explain in a few lines, in each programme, why this length and format suit this audience"),
    hour("State in each programme what can be adapted for a disabled person: pace, materials, equipment"),
    half_day("Write a session plan for each service, linking every aim to its content, time and method"),
    recurring("Review the session plan after each service and note on it, with the date, what changes and why"),
];

pub(super) const I7: &[Proposal] = &[
    half_day("Draw up a table showing where the programme covers each skill in the certification’s standard"),
    hour("File the signed authorisation or agreement, or ask the awarding body for one"),
    half_day("Build practice for each part of the exam into the programme and keep the papers you set"),
    recurring("Check the RNCP or RS entry before each session, note the date and correct the programme if need be"),
];

pub(super) const I8: &[Proposal] = &[
    hour("Write into the admission rules how each person’s level is checked on entry, when and by whom"),
    recurring("Assess each person’s level on entry and keep the dated result in their file"),
    half_day("Prepare an entry test, an interview grid or a self-assessment for each course"),
];

pub(super) const I9: &[Proposal] = &[
    hour("Add the place or connection link, the times and the person to contact to the joining instructions"),
    recurring("Send the practical information to each person (and a minor’s legal guardians) and keep proof of it"),
    half_day("Write a welcome booklet describing the stages of the service, the tools used and the rules to follow"),
];

pub(super) const I10: &[Proposal] = &[
    hour("Add an “adjustments agreed” section to the needs analysis, filled in even when there are none"),
    recurring("Open a follow-up log for each person and note their progress and any changes at each review"),
    hour("Write down how help for a disabled person is agreed with them, by whom and where it is recorded"),
];

pub(super) const I11: &[Proposal] = &[
    half_day("Write on one page, for each service, what is assessed, when, by whom and with which tool"),
    hour("Add every aim to the certificate or final review template, marked achieved or not"),
    recurring("File each person’s dated assessments in their record, from the first to the last"),
    half_day("Prepare a test, grid or exercise for each aim, with the level at which it counts as achieved"),
];

pub(super) const I12: &[Proposal] = &[
    hour("Write down what to do about an absence or drop-out: who follows up, when and where it is logged"),
    hour("Put in writing what is already done to keep people motivated: varied methods, regular reviews"),
    recurring("Keep a register of absences and note in it the date of each reminder and the reply"),
    half_day(
        "Write and circulate a sheet on preventing, reporting and handling violence, harassment and discrimination",
    ),
];

pub(super) const I13: &[Proposal] = &[
    hour("Write down who at the centre is in touch with the company, when and by what means"),
    recurring("Write a dated report after each visit or call to the workplace tutor and add it to the file"),
    recurring("Give each workplace tutor the calendar and what will be learnt in each period at the centre"),
    half_day("Create a liaison booklet where the centre and the company note what is learnt in each place"),
];

pub(super) const I14: &[Proposal] = &[
    hour("Draw up a list of available help and social workers, with contact details, and give it to apprentices"),
    half_day("Write down who acts at once if training breaks down through difficulties, violence or discrimination"),
    half_day("Put sport, culture or citizenship projects on the calendar, each with a person in charge"),
    recurring("Keep the programme, the list of participants and a short review for each project"),
];

pub(super) const I15: &[Proposal] = &[
    hour("Explain in the booklet how to report violence, harassment or discrimination and how to reach the mediator"),
    recurring("Explain rights, duties and health and safety at work to every apprentice, and have them sign"),
    hour("Write down who alerts the labour inspectorate when something goes wrong, and where this is logged"),
    half_day("Complete the booklet: rights, duties, health, safety, and a more detailed page for minors"),
];

pub(super) const I16: &[Proposal] = &[
    hour("Ask the awarding body for its rules, its terms and the dates of its exams or juries"),
    recurring("File the registrations, invitations and minutes for each exam or jury"),
    hour("Add a question on exam adjustments for disabled candidates to the registration form"),
    hour("List the documents needed for a registration, with the deadline and the person who sends them"),
];

pub(super) const I17: &[Proposal] = &[
    hour("List the rooms, equipment and contributors that each service calls for"),
    half_day("Gather proof of premises, the equipment list and up-to-date CVs in one folder"),
    recurring("Check venue and equipment against a dated checklist before each service and note anything lacking"),
];

pub(super) const I18: &[Proposal] = &[
    hour("Draw up an organisation chart with a name for every role, even if the same name keeps coming up"),
    half_day("Set out each contributor’s tasks in a job description or contract, outside contributors included"),
    recurring("Keep an up-to-date work schedule: who does what, and on which date"),
    recurring("Write short, dated notes after every catch-up with a contributor"),
];

pub(super) const I19: &[Proposal] = &[
    hour("Write a one-page guide on how to access the resources and whom to ask for help with them"),
    half_day("List the resources provided for each service, then create any that are missing"),
    recurring("For any remote module, record who actually followed it and the support given"),
    recurring("Review all materials on set dates and mark each with the date of its last update"),
];

pub(super) const I20: &[Proposal] = &[
    hour("Appoint the disability lead and the people in charge of mobility in writing"),
    recurring("Set up or convene the advisory council, and keep the list of members and the minutes"),
    recurring("Invite apprentices, trainers and companies to governance meetings and record their views"),
    recurring("Keep a dated list of actions taken on mobility and by the disability lead"),
];

pub(super) const I21: &[Proposal] = &[
    hour("List, for each service, the skills its contributors need"),
    half_day("Fill in a grid for each contributor, with proof of every skill, such as a CV or a diploma"),
    recurring("Interview every new contributor before taking them on, and keep the completed grid"),
    recurring("Have a peer observe a session, with participants’ consent, and keep the dated notes"),
];

pub(super) const I22: &[Proposal] = &[
    hour("Write the year’s training plan: who learns what and how, management included"),
    hour("File the training certificates of everyone in the team in a single folder"),
    recurring("Review everyone’s skills once a year and keep notes of the review"),
    recurring("Take part in a peer group and note what comes out of each meeting"),
];

pub(super) const I23: &[Proposal] = &[
    hour("Subscribe to a newsletter on training rules and keep the issues received"),
    hour("List what the framework of 1 November 2026 changes and which documents need revising"),
    half_day("Check contract and document templates, correct them and date each version"),
    recurring("Keep a monitoring log: date, source, change, document updated, people informed"),
];

pub(super) const I24: &[Proposal] = &[
    hour("Subscribe to a trade journal or join a professional network, and keep proof of it"),
    half_day("Update a service to reflect a change in jobs or skills, and keep both versions"),
    recurring("Log each change spotted in jobs and skills, and what it led to in the services"),
    recurring("Attend a trade fair or an industry event every year and write a short note on it"),
];

pub(super) const I25: &[Proposal] = &[
    hour("Sign up for a conference or a peer group on teaching and keep the confirmation"),
    hour("Find a tool or method useful to disabled people and write down how to use it"),
    half_day("Try out a new tool in one service and write a one-page review of the trial"),
    recurring("Log each new method or tool spotted, whether it was taken up, and why"),
];

pub(super) const I26: &[Proposal] = &[
    hour("List nearby disability partners, with a name and a phone number for each"),
    hour("Write one page on whom to call, and when, if someone discloses a disability"),
    half_day("Contact the disability partners, ask what they can offer and keep their replies"),
    recurring("Keep a register, without names, of cases handled: need, partner called, solution"),
];

pub(super) const I27: &[Proposal] = &[
    hour("Create a checking grid: documents to request, points to check, date and result"),
    half_day("Add a duty to follow the Qualiopi requirements to subcontracting and umbrella-company contracts"),
    recurring("Collect the contributor’s supporting documents before each assignment and file them by name"),
    recurring("Write up a review with the contributor after each assignment, noting what needs putting right"),
];

pub(super) const I28: &[Proposal] = &[
    hour("List companies and partners, with a contact, a role and when to call on each"),
    half_day("Have employers review the programme, and keep their comments and what was done about them"),
    half_day("Sign an agreement with each regular partner setting out what it contributes to the training"),
    recurring("Log every contact with a host company: date, subject and follow-up"),
];

pub(super) const I29: &[Proposal] = &[
    hour("Give apprentices a list of employment partners and further-study options"),
    recurring("Pass job offers on to apprentices and keep a copy of what was sent"),
    half_day("Run a job-search workshop, and keep the materials and the attendance sheet"),
    recurring("Plan a company visit or a meeting with former apprentices for every group"),
];

pub(super) const I30: &[Proposal] = &[
    hour("Create a short questionnaire, with an open question, for each group not yet surveyed"),
    recurring("Send the questionnaire at the end of each service and remind those who have not replied"),
    recurring("Where applicable, contact each funder once a year or attend one of its webinars"),
    recurring("Survey participants again a few months after the end and keep their replies"),
];

pub(super) const I31: &[Proposal] = &[
    hour("Describe on one page how a difficulty or complaint is handled, by whom and when"),
    hour("State in the joining instructions or online how to report a difficulty or make a complaint"),
    half_day("List what could go wrong (absence, breakdown…) and prepare a backup plan for each case"),
    recurring("Keep a complaints log with the dates of the acknowledgement and the reply"),
];

pub(super) const I32: &[Proposal] = &[
    hour("Set up a tracking table: feedback or complaint, cause, improvement decided, date, progress"),
    hour("Write one page on when and how feedback and complaints are analysed"),
    half_day("List the risks to the quality of the services and plan a measure against each"),
    recurring("Review feedback, causes and improvements on set dates, and keep the notes"),
];

pub(super) const I33: &[Proposal] = &[
    hour("Create a questionnaire on content and teaching, separate from the satisfaction survey"),
    recurring("Have every group of apprentices evaluate content and teaching, and keep the results"),
    recurring("Present these evaluations at a teaching team meeting and keep the notes"),
    half_day("Write an improvement plan based on the evaluations and decide how to measure its effects"),
];
