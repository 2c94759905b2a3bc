#!/usr/bin/env node
// src/cli/main.ts, packed by scripts/command.js
import '../dist/command/main.js'
