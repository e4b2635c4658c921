import './english'
import './japanese'
import './dutch'
import './sealed'
import './staged'
import './hybrid'

export { formats, type Format } from './format'
