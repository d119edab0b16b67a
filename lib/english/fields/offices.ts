/** Fields of law, people at work, data and the offices of a firm. */
export const offices = `
legal, lawyer, solicitor, attorney, court, sue, lawsuit, liable, liability, negligence, letter before action, rights, breach, legally, litigation, counsel, tribunal, judge, enforceable, contract law, damages, dispute, statutory, proceedings, case, barrister, lawful, subpoena, will, evict, injunction
settlement, settle, settlement offer, offer, out of court, without prejudice, compromise, figure
data protection, privacy, gdpr, personal data, erase, delete my, delete everything, on file, hold on me, hold about me, subject access, my details, my data, consent, opt out, mailing list, unsubscribe, marketing emails, database, forgotten, data breach, wrong person
contact details, phone number, mobile, number, mobile number, address, email address, number of, her number, his number, home address, contact for, pass on, share
confidential, other clients, other customers, names of, who else, list of your clients, reference customer, disclose, neighbour account, account of
security, hacked, hacker, breach, phishing, scam, suspicious, malware, ransomware, virus, vulnerability, leaked, stolen, penetration test, fraud, spoof, fake email, compromised, strange login, impersonating
security guard, guard, patrol, intruder, break in, burglar, alarm, trespass, vandalism, cctv, prowler
password, login, log in, locked out, account access, reset, two factor, authenticator, username, sign in, access, credentials, unlock, permissions, admin rights, user
complaint, complain, dissatisfied, unhappy, formal, ombudsman, grievance, appalled, disgusted, unacceptable, feedback, rude, disgraceful
press, journalist, reporter, newspaper, article, magazine, interview, radio, television, tv, editor, story, comment, publish, deadline, media, podcast, documentary, spokesperson, quote for, column, feature, broadcast, blogger
marketing, advertising, advert, campaign, logo, brand, brochure, banner, newsletter, social media, website copy, leaflet, flyer
image rights, photo permission, reproduce, copyright, permission, use your photo, use the picture, licence, reprint, credit line, image
jobs, recruitment, vacancy, career, cv, hiring, apply, resume, job, work for you, internship, work experience, placement, apprentice, interview, take on, position, looking for staff, school leaver, trainee, working with you, any openings
hr, human resources, staff, employee, personnel, disciplinary, maternity, sick leave, absence, grievance, annual leave, dismissal, redundancy, holiday entitlement, notice period, sack
employment law, dismissal, redundancy, unfair, disciplinary, tribunal, sack, notice period, letting him go, let her go, fire
reference, references, referee, former employer, recommendation, character reference, vouch
training, train, teach, workshop, course, webinar, tutorial, lesson, show us how, induction, onboarding, refresher, session, walk us through, walk through, run through, learn
translation, translate, translator, interpreter, interpreting, in german, in french, in spanish, in polish, in arabic, language, localise, sign language, speak to her in
certified copy, notarised, apostille, sworn, legalisation, stamp, certified, seal, authenticate, notary, official, embassy, consulate
certificate, certificates, certified, certification, paper that, proof that, document that, confirmation that, iso, audit, compliance, declaration, conformity, traceable, accreditation
calibration, calibrate, traceable, standard, accuracy, measurement, drift, reading, national standard, checked against, thermometer, scale, gauge, reference weight, tolerance, out of true, instrument
customs, export, import, duty, tariff, border, clearance, commodity code, hs code, incoterms, certificate of origin, eori, licence, shipping abroad, abroad, overseas, declaration, c88, held at
audit, auditor, compliance, inspection, regulator, iso, evidence, questionnaire
safeguarding, bullied, bullying, child protection, neglect, abuse, bruise, unsafe, harassment, self harm, frightened, worried about a child, hurt him, hurt her, left alone, crying, scared to go
accessibility, disabled, wheelchair, step free, ramp, hearing loop, blind, deaf, mobility, guide dog, walking stick, carer, accessible, assistance
health and safety, accident, injured, injury, hazard, slipped, tripped, unsafe, near miss, risk assessment, fell, burn, electric shock, evacuated, fumes, hurt
records, archive, file, copy of, copies, transcript, history, documents, registry, certificate, older files
statement, comment, press release, quote
research, dissertation, survey, student project, thesis, questionnaire, study, phd, interview for
sales, sell, buy, purchase, demo, brochure, interested in, quote, price list, catalogue, pitch, new customer, order
visitor, visitors, guest, pass, reception, tour, show round, look round, badge
board, trustees, committee, governors, directors, shareholders, agm, minutes, vote
planning, planning permission, permit, council, building regulations, listed, conservation area, objection, approval, consent, planners
registration, register, enrol, enrolment, admissions, admission, apply, application, place for, waiting list, sign up, join, start in september, year 7, reception class, catchment, sibling
student, students, pupil, pupils, class, school, teacher, year, campus, university, college, course
exam, exams, resit, grade, marks, paper, appeal, invigilator, remark, coursework, assessment, results, extra time, essay
leave in term time, term time, absence, holiday, absent, away, off school, not be in, miss school, authorised, attendance, taking them out, days off, weeks off
exclusion, suspended, expelled, excluded, detention, behaviour, sent home
fees, tuition, term bill, instalment, fee, bursary
homework, essay, assignment, exercise, answers, worksheet, write it for
`;
