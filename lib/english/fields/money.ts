/** Fields of money and of dealings between a firm and its clients. */
export const money = `
refund, reimburse, money back, pay back, paid back, pay me back, paid it back, give back, repay, return the money, owe me, owe us, return my, get back, out of pocket, charged twice, back to my card, back on my card, back in my account
discount, reduce, reduction, reducing, knock, cheaper, lower, better price, best price, less, percent, off the price, money off, haggle, sharpen, pencil, steep, rate, deal, special price, match, come down, shave, trim, goodwill
credit note, credit, adjustment, adjust, offset, set against
invoice, bill, statement, receipt, fee note, charged, debit, billed, charge, invoiced, vat, payment, remittance, proforma, amount due, overcharged, balance, bank, purchase order, owing
payment plan, payment terms, instalment, installments, spread, split, lumps, stages, staged, monthly, pay later, in parts, extension, more time, longer, defer, hold off, chunks, bit by bit, in three, in two, half now, end of the month, pay by
deposit, down payment, upfront, retainer, holding fee, prepayment
waive, waiver, write off, let off, drop the fee, cancel the charge, forget, exempt, exemption, free of charge, for nothing, scrap, strike off, overlook
debt, arrears, overdue, collection, bailiff, outstanding, owing, reminder, final notice, default, unpaid
fee, charge, surcharge, admin fee, cost, tariff, levy, commission
compensation, compensate, make up for, make good, goodwill, ex gratia, damages, recompense, redress, out of pocket, gesture, loss of earnings, lost income
price, pricing, cost, tariff, price list, rate card, rates, increase, dearer, expensive, going up
quote, quotation, estimate, ballpark, costing, proposal, tender, bid, offer, price for, prices for, what would you charge, how much would, figure for, interested in buying, new order, buy
order, purchase, buy, purchase order, reorder, ordering, basket, checkout
contract, agreement, terms, clause, sign, signed, signature, small print, tied in, locked in, let us out, out of the, framework, obligations, term, amend, addendum, wording, renegotiate, memorandum, lease
cancel, cancellation, terminate, termination, end, pull out, back out, call off, leave, quit, stop, exit, walk away, get out, close, notice, scrap, let us out, release
renewal, renew, expire, extend, auto renew, rollover, lapse, another year
subscription, plan, tier, package, upgrade, downgrade, seat, licence, membership, renewal
wholesale, trade account, trade, bulk, reseller, distributor, stockist, resale, dealer, retailer, trade price, shop, pallets
credit limit, credit terms, on the account, on our account, more room, credit account, on account, trade account, terms, ledger, credit check
tax, vat, taxes, hmrc, irs, deductible, self assessment, capital gains, inheritance tax, corporation tax, tax return, allowance, accountant, write it off, expenses
loan, borrow, lend, finance, financing, mortgage, instalment, interest, repayment, hire purchase, leasing
investment, invest, shares, stocks, fund, portfolio, pension pot, savings, bonds, crypto, isa
pension, retirement, workplace scheme, auto enrolment, opt out, annuity, contributions, retire, pot
payroll, wages, salary, payslip, pay run, overtime, underpaid, bonus, holiday pay, hours, rate of pay, p45, p60, payday, deduction
insurance, insurer, policy, cover, premium, excess, underwriter, insured, claim, broker
claim, claims, compensation, damage, lost, form, evidence, assessor, loss adjuster, broke, broken, ruined, smashed
donation, donate, donor, gift aid, legacy, bequest, fundraising, contribution, charity, standing order
sponsorship, sponsor, raffle, prize, fundraiser, support our, charity, donate, gala, tournament, team shirts, logo on, advert in our programme
bank details, account number, sort code, iban, change of bank, direct debit, mandate, standing order, new bank
voucher, gift card, promo code, coupon, discount code, redeem, points, loyalty, rewards
fine, fines, penalty, ticket, toll, speeding, parking ticket, congestion charge, zone, camera, infringement, notice, summons, permit, council letter, letter from the city, low emission, bus lane, penalty charge
cash, notes, cheque, check, card only, cash in hand, coins
grant, grants, funding, bursary, scholarship, subsidy, hardship, free meals, cannot afford, afford, cannot pay, lost his job, lost her job, lost my job, lost work, struggling, benefits, financial help, assistance fund
procurement, supplier, vendor, purchasing, tender, framework, rfp, rfq, bid, onboarding, supplier form
partnership, collaborate, joint venture, affiliate, partner, reseller, referral scheme, team up, ambassador, influencer, cross promote
price match, cheaper elsewhere, competitor, saw it for, found it for, beat
`;
