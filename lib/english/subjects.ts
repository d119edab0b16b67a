import { once } from '@/lib/engine/once';
import { stemOf } from './stem';

/** A word or phrase, told by the stems of its words. */
export type Phrase = readonly {
  readonly stem: string;
  /** Whether it is what is done (`parking`), which its stem alone (`park`) is not. */
  readonly isGerund: boolean;
}[];

/** What a team may call a subject, and the words by which clients speak of it. */
export interface Subject {
  readonly names: readonly Phrase[];
  /** The names are among them. */
  readonly words: readonly Phrase[];
}

/**
 * A line is a subject: what teams call it = what clients say. Only words that speak of little else; forms of a word count
 * as the word. What takes more than words to tell is a topic (`topics/`).
 */
const table = `
tree surgery, trees, tree work, arborist = tree, oak, beech, sycamore, conifer, leylandii, branch, bough, prune, fell, felled, chainsaw, saw, stump, hedge, sapling, treetop, crown, trunk
garden, gardening, landscaping, lawns = lawn, turf, mow, mowing, weeds, flowerbed, border, patio, planting, shrub, topsoil, gravel, decking, compost, bulbs
irrigation, irrigation faults, sprinklers, watering = sprinkler, drip line, hose, irrigate, watering, timer, dripper, valve
replanting, plants = replant, replanted, dead plants, wilted, withered, died back, new plants
pest control, pests, infestations = mice, mouse droppings, rats, rat, wasp, wasps, cockroach, cockroaches, bed bugs, bedbugs, moths, ants, fleas, rodent, termites, nest, infestation, droppings, vermin
mould, biohazard, mould cleaning, hazardous cleaning = mould, mold, mildew, blood, vomit, needles, sewage, faeces, black spots, spores, fungus
windows, window cleaning, outside windows = window, skylight, panes, glass roof, conservatory roof
heights, ladder work, work at height = ladder, roof, gutter, chimney, scaffold, first floor, second floor, third floor, upstairs, loft
asbestos = asbestos, artex, old insulation
cleaning, cleaners = clean, cleaner, scrub, hoover, vacuum, mop, dust, deep clean
ironing, laundry = iron, ironing, laundry, washing, shirts, bed linen
breakages, breakage = broke, broken, smashed, knocked over, shattered, chipped, cracked, vase
joining as a cleaner, becoming a driver, working for us, joining the team = cleaning job, work for you, join your team, take me on, experience, references, cv, hiring, apply
irrigation and ponds, ponds = pond, koi, fountain
pools, swimming pool = pool, chlorine, pump, filter, liner
solar, solar panels, heat pumps = solar, panels, inverter, heat pump, battery storage, kilowatt, feed in, tariff
alarms, cctv, security systems = alarm, cctv, camera footage, intruder, sensor, keypad
keys, key holding, locks = key, keys, lock, locksmith, fob, spare key, locked
waste, bins, refuse, recycling, rubbish, waste removal = bin, bins, rubbish, recycling, skip, tip, refuse, dump, bulky, fly tipping
furniture removal, removals, house clearance, old furniture = sofa, wardrobe, mattress, old bed, old fridge, clear out, clearance, take away the old, get rid of
upstairs, stairs, floors, upper floors, carrying upstairs = upstairs, stairs, staircase, second floor, third floor, fourth floor, fifth floor, top floor, flight, flights, no lift
moving furniture, heavy lifting, lifting = lift, carry, heavy, piano, safe, upstairs, move the
assembly, furniture assembly, installation = assemble, assembled, flat pack, put together, put it together, mount, bracket
neighbours, neighbour disputes, disputes between neighbours, noise complaints, neighbour complaints = neighbour, neighbor, next door, upstairs, downstairs, couple in, people above, flat above, noise, noisy, loud music, trumpet, drums, parties, barking, shouting at night, feud, man at number, woman at number, lady at number, man next to, flat opposite, across the landing, over the road
parking, parking permits, car park = parking, car park, permit, parking space, bay, blue badge, garage, barrier
tolls, traffic fines, tolls and traffic fines, parking fines = toll, tolls, fine, fines, speeding, speed camera, parking ticket, penalty notice, infringement, toll notice, congestion charge
excess, waiving the excess, insurance excess = excess, deductible
motor claims, car accidents, accident claims = accident, collision, crash, hit my car, ran into, into the back of, drove into, reversed into, hit me, knocked off, bumper, windscreen, write off, third party, dent, scraped, rear ended
home claims, household claims = burst pipe, flood, burglary, storm damage, leak, stolen
renewals, renewal, policy renewals = renew, renewal, expires, expiry, runs out, lapses, next year premium
fleet, fleet contracts, vans, commercial vehicles = fleet, vans, trucks, lorries, vehicles, company cars, van drivers, our drivers
tyres, wheels = tyre, tyres, tire, puncture, tread, wheel, tracking, alloy
parts, spare parts, spares = spare, spares, part number, replacement part, seal, gasket, bearing, cartridge, o ring
parts bought by the customer, customer parts, customers own parts = ebay, amazon, my own part, own parts, bought the pads, bought a part, brought my own, bought it online, bring my own
hybrids, electric vehicles, high voltage = hybrid, prius, tesla, electric car, ev, high voltage, battery pack, plug in
courtesy car, loan cars = courtesy car, loan car, lift home, replacement car
young drivers, drivers under 21 = 18, 19, 20, nineteen, eighteen, twenty, newly passed, provisional, teenager, student driver
one way hires, one way hire = drop it off in, leave it in, return it in, one way, different city, other depot
unsealed roads, sealed roads, off road = dirt road, gravel road, off road, track, outback, unsealed, beach, four wheel
child seats, car seats = child seat, baby seat, booster
lost luggage, baggage, luggage = luggage, baggage, suitcase, my bag, our bags, of our bags, a bag, carousel, rucksack
special assistance, wheelchairs, disability access, disabled access, accessibility, reduced mobility, access needs = scooter, wheelchair, mobility, disabled, step free, ramp, guide dog, hearing loop, walking frame, assistance, accessible, carer, can not walk
loyalty points, loyalty programme, points, miles, rewards = points, miles, loyalty, rewards, tier, status match, gold card, bonus
check in, early check in, late check out, late checkout = check in, checkout, check out, early arrival, arrive early, leave late, keep the room
visas, visas and immigration, immigration, passports = visa, passport, embassy, consulate, immigration, residence permit, work permit, border agency, biometric, sponsorship letter, leave to remain
accommodation, housing, halls, lodging = accommodation, hall, halls, dorm, dormitory, room in, rent a room, flatshare, landlord, lodgings, somewhere to live, place to live
scholarships, bursaries, funding, grants = scholarship, bursary, funding, grant, stipend, financial help, financial support, afford the fees, hardship fund
admissions, enrolment, registrations, applications = admission, application, apply, offer letter, entry requirements, enrol, enroll, place for, waiting list, catchment, prospectus
late applications, late submissions, extensions for students = late, missed the deadline, deadline passed, past the deadline, after the deadline, missed 31, missed the date, few days late, closing date, still apply, accept my application
predictions of a decision, decisions, admission decisions = chances, chance of getting, likely to get, will i get in, odds, good enough, be accepted
feedback on references, references = reference, references, referee, old employers, previous employer, former employer, recommendation letter
exams, exam results, marking, assessment, grades = exam, exams, marks, grade, grades, resit, remark, marking, essay, coursework, assignment
school fees, tuition fees, fees and invoices = fees, tuition, term bill, invoice, fee
safeguarding, child protection, welfare concerns = bullied, bullying, bruise, bruises, safeguarding, hits him, hits her, self harm, unsafe at home, touched, abuse, neglect, frightened of
exclusion, exclusion decisions, expulsion, discipline = exclude, excluded, exclusion, suspend, suspended, expel, expelled, detention
private tuition, private lessons, tutoring = tutor, tutoring, private lessons, extra lessons, lessons at home, one to one
pupils phones, private phones, messaging pupils = whatsapp, text him, text her, message him, message her, snapchat, his phone, her phone
parent meetings, parents evening, meetings = meeting, meet, sit down, see you about, come in and talk, parents evening
school trips, trips, excursions = trip, excursion, outing, coach trip
school bus, transport, patient transport, travel = bus, transport, taxi, pick up, lift to, ambulance car, get there, get to the hospital
lunches, school meals, dietary requirements, menus, menu changes = menu, lunch, vegetarian, vegan, halal, kosher, gluten, diet, dish, starter, dessert, main course
allergens, allergy, allergies, allergen questions, food safety, product safety = allergy, allergic, allergen, nut, nuts, peanut, sesame, gluten, coeliac, celiac, dairy, lactose, hives, rash, epipen, piriton, anaphylaxis, reaction, may contain, ingredients, traces of
product recalls, recalls, returns and recalls = recall, recalled, batch, lot number, contaminated, expired, out of date
controlled drugs, medicines = controlled, morphine, methadone, fentanyl, oxycodone, diazepam, opioid, schedule 2, register, tramadol, codeine
fridge lines, chilled goods, frozen goods, cold chain = insulin, vaccine, vaccines, fridge, chilled, frozen, cold, refrigerated, cool box
alcohol, alcohol deliveries, age checks = wine, beer, vodka, alcohol, whisky, gin, prosecco, champagne, lager, id, proof of age
live animals, carriage of live animals, animals = live, hamster, bees, puppy, kitten, hatching eggs, fish, snake, hens, chicks, parrot
lost parcels, lost parcel claims, missing parcels, lost items = lost, missing, never arrived, not arrived, disappeared, where is my parcel, vanished, not delivered
redirects, address changes, changing a delivery = redirect, different address, another address, reroute, deliver it to, send it to, leave it with, new address
changes after an order is picked, order changes, amendments to orders = add, swap, remove, change my order, take out, instead of, forgot to order
delivery pass, delivery pass billing, passes = delivery pass, pass, saver, subscription, renewed, auto renew
vouchers, gift cards, gift vouchers = voucher, gift card, gift voucher, gift certificate
alterations, tailoring = alter, alteration, shorten, hem, take in, let out, too long
repairs, repairs and maintenance = repair, broken, leak, leaking, mend, fix, boiler, not working, drip, blocked, mould, heating, hot water
deposits, deposit disputes, tenancy deposits = deposit, bond, deductions, inventory, check out report
rent, rent reduction, rent arrears = rent, arrears
ending a tenancy, ending a tenancy early, early release = end my tenancy, end the tenancy, move out early, leave early, out of the lease, break the lease, give notice, terminate the lease, out of my contract, end the contract early, ending early, break clause
inspections, inspection, mid term inspection, property inspections = inspection, inspect, look round, check the flat, walk round
service charge, management fees = service charge, ground rent, management fee
planning, planning applications, planning permission = planning, planning permission, planner, council, conservation area, objection, listed building, permitted development, building regs, permission for, need permission, conservatory, extend the house
structural calculations, engineering calculations, calculations = calculation, calculations, beam, load, steel, loadbearing, engineer
site visits at weekends, weekend visits = saturday, sunday, weekend
headstones, masonry, headstones and masonry, memorials = headstone, gravestone, inscription, lettering, stone, stonemason, memorial, engraving, plaque, kerb
prepaid plans, funeral plans = plan, prepaid, prepay, instalments, in advance, pay ahead, payout
burial plot, change of burial plot, graves = plot, grave, burial, buried, churchyard, cemetery, beside his, beside her, next to
ashes, scattering of ashes, scattering of ashes at sea = ashes, scatter, scattering, at sea
embalming, embalming at home = embalm, embalming, chapel of rest at home, keep him at home, keep her at home
complaints about clinical care, clinical complaints, medical complaints = nurse, doctor, surgeon, ward, treated, misdiagnosed, rude, left waiting, consultant, examined, complaint, wrong medication
test results, results, lab results = results, result, blood test, biopsy, scan, mri, x ray, swab, lab, tests
moving up the list, moving a patient up the list, waiting lists, priority = sooner, earlier appointment, up the list, bring forward, brought forward, jump the queue, cancellation list, wait that long, quicker, urgent appointment, waiting list
travel refund, travel expenses, expenses = fare, fares, train ticket, petrol, mileage, taxi, travel cost, travel costs, parking
reschedules, rescheduling, changes of appointment, rebooking, date changes, changes of date, changes of booking = move the date, change the date, reschedule, rebook, move it, move my, another day, different day, change my appointment, change the date, postpone, new date
referrals, referral = referral, refer, referred, specialist, consultant
vaccinations, travel vaccinations, jabs = vaccine, vaccination, jab, jabs, booster, injection
physiotherapy, therapy, counselling = physio, physiotherapy, counsellor, therapist, therapy
sick notes, fit notes, medical certificates, insurance reports, reports = sick note, fit note, doctor note, medical certificate, letter from the doctor, report for
ward visiting, visiting = visit, visiting, visiting hours
end of life, euthanasia = put down, put to sleep, end of life, let him go, let her go
boarding, kennels, grooming = kennel, boarding, grooming, clip, nails, cattery, look after the dog
pet insurance = insurance, insurer, claim form
gst, gst notices, tax notices, tax authority letters = gst, notice, notices, asmt, scrutiny, demand notice, hmrc letter, letter from the tax, irs, penalty notice, tax office
written tax opinion, tax opinion, opinions, written opinions = opinion, in writing, confirm in writing, written advice, formal view, letter confirming
representation, court representation, criminal matters = represent, court, arrested, police, bail, fir, charged, hearing
wills, probate, wills and probate, estates = will, probate, estate, executor, inheritance, died, deceased, bereavement, power of attorney
conveyancing, house purchases = conveyancing, buying a house, selling our house, completion date, exchange of contracts, land registry
employment law, employment law advice, hr advice, dismissals = sack, sacked, dismiss, dismissal, fire him, fire her, redundant, redundancy, disciplinary, grievance, tribunal, notice period, fired, allowed to sack, written warning
payroll corrections, corrections = correction, corrections, correct, fixed, fix, wrong, rerun, amend
pensions, pension = pension, auto enrolment, retirement, annuity, opt out, contribution
year end forms, year end = p60, p60s, p11d, w2, year end, p45
timesheets, timesheets and pay, pay = timesheet, timesheets, wages, paid, payslip, hours i worked, overtime, underpaid
right to work, right to work documents = right to work, passport, share code, visa, permit, settled status
cvs, cvs per shortlist, shortlist, candidates = cv, cvs, candidate, candidates, resume, resumes, profiles, shortlist
interviews, weekend interviews = interview, interviews, meet the candidates
employees, talking to employees, contact with employees = talk to my staff, speak to my staff, tell kevin, ring my employee, explain to my staff, tell my staff, call my employee, speak to her directly, speak to him directly
mortgages, home loans = mortgage, remortgage, lender, interest rate, fixed rate, tracker, monthly payment, monthly sum, overpay, term of the loan
card disputes, fraud, card fraud, payment cards, lost and stolen cards = fraud, on my card, my card was, card stopped, card declined, stolen card, unauthorised, do not recognise, cloned, skimmed, transaction
closing an account, account closure, account closures = close my account, close the account, closing my account, delete my account, shut my account, leave you for
bereavement, deceased customers = died, passed away, late husband, late wife, late mother, late father, death certificate, funeral, deceased
credit terms, extending credit terms, payment terms, changes to payment terms, longer payment terms = 30 days, 60 days, 90 days, days instead, credit terms, payment terms, longer to pay, more time to pay, extend our credit, pay later, pay at the end, on account, credit limit
credit limit, raising a credit limit = credit limit, raise our limit, higher limit, increase the limit
termination fee, waiving the termination fee, exit fee, early exit fee = termination fee, exit fee, drop the fee, leaving fee, early exit, leaving early, leave early, cancel early, cancellation charge
billing disputes, billing, disputed bills = bill, bills, billed, overcharged, charged twice, direct debit, invoice
routers, customers own routers, own routers, customer equipment = own router, my router, mesh, wifi thing, repeater, extender, bought a router, netgear, tp link, asus, fritzbox, amazon
engineer visits, engineer visits on sundays = engineer, technician, visit, sunday
outages, hosting and server outages, server outages, service status = down, outage, offline, 500, 502, 503, server, hosting, crashed, not loading, white screen
hosting = hosting, server, domain, dns, ssl, certificate, nameserver
deployments, weekend deployments, releases, go live = deploy, release, go live, launch, push it live, publish, saturday, sunday
plugins, third party plugins, third party software, add ons = plugin, plugins, plug in, woocommerce, elementor, add on, extension, third party, app store
licences, licensing, software licences, image licences, copyright, permissions = licence, license, licences, seats, copyright, permission, rights, reproduce, reprint, use the image, use your photo, credit line
integrations, api = api, integration, webhook, connector, zapier
data exports, exports = export, csv, download all, dump
school visits, group visits, education = class, pupils, school group, year 4, year 5, year 6, teacher, school visit
donations of objects, acquisitions, donations = donate, donation, bequest, give you my, attic, grandfather s
filming, photography, filming requests = film, filming, shoot, photographer, drone, crew, location, tripod, photo shoot
venue hire, private hire, room hire, hall hire = hire the, private hire, private party, book the hall, exclusive use, function room, venue, whole place, hall free, room free, hall for, party on, have our party, hold our party, hall available
large parties, group bookings, groups = party of, group, table for, guests, people, covers, delegates, of us
weddings, wedding = wedding, bride, groom, bridal, married, marry, reception, ceremony, fiance, fiancee, civil partnership
equipment hire, hire equipment, rentals = hire, rent, chairs, tables, marquee, crockery, cutlery, glasses, linen, pa system, projector
waiting staff, staff hire, waiters = waiter, waiters, waitress, serving staff, serve the, bar staff, staff to serve
deliveries on sundays, sunday deliveries = sunday, sundays
menu tasting, tasting = tasting, taste, try the menu, try the dishes
fireworks, sky lanterns, open fire, candles = fireworks, firework, lantern, lanterns, sparklers, bonfire, fire pit, candles, pyrotechnics, flare
bands, live music, amplified music, music = band, dj, disco, amplifier, speakers, live music, karaoke
overnight stays, camping, sleeping on site = overnight, sleep, camp, camping, tent, stay the night, camper van
pets, dogs, animals on site = dog, dogs, cat, cats, puppy, pet, pets, spaniel, labrador, terrier
children, under 18s, minors, unaccompanied children = child, children, kids, toddler, son, daughter, baby, 12 year old, teenager
volunteering, volunteers = volunteer, volunteering, help out, give my time
gift aid, donations by post = gift aid, standing order, donate
legacies, legacies and wills = will, legacy, leave money
council tax, benefits = council tax, benefit, housing benefit, universal credit, band
mediation, mediate, mediating, mediate between = sit us down, sort it out between us, between the two of us, between us, have a word with him, have a word with her, have a word with them, talk to him, talk to her, speak to him, speak to her, step in, make peace, referee
consultation, consultations, sessions = consultation, consult, session, appointment
custom reports, bespoke reports, reports, special reports = special report, own columns, own report, custom report, bespoke report, report that
technical faults, faults, technical problems, technical issues = stays black, black screen, blank screen, switch it on, turn on, not start, error, freezes, frozen, hangs, crashes, flickers, beeps
wholesale, bulk, bulk orders, trade customers = by the pallet, by the case, in bulk, resell, resale, our shops, our stores, our branches, stock your
boats, boat repairs, marine, engines = boat, outboard, hull, mast, sail, rudder, propeller, yacht, dinghy, bilge
job applications, vacancies, recruitment, careers = cv, vacancy, vacancies, hiring, looking for people, looking for staff, any jobs, work for you, job with you, work with you
memberships, membership freezes, freezing a membership = membership, freeze, pause, suspend my, member, cancel my
personal training, classes = personal trainer, pt, class, spin, yoga, pilates
lockers, lost property = locker, lost my, lost his, lost her, have lost, left behind, left my, forgot my, found
guest passes = guest, bring a friend, day pass
raw files, raw photos, unedited photos, negatives = raw, unedited, negatives, all the photos, originals
retouching, photo editing, extra edits = retouch, photoshop, slimmer, remove my, edit, whiten, airbrush
prints, albums = print, prints, album, canvas, frame
tooling, moulds, drawings = tooling, mould, drawing, cad, tolerance
samples, free samples = sample, samples, swatch, swatches, tester
certificates, certificates of conformity, conformity = certificate, certificates, conformity, declaration, test report, datasheet, msds
export papers, export documents = export, certificate of origin, eur 1, packing list, atr
quality complaints, quality, defects = defect, defective, faulty, out of tolerance, scratches, scrap, reject, batch
horses, equine = horse, pony, mare, stallion, foal, gelding, hoof, donkey, equine
exotics, exotic pets, reptiles = snake, lizard, gecko, tortoise, turtle, iguana, parrot, budgie, reptile, chameleon, axolotl
heating, boilers, boilers or heating repairs, heating repairs = heating, boiler, radiator, thermostat, hot water, heat pump, immersion, pilot light, pump
gas, gas work = gas, gas pipe, gas hob, gas supply, propane, lpg
electrics, electrical work = socket, sockets, wiring, fuse, fusebox, consumer unit, lights, electrician, rewire
plumbing = tap, toilet, sink, drain, pipe, plumber, shower, cistern, overflow
smart meter, smart meters, meter readings, meters = meter, reading, readings, smart meter, in home display
orthodontics, aligners, orthodontics and aligners, braces = brace, braces, aligner, aligners, invisalign, retainer, straighten, crooked, overbite
sedation, sedation on site, anaesthetic = sedation, sedate, sedative, anaesthetic, knock me out, laughing gas, asleep, put under
antibiotics, prescriptions, repeat prescriptions, medication, medicine = antibiotic, antibiotics, amoxicillin, penicillin, prescription, prescribe, tablets, inhaler, refill, painkillers, drops, creams, wormer, flea treatment, pills, repeat prescription, medication
home care, carers, care visits = carer, carers, care visit, wash and dress
shopping, errands, personal shopping = shopping, errand, errands, post office, pick up my, collect my prescription
childcare, babysitting = babysit, childcare, look after my son, look after my daughter, mind the kids
cash, cash payments, cash in hand = cash, cash in hand, notes, cheque
loans of money, advances, wage advances = lend, loan, advance, borrow, sub me
appliances, appliance = oven, hob, fridge, freezer, dishwasher, washing machine, dryer, tumble dryer, microwave, cooker, extractor, appliance
driver, drivers, driver assist = driver, drivers, your guy, your man, your lads, courier, the guys
penalty, penalties, interest and penalties = penalty, penalties, late filing, surcharge, interest
certified, certified copies, notarised = certified, certify, sworn, notarised, notarized, apostille, official stamp
original, original document, originals = original, originals
consent, permission, authorisation = consent, consented, permission, authorised, authorized, power of attorney, on her behalf, on his behalf
layout, typesetting, desktop publishing = layout, lay it out, typeset, indesign, formatting, brochure
bookkeeping, books, accounts preparation = bookkeeping, bookkeeper, entries, ledger, receipts, spreadsheet, my books, our books, reconcile, carrier bag
tax advice, tax, taxation, vat = tax, taxes, taxable, vat, hmrc, irs, capital gains, inheritance tax, stamp duty, deductible, allowance, self assessment
criminal law, crime = arrested, police, bail, magistrates, charged with, assault, drink driving, custody, caution, prosecuted
family law, divorce = divorce, separation, custody, child support, alimony, prenup, my ex
orthopaedics, scans, x rays, x ray, images = x ray, xray, scan, mri, ct, ultrasound, radiograph, opg
dangerous goods, hazardous goods, hazardous materials, hazmat, chemicals, flammables, lithium batteries = dangerous goods, hazardous, flammable, explosive, fireworks, chemical, acid, bleach, paint, thinner, solvent, petrol, diesel, cylinder, propane, butane, aerosol, lithium, batteries, nail varnish, resin, peroxide, pesticide, corrosive, toxic, chlorine
personalised items, personalised, bespoke items, engraved, custom made, made to order = personalised, personalized, engraved, engraving, monogram, embroidered, initials, with her name, with his name, name on it, made to measure, made to order, bespoke
debt, debts, arrears, bad debt = debt, arrears, owe, owing, outstanding balance, behind with
sponsorship, raffle prizes, charity requests, fundraising, gifts, gifts to clients, donations to causes = prize, sponsor, sponsorship, donate, raffle, charity, fundraiser, auction prize, good cause
partnerships, collaborations, influencers = collaborate, collaboration, collab, partnership, influencer, ambassador, affiliate, followers
suppliers, supplier enquiries, vendors, sales pitches = introduce our, we supply, we manufacture, our services, your buyer, your purchasing, become a supplier
dissertation, student research, student requests, surveys = dissertation, thesis, survey, questionnaire, research project, phd, coursework
upgrades, free upgrades, room upgrades, complimentary upgrades = upgrade, upgraded, bigger room, better room, suite, sea view, business class
replacements, free replacements, replacement = replace, replacement, new one, exchange
tickets, box office, seats, seat changes = ticket, tickets, seats, row, box office, stalls, circle
group = group, groups, delegates, delegation, coach party, of us
text message, text messages, whatsapp, social media = text, sms, whatsapp, messenger, telegram, dm, by text
training, training sessions, workshops = training, train our, workshop, webinar, refresher, tutorial, teach, show us how, show the team
emergencies, out of hours emergencies, urgent cases = emergency, collapsed, bleeding, unconscious, seizure, swallowed, out of hours
relatives, family, next of kin, third parties = mum, mother, dad, father, husband, wife, son, daughter, brother, sister, aunt, uncle, nan, gran, partner, cousin, neighbour, friend, my ex
library, libraries, library fines, loans and returns = book, books, borrowed, overdue, atlas, library card, loan period, reservation
blood tests, blood test, phlebotomy = blood, fasting, needle, blood test, fast before
export, export licences, exports to other countries = export, ship to, turkey, china, india, dubai, brazil, paperwork, papers, border
airbags, vehicle recalls, car recalls = airbag, recall, recalled, safety notice
students, student finance, student loans = loan, grant, maintenance, bursary, hardship fund, instalment
sponsoring, event sponsorship = sponsor, support our, banner, prize, regatta, tournament, team shirts, fun run, gala
travel insurance, holiday insurance = insurance, hospital bill, broke my, cancelled trip, policy, emergency abroad, medical bill
photo permissions, image permissions, picture requests = photo, picture, image, reproduce, calendar, cover, permission, credit
research data, data requests for research = thesis, dissertation, measurements, dataset, data, study, paper
schools, schools liaison, school groups = teach, teacher, class, pupils, year 3, year 4, year 5, year 6, children, school
domain names, domains = domain, web address, dns, nameserver, registrar, transfer code, url
websites, website faults, website problems, web shop = website, web page, page, checkout, basket, link, form, browser, login page, error
catering, catering enquiries, buffets, platters = sandwiches, buffet, canapes, platter, finger food, lunch for, catering, menu
solar installations, panels = solar, panels, roof, inverter
hearing aids, audiology = hearing aid, hearing, whistles, ear mould, batteries, left one, right one, ear
season tickets, seats = season ticket, pass, seat, block, stand
overtime, extra hours, working late = overtime, stop on, stay on, till ten, carry on until, stay until, stay late, work late, extra hours, longer hours, past six, until nine, over the weekend
early release, early payment, release of funds, advance payment, payment in advance = earlier, early, release, advance, upfront, in advance, sooner, before the date, escrow
exceptions, exceptions to the refund policy, exceptions to policy, policy exceptions, exceptions to the rules = exception, this once, bend the rules, past the deadline, out of time, too late, after the deadline, take it back, i know it is late, special case
data sharing, sharing data, third party access, sharing data with third parties, disclosure = his file, her file, his records, her records, his results, her results, pass on, cousin, on her behalf, on his behalf, send it to my, her details, his details
late entry, late entries, late bookings, late registration = late, closed, entries closed, squeeze me in, squeeze us in, missed the, deadline, too late
public holidays, bank holidays, holidays = bank holiday, public holiday, christmas, boxing day, new year, easter, good friday, thanksgiving, labor day, may day, whit monday, christmas eve
above the ground floor, deliveries above the ground floor, upper floors = upstairs, second floor, third floor, fourth floor, fifth floor, top floor, stairs, first floor
cats = cat, cats, kitten, siamese, persian, tabby
ovens, oven cleaning = oven, ovens, hob, cooker
overnight parking, overnight = overnight, till morning, until morning, sleep in, stay the night, all night, camper
data recovery, recovery of data = recover, recovery, hard drive, died, deleted, get the photos off, get my photos, lost files, wiped, corrupted
coats, coats of paint = coat, coats, layer
young children, children under 8, children under 12, children under 5 = year old, toddler, baby, five, four, three, little one, our son, our daughter
third party repairs, third party equipment, other makes, other brands, repairs to other makes = not from you, bought elsewhere, another shop, other make, other brand, different make, from amazon, from ebay, someone else s
guarantees, guarantees of results, promises of results = guarantee, promise, page one, number one, be sure that, make sure we win, certain to, bound to, results by
sub letting, subletting, subtenants = sublet, subletting, take my room, rent my room, in my place, cousin, while i am away, airbnb, lodger
old appliances, removal of old appliances, taking away old appliances, disposal = old one, old fridge, old washer, old machine, old cooker, take the old, dispose, recycle
guests, guests per booking, visitors = guest, guests, of us, people, friends, extra person
competitors products, advice on competitors products, other suppliers products = other makers, other brand, which of the, their saws, competitor, rival, compare, recommend another
social media, social media management = instagram, facebook, tiktok, linkedin, twitter, post, posts, hashtag, reels
homework, homework help = question, homework, exercise, essay, worksheet, assignment
ladders, work on ladders = ladder, gutters, gutter, roof, high, upstairs windows, skylight
rush printing, rush jobs, rush orders, express work, express orders = by tomorrow, tomorrow morning, today, tonight, urgent, asap, within hours, same day, by noon, this afternoon, express
video editing, film editing, editing = cut the clip, edit, trim, music on it, subtitles, clip, footage
garden work, gardening work = grass, lawn, mow, hedge, weeds, garden, leaves
certificates of study, diplomas, translations of certificates = diploma, degree certificate, birth certificate, marriage certificate, transcript
legal advice, legal questions of clients = legal, legally, allowed to, my rights, our rights, lawful, sue, evict, liable, enforceable, court, solicitor
identity checks, id checks, verification = id, passport, identity, verify, proof of address, selfie, driving licence
opening an account, new accounts, account opening = open an account, new account, set up an account, joint account
statements, bank statements = statement, statements
direct debits, standing orders = direct debit, standing order, mandate, bounced, collected twice
pensions advice, retirement = retire, retirement, pension pot, lump sum, annuity
life insurance, bereavement claims = died, death certificate, policy, beneficiary
health insurance, cover questions = cover, covered, policy, premium, excess, pre authorisation
travel documents, tickets and vouchers = boarding pass, e ticket, ticket, itinerary, booking reference
airport transfers, transfers, shuttles = airport, transfer, shuttle, pick us up, taxi, flight lands
cruise, ferries, ferry = ferry, cruise, cabin, crossing, sailing, deck
camping, pitches, caravans = pitch, caravan, motorhome, tent, hook up, awning
spa, treatments, wellness = massage, facial, sauna, spa, treatment, pedicure
room service, housekeeping = towels, sheets, housekeeping, room service, minibar, pillow, clean the room
lost and found, left items = left my, left behind, forgot my, lost my, handed in, found
wi fi, wifi, internet access = wifi, wi fi, internet, signal, password, router, hotspot
conference rooms, meeting rooms, conferences = meeting room, conference, projector, flipchart, boardroom, delegates, seminar
bar, bar licences, alcohol licence = bar, alcohol, licence, late licence, drinks
theatre tickets, group tickets, performances = ticket, matinee, row, stalls, seats, performance, interval
membership cards, membership, members = member, membership, card, join, renew, subscription
coaching, coaches, lessons = lesson, lessons, coach, beginner, course, class
swimming lessons = swim, swimming, armbands, stage 3, lesson
pitch hire, court hire, facility hire = court, pitch, hire, book a slot, floodlights
sports injuries, first aid = injury, hurt, sprained, first aid, ambulance
exam entries, exam access arrangements = exam, extra time, entry, resit, access arrangements, dyslexia
timetables, timetable = timetable, lesson plan, which room, schedule, clash, period
school uniform, uniforms = uniform, blazer, tie, jumper, skirt, pe kit
attendance, absences, absence = absent, off sick, ill today, not be in, absence, attendance, dentist appointment
special needs, learning support, sen = dyslexia, adhd, autism, autistic, support plan, teaching assistant, statement, ehcp
careers advice, careers guidance = career, careers, job advice, cv help
alumni, graduates = graduated, alumni, class of, former student
payslips, wage queries, wages = payslip, wages, salary, underpaid, overpaid, tax code, holiday pay
holiday requests, annual leave, leave = annual leave, holiday, time off, days off
contracts, contract questions = contract, agreement, terms, clause, sign
procurement, tenders, purchasing = tender, supplier, bid, quote, purchase order, framework
purchase orders = purchase order, po number, po
stock, stock queries, availability = in stock, stock, available, sold out, back in, restock
product information, product questions, technical data = datasheet, dimensions, size, weight, compatible, manual, instructions, specification
software licences, licence keys = licence, license, key, activation, seats, serial
hardware faults, hardware repairs = laptop, printer, screen, fan, battery, overheats, broken, keyboard
network, networks, connectivity = network, wifi, vpn, internet, connection, ethernet, firewall
phones, mobile phones, mobiles = phone, mobile, sim, handset, contract, roaming
backups, backup = backup, backups, restore, recover, snapshot
access rights, user accounts, new starters = access, permission, new starter, account for, user, rights, leaver
printers, printing = printer, toner, print, paper jam, scan, inkjet, laserjet, cartridge, chewing paper
abuse reports, phishing, spam = phishing, spam, fake, scam, malware, hacked
media library, press photos = photo, logo, picture, high resolution
partnership enquiries, business partnerships = partner, partnership, collaborate, joint
investor relations, investors, shareholders = investor, shareholder, annual report, dividend, shares, results
sustainability, environment, carbon = carbon, footprint, recycled, sustainable, emissions
health and safety, accidents, safety incidents = accident, injured, fell, slipped, hurt, hazard, unsafe, near miss
building access, visitors, reception = visitor, badge, pass, reception, gate, parking for
lifts, lift repairs, elevators = lift, elevator, stuck, doors
leaks, water damage, plumbing emergencies = leak, leaking, water, burst, flood, drip, ceiling, pipe
electricity, power cuts, power outages = power, electricity, outage, fuse, lights, tripped
water, water supply = water, pressure, brown water, supply, tap
drains, sewers, blocked drains = drain, drains, sewer, blocked, smell, manhole, toilet
roads, potholes, street lights = pothole, road, street light, pavement, lamp post, kerb
trees and parks, parks = tree, park, branch, bench, playground
dogs, dog wardens, stray dogs = dog, stray, fouling, barking
births, deaths and marriages, registrations of births, registrar = birth, register, certificate, marriage, death, registrar
elections, voting = vote, voting, polling, ballot, electoral
housing benefit, rent support = housing benefit, rent help, universal credit
business rates = business rates, rateable, small business relief
food hygiene, environmental health = mouse, cockroach, food poisoning, hygiene, rating, sick after
licensing, street trading = licence, stall, market, trading
ticket refunds, delay compensation, delay repay = delayed, delay, late train, refund, compensation, cancelled train
railcards, travel passes, smartcards = railcard, pass, smartcard, top up, oyster, season
bikes, bicycles, cycle hire = bike, bicycle, cycle, helmet
rentals, car hire, vehicle hire = hire, rent, car, van, pick up, drop off
servicing, mot, car service, services and mots = service, mot, oil, brakes, due, warning light
bodywork, paintwork, dents = dent, scratch, paint, bumper, panel, bodywork
breakdown cover, roadside assistance, breakdowns = breakdown, broke down, tow, flat battery, roadside, recovery truck
bikes and scooters = scooter, moped, motorbike
curtains, blinds = curtain, blind, blinds, pelmet
carpets, flooring, floors = carpet, floor, laminate, underlay, boards
kitchens, kitchen design = kitchen, worktop, units, island, cupboards
bathrooms = bathroom, shower, bath, tiles, toilet
paint, decorating, painters = paint, decorate, wallpaper, walls, ceiling
roofing, roofs = roof, tiles, slates, gutter, chimney, flashing
windows and doors, double glazing = window, door, glazing, seal, condensation, lock
fencing, fences, gates = fence, gate, post, panel
drainage, groundworks = drain, soakaway, trench, groundworks
surveys, surveyors = survey, surveyor, valuation
valuations, appraisals = valuation, value, worth, appraise
viewings = viewing, view, see the flat, look round
lettings, tenancies, tenancy applications = tenancy, rent, let, tenant, landlord, reference
sales, house sales = sell, sale, buyer, offer, completion
flowers, funeral flowers, wreaths = flowers, wreath, bouquet, lilies
cakes, celebration cakes = cake, icing, candles, tier
wine, cellar = wine, bottle, vintage, case of
farm, farm visits = farm, lambs, tractor, barn
beekeeping, bees = bees, swarm, hive
apprenticeships, apprentices, trainees = apprentice, youngsters, school leaver, take on, trainee, sixteen, learn the trade
coach hire, minibuses, bus hire = coach, seater, minibus, driver for the day
piano tuning, pianos, instrument repairs, moving of pianos = piano, upright, grand, keys, octave, middle c, out of tune, strings, pedal
moorings, berths, boat moorings = mooring, berth, marina, pontoon, jetty, boat
speech therapy, child development = speech, words, talking, stammer, pronounce
vaccination records, immunisation records = mmr, jab, vaccine, vaccination, immunisation, red book
exam appeals, remarks = appeal, remark, looked at again, marked again, off an a, regrade
credit control, overdue accounts, reminders = overdue, reminder, statement, paid in, already paid, final notice, dunning
customs declarations, customs forms = customs, c88, declaration, clearance, release the, duty
server migrations, site migrations, migrations, transfers of sites = migrate, move our site, shift, shifted, transfer, old host, old site, new server
gluten free menu, special diets, diets = gluten, coeliac, vegan, halal, kosher, dairy, nut, what can i eat, diet
gdpr requests, subject access requests, privacy requests = gdpr, on file about, hold on me, my data, personal data, delete me
lost pets, missing pets = slipped out, ran off, missing, tabby, collar, escaped
chimney sweeping, chimneys, stoves = chimney, soot, flue, stove, sweep
wine club, monthly boxes, subscription boxes = monthly case, monthly box, my box, pause, next box, skip a month
rewiring, wiring, electrical installation = cables, rewire, socket, wiring, sockets, fuse board
islands, deliveries to islands = island, isle, arran, skye, orkney, shetland, jersey, guernsey, hawaii, ferry
private addresses, pick ups from private addresses = my house, mum s, bungalow, home, flat, front door, my place
live bands, bands = band, cousins play, set up by, guitar, amplifier, drums, gig
customers own garments, own garments, own clothes = own t shirts, own shirts, own hoodies, own jackets, own caps
signed order, signed orders, written order = signed, signature, order, purchase order
`;

/** All subjects. */
export const subjects: () => readonly Subject[] = once(() => table.trim().split('\n').map(readSubject));

function readSubject(line: string): Subject {
  const [names = [], words = []] = line
    .split(' = ')
    .map((phrases) => phrases.split(', ').map((phrase) => phraseOf(phrase.split(' '))));
  return { names, words: [...names, ...words] };
}

export function phraseOf(words: readonly string[]): Phrase {
  return words.map((word) => ({ stem: stemOf(word), isGerund: isGerund(word) }));
}

/** Whether some words begin with a phrase, in whatever forms of its words. @param at where they begin */
export function beginsWith(words: Phrase, phrase: Phrase, at: number): boolean {
  return phrase.every(({ stem, isGerund: mustBeGerund }, n) => {
    const word = words[at + n];
    return word?.stem === stem && (!mustBeGerund || word.isGerund);
  });
}

function isGerund(word: string): boolean {
  return /ings?$/.test(word);
}
