/** More fields of single trades. */
export const trades = `
card fraud, fraud, scam, unrecognised, not recognise, never heard of, did not make, not mine, transaction, debit card, somebody used, withdrawals, cloned, stolen card, unknown, suspicious, unauthorised, skimmed, phished, gave my pin, strange payment, did not buy
online banking, app, login, passcode, fingerprint, banking app, log in, locked, security code, pin
cards, card, debit card, credit card, pin, contactless, declined, swallowed, limit
account closure, close my account, close the account, closing, shut, leave you, switch bank
bereavement, died, passed away, death certificate, late husband, late wife, late mother, late father, deceased, estate, probate, executor, widow, lost my husband, lost my wife, lost my mother, lost my father
power of attorney, on behalf of, my mother account, my father account, attorney, guardian, deputy, my mum account, my dad account
mortgage, mortgages, remortgage, lender, fixed rate, overpay, home loan, rate, product transfer, offer, moving home
valuation, appeal, down valuation, worth more, surveyor
broadband, internet, router, speed, fibre, dropping, wifi, line, installation date
television, tv, channels, box, remote, sky, satellite, aerial
energy, electricity, gas, tariff, kilowatt, smart meter, supplier, switch, standing charge, usage
prepayment, top up, key meter, emergency credit, token
water leak, leak, burst, pipe, meter, stop tap, stopcock, high bill, allowance, usage
leak allowance, allowance, leak, rebate, adjustment, reduce
sewers, sewer, drain, blocked, sewage, manhole, toilet, smell, overflow, backing up
vulnerable customers, oxygen, dialysis, newborn, disabled, elderly, priority register, stairlift, medical equipment
monitoring, alarm, alarms, sensor, control room, keyholder, false alarm, panic button, response, cctv, camera
keyholding, key, keyholder, spare key, alarm response
guarding, guard, door staff, bouncer, steward, patrol
charging, charger, charge point, electric car, ev, cable, kilowatt
driving lessons, driving test, instructor, theory test, lesson, pass, manual, automatic
licence, driving licence, points, provisional, endorsement, ban
child care, nursery, childcare, settling in, nappies, nap, key worker, sessions, pick up late, late collection, hours
school uniform, uniform, blazer, shirt, jumper, lost jumper, tie
school transport, bus, bus pass, stop, route, pick up point
special needs, sen, dyslexia, autism, adhd, support plan, teaching assistant, ehcp, extra help
school trips, trip, permission slip, residential, coach, excursion, packed lunch
clubs, after school club, breakfast club, wraparound, club, chess
scholarships, scholarship, bursary, audition, grant, fees, afford
student housing, halls, accommodation, flatmate, room, dorm, tenancy, deposit
student support, counselling, extension, mitigating, deadline, ill, struggling, stress, disability
late submission, extension, deadline, late, hand in, submit, more time
transcripts, transcript, degree, certificate, diploma, graduation, proof of study
careers, career, cv, placement, internship, employer, interview practice
alumni, graduate, reunion, class of, former
visa support, sponsorship, cas, visa, student visa, residence, invitation letter
conference, abstract, speaker, talk, panel, delegates, keynote, session
peer review, manuscript, reviewer, submission, journal, article, editor
rights and permissions, permissions, rights, quote from, excerpt, reproduce, translation rights, adapt, stage, film rights, reprint
submissions, manuscript, novel, agent, publish my, my book, poem, my story, proposal
subscriptions, magazine, issue, copy, newspaper, delivery, missed issue
advertising sales, advert, ad, half page, classified, rates, media pack
events, tasting, workshop, open day, fair, festival, stall, exhibition, launch
exhibitions, exhibit, gallery, artist, show my work, paintings, my art, submit my
auction, lot, bid, hammer, reserve, consign, sell my, catalogue, estimate
antiques, antique, old, vase, clock, heirloom, porcelain, silver, provenance
conservation, restore, restoration, clean the painting, frame, canvas, faded
framing, frame, mount, glass, canvas, picture
genealogy, ancestors, family tree, great grandfather, parish, baptism, birth record
archives, archive, records, parish register, minutes, plans, old maps, documents, historical
church, wedding, christening, baptism, funeral, service, hymn, vicar, priest
burial rights, grave, plot, deed, next to, reserve, ashes
hospice, palliative, end of life, care at home, nights
care home, resident, mum room, dad room, bed, respite, carers, visiting
respite, break, look after, few days, holiday cover
equipment loans, wheelchair, hoist, commode, hospital bed, walking frame, crutches
orthotics, insole, brace, splint, shoes, prosthesis, fitting
audiology, hearing aid, battery, mould, whistling, tubing
pharmacy, prescription, tablets, collection, dosette, blister, script
blood donation, donate blood, donor, iron, blood
maternity, pregnant, midwife, due, birth, baby, antenatal, contractions
child health, baby, rash, temperature, feeding, development, vaccination
travel clinic, malaria, yellow fever, jabs, vaccinations, travelling to
occupational health, return to work, fit for work, adjustments, medical
laboratory, sample, analysis, results, test, specimen, lab
soil, ground, contamination, borehole, sample, trial pit
scaffolding, scaffold, tower, boards, poles, strike, dismantle
crane, lift, hoist, rigging, load, tonnes
demolition, strip, asbestos, rubble, knock down
fit out, partition, ceiling, desks, refurbishment, office move, layout
facilities, heating, lights, desk, kitchen, toilet, air conditioning, too cold, too hot
air conditioning, aircon, cooling, too hot, ventilation, unit, blowing warm, fan
refrigeration, fridge, freezer, cold room, chiller, temperature, defrost, compressor
catering equipment, oven, fryer, dishwasher, grill, hob, coffee machine, ice machine, combi
vending, machine, coins, stuck, snack, refill
office supplies, paper, toner, pens, stationery, envelopes
coffee machines, espresso, grinder, group head, drip tray, descale, steam, milk, gauge, leaking, portafilter
brewery, keg, cask, beer, line cleaning, barrel, tap
bakery, bread, rolls, loaf, loaves, sourdough, pastry, croissants, cake
butchery, meat, beef, lamb, pork, joint, sausages, cut
seeds, seed, bulbs, plants, germinate, seedlings, variety
tractors, tractor, baler, combine, hydraulics, implement, plough, harvester
forestry, timber, logs, firewood, woodland, felling
fishing, fish, rod, permit, lake, river, catch
sailing, sail, yacht, charter, skipper, crew, cruise
skiing, ski, skis, boots, lift pass, snowboard, slope, lesson
mountain guiding, guide, hike, summit, climb, trek, route, rope
riding, riding lesson, pony, hack, saddle, trot, stable
golf, tee, tee time, handicap, buggy, green fee, course
stadium, season ticket, match, seat, away, stand, turnstile
dance, ballet, class, lesson, shoes, recital
choir, concert, sing, rehearsal, score, sheet music
theatre, stage, props, costumes, play, rehearsal, lighting, performance, seats
props, costume, costumes, wig, prop, hire
cinema, screening, film, showing, popcorn, subtitles
radio, show, broadcast, request, playlist, airtime
podcast, episode, recording, guest on, microphone
games, game, level, account ban, banned, in game, console, item, cheating, gems
electronics, board, circuit, sensor, firmware, chip, solder, led
sensors, sensor, probe, reading, calibration, thermocouple, gauge
machining, lathe, mill, turning, tolerance, drawing, part, bore, thread
3d printing, print, filament, resin, model, stl, layer
textiles, fabric, yarn, thread, dye, weave, roll
dry cleaning, stain, suit, dress, coat, press, wine on, spill
shoe repair, heel, sole, shoes, boots, stitch
key cutting, key, copy of a key, cut a key, spare
phone repair, screen, cracked, battery, charging port, water damage
hairdressing, hair, cut, colour, highlights, perm, fringe, extensions
beauty, nails, lashes, wax, facial, brow, manicure
tattoo, tattoos, piercing, ink, cover up, touch up
childrens parties, party, birthday, entertainer, face painting, bouncy castle, clown
bouncy castle, inflatable, slide, blower
tents, marquee, tent, poles, gazebo, lining, pegs
sound system, speakers, amplifier, microphone, pa, mixer, sound
lighting, lights, lamp, spot, dimmer, led, bulbs, fairy lights
toilets, portaloo, portable toilet, loo, loos
generators, generator, power supply, diesel, kva
staging, stage, platform, riser, truss
traffic management, road closure, cones, diversion, signs, traffic lights
street works, permit, trench, dig up the road, reinstatement
refuse collection, bin, bins, missed, collection day, recycling, lorry, brown bin, emptied
council tax, band, council tax, bill, exemption, discount, single person
housing, homeless, council house, waiting list, flat, transfer, overcrowded, eviction
benefits, benefit, claim, universal credit, housing benefit, payment stopped, pip
planning enforcement, neighbour built, without permission, extension, breach, too high
noise, noisy, loud, barking, music, party, neighbours
licensing, licence, alcohol, late night, street trading, taxi licence, stall, pavement
registrar, birth certificate, marriage certificate, death certificate, ceremony, register
electoral, vote, voting, polling, ballot, register to vote
parks, park, playground, swing, bench, football pitch
allotments, allotment, plot, shed, waiting list
libraries, library, books, overdue, loan, renew, computer
tourist information, map, brochure, what to see, hotel, sights
passports, passport, renew, lost passport, photo, countersign
consular, embassy, arrested abroad, lost passport, emergency document
adoption, adopt, rehome, rescue, foster, new home
lost pets, missing, ran off, escaped, collar, chip, microchip, slipped out
microchip, chip, chipped, registration, transfer of ownership
pet travel, pet passport, rabies, travel with the dog, abroad, health certificate
shelters, rescue, stray, rehome, found a dog, found a cat
union, dispute, rep, represent, member, strike, employer, grievance
trade association, accreditation, member, membership, standard, logo
franchise, franchising, open a branch, territory, franchisee
investor relations, investor, shareholder, shares, dividend, annual report
sustainability, carbon, emissions, footprint, recycled, net zero, environmental
whistleblowing, corruption, bribe, misconduct, fraud, anonymous, wrongdoing
product safety, safety data sheet, ingredients, recall, choking, toxic, allergic, burn, exploded, caught fire, overheats
product information, specification, dimensions, datasheet, data sheet, manual, compatible, which model, instructions
technical support, error, not working, fault, setting, configure, crash, how do i, will not, connect, firmware
customer service, order, where is, delivery, return, wrong item
key account, account manager, framework, rebate, annual agreement
export sales, distributor in, ship to, overseas, sell in, dealer
`;
