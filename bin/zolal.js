#!/usr/bin/env node
// src/cli/main.ts, packed by scripts/command.js
require('../dist/command/main.js')
