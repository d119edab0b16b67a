/** What clients say of what firms have a name for: further words of fields, by what these are called first. */
export const clientsWords = `
data protection, data, data subject, subject access, hold about me, hold on me, you hold, you have on me, you have about me, everything you have, copy of my information, information about me, stop writing to me, stop emailing me, take me off, forget me, old address, wrong address, seen by, sent to the wrong, private details, my date of birth, personal details, got my details, permission to, removed from your
memberships, membership, freezes, membership freezes, monthly payments, work out, gym, injured, broken foot, pregnant, away for, stop paying for a while, have a break, on hold, not be able to come, put my membership
corporate, corporate bookings, company, firm, whole office, our staff, team building, team day, our employees, colleagues, law firm, christmas do, office party, away day, staff party, work party, for work
instruments, instrument hire, instrument, cello, violin, flute, trumpet, by the month, borrow one, practise
exam, exam accommodations, exam access, exam arrangements, access arrangements, papers, extra time, dyslexia, separate room, scribe, reader, sitting, sit the, board, mock
press, press enquiries, media, media requests, piece on, writing about, putting together a piece, for our readers, courier, times, herald, gazette, chronicle, tribune, broadcaster, airing, on air, on camera, on the record, by deadline, story on, report on, reporting, reporter, programme, crew, your side
waste, bulky waste, bulky, couch, old fridge, old mattress, take away our old, sofa, clear out, house clearance, dispose of, garden waste
wholesale, wholesale accounts, stockists, stockist, trade enquiries, gift shop, gift shops, our shop, our shops, our store, stock your, carry your range, sell your, your range, your products in, boutique, retailer, delicatessen, deli, case price, by the case, resell, minimum order, trade prices, margins, our customers, on our shelves, farm shop
sponsorship, sponsorship requests, sponsoring, your name on, shirts, kit, our club, our team, under 11s, under elevens, summer fair, school fete, charity run, football side, a prize for, donate a prize, support our event, fun day, put your logo, banner at
adoption, adoptions, adoption enquiries, rehoming, taking him home, taking her home, take him home, take her home, on your page, our family, saw him, forever home, meet the dog, meet the cat, still available, rescue
invoice, invoicing, invoices, billing, accounts payable, doesn t match, total on, does not match, reissue, statement of account, which invoice, bank says, paid twice, taken twice, money has gone out, has gone out of my account, charged me, charge on my, amount is wrong, wrong amount, the sum, vat number, our po, purchase order number, due date, reference number, went out on, remittance advice, been paid
visa, visa letters, visa support, consulate, embassy, enrolled until, proof that i, letter that says, something that says, entry, invitation, border
parking permits, parking permit, permit, permits, outside the house, his van, builder coming, park outside, residents bay, scratch cards, skip on the road, visitor parking, removal van
hardware, hardware procurement, procurement, machines, screens, starting in, new people, they will need, equip, laptop for, need a laptop, second monitor
it onboarding, new starters, onboarding, starting in, joins us, first day, accounts for, starts on
delivery claims, freight claims, damage claims, crushed, soaked, soaked through, cartons, came in with, arrived with, arrived in pieces, corner, dented, torn, wet, missing from the pallet, short delivered, pallet, signed for, dropped by
translation rights, foreign rights, translation, in portuguese, in italian, in german, in french, bring out, publish it in, edition, small house, rights for
jobs, job applications, recruitment, careers, vacancies, anything going, do you have anything, years behind me, trained, years of experience, looking for work, looking for a job, part time, seasonal, weekend job, work with you, work at your, take people on, hiring at the moment, my son is looking, apprentice, apply to you, join you, join your
dietary, dietary requirements, diets, special diets, coeliac, pork, does not eat, do not eat, no meat, vegetarians, allergic, what can they have, intolerant, low salt, pureed
api support, api, developer support, integrations, endpoint, 401, 403, 404, 429, token, webhook, our script, posts, rate limit, json, header, sandbox, sdk, request fails, docs, oauth, payload, returns an error
website, web, website support, page, link, button, form does not, will not load, booking page, basket, online shop, checkout, cookies, browser
complaints, complaint, take this further, make a complaint, rude, the way i was, spoken to, treated, disgraceful, who can i complain, higher up, lodge, not good enough, poor service, let down, raise a
safeguarding, child protection, welfare, hits, hits him, hits her, hit by, picks on, picking on, scared of, won t come to school, will not go to school, cries every, bruises, touched him, touched her, inappropriate, left alone, older boys, worried about my, does not want to go, name calling, pinched, locked him
security incidents, security, cyber security, clicked a link, clicked on, strange email, typed her password, typed his password, typed my password, gave out, asked for my password, odd login, someone got in, ransom, encrypted, pretending to be you, fake, got into our, signed in from, not me, dodgy, suspicious email
hosting, servers, our site, site is down, site down, not resolve, timeouts, disk full, slow site
student finance, student loans, maintenance loan, maintenance grant, loan has not, not come through, bursary, hardship, pay my rent, fees, instalments, funding
tenancy deposits, deposit, deposits, bond money, bond, deposit back, moved out, deductions, inventory, took money off for
rent, rent payments, rent arrears, pay my rent, behind with, late with the rent, rent is late, standing order
repairs, maintenance, repairs and maintenance, snapped, stopped heating, tripping, will not shut, will not close, will not open, hanging off, fallen off, fell off, come away, no hot water, cold radiators, smells of, cracked, drips, drip, ceiling, boiler is, heating is, makes a noise, making a noise, does not turn, will not turn on, broken handle
spare parts, spares, parts, replacement parts, snapped, little plastic, plastic, handle, wheel, clip, lid, bracket, do you sell that, do you sell the, just the, hose, bulb, knob came off, missing screws, missing a screw, screw missing
returns, returns and exchanges, exchanges, too small, too big, does not fit, send it back, bring it back, tags on, unworn, unopened, swap it for, another size, size up, size down, other colour, does not suit, changed my mind, not what i expected, not as described
warranty, warranty claims, guarantee claims, stopped heating, months old, weeks old, only had it, bought in, after only, already broken, gave up, died on me, packed up, under two years
delivery, deliveries, delivery enquiries, logistics, not turned up, has not come, still waiting for, where is it, due on, expected on, not arrived, out for delivery, depot, left it, card through the door, missed you, tracking says, not here yet, left outside, next door
delivery slots, delivery dates, delivery times, slot, come on the, earlier in the day, not be in, be out, after 2, at work until, another day, put it back
talks, speakers, speaker, speaker requests, give a talk, speak at, keynote, panel, our members, evening talk, spring gala, guest speaker, lecture
events, event bookings, functions, christening, retirement, anniversary, 60th, 50th, 40th, 21st, wake, do for, hire out, have it all to ourselves, have the place, private evening, baby shower, engagement
group bookings, groups, group visits, school groups, coach party, of us, party of, bring my class, bring our class, bring the, year group, scout troop, seniors, walking group, rotary, bus load
accessibility, access, disabled access, access requests, wheelchair, crutches, cannot climb, can not climb, stairs, walk far, sits in, ramp, hard of hearing, partially sighted, way up, lift to
domain renewals, domain, domains, web address, runs out, expires
prescriptions, repeat prescriptions, medication, last two, running low, run low, pills, tablets left, nearly out of, ran out, inhaler, drops, more of the, before the weekend, need more
test results, results, scans, any news on, came back, have they come, had my blood, blood taken, had a scan, had an x ray, waiting to hear
referrals, referral, see a specialist, specialist, get seen, on the list, letter to the hospital, second opinion
appointments, appointment changes, bookings, rebook, fit me in, squeeze me in, see me, earlier slot, come in on, can not make it, move my, another time
medical records, records, copies of my notes, my notes, patient file, copy of my file, vaccination record
insurance, insurance claims, cover, underwriting, my policy, no claims, excess, adjuster, assessor, are we covered, am i covered
new business, sales, sales enquiries, new customers, quotes, quotations, estimates, how much would, ballpark, rough price, what would it cost, what would it come to, price for, thinking of, interested in, considering, looking to have, would like to have, new kitchen, brochure, put one in, we need a new, take us on, who do i talk to about
trade accounts, account opening, credit account, open an account, on account, pay monthly, thirty days, company card
legal, legal matters, legal department, solicitors, letter from my solicitor, hear from my lawyer, my lawyer, take you to, small claims, ombudsman, served, suing, statement for the court, witness, subpoena, sue you
privacy, photos of my child, photo of me, took a picture, on your instagram, on your facebook, take the picture down, take it down, on your website
volunteering, volunteers, helping out, lend a hand, few hours a week, retired, spare time, do my bit, give something back
fundraising, marathon, running for, raise money, collection tin, cake sale, bake sale, sponsored, raised
gifts in wills, legacies, legacy, my will, leave you, leave something, when i am gone, estate of
donations, donate, give you, pass on to you, grandfather s, attic, clear his house, offer you, would you like to have, bequeath, cash gift
lost property, lost items, lost and found, left it on, left my, on the seat, under the seat, in the cloakroom, on the hook, behind the, took it off, put it down, must have dropped, anyone hand, handed in, fell out of
customs, duties, duty, import charges, taxes on arrival, stuck at the border, held at customs, asked to pay, paperwork for, origin, commercial invoice, cleared
exports, ship to, deliver to, overseas orders, abroad, post it to, send it to my
training, courses, training requests, teach us, show my team, show the new, run a session, get up to speed, half a day, learn to use, know how to use, new staff, walk my team
product safety, burnt, caught fire, sparks, smoke, electric shock, cut himself, cut herself, choked, swallowed, rash after, got hot, exploded, sharp edge, overheated, melted, tingle, shock from
food complaints, hair in, found a, tasted off, made us ill, sick all night, mouldy, undercooked, pink in the middle, chipped my tooth, bit on
allergen, allergens, ingredients, is there milk in, any nuts, contain, traces, without egg, safe for, what is in
planning, planning permission, consent, neighbours object, need permission, allowed to build, dormer, extension, porch, drop the kerb
noise, noise complaints, keeps us awake, all night, drilling, loud music, at 3am, party next door, barking
pest control, pests, scratching, droppings, gnawed, chewed, nest, crawling, buzzing, seen a mouse, seen a rat, bites, sting
security, security desk, cctv, stranger, followed, hanging around, door forced, window smashed, stolen, nicked, wallet gone, bike gone
payroll, wages, salary, short on my, paid too little, overtime is missing, hours are wrong, not been paid, tax code, payslip, short this month, my pay, missing hours
pensions, pension, coming off their wages, workplace scheme, contributions, opt out, retire, stop paying into
holidays, annual leave, leave, time off, two weeks off, book off, unpaid leave, days i have left
hr, grievances, my manager shouts, contract says, maternity, pregnant, sick pay, probation, notice
careers, placements, work experience, year 10, shadow, internship, thesis with you, student at
alumni, reunion, class of, graduated, former pupil
admissions, school places, place for, start in, move to the area, moving to the area, look round the school, sibling, waiting list, join year, apply for, applied, offer, entry requirements, term starts, reception, sixth form
school meals, meals, lunches, dinners, dinner money, free meals, pay for the dinners, packed lunch, canteen
fees, fee payments, bursar, term fees, by instalments, sibling discount, pay the term
music lessons, piano lessons, violin lessons, clarinet, grade 3, start the
transport, school bus, bus, coach, minibus, stop near, pick up, picked up, wrong stop, drove past, bus pass, driver did not
meter readings, meter, readings, estimated, digits, display, meter says, smart meter, meter cupboard
moving home, moves, house move, home moves, moving on, new address, we are moving, last day here, get the keys, leave the flat, forwarding
new connections, connection, connect, supply to, new build, no supply
leaks, water coming, gushing, puddle, bubbling up, pavement is wet, burst
blocked drains, drains, backing up, smells, gurgling, overflowing, will not go down
claims, no fault of mine, hit from behind, into the back of me, parked and, stolen from, broken into, flooded, storm took, blew off, came through the ceiling
fraud, card fraud, fraud team, not mine, strange payment, never bought, never ordered, do not know this, somebody is using, opened in my name, asked me for the code, text from you, caller said
lending, mortgages, loans, borrow, buying a house, first home, fix my rate, fixed rate ends, deposit saved, bigger house
business accounts, business banking, our company account, signatory, new director, mandate
estates, bereavement, has died, passed away, passed last, her account, his account, sort out his, sort out her, late husband, late wife, death certificate
seo, rankings, found on google, first page
subscriptions, delivery of the paper, missed copy, last issue, cancel my copy, two months free
rights, permissions, reprint, use a chapter, quote, photograph from, in our textbook, in my thesis, print your, reuse
submissions, my manuscript, my novel, my poems, written a book, send you my
artwork, print files, file set up, bleed, my file, logo is blurry, blurry, colours look, pixelated, format do you need, resolution
reprints, print again, another run, more of the same, same as last time
interpreters, interpreting, interpreter, speaks no english, speak polish, does not speak, sign language, court date, hearing on, at the hospital with
certified translations, certified, certified copies, sworn, stamp, official, for the registry, for the embassy, birth certificate, marriage certificate, accepted by
warranty repairs, in guarantee, fix under
recalls, recall, safety notice, heard on the news, batch, is mine one of
fleet, our vans, eleven vans, company cars, all our cars, our drivers
car hire, hire a car, rental
fines, fine, letter from, city, camera, zone, bus lane, police, court says, entered, speeding, must pay, drove into
tolls, toll, tunnel, motorway, bridge, congestion
loyalty, points, my points, tier, expired points, missing points, silver, gold, miles
group travel, school trip, tour for, travelling together
assistance, special assistance, my mother can not walk, walks with, needs help, wheelchair to the, meet her, escort
pets, animals, our dog, the cat, can he come, she sleeps, well behaved, house trained, puppy, spaniel, terrier, labrador, retriever, dachshund, poodle, kitten, hamster, parrot
storage, storage units, bigger unit, my unit, padlock, gate code, locker
catering, lunch for, sandwiches, trays, canapes, cake for, bring food, coffee and, finger food, menu for, feed
av, audio visual, microphone, beamer, slides, hybrid, stream, projector
exhibitors, stand, stall, booth, table at, pitch at, take part in the fair
props, costumes, borrow a, lend us
technical support, support, helpdesk, tech support, keeps crashing, freezes, will not start, error, blue screen, does not respond, will not open, logged out, loading, black screen, keeps saying, red light, flashing, update broke, will not pair, can not connect, not syncing, no sound
network, networks, no internet, wifi drops, can not get online, slow internet, router
accounts access, account access, log in, get into my account, password, locked, reset link, code never comes, new phone, authenticator, old email, does not recognise me
calibration, calibrations, reads two degrees, out by, checked against, proof it is accurate, traceable
servicing, service bookings, annual check, due its, squealing, grinding, knocking, leaking oil, warning light, engine light, serviced, overdue for
upholstery, sagging, springs, fabric torn, cushion, re cover, recovered, ripped
alterations, hem, take it in, let it out, shorten, sleeves, waist
site visits, visits, surveys, come and see, come and look, have a look at the, measure up, measure, look at the site
quality, quality complaints, scratched, uneven, not straight, wrong colour, peeling, bubbles, gaps, rough, blotchy, stitching, wobbles, chips in, thin
water quality, brown, cloudy, tastes of, smells of, chlorine, rusty, tap water
air quality, dust, fumes
street lighting, lamp, street light, lamp post, dark, out for weeks
trees, branches, roots, leaning, over the road, on my roof, dropped, dead tree
roads, hole in the road, potholes, tarmac, kerb, burst my tyre
elections, vote, polling card
registrations, register a birth, birth of, baby born, registering the death, get married at
licensing, open late, sell alcohol, tables on the pavement, street party, stall
graves, burials, plot, next to my, headstone, lettering, stone has, leaning stone
ashes, scatter, urn, interment
flowers, wreath, bouquet, spray, lilies
wedding, weddings, getting married, tie the knot, big day, ceremony, reception for, engaged, bride, groom
`;
