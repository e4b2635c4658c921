type Line = { type: string; participant_id?: string; [more: string]: unknown }

/** The receipts of one participant out of a protocol, each with the lot it is of, as they were handed out. */
export const ownReceipts = (protocol: string, lotId: string, participantId: string | null): object[] =>
  protocol.split('\n').flatMap((text) => {
    if (!text.startsWith('{"type":"receipt"')) return []
    const { type: _, ...receipt } = JSON.parse(text) as Line
    return participantId !== null && receipt.participant_id === participantId
      ? [{ lot_id: lotId, ...receipt }]
      : []
  })
