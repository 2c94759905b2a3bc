;; What the chrome stage asks in WebAssembly. Where in the memory everything stands is told in src/stages/chrome/machine.ts.
(module
  ;; It never grows: a buffer that was detached once makes every typed array of the thread slower.
  (memory (export "memory") 130)
  ;; wasm/trees.wat
  ;; wasm/lines.wat
  ;; wasm/echoes.wat
)
