;; Runs of five letters, four at a time (see src/stages/chrome/echo.ts, which has the same in TypeScript): the place of a run is
;; the polynomial of its letters to the base 0x01000193, its upper half laid over its lower, under a mask. The marks of the
;; runs stand from 0x720000 on, a byte each.

;; Mark the places of `runs` runs, of which the first begins at `at`.
(func (export "note") (param $at i32) (param $runs i32) (param $mask i32) (param $mark i32)
  (local $places v128) (local $masks v128) (local $hash v128) (local $stop i32)
  (local.set $masks (i32x4.splat (local.get $mask)))
  (local.set $stop (i32.add (local.get $at) (i32.shl (i32.and (local.get $runs) (i32.const -4)) (i32.const 1))))
  (block $over (loop $four
    (br_if $over (i32.ge_u (local.get $at) (local.get $stop)))
    ;; as in $runsAt, which it takes longer to call
    (local.set $hash (i32x4.add
      (i32x4.add
        (i32x4.mul (v128.load16x4_u (local.get $at)) (v128.const i32x4 0x502c3f11 0x502c3f11 0x502c3f11 0x502c3f11))
        (i32x4.mul (v128.load16x4_u offset=2 (local.get $at)) (v128.const i32x4 0x3ee6b34b 0x3ee6b34b 0x3ee6b34b 0x3ee6b34b)))
      (i32x4.add
        (i32x4.add
          (i32x4.mul (v128.load16x4_u offset=4 (local.get $at)) (v128.const i32x4 0x26027a69 0x26027a69 0x26027a69 0x26027a69))
          (i32x4.mul (v128.load16x4_u offset=6 (local.get $at)) (v128.const i32x4 0x01000193 0x01000193 0x01000193 0x01000193)))
        (v128.load16x4_u offset=8 (local.get $at)))))
    (local.set $places
      (v128.and (local.get $masks) (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 15)))))
    (i32.store8 offset=0x720000 (i32x4.extract_lane 0 (local.get $places)) (local.get $mark))
    (i32.store8 offset=0x720000 (i32x4.extract_lane 1 (local.get $places)) (local.get $mark))
    (i32.store8 offset=0x720000 (i32x4.extract_lane 2 (local.get $places)) (local.get $mark))
    (i32.store8 offset=0x720000 (i32x4.extract_lane 3 (local.get $places)) (local.get $mark))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (br $four)))
  ;; up to three are left: what is read behind them is of no meaning
  (local.set $runs (i32.and (local.get $runs) (i32.const 3)))
  (if (i32.eqz (local.get $runs)) (then (return)))
  (local.set $places (call $runsAt (local.get $at) (local.get $masks)))
  (i32.store8 offset=0x720000 (i32x4.extract_lane 0 (local.get $places)) (local.get $mark))
  (if (i32.eq (local.get $runs) (i32.const 1)) (then (return)))
  (i32.store8 offset=0x720000 (i32x4.extract_lane 1 (local.get $places)) (local.get $mark))
  (if (i32.eq (local.get $runs) (i32.const 2)) (then (return)))
  (i32.store8 offset=0x720000 (i32x4.extract_lane 2 (local.get $places)) (local.get $mark)))

;; How many of `runs` runs were marked.
(func (export "share") (param $at i32) (param $runs i32) (param $mask i32) (param $mark i32) (result i32)
  (local $places v128) (local $masks v128) (local $hash v128) (local $stop i32) (local $found i32)
  (local.set $masks (i32x4.splat (local.get $mask)))
  (local.set $stop (i32.add (local.get $at) (i32.shl (i32.and (local.get $runs) (i32.const -4)) (i32.const 1))))
  (block $over (loop $four
    (br_if $over (i32.ge_u (local.get $at) (local.get $stop)))
    ;; as in $runsAt, which it takes longer to call
    (local.set $hash (i32x4.add
      (i32x4.add
        (i32x4.mul (v128.load16x4_u (local.get $at)) (v128.const i32x4 0x502c3f11 0x502c3f11 0x502c3f11 0x502c3f11))
        (i32x4.mul (v128.load16x4_u offset=2 (local.get $at)) (v128.const i32x4 0x3ee6b34b 0x3ee6b34b 0x3ee6b34b 0x3ee6b34b)))
      (i32x4.add
        (i32x4.add
          (i32x4.mul (v128.load16x4_u offset=4 (local.get $at)) (v128.const i32x4 0x26027a69 0x26027a69 0x26027a69 0x26027a69))
          (i32x4.mul (v128.load16x4_u offset=6 (local.get $at)) (v128.const i32x4 0x01000193 0x01000193 0x01000193 0x01000193)))
        (v128.load16x4_u offset=8 (local.get $at)))))
    (local.set $places
      (v128.and (local.get $masks) (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 15)))))
    (local.set $found (i32.add (local.get $found) (i32.add
      (i32.add
        (i32.eq (i32.load8_u offset=0x720000 (i32x4.extract_lane 0 (local.get $places))) (local.get $mark))
        (i32.eq (i32.load8_u offset=0x720000 (i32x4.extract_lane 1 (local.get $places))) (local.get $mark)))
      (i32.add
        (i32.eq (i32.load8_u offset=0x720000 (i32x4.extract_lane 2 (local.get $places))) (local.get $mark))
        (i32.eq (i32.load8_u offset=0x720000 (i32x4.extract_lane 3 (local.get $places))) (local.get $mark))))))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (br $four)))
  (local.set $runs (i32.and (local.get $runs) (i32.const 3)))
  (local.set $places (call $runsAt (local.get $at) (local.get $masks)))
  (i32.add (local.get $found) (i32.add
    (i32.and (i32.gt_u (local.get $runs) (i32.const 0))
      (i32.eq (i32.load8_u offset=0x720000 (i32x4.extract_lane 0 (local.get $places))) (local.get $mark)))
    (i32.add
      (i32.and (i32.gt_u (local.get $runs) (i32.const 1))
        (i32.eq (i32.load8_u offset=0x720000 (i32x4.extract_lane 1 (local.get $places))) (local.get $mark)))
      (i32.and (i32.gt_u (local.get $runs) (i32.const 2))
        (i32.eq (i32.load8_u offset=0x720000 (i32x4.extract_lane 2 (local.get $places))) (local.get $mark)))))))

;; The places of four runs, of which the first begins at `at`.
(func $runsAt (param $at i32) (param $masks v128) (result v128)
  (local $hash v128)
  (local.set $hash (i32x4.add
    (i32x4.add
      (i32x4.mul (v128.load16x4_u (local.get $at)) (v128.const i32x4 0x502c3f11 0x502c3f11 0x502c3f11 0x502c3f11))
      (i32x4.mul (v128.load16x4_u offset=2 (local.get $at)) (v128.const i32x4 0x3ee6b34b 0x3ee6b34b 0x3ee6b34b 0x3ee6b34b)))
    (i32x4.add
      (i32x4.add
        (i32x4.mul (v128.load16x4_u offset=4 (local.get $at)) (v128.const i32x4 0x26027a69 0x26027a69 0x26027a69 0x26027a69))
        (i32x4.mul (v128.load16x4_u offset=6 (local.get $at)) (v128.const i32x4 0x01000193 0x01000193 0x01000193 0x01000193)))
      (v128.load16x4_u offset=8 (local.get $at)))))
  (v128.and (local.get $masks) (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 15)))))
