/** Fields of health and of computing. */
export const careAndComputing = `
medical, doctor, symptoms, diagnosis, medicine, dose, tablets, pain, rash, swelling, fever, treatment, side effects, bleeding, sick, ill, lump, dizzy, blood pressure, infected, infection, headache, clinical, nurse, sore, antibiotics, breathing, coughing
medicines, medicine, tablets, antibiotics, inhaler, dose, calpol, paracetamol, insulin, medication, pills, drops, cream, epipen, painkillers, prescription, ibuprofen, syrup
prescription, prescriptions, repeat, refill, tablets, inhaler, prescribe, medication, pharmacy, run out of, medicine, wormer, antibiotics, flea treatment, dose, painkillers
appointment, appointments, see the doctor, see the vet, see someone, slot, book, check up, consultation, cancel my, earlier, rebook, diary
test results, results, blood test, scan, biopsy, x ray, mri, lab, swab, smear, sample, tests, ultrasound
referral, referred, specialist, consultant, hospital, refer, second opinion
surgery, operation, procedure, anaesthetic, theatre, recovery, stitches, wound, op
dental, teeth, tooth, crown, filling, braces, dentist, gum, molar, extraction, brace, bridge, denture, implant, root canal, impression, rasping
orthodontics, braces, aligner, straighten, retainer, crooked, invisalign
sedation, sedated, sedate, anaesthetic, put under, asleep, knocked out, gas and air, general anaesthetic
vaccination, vaccine, jab, booster, immunisation, injection, shots
physiotherapy, physio, exercise, rehab, back pain, knee, shoulder, massage
mental health, counselling, therapist, anxiety, depressed, panic, therapy, low mood, suicidal
carer, care, wash, dress, bathing, helper, home care, feeding, personal care, toilet
home visit, home visits, house call, come to the house, come to my house, too weak, bedbound, housebound, cannot get to, at home, come out to, see him at home, see her at home, to her home, to his home
emergency, emergencies, urgent, collapsed, unconscious, bleeding, seizure, 999, out of hours, choking, not breathing, swallowed, poison
euthanasia, put down, put to sleep, end of life, suffering, let him go, let her go
insurance forms, insurer, claim form, policy number, pet insurance, sign the form, fill in
sick note, fit note, medical certificate, doctor note, signed off, letter for work, letter from the doctor
hearing aid, hearing, ear, deaf, whistling, earmould, audiologist
glasses, optician, lens, lenses, frames, eye test, prescription, varifocals, contact lenses, sight
cosmetic, botox, filler, laser, peel, wrinkles, tattoo, piercing
nutrition, supplement, vitamins, diet plan, weight loss, calories
experiment, experimental, protocol, protocols, assay, dilution, buffer, sample preparation, temperature should we, method, reagent, incubate, which settings
hosting, host, server, site down, domain, dns, ssl, bandwidth, nameserver, uptime, cpanel
domain transfers, domain, domains, domain name, registrar, transfer, auth code, epp, unlock, unlocked, nameserver, dns, whois, keep our name, our name, web address, transfer code
email account, mailbox, inbox, imap, spam filter, mailboxes, forwarding, outlook, smtp
website, site, page, web page, homepage, checkout, plugin, wordpress, theme, online shop, shop, layout
code, coding, custom code, plugin, script, php, javascript, function, line, bug, snippet, theme, developer, query, macro, wrote, patch, css, program, html
custom development, custom, bespoke, feature, build us, extra button, new field, write a script, add a feature, module, modification, tailor, develop, code, programme it, functionality
integration, integrations, api, webhook, connector, sync, zapier, connect to, talk to our, link it, interface, import from, erp, crm, salesforce, hook it up
migration, migrate, move our, import, transfer, old system, switch over, bring across, port, historical data, years of data
third party, third party software, plugin, add on, excel, other vendor, another supplier, not your product, someone else, outlook, quickbooks, other software
data export, export, csv, download, dump, extract, spreadsheet, copy of our data
data recovery, recover, restore, deleted, undelete, lost files, retrieve, wiped, backup, get it back, overwritten, corrupted, snapshot
backup, backups, restore, snapshot, recover, copy, retention
outage, outages, down, offline, 503, 500, 502, not loading, crashed, unavailable, incident, unreachable, timing out, white screen, service status, fell over
bug, bugs, error, crash, freeze, glitch, defect, hangs, fails, technical, fault, error message, stack trace, blank screen, throws
network, vpn, wifi, internet, ethernet, firewall, connection, switch, access point, lan
phone, phones, mobile, sim, handset, roaming, line, extension, voicemail, telephone, landline, number
personal devices, own phone, own laptop, home computer, my ipad, private phone, at home, own device, my son laptop, husband laptop, personal laptop, wife phone, home printer, family
printer, printers, toner, paper jam, print, cartridge, scan, prints, inkjet
software, app, application, program, install, version, update, licence, licensing, module
licence, licences, seats, users, activation, licence key, additional users, accounts, logins, named users
user account, user accounts, new starter, leaver, access for, account for, rights, permission, add a user, joiner, set up a login
upgrade, upgrades, new version, release, newer, premium, update, latest
report, reports, dashboard, custom report, figures, kpi, breakdown by, columns, chart
analytics, tracking, statistics, google analytics, conversion, traffic
seo, search engine, ranking, google, keywords, first page
social media, instagram, facebook, tiktok, linkedin, twitter, post, reels, hashtag, followers, stories
content, copy, text, write the, copywriting, articles, blog, wording, blurb, write our
translation of content, translate, german version, french version, spanish version
design, designer, logo, layout, artwork, redraw, colours, mockup, font, sketch, drawing, visuals
revisions, revision, amendments, changes, round, rounds, tweak, rework, version, redraw, edit, adjustments, redo, another go, corrections, alteration, change, again, different, iteration
corrections, correction, redo, rerun, wrong, fix, amend, put right, mistake, typo, again, should be, run again, once more, error, missed, forgot
drawings, plans, drawing, blueprint, cad, elevation, section, sketch
consultation, advice, consult, opinion, what do you think, recommend, second opinion, guidance, tell me if, have a look, have a read, do i have a case, got a case, what should i, advise, what would you, review
legal advice, legal, rights, case, appeal, court, sue, solicitor, contract, got a case, entitled, evict, employer, stand legally, enforce
benefits, benefit, universal credit, appeal, disability allowance, housing benefit, pip, jobcentre, welfare, entitlement
tax advice, tax, taxable, vat, hmrc, irs, capital gains, deductible, allowance, inheritance, write it off, self employed, declare, dividends
financial advice, invest, investment, pension, savings, mortgage, lump sum, shares, isa
phone support, call, ring, phone, hotline, over the phone, speak to someone, talk me through, call me
weekend, saturday, sunday, weekends, bank holiday, sat, saturdays, sundays, good friday, boxing day
evening, evenings, night, after six, after seven, after eight, after work, tonight, midnight, out of hours, after hours, after hours support
`;
