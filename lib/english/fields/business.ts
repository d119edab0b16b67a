/** Fields of what firms of one line of business send to a desk of its own, or keep for somebody to decide. */
export const business = `
number porting, porting, number transfer, port, port my number, bring my number, keep my number, transfer my number, take my number, old provider, new provider, old network, pac code, pac, switch provider, changing provider
sim swap, sim, lost sim, new sim, esim, stolen phone, handset, block my sim
roaming, abroad, data abroad, holiday, mobile data, charges abroad
network faults, no signal, signal, coverage, reception, mast, dropped calls, bars, no service, dead line, dial tone, crackling
cabling, cable, cables, socket, extension, wall, inside the building, run a line, second socket, trunking, ethernet
line faults, dead line, no dial tone, crackle, internet down, dropping
meter exchange, new meter, swap the meter, old meter, faulty meter, replace the meter, meter stopped
supply connection, new connection, connect us, new supply, new build, three phase
final bill, moving out, move out, moved out, last reading, closing reading, leaving the property, new tenant, new owner
change of tenancy, moving in, moved in, took over, new tenant, previous occupant
chargeback, chargebacks, dispute a payment, did not receive, merchant, reverse the payment, card payment
standing orders, standing order, regular payment, direct debit
overdraft, overdrawn, limit, bounced, unarranged
lending, loan, borrow, overdraft, credit
new policies, new policy, cover for, insure my, insure our, new car, quote
no claims, no claims bonus, proof, years without, new insurer
cover letter, proof of insurance, certificate, schedule, landlord wants
unaccompanied minors, travelling alone, flying alone, on his own, on her own, child, son, daughter, granddaughter, 9 year old
pets in cabin, cabin, dog, cat, carrier, hold, under the seat
group travel, group, of us, school party, team, tour, travelling together
name correction, misspelt, wrong name, name on the ticket, married name, maiden name
delays, delayed, hours late, missed connection, cancelled flight, compensation, stranded
bulk accounts, business account, parcels a week, parcels a day, regular shipments, account for our shop
claims for loss, lost, never arrived, value, missing, contents
security reports, vulnerability, exploit, bug bounty, disclosure, leak, xss, injection, exposed
data deletion, delete, erase, remove all, close my account, my data
abuse, spam, phishing, scraping, attack, copyright, fake shop
new business, new project, working together, brief, pitch, looking for an agency, proposal
finishing, binding, laminate, fold, foil, trim, stitching, embossing
artwork, file, files, pdf, bleed, resolution, logo, fonts, cmyk, layout, set up, vector
interpreting, interpreter, hearing, court, appointment, deaf, sign language, meeting with, speak for
desktop publishing, dtp, indesign, layout, typeset, brochure
conflicts, conflict of interest, other side, act for both, against
new clients, new client, take me on, take us on, represent, new matter, first meeting
company secretarial, confirmation statement, directors, shares, companies house, registered office, resign, appoint, incorporate
tax investigations, investigation, hmrc letter, inspector, enquiry, tax office, audited
bookkeeping, bookkeeper, receipts, ledger, vat return, reconcile, software, invoices in
timesheets, timesheet, hours, shifts, approved, paid, worked
candidate registration, candidate, looking for work, my cv, register, temp work, shifts
compliance, dbs, background check, right to work, references, documents, certificate
snagging, snags, defects, crack, door sticks, leaking, unfinished, paint, handover, list of faults
variations, variation, extra, change, add, instead of, different, alter, on top, move the wall, another socket, upgrade
fleet, fleets, vans, vehicles, company cars, lorries, trucks, our drivers, five cars, several cars
trade accounts, trade account, trade, account, builder, decorator, on account, trade price, buy regularly, interior designer, for my business, for our shop, for our hotel, wholesale, company account
delivery slots, slot, delivery time, what time, which day, be in, at home, when will, evening delivery, deliver on, change the day, between
product quality, taste, tasted, smell, off, stale, mould, foreign, glass, metal, hair, batch, sour
exhibitors, exhibitor, stand, booth, stall, build up, pitch, exhibit
accreditation, press pass, badge, pass, accredited, photographer
audio visual, av, projector, microphone, screen, slides, sound, beamer, cable
corporate partnerships, company, our employees, volunteer day, match funding, partnership, csr, staff raise
fundraising events, marathon, bake sale, run for, raise money, sponsored, fundraiser, collection tin
legacies, legacy, will, leave, solicitor, estate
account bans, banned, ban, suspended, unban, appeal, cheating
rma, return authorisation, faulty unit, send back, repair centre, rma number
hardware orders, laptop, laptops, monitor, order, new starter, docking, headsets, ipad
onboarding users, new starter, starts monday, new colleague, joiner, account for, joining, set up for
project quotes, project, quote, rollout, move office, new server, migrate, cost of
removals, storage units, unit, units, boxes, moving, locker, container, store our
keys, key, fob, spare key, lost key, locked out, duplicate, copy of the key, set of keys
subletting, sublet, rent it out, airbnb, lodger, room out, stay in my flat, take over the flat
pets, pet permission, dog, cat, puppy, kitten, keep a
early check in, arrive early, early arrival, before noon, in the morning, flight lands, room ready
room upgrades, upgrade, suite, bigger room, better room, sea view, balcony
complimentary nights, free night, night free, on the house, extra night
free nights, free night, on the house, extra night, stay free
exclusivity, exclusive, only us, sole, nobody else, competitor
nda, non disclosure, confidentiality agreement, confidentiality
penalty clauses, penalty, liquidated damages, late penalty
source code, code, repository, escrow, git
exceptions to policy, exception, just this once, bend the rules, make an exception, special case, discretion
goodwill, gesture, voucher, sorry gift, make up for, something for the trouble, compensate
free replacement, replace, new one, another one, replacement, free, send another
free reprint, reprint, print again, rerun, redo
extended warranty, warranty, longer guarantee, out of warranty, just out of, after the guarantee
returns after the period, after 30 days, past the date, late return, bought in, months ago, kept the receipt
grade changes, grade, mark, regrade, higher mark, pass me, raise my
admissions exceptions, late application, place, deadline passed, one grade short
extension of deadline, extension, more time, deadline, later, extra week, extra days, push back
rate change, rate, product change, better rate, lower rate, switch to, interest
legal claims, claim, sue, solicitor, lawyer, court, liable, damages, injury, compensation
publication, publish, name us, case study, testimonial, use our name
statements to the press, statement, comment, journalist, quote, reporter, article
overnight stays, stay overnight, sleep, stay the night, till morning, sleepover
music, music off, loud, dj, band, play until, later than, midnight, till two, till one, dance
ballroom, hall, room, salon
outside catering, own food, our own caterer, food truck, auntie, aunt, uncle, grandmother, mother in law, bring food, bring our own, in your kitchen, cook, cooks, home made, homemade, cater, chef, caterer, barbecue, pizza, curry, dishes, buffet
outside suppliers, own supplier, our own, bring our own, my cousin, my brother, friend of ours, another firm, florist, dj, photographer
own equipment, our own, bring my own, my own, own tools
other makers, other makes, another shop, bought elsewhere, ikea, other brand, not from you, bought online, second hand
handsets bought elsewhere, bought elsewhere, another shop, second hand, ebay, amazon, bought online, from a friend, market
immigration advice, immigration, visa, work permit, residence, asylum, citizenship, spouse, stay in the country, which form, settle
medical letters, letter, sick note, doctor letter, confirm my condition, for my employer, for court
wages in advance, advance, sub, early pay, before payday, borrow
time off, holiday, day off, leave, shift swap, swap shifts
building alterations, alteration, knock, new kitchen, shelf, drill, paint the walls, put up, wallpaper, satellite dish
communal areas, stairwell, bins, hallway, lights, lift, entrance, courtyard
ground works, trench, dig, foundation, soil
guarantees of results, results, guarantee, how many leads, first page, rank, sure that
personal use, private, my wife, family, holiday, myself
loans of objects, loan, borrow, lend, exhibition, exhibit
identification of objects, identify, what is it, found in the field, old coin, how old, photo of, brooch, dug up
copies of files, copy, copies, scan, file
proofreading, proofread, check the text, read over, typos, grammar
handwriting, handwritten, illegible, old letters, read the writing
rehearsals, rehearse, practise, run through, room to practise
photography of guests, photos, pictures, photographer
tipping, tip, gratuity, service charge
babies, baby, infant, newborn, cot, pram, highchair
heavy items, piano, safe, fish tank, aquarium, wardrobe, heavy, pool table, kilos, tonnes
valuables, jewellery, cash, antiques, painting, safe, valuable, documents, passport
plants, plant, pots, trees, shrubs
belongings, hat, trilby, cap, coat, jacket, scarf, gloves, umbrella, bag, handbag, backpack, purse, wallet, keys, phone, glasses, sunglasses, earring, ring, bracelet, watch, necklace, teddy, toy, book, laptop, charger, camera, walking stick, jumper, cardigan, shawl, suitcase, hearing aid, dentures, kindle, tablet, headphones, water bottle, shoe, shoes
`;
