import { suspicionFinder, type Combination } from './combination';

/** Combinations that hold, by rule. Our own, see docs/compliance.md for what they find. */
const frauds: readonly Combination[] = [
  {
    kind: 'a windfall against a payment',
    all: ['fraud.windfall', 'fraud.payFirst'],
    without: ['fraud.deducted', 'fraud.inPerson'],
  },
  {
    kind: 'a loan against a fee in advance',
    all: ['fraud.loan', 'fraud.loanAnyone', 'fraud.payFirst'],
    without: ['fraud.deducted'],
  },
  {
    kind: 'debts wiped out for who calls at once',
    all: ['fraud.debtWipe', 'fraud.qualify', 'fraud.callNumber'],
    any: [['fraud.soon', 'lure.hurry']],
  },
  { kind: 'a windfall against a payment', all: ['fraud.windfall', 'fraud.multiply'] },
  {
    kind: 'a renewal to be cancelled by telephone at once',
    all: ['fraud.renewal', 'fraud.cancelCall', 'lure.hurry'],
  },
  { kind: 'a windfall against bank details', all: ['fraud.windfall', 'fraud.personalData'] },
  {
    kind: 'a windfall behind an unknown link',
    all: ['fraud.windfall', 'lure.demand'],
    foreignLink: true,
  },
  {
    kind: 'payment in gift cards',
    all: ['fraud.giftCard'],
    any: [
      [
        'fraud.payFirst',
        'fraud.boss',
        'fraud.family',
        'fraud.familyNeed',
        'fraud.familyMishap',
        'fraud.payNow',
        'fraud.soon',
        'lure.hurry',
        'fraud.authority',
        'fraud.cutOff',
        'fraud.techScare',
        'lure.moneyDue',
      ],
    ],
  },
  {
    kind: 'a relative in need with a new number',
    all: ['fraud.family', 'fraud.familyNeed'],
    without: ['fraud.parents'],
  },
  {
    kind: 'a relative in need with a new number',
    all: ['fraud.family', 'fraud.familyMishap'],
    without: ['fraud.parents', 'fraud.familyPlans'],
  },
  {
    kind: 'a job with daily earnings',
    all: ['fraud.dailyPay', 'fraud.jobLure'],
    without: ['fraud.workplace'],
  },
  { kind: 'a job with daily earnings', all: ['fraud.dailyPay', 'fraud.messenger'] },
  {
    kind: 'a job that is talked over in a messenger',
    all: ['fraud.jobLure', 'fraud.messenger', 'fraud.payRate'],
  },
  { kind: 'an account that money is to pass through', all: ['mule.account', 'mule.reward'] },
  { kind: 'savings for a courier', all: ['fraud.withdraw', 'fraud.handOver'] },
  { kind: 'a job against bank details', all: ['fraud.jobLure', 'fraud.personalData'] },
  { kind: 'a job that one pays for', all: ['fraud.jobLure', 'fraud.payFirst'] },
  { kind: 'an investment in a closed group', all: ['fraud.investment', 'fraud.joinGroup'] },
  { kind: 'guaranteed profit', all: ['fraud.guarantee', 'fraud.investment'] },
  {
    kind: 'money that multiplies',
    all: ['fraud.multiply'],
    any: [['fraud.investment', 'fraud.guarantee', 'fraud.messenger', 'lure.hurry', 'fraud.soon']],
  },
  {
    kind: 'access to the recipient’s device',
    all: ['fraud.remoteApp'],
    any: [
      [
        'fraud.techScare',
        'lure.accountTrouble',
        'lure.moneyDue',
        'fraud.callNumber',
        'lure.hurry',
        'fraud.messenger',
        'fraud.boss',
      ],
    ],
  },
  {
    kind: 'a scare about a device or charge with a number to call',
    all: ['fraud.techScare', 'fraud.callNumber'],
    any: [['lure.hurry', 'fraud.soon', 'lure.demand']],
  },
  {
    kind: 'a cut-off at once',
    all: ['fraud.cutOff', 'fraud.soon'],
    any: [['fraud.payNow']],
  },
  {
    kind: 'arrest or court unless somebody pays at once',
    all: ['fraud.authority', 'fraud.payNow'],
  },
  { kind: 'a stranger who wants to be known', all: ['fraud.wrongNumber', 'fraud.flirt'] },
  { kind: 'a suitor far away', all: ['fraud.flirt', 'fraud.faraway'] },
  { kind: 'a suitor in need', all: ['fraud.flirt', 'fraud.lifeStory'] },
  {
    kind: 'an account in trouble behind an unknown link',
    all: ['lure.accountTrouble'],
    any: [['lure.demand', 'lure.hurry']],
    foreignLink: true,
  },
  {
    kind: 'a parcel that waits for a payment, behind an unknown link',
    all: ['lure.parcel'],
    any: [['lure.demand', 'lure.hurry']],
    foreignLink: true,
  },
  {
    kind: 'money that is due to the recipient, behind an unknown link',
    all: ['lure.moneyDue'],
    any: [['lure.demand', 'lure.hurry']],
    foreignLink: true,
  },
  {
    kind: 'points that lapse, behind an unknown link',
    all: ['lure.points'],
    any: [['lure.demand', 'lure.hurry', 'fraud.soon']],
    foreignLink: true,
  },
  {
    kind: 'something to open, behind an unknown link',
    all: ['lure.waiting', 'lure.demand'],
    foreignLink: true,
  },
  {
    kind: 'a fine or bill behind an unknown link',
    all: ['lure.fine'],
    any: [['lure.demand', 'lure.hurry']],
    foreignLink: true,
  },
];

const threats: readonly Combination[] = [
  { kind: 'a threat of violence', all: ['threat.violence'], without: ['threat.jest'] },
  {
    kind: 'a veiled threat',
    all: ['threat.veiled'],
    any: [['threat.pressure', 'threat.ransom', 'threat.debt', 'threat.silence']],
  },
  {
    kind: 'a threat against a witness',
    all: ['threat.silence'],
    any: [['threat.dear', 'threat.watched', 'threat.regret']],
  },
  {
    kind: 'a threat against a witness',
    all: ['threat.mishap'],
    named: ['threat.silence'],
    together: true,
  },
  {
    kind: 'a veiled threat',
    all: ['threat.watched'],
    any: [['threat.regret', 'threat.mishap', 'threat.shame']],
  },
  { kind: 'a veiled threat', all: ['threat.watched', 'threat.ransom', 'threat.orElse'] },
  {
    kind: 'a veiled threat',
    all: ['threat.visit', 'threat.orElse'],
    any: [['threat.debt', 'threat.silence']],
  },
  {
    kind: 'blackmail',
    all: ['threat.hold', 'threat.ransom', 'threat.orElse'],
    any: [['threat.exposure']],
  },
  {
    kind: 'a demand under threat of exposure',
    all: ['threat.ransom', 'threat.exposure', 'threat.orElse'],
    together: true,
  },
  { kind: 'shaming a debtor before others', all: ['threat.shame'], named: ['threat.debt'] },
];

const hatreds: readonly Combination[] = [
  { kind: 'an insult', all: ['abuse.insult'] },
  { kind: 'a slogan of hatred', all: ['abuse.slogan'] },
  { kind: 'hatred of a group', all: ['abuse.group', 'abuse.hatred'], together: true },
];

/** Frauds; some only with a link that leads to nobody known. */
export const fraudIn = suspicionFinder(frauds);
export const threatIn = suspicionFinder(threats);
export const hatredIn = suspicionFinder(hatreds);
