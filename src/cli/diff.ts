import {reportCommand} from './report.js'

export default reportCommand(
  'diff',
  'Show what cleaning changes in a file',
  'removed lines, and changed ones with [-what went-]{+what came+}',
  async () => (await import('../report/diff.js')).diff
)
