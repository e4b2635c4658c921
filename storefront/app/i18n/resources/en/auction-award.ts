export default {
  event_controls: {
    resumes_in: 'Goes on in',
    pause: {
      button: 'Pause all lots',
      text: 'Bidding stops at once in every lot that runs; the time left is kept. All participants see the reason.',
    },
    resume: {
      button: 'Resume all lots',
      text: 'All participants see when bidding goes on; from then the clocks run on from what was left.',
    },
  },
  shares: {
    title: 'Divide by hand',
    text: 'The division differs from the one the rules propose. A second person of your company has to confirm the same; both names and the reason stay in the record.',
    as_proposed: 'These are the shares the rules propose. Change the quantities, or award them as they are.',
    offers: 'Offers up to {{quantity}} for {{price}}',
    malformed: 'Write a quantity such as 40 or 12.5.',
    above_offer: 'The offer is {{quantity}} at most.',
    given: 'Given {{given}} of {{wanted}}.',
    left: '{{quantity}} stay without a supplier.',
    too_much: '{{quantity}} too many.',
    does_not_fit: 'Give something, no more than each offers and no more than is wanted.',
    waiting_text: '{{name}} wants to award: {{suppliers}}.',
  },
  package_award: {
    title: 'Award of lots and packages',
    text: 'Lots that packages bind are decided together: the cheapest set in which nothing is bought twice.',
    not_closed: 'Decided together once all of these lots are closed. This is how it stands now.',
    kind: 'Offered as',
    single: 'by itself',
    package: 'package: {{lots}}',
    verdict: 'Proposal',
    taken: 'awarded',
    not_taken: 'not awarded',
    no_offer: 'no offer',
    proposed: 'Proposed: {{lots}}, together',
    left_out: 'Nobody gets: {{lots}}.',
    nothing: 'There were no bids, so there is nobody to award. End the lots by awarding to nobody.',
    nobody_text:
      'All lots of the packages end without an order and for good. All participants see that and your reason.',
    cheaper: '{{name}}: {{together}} together, {{apart}} one by one. The package saves {{gain}}.',
    dearer: '{{name}}: {{together}} together, {{apart}} one by one. The package costs {{gain}} more.',
    cannot_compare: '{{name}}: {{together}} together; not all of its lots have an offer by themselves.',
    other: 'Choose another set',
    other_text:
      'Tick what is awarded; what would be bought twice goes out by itself. A second person of your company has to confirm the same set; both names and the reason stay in the record.',
    award_text:
      'Orders are made at once at the prices of the bids; the other lots end without an award. It cannot be undone.',
    same: 'This is the proposed set.',
    waiting_title: 'Another choice waits for a second person',
    waiting_text: '{{name}} wants to award: {{lots}}, together {{sum}}.',
    waiting_own: 'It was you: a colleague has to confirm it.',
    confirm_waiting: 'Confirm this choice',
    together:
      'This lot is bound to others by a package. They are decided together, on the page of the auction.',
    to_event: 'To the decision',
  },
}
