import { createHash } from 'node:crypto'
import { canonicalJson } from '../canonical-json'
import { FIRST_HEAD, headAfter, headText, isSigned, receiptText, signText } from '../chain'
import { privateKey, publicKey } from './support/protocol'

describe('The chain of heads', () => {
  test('a head is the hash of the head before and the event with sorted keys', () => {
    const event = { seq: 1, at: 5, kind: 'terms_accepted', data: { terms_hash: 'x', participant_id: 'anna' } }
    const text = '{"at":5,"data":{"participant_id":"anna","terms_hash":"x"},"kind":"terms_accepted","seq":1}'
    const expected = createHash('sha256')
      .update(`${'0'.repeat(64)}${text}`)
      .digest('hex')
    expect(headAfter(FIRST_HEAD, event)).toBe(expected)
  })

  test('the order of keys and what is undefined make no difference', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é"\n' }], a: undefined })).toBe(
      '{"b":[1,{"c":"é\\"\\n","d":null}]}',
    )
    expect(canonicalJson({ 10: 'x', 9: 'y', Z: 1, a: true })).toBe('{"10":"x","9":"y","Z":1,"a":true}')
  })

  test('many keys are sorted as few are', () => {
    const names = Array.from({ length: 100 }, (_, index) => `k${index}`)
    const object = Object.fromEntries(names.map((name) => [name, 0]))
    expect(Object.keys(JSON.parse(canonicalJson(object)))).toEqual([...names].sort())
  })

  test('heads and receipts are signed as one text each', () => {
    expect(headText('lot', { seq: 2, head: 'h', at: 7 })).toBe('lot|2|h|7')
    const receipt = { seq: 2, head: 'h', at: 7, participant_id: 'anna', value: '12.5' }
    expect(receiptText('lot', receipt)).toBe('lot|2|7|anna|12.5|h')
  })

  test('a signature holds for its text in base64 and hex, and for no other spelling', () => {
    const signature = signText('lot|2|h|7', privateKey)
    const bytes = Buffer.from(signature, 'base64')
    expect(isSigned('lot|2|h|7', signature, publicKey)).toBe(true)
    expect(isSigned('lot|2|h|7', bytes.toString('hex'), publicKey)).toBe(true)
    expect(isSigned('lot|2|h|8', signature, publicKey)).toBe(false)
    expect(isSigned('lot|2|h|7', `${signature} `, publicKey)).toBe(false)
    expect(isSigned('lot|2|h|7', '', publicKey)).toBe(false)
  })
})
