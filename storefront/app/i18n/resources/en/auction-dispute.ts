export default {
  dispute: {
    title: 'Disputes',
    number: 'No.\u00a0{{number}}',
    presence: 'Who of us was here (CSV)',
    open: 'Dispute something',
    lead: 'The house looks at the record and answers by mail. While the lot runs that takes an hour, afterwards a day.',
    about: 'What it is about',
    text: 'What happened and what you ask for',
    file: 'File the dispute',
    of_supplier: 'Filed by a supplier.',
    promised: 'An answer is promised by',
    kinds: {
      bid_refused: 'A refused bid',
      connection: 'The connection',
      result: 'The result',
      conduct: 'Somebody’s conduct',
      other: 'Something else',
    },
    states: {
      open: 'filed',
      in_review: 'in review',
      upheld: 'upheld',
      refused: 'refused',
    },
  },
}
