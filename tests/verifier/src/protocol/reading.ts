import type { Line, Problem } from './line'
import { parseLine } from './parse-line'

/** A line of the file, by its number from 1, with what it holds. */
export type Reading = { number: number; text: string; content: Line | Problem }

/** Reads the lines of a file one after the other. */
export class LineReader {
  private number = 0

  read(text: string): Reading {
    this.number += 1
    return { number: this.number, text, content: parseLine(text) }
  }
}
