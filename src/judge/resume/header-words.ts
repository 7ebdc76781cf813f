import { fold } from '../../text/fold.js';

/** Nouns that make a few words the name of a position. */
const JOBS = `engineer engineers developer developers programmer analyst analysts scientist scientists architect researcher
  consultant specialist manager director lead leader head officer administrator admin designer intern internship trainee
  apprentice assistant associate coordinator executive president vp vice chief ceo cto cfo coo cio founder cofounder owner
  partner advisor adviser supervisor superintendent technician operator representative rep agent clerk accountant auditor
  bookkeeper controller buyer planner strategist writer editor journalist author translator teacher tutor instructor
  lecturer professor professorship fellow postdoc postdoctoral principal librarian nurse physician doctor pharmacist therapist
  counselor counsellor attorney lawyer paralegal advocate solicitor secretary receptionist cashier waiter waitress server bartender
  chef cook baker barista host hostess driver pilot mechanic electrician plumber welder machinist carpenter foreman laborer
  worker salesperson seller merchandiser marketer recruiter trainer coach artist animator illustrator photographer producer
  director actor musician stylist model tester qa sre devops dba freelancer freelance contractor volunteer member mentor maintainer
  contributor creator student scholar banker teller broker trader underwriter adjuster estimator surveyor inspector
  dispatcher expeditor handler loader packer picker guard officer soldier sergeant captain lieutenant commander steward stewardess
  aide caregiver nanny janitor housekeeper custodian cleaner detailer aesthetician cosmetologist hairdresser manicurist
  interviewer reviewer caller tech techs technologist evangelist ambassador statistician mathematician economist physicist chemist biologist geologist modeler quant
  webmaster sysadmin integrator implementer facilitator organizer curator expert master professional practitioner liaison
  custodian registrar dean superintendent crew staff dishwasher busser attendant ranger lifeguard stocker
  entwickler entwicklerin ingenieur ingenieurin informatiker informatikerin berater beraterin leiter leiterin projektleiter
  werkstudent werkstudentin praktikant praktikantin wissenschaftler wissenschaftlerin mitarbeiter mitarbeiterin referent softwareentwickler
  geschaftsfuhrer datenanalyst teamleiter sachbearbeiter hilfskraft doktorand doktorandin
  ingenieure developpeur developpeuse analyste chercheur chercheuse chef responsable directeur directrice consultante stagiaire alternant scientifique
  ingeniero ingeniera desarrollador desarrolladora analista consultor consultora becario investigador investigadora cientifico cientifica jefe programador
  ingegnere sviluppatore ricercatore tirocinante stagista responsabile ontwikkelaar onderzoeker stagiair
  engenheiro engenheira desenvolvedor desenvolvedora cientista pesquisador estagiario programista inzynier
  разработчик инженер программист аналитик менеджер директор стажер стажёр руководитель`;
const jobs = new Set(JOBS.split(/\s+/));

/** Words that make a few words the name of an organisation. */
const ORGANISATIONS = `inc incorporated llc ltd limited plc corp corporation co company companies gmbh ag kg se sa sas sarl srl spa bv nv ab oy
  pty pvt lp llp group holding holdings partners associates bank bancorp labs lab laboratory laboratories studio studios agency
  university universitat universite universidad universita universiteit college institute institut instituto school academy hospital clinic center
  centre foundation trust society association ministry department dept bureau authority council commission corps army navy technologies technology solutions
  systems software consulting consultancy services service industries enterprises ventures capital insurance airlines
  motors energy health healthcare pharma pharmaceuticals telecom communications media networks games robotics logistics
  analytics interactive digital international global restaurant hotel church store market companyname ooo zao oao ао ооо ltda`;
const organisations = new Set(ORGANISATIONS.split(/\s+/));

/** Words that make a few words the name of a place of learning. */
const SCHOOLS = `university universitat universitaet universite universidad universita universiteit universidade universitet universiti uniwersytet uni college institute institut
  instituto istituto institution school academy academie akademie polytechnic polytechnique politecnico politecnica politechnika polytechnical hochschule fachhochschule gymnasium lycee liceo ecole escola
  escuela facultad faculty conservatory seminary bootcamp tu eth epfl mit ucla usc nyu uc cuny suny iit iiit nit bits kth lse ucl ecole technion
  университет институт академия школа колледж вшэ мгу`;
const schools = new Set(SCHOOLS.split(/\s+/));

/** Whether a text names a position. */
export function namesJob(text: string): boolean {
  return countIn(jobs, text) > 0;
}

/** Whether a text carries a word of organisations. */
export function namesOrganisation(text: string): boolean {
  return countIn(organisations, text) > 0 || countIn(schools, text) > 0;
}

/** Whether a text carries a word of places of learning. */
export function namesSchool(text: string): boolean {
  return countIn(schools, text) > 0;
}

/** Legal forms that follow a name behind a comma: "Acme, Inc." */
export function isLegalForm(text: string): boolean {
  return /^(?:inc|llc|l\.l\.c|ltd|limited|plc|corp|co|gmbh|ag|s\.?a|b\.?v|n\.?v|pty|lp|llp)\.?$/i.test(
    text.trim(),
  );
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/\p{L}+/gu) ?? [];
}

function countIn(words: ReadonlySet<string>, text: string): number {
  return wordsOf(text).filter((word) => words.has(word)).length;
}
