export { cpvRows, isCpvCode, unitRows, type CodeRow, type UnitFacts } from './code-rows'
export { DIVISIONS, divisionOf, isDivision, type Division } from './divisions'
export { codeSearch, type CodeSearch } from './search-words'
