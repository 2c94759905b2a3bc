import {reportCommand} from './report.js'

export default reportCommand(
  'explain',
  'Say line by line what left or changed and why, and where each field was read',
  'every line with its role, rule and score',
  async () => (await import('../report/explain.js')).explain
)
