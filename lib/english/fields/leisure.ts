/** Fields of travel, food, events and free time. */
export const leisure = `
visit, visits, visiting, callouts, callout, call outs, call out, come out, come round, send somebody, send someone, pop round, come over, drop in, come by, on site, in person, at our office, to our office, at our premises, site visit, home visit, house call, to the house, to my house, come to us, come to ours, tour, trip, outing, see us, call in, send a man, send an engineer, paddock, our place
on site, onsite, site, in person, come to us, come to our, at our office, at our premises, drive over, send somebody, send someone, fly over, come in, here with us, face to face, pop over, come out
remote, remotely, online, over video, by screen share
school visit, school trip, school group, school, class, pupils, year olds, eight year olds, children, teachers, packed lunch, key stage, year 4, year 5, year 6, coach, kids, teacher, nursery, scouts, brownies, ks2
group, groups, party of, coach party, of us, delegates, guests, group booking, team of, people
booking, book, reservation, reserve, slot, table, room, rebook, dates, available, availability, pencil in, diary
rescheduling, reschedule, move, change the date, another day, postpone, earlier, later, swap, put back, bring forward, different day, new date, move it, rearrange, change of date, push back
hotel, room, suite, check in, checkout, stay, nights, late checkout, breakfast, minibar, twin
late checkout, keep the room, leave later, check out late, after noon, stay on, until the afternoon
flight, flights, airline, plane, boarding, gate, airport, departure, seat, cabin, luggage, layover, connecting
luggage, baggage, suitcase, bag, carousel, rucksack, hand luggage, excess
special assistance, wheelchair, walking stick, assistance, mobility, disabled, carer, blind, deaf
visa, visas, passport, embassy, consulate, immigration, work permit, residence, border, invitation letter, schengen, entry requirements, asylum
travel insurance, medical abroad, cancelled trip, policy, insured, hospital abroad
car hire, rental, hire car, pick up, drop off, mileage, fuel, tank, keys, child seat, additional driver, second driver
transfer, airport transfer, shuttle, taxi, pick us up, cab, chauffeur, driver, minibus
bus, coach, train, tram, ferry, season ticket, railcard, timetable, delayed, platform
transport, bus, taxi, lift, get there, minibus, drive him, drive her, ambulance car
catering, menu, lunch, buffet, canapes, vegetarian, vegan, waiter, dinner, dishes, chef, serve, meal, food, sandwiches, hors, cater, platters
meals, meal, dinners, lunch, lunches, dinner, packed lunch, canteen, breakfast, school dinners, menu, eat
allergy, allergen, nut, nuts, gluten, dairy, coeliac, intolerance, epipen, sesame, shellfish, lactose, peanut, may contain, ingredients, allergic, reaction, hives
dietary, diet, vegan, vegetarian, halal, kosher, gluten free, nut free, diabetic, pescatarian
alcohol, wine, beer, spirits, bar, licence, drinks, prosecco, champagne, cocktail, whisky, gin, bottle, corkage, booze, lager, cider, vodka
cake, cakes, icing, tier, birthday cake, sponge, candles, cupcakes, wedding cake
food hygiene, food poisoning, undercooked, sick after, hair in, raw, mouldy, off
coffee, espresso, beans, grinder, roast, latte, barista, filter, arabica, decaf
wine, wines, bottle, vintage, case, cellar, corked, grape
wedding, weddings, bride, groom, ceremony, bridal, married, marry, reception, vows, bridesmaid, hen, stag
party, birthday, celebration, do, anniversary, dance, disco, hen, stag, leaving do
music, band, dj, amplified, speakers, live music, disco, karaoke, amp, drums, loud, playlist, singer
fireworks, firework, sparklers, lanterns, bonfire, pyrotechnics, candles, flares, fire pit, rockets, barbecue
smoking, smoke, cigarette, cigar, vape, shisha, ashtray
children, child, kids, baby, toddler, under 18, minors, teenager, son, daughter, little one, under age, infant, grandson, granddaughter
babysitting, babysit, childcare, nanny, creche, mind the kids, look after my, keep an eye on
tickets, ticket, seats, seat, box office, row, stalls, circle, matinee, performance, show, concert, admission, gig
filming, film, photograph, photography, shoot, crew, drone, camera, tripod, video, record, footage, photographer, location
drone, drones, aerial, quadcopter, fly
museum objects, object, donate, collection, heirloom, medal, grandfather, attic, exhibit, painting, artefact, relic, curator, antique
membership, member, join, freeze, pause, suspend, gym, monthly, cancel my
personal training, trainer, session, one to one, coaching, workout, programme
lesson, lessons, class, coach, beginner, tutor, teach, course, instructor, private lesson
swimming, swim, armbands, lane, pool, lifeguard, stroke, float
equipment hire, hire, rent, chairs, tables, marquee, crockery, projector, borrow, loan of, lend, glasses, gazebo, skis, boots
photo, photos, pictures, album, prints, raw files, originals, images, negatives, unedited, shots
retouching, retouch, edit, photoshop, airbrush, slimmer, crop, remove, blemish, brighten
raw files, raw, unedited, source files, originals, negatives, project files, editable, working files, layered, psd, open files
video, clip, edit, footage, subtitles, film, cut, trailer, animation
sports, match, pitch, court, team, league, tournament, referee, training ground, club
injury, injuries, sprain, hurt, ankle, knee, back, pulled
volunteering, volunteer, help out, give my time, lend a hand, retired and
library, loan, overdue, borrow, renew, books, card, reservation, return
internet, wifi, broadband, router, signal, connection, speed, slow, dropping, fibre, wi fi
`;
