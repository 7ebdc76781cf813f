/**
 * Weights of the cues that tell postings from other texts: of the cue as a whole, and of each phrase
 * in it. Written by `scripts/train/posting-gate.ts` from 10492 postings and 1346 other texts;
 * do not edit.
 */
export const POSTING_WEIGHTS: Readonly<Record<string, readonly [number, string]>> = {
  doneLines: [-0.59, ``],
  doingLines: [0.12, ``],
  askingLines: [0.45, ``],
  bullets: [0.15, ``],
  codeMarks: [-0.05, ``],
  headline: [2.03, ``],
  questions: [0.03, ``],
  quotes: [-0.15, ``],
  numbers: [-0.18, ``],
  dottedNumbers: [-0.18, ``],
  addresses: [-0.27, ``],
  aboutHeading: [-0.87, ``],
  responsibilitiesHeading: [0.41, ``],
  requirementsHeading: [1.03, ``],
  preferredHeading: [0.5, ``],
  benefitsHeading: [0.53, ``],
  payHeading: [1.01, ``],
  legalHeading: [0.07, ``],
  processHeading: [0.64, ``],
  footerHeading: [0.74, ``],
  seeking: [
    0.67,
    `we are looking for 0.05, we're looking for 0.04, is looking for 0.16, are looking for 0.06, looking for a 0.06, looking for someone 0.07, looking for people 0.05, we are seeking 0.03, we're seeking -0.35, is seeking 0.06, are seeking 0.03, seeking an 0.03, seeking someone 0.08, we seek 0.10, we are hiring -0.04, we're hiring 0.14, now hiring 0.01, is hiring 0.16, are hiring -0.04, hiring a -0.12, hiring an 0.31, hiring for 0.07, we need a -0.57, we need an 0.06, we need someone 0.31, in need of a 0.05, in search of 0.13, searching for a 0.05, searching for an 0.42, currently recruiting 0.04, join our team 0.07, join the team 0.03, join our 0.06, join us 0.10, join a 0.04, to join 0.06, you to join 0.07, has an immediate 0.18, job opening 0.24, immediate opening 0.28, opening for 0.11, opportunity for a 0.06, opportunity for an 0.01, exciting opportunity 0.10, great opportunity 0.07, opportunity to join 0.01, career opportunity 0.04, vacancy -0.33, are you a 0.27, are you an 0.51, are you passionate 0.08`,
  ],
  candidate: [
    0.29,
    `candidate 0.02, candidates -0.04, ideal candidate 0.02, successful candidate 0.03, candidate will 0.04, candidate must 0.03, candidates must 0.03, candidate should 0.11, qualified candidates 0.15, selected candidate 0.02, right candidate 0.01, strong candidate 0.01, applicant -0.08, applicants 0.09, qualified applicants 0.04, all applicants 0.13, all qualified 0.05, incumbent 0.13, the right person -0.41, successful applicant 0.01, new hire -0.07`,
  ],
  position: [
    0.59,
    `this role 0.05, the role 0.02, your role 0.06, this position 0.06, the position 0.06, this job 0.09, this opportunity 0.14, this internship 0.40, in this role 0.01, in this position 0.09, for this role 0.04, for this position 0.03, role is 0.06, position is 0.08, position will 0.06, role will 0.05, role requires 0.02, position requires 0.04, reports to -0.19, reporting to 0.15, report to -0.46, job description -0.03, job summary 0.05, job title 0.07, job duties -0.02, job id 0.14, job code 0.03, job number 0.27, job type 0.04, job function 0.09, job category 0.01, job family 0.08, job posting 0.07, position summary 0.16, position title 0.05, position type 0.01, position overview 0.05, role overview 0.03, req id 0.01, seniority level 0.05, employment type 0.10, essential functions 0.10, duties and responsibilities 0.19, key responsibilities 0.06, roles and responsibilities -0.59, other duties as assigned 0.36`,
  ],
  youWill: [
    0.64,
    `you will 0.04, you'll 0.06, you would 0.04, you'd 0.17, you get to 0.09, will be responsible 0.11, is responsible for 0.12, are responsible for -0.20, responsible for 0.02, will work 0.08, will be working 0.11, will have the opportunity 0.04, will support 0.07, will help -0.01, will lead 0.15, will be expected 0.03, will play 0.11, will join 0.18, will own -0.13, will report -0.07, your responsibilities 0.04, your impact 0.04, your mission 0.09, your team -0.02, your work 0.02, your day -0.02, as a member of 0.10, as part of 0.05`,
  ],
  youAre: [
    0.27,
    `you have 0.02, you've 0.12, you bring -0.04, you're 0.04, you enjoy 0.07, you thrive 0.07, you love 0.14, you possess 0.09, you know 0.14, you want to 0.05, your experience 0.13, your background -0.07, your profile 0.14, your skills 0.02, who you are 0.06, what you bring -0.10, what you'll bring 0.02, what you'll need 0.01, about you -0.05, must be able 0.06, must have 0.05, must possess 0.09, should have 0.10, someone who 0.14, people who -0.07, self starter 0.04, team player -0.07, passionate about 0.04, passion for -0.05`,
  ],
  years: [
    0.26,
    `years of experience -0.04, years experience 0.13, years' experience 0.06, years of professional 0.06, years of relevant 0.08, years of hands on 0.03, years of industry 0.13, years of work 0.06, years of related 0.09, years of software 0.01, years in 0.01, years working 0.04, year of experience 0.07, years of 0.02, yrs 0.22, years relevant 0.09, or more years 0.09, minimum of 0.09, at least 0.02`,
  ],
  asked: [
    0.51,
    `experience with 0.04, experience in 0.05, experience working 0.05, experience using 0.06, experience building 0.02, experience developing 0.05, experience designing -0.06, experience of 0.03, experience as 0.12, hands on experience 0.03, proven experience 0.03, prior experience -0.01, previous experience 0.08, work experience -0.02, solid experience -0.06, strong experience -0.07, extensive experience -0.07, knowledge of 0.05, strong knowledge -0.04, working knowledge 0.09, familiarity with 0.06, familiar with 0.07, proficiency in 0.08, proficiency with 0.07, proficient in 0.07, proficient with 0.02, expertise in 0.02, expertise with 0.19, ability to 0.06, able to 0.02, understanding of 0.09, strong understanding 0.09, deep understanding 0.07, comfortable with 0.07, comfortable working 0.05, proven track record 0.04, track record of 0.01, demonstrated 0.09, demonstrated ability 0.03, strong communication -0.17, communication skills -0.01, analytical skills 0.08, problem solving skills 0.04, written and verbal 0.07, verbal and written 0.06, attention to detail 0.07, detail oriented 0.07, requirements -0.03, qualifications 0.07, fluent in -0.02, skilled in -0.03`,
  ],
  degree: [
    0.28,
    `bachelor's degree 0.01, bachelors degree 0.18, bachelor's 0.02, bachelor degree 0.01, master's degree -0.03, masters degree 0.16, master's -0.01, phd in 0.03, bs in 0.05, ms in 0.09, bs degree 0.34, bachelor of -0.41, or equivalent 0.09, or equivalent experience 0.01, or related field 0.08, related field 0.05, relevant field -0.12, related discipline 0.19, or similar field 0.02, high school diploma -0.02, quantitative field 0.05, equivalent combination 0.09, degree required 0.06, degree preferred 0.09`,
  ],
  preferred: [
    0.44,
    `a plus 0.03, is a plus 0.05, are a plus -0.76, big plus 0.05, nice to have -0.09, nice to haves 0.03, good to have 0.15, bonus points -0.06, preferred 0.05, is preferred 0.16, strongly preferred 0.03, preferably 0.13, desired -0.02, desirable 0.19, is required 0.08, are required 0.09, required 0.01, not required 0.06, is a must 0.04, a must 0.06, advantageous 0.01, an advantage 0.06, mandatory 0.04`,
  ],
  fairness: [
    0.2,
    `equal opportunity 0.08, equal opportunities 0.03, equal employment 0.08, eeo 0.09, eoe 0.11, without regard to 0.10, regardless of 0.08, affirmative action 0.02, veteran 0.08, veterans 0.01, protected by law 0.04, disability 0.06, disabilities 0.02, gender identity 0.08, sexual orientation 0.08, national origin 0.08, reasonable accommodation 0.08, reasonable accommodations 0.04, marital status 0.05, we celebrate diversity 0.07, diverse backgrounds 0.02, underrepresented -0.20, background check -0.04, background checks -0.28, e-verify 0.14, authorized to work 0.23, work authorization 0.08, eligible to work 0.01, right to work -0.10, visa sponsorship 0.08, sponsorship 0.09, us citizen 0.01, us citizens 0.07, citizenship 0.04, security clearance 0.07, clearance 0.07, green card -0.31, corp to corp 0.03, c2c 0.20, w2 0.14, third parties 0.30, agencies -0.21`,
  ],
  apply: [
    0.29,
    `apply -0.01, apply now -0.01, apply today 0.02, apply here 0.75, apply at 0.06, apply via 0.11, to apply 0.06, how to apply 0.11, please apply 0.25, apply for this 0.05, applying 0.06, submit your 0.24, your application 0.17, your resume -0.07, your cv 0.31, your resumé -0.07, your portfolio -0.27, updated resume 0.40, send resume 0.37, send your 0.09, send us 0.19, email us 0.02, cover letter 0.18, interview process -0.12, hiring process 0.11, application process 0.17, hiring manager -0.24, start date 0.06, immediately 0.12, get in touch 0.47, reach out 0.24, interested candidates 0.01, if you are interested 0.05, if interested 0.10, we'd love to hear -0.03, we want to hear 0.13, looking forward to your 0.01`,
  ],
  benefits: [
    0.14,
    `401k 0.07, 401(k) 0.03, paid time off 0.03, pto 0.07, health insurance 0.03, medical insurance -0.07, medical 0.02, dental 0.03, vision 0.05, paid leave 0.02, vacation -0.05, vacation days 0.05, sick leave -0.02, equity 0.06, stock options 0.01, rsus 0.07, competitive salary 0.04, competitive pay 0.04, we offer 0.02, benefits package 0.06, perks 0.02, flexible hours -0.17, flexible working 0.16, work from home -0.04, bonus -0.01, bonuses 0.03, retirement -0.01, pension -0.06, life insurance 0.05, wellness -0.01, gym 0.04, learning budget -1.15, home office -0.04, career growth 0.06, professional development 0.06, work life balance 0.10, referral bonus 0.08, commuter 0.03`,
  ],
  terms: [
    0.23,
    `full time 0.15, fulltime 0.39, part time 0.13, permanent 0.02, contract 0.04, contract to hire -0.02, long term 0.05, temporary -0.65, internship 0.08, intern 0.03, remote 0.07, remotely -0.06, fully remote 0.02, hybrid 0.09, on site -0.02, onsite 0.11, in office 0.03, travel 0.02, relocation 0.07, per hour -0.38, per year -0.02, per annum 0.04, hourly -0.18, salary -0.05, base salary 0.02, salary range -0.13, base pay -0.16, pay range 0.01, location 0.06, locations 0.05, duration 0.03, months -0.08, rate -0.07, hours per week -0.05, days a week -0.01, shift 0.02`,
  ],
  ourselves: [
    0.61,
    `we 0.04, we are 0.05, we're 0.04, we've 0.04, our 0.07, us 0.04, our team -0.05, our company 0.09, our client 0.08, our customers 0.01, our mission -0.01, our values -0.02, our culture -0.02, our product 0.06, our platform -0.01, our engineering 0.24, we believe 0.04, we build 0.02, we work 0.01, we value -0.13, you and 0.06, with us 0.02, at our 0.07`,
  ],
  staff: [
    0.44,
    `engineer -0.04, developer -0.12, developers 0.01, analyst 0.05, analysts -0.15, scientist -0.01, scientists -0.08, manager -0.13, managers -0.14, architect 0.17, specialist -0.21, consultant -0.04, lead 0.03, researcher -0.06, designer -0.02, representative -0.03, director -0.07, administrator -0.30, coordinator -0.19, associate -0.06, executive -0.02, recruiter 0.01, head of -0.04, technician -0.30, officer -0.31, team 0.07, teams 0.10, stakeholders 0.11, cross functional 0.08, business 0.06`,
  ],
  resumeHeads: [
    0.15,
    `professional summary -1.62, objective -0.06, professional experience -0.10, employment history -1.48, work history -0.33, executive profile -1.70, personal information -0.02, references -0.09, resume -0.08, gpa -0.10, hobbies 0.12, interests -0.27, accomplishments -0.36, achievements -0.02, awards 0.08, publications -0.32, education and training -0.49, skills 0.01, education -0.06, certifications -0.23, languages -0.13, projects 0.03, extracurricular 0.01, volunteer -0.06, volunteering 0.08, coursework 0.03, dean's list -0.55, honors -0.17, nationality 0.08, to present -0.35, to current -0.48, present -0.09, current -0.06, company name -0.42, core competencies -0.22, involved in 0.02, worked on 0.22, worked as -0.17, worked with -0.06, having 0.07, designation -0.04, environment 0.06, team size 0.90, declaration -1.39, passport -0.70, mobile 0.07, phone -0.07, email -0.05, technical skills -0.14, academic 0.17, linkedin 0.03, github -0.07`,
  ],
  firstPerson: [
    -0.28,
    `i -0.03, my -0.25, me 0.22, i'm 0.06, i've -0.91, i'd 0.28, i am 0.08, i have 0.17, myself 0.36, mine 0.03`,
  ],
  otherPeople: [-0.16, `he -0.08, she -0.11, his 0.03, her -0.30, him 0.46, ms 0.03`],
  theirs: [-0.08, `they -0.01, their 0.03, theirs 0.39, these 0.04, those 0.01, themselves 0.31`],
  past: [
    -0.13,
    `were 0.01, had 0.15, did -0.17, been 0.05, became -0.05, began 0.10, went -1.37, came 0.05, took -0.20, made 0.05, got 0.07, saw -0.33, found -0.02, wrote -0.01, gave 0.27, left -0.13, knew 0.03, thought 0.16, used to 0.02, ago 0.12, last year 0.09`,
  ],
  dates: [
    -0.62,
    `january -0.10, february -0.61, april -0.30, june -0.44, july -0.11, august 0.04, september -0.18, october -0.11, november -0.35, december -0.11, jan -0.21, feb -0.10, mar -0.01, apr 0.05, jun -0.30, jul -0.60, aug -0.75, sep -0.32, oct 0.04, nov -0.36, dec -0.31, 2010 -0.20, 2011 -0.11, 2012 -0.21, 2013 -0.34, 2014 -0.41, 2015 -0.11, 2016 -0.35, 2017 0.05, 2018 -0.07, 2019 -0.14, 2020 -0.02, 2021 -0.09, 2022 -0.06, 2023 -0.03, 2024 0.10, 2025 0.11`,
  ],
  reporting: [
    -0.23,
    `said -0.28, says -0.78, told 0.11, according to -0.27, reported -0.16, survey -0.11, study -0.11, studies 0.10, article -0.34, in this article -0.43, readers -0.04, author -0.03, guide 0.04, percent 0.07, average -0.47, median -0.82, typically -0.04, usually -0.42, often 0.03, generally 0.08, employers -0.62, job seekers 0.12, recruiters -0.02, professionals -0.05, workers -0.25, economy -0.04, industry experts -0.23, career path -0.95, career paths -0.80, versus 0.37, vs -0.13, difference between -0.56, differences -0.30, both roles -1.35, tend to -0.71, many people 0.49, most people -0.28, demand for 0.03, job market 0.01, in demand -0.28, for example -0.04, for instance 0.02, such as -0.07, however 0.02, although -0.07, rather than 0.02, means 0.09, let's -0.08, a data scientist -0.09, an ai engineer -0.71, a data engineer -0.38, a data analyst -0.05, a machine learning engineer -0.92, data scientists -0.16, data engineers -0.31, data analysts 0.17, ai engineers -0.70, machine learning engineers -0.38, software engineers 0.29, job titles 0.01, job postings -0.72, salaries -0.21, earn -0.21, earns 0.03, hire a -0.02, hire an -0.17, freelance -0.06, may be 0.07, might be -0.07`,
  ],
  narrator: [
    -0.08,
    `what is -0.28, what are -0.21, what does -0.87, how does 1.28, how do -0.27, how to -0.10, why do -0.17, how much -0.61, should you -0.39, can you 0.05, do you 0.11, you might 0.14, you may -0.20, you should -0.09, you can 0.05, you could 0.27, you need to 0.11, you want 0.04, if you want 0.02, when you 0.11, step 1 -0.10, step 2 -0.09, tips 0.01, here's how -0.88, here are 0.04, remember 0.09, don't 0.10`,
  ],
  contract: [
    -0.16,
    `hereby -0.31, shall -0.03, shall not -0.11, agreement -0.06, party 0.11, parties 0.26, pursuant 0.02, license -0.01, licence -2.96, licensed 0.06, copyright -0.02, warranty 0.01, warranties -0.08, liability -0.26, liable -0.04, permission -0.08, granted -0.01, terms and conditions 0.03, governed by -0.32, redistribution 0.04, redistribute -0.02, in writing 0.03, your account -0.84, cookies -0.20, personal data 0.08, we collect 0.01, your data -0.52`,
  ],
  manual: [
    -0.08,
    `install -0.30, installation -0.44, installed -0.24, usage -0.02, use the -0.30, using the 0.20, example -0.03, examples 0.08, function -0.01, functions 0.01, method -0.02, methods -0.10, command -0.23, option -0.20, options -0.02, default -0.09, argument -0.27, arguments -0.29, parameter 0.15, parameters -0.34, package -0.04, version -0.04, documentation 0.02, note that 0.12, see also -0.09, see the -0.03, see 0.11, returns -0.19, return -0.10, value -0.01, values 0.01, file -0.07, files -0.09, string -0.19, object -0.14, array 0.01, type 0.06, types -0.05, error 0.04, npm -0.14, pip -0.17, readme -0.03, click 0.15, press -0.13, button 0.40, menu -0.59, settings -0.17, if the -0.30, must be 0.05, is not 0.01, is used -0.10, will be 0.09`,
  ],
  code: [
    -0.2,
    `const -0.15, let 0.04, var -0.04, def -0.07, class 0.03, import -0.16, export -0.02, self 0.02, null -0.19, true -0.07, none -0.03, int -0.02, void -0.02, char -0.02, struct -0.03, static -0.05, private -0.06, async 0.10, await 0.07, else -0.02, elif -0.04, throw 0.01, catch 0.11, try -0.05, undefined -0.06, bool -0.03, boolean -0.08, define 0.06, endif -0.03, fn -0.06, pub -0.05, interface -0.04, extends -0.11, readonly -0.05, typeof -0.10, print 0.03, console 0.05`,
  ],
  shop: [
    0.01,
    `pricing 0.09, per month -0.33, sign up 0.02, learn more -0.02, read more -0.01, shipping 0.01, buy 0.04, order -0.06, newsletter -0.12, features 0.05, upgrade -0.48, price -0.34, prices -0.50, reviews -0.07, rating -0.05, customers love -0.39, trusted by 0.08, credit card -0.14, discount -0.56, free 0.02, download 0.28, donate -0.21, tickets 0.02`,
  ],
  news: [
    -0.16,
    `announced 0.02, founded in 0.07, series a 0.26, series b 0.03, raised 0.10, raises 0.74, investors -0.13, funding round 0.11, spokesperson 0.22, chief executive -0.48, ceo 0.01, co founder 0.31, shares 0.16, quarter -0.20, government -0.11, university of -0.50, researchers 0.08, residents 0.07, published -0.25`,
  ],
  course: [
    -0.26,
    `course -0.06, courses -0.21, students -0.05, student 0.05, you will learn -0.99, you'll learn -0.43, learn how 0.16, curriculum 0.13, enroll 0.03, module -0.07, modules -0.04, tuition 0.11, instructor -0.64, week -0.01, weeks -0.10, textbook -0.11, exam 0.31, assignment 0.11, homework 0.13, bootcamp -0.40, lesson -0.41, chapter -0.08, semester 0.31, cohort -0.21, graduates -0.23, learners 0.26, capstone -0.70, workshop -0.35, certificate -0.64, certification 0.11, register -0.08`,
  ],
  letter: [
    -1.03,
    `dear -0.95, sincerely -0.11, regards 0.10, thank you for 0.13, hello 0.18, hi there 0.23, attached 0.05`,
  ],
  kitchen: [
    0.03,
    `g -0.24, ml 0.07, bake -0.08, salt -0.26, sauce 0.36, butter -0.19, bread -0.21, starters -0.10, coffee -0.08, tea -2.69, minutes -0.39, serve -0.05, serves -0.10, ingredients 0.11`,
  ],
  meeting: [
    0.02,
    `apologies -0.01, agenda -0.08, resolved -0.18, action -0.01, figure 0.26, table -0.27, abstract 0.06, introduction -0.27, section -0.51, we show -0.07, results -0.03, proposal -0.14, deliverables -0.01, scope of work 0.67, phase 0.11, fee -0.01, fees -0.03, client 0.06, case study -0.09, the client -0.11, the challenge 0.01`,
  ],
};

/** What a text without any cue scores. */
export const POSTING_BIAS = -4.17;
