;; Boosted oblivious trees over columns of numbers, four lines at a time (see src/stages/chrome/model.ts, which has the same
;; in TypeScript). Functions of wasm/chrome.wat.

  ;; Sums of `count` trees over `lines` lines, as 32-bit floats from `result` on. `values` is where the first line's number
  ;; of the first column stands, `column` the bytes from column to column.
  ;; A tree is six questions, each its column, the bytes to the line that is meant, a threshold (a value above goes to the upper
  ;; half); and 64 leaves: 328 bytes. After every 16 trees, lines whose sum is certain are asked no more.
  ;; `work` is room for 28 bytes a line, lines rounded up to four: sums as 64-bit floats, whether they are certain, the fours
  ;; that are open.
  (func (export "score")
    (param $trees i32) (param $count i32) (param $bias f64)
    (param $values i32) (param $column i32) (param $lines i32) (param $result i32) (param $work i32)
    (local $size i32) (local $sums i32) (local $certain i32) (local $open i32)
    (local $many i32) (local $still i32) (local $at i32) (local $at2 i32) (local $index i32) (local $stop i32) (local $end i32)
    (local $p0 i32) (local $p1 i32) (local $p2 i32) (local $p3 i32) (local $p4 i32) (local $p5 i32)
    (local $t0 v128) (local $t1 v128) (local $t2 v128) (local $t3 v128) (local $t4 v128) (local $t5 v128)
    (local $leaf v128) (local $leaves i32) (local $sum v128) (local $sum2 v128) (local $done v128)
    ;; bytes of a number of each line
    (local.set $size (i32.and (i32.add (i32.shl (local.get $lines) (i32.const 2)) (i32.const 15)) (i32.const -16)))
    (local.set $sums (local.get $work))
    (local.set $certain (i32.add (local.get $work) (i32.shl (local.get $size) (i32.const 1))))
    (local.set $open (i32.add (local.get $certain) (local.get $size)))
    ;; all lines are open, with the bias as their sum
    (local.set $at (i32.const 0))
    (block $filled (loop $fill
      (br_if $filled (i32.ge_u (local.get $at) (local.get $size)))
      (local.set $at2 (i32.add (local.get $sums) (i32.shl (local.get $at) (i32.const 1))))
      (v128.store (local.get $at2) (f64x2.splat (local.get $bias)))
      (v128.store offset=16 (local.get $at2) (f64x2.splat (local.get $bias)))
      ;; those behind the last are none: -1 where line >= lines
      (v128.store (i32.add (local.get $certain) (local.get $at))
        (i32x4.ge_s
          (i32x4.add (i32x4.splat (i32.shr_u (local.get $at) (i32.const 2))) (v128.const i32x4 0 1 2 3))
          (i32x4.splat (local.get $lines))))
      (i32.store (i32.add (local.get $open) (i32.shl (local.get $many) (i32.const 2))) (local.get $at))
      (local.set $many (i32.add (local.get $many) (i32.const 1)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $fill)))
    (local.set $end (i32.add (local.get $trees) (i32.mul (local.get $count) (i32.const 328))))
    (block $over (loop $strides
      (br_if $over (i32.ge_u (local.get $trees) (local.get $end)))
      (br_if $over (i32.eqz (local.get $many)))
      (local.set $stop (i32.add (local.get $trees) (i32.const 5248)))
      (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
      (loop $tree
        (local.set $p0 (call $place (local.get $values) (local.get $column) (local.get $trees) ))
        (local.set $p1 (call $place (local.get $values) (local.get $column) (i32.add (local.get $trees) (i32.const 12))))
        (local.set $p2 (call $place (local.get $values) (local.get $column) (i32.add (local.get $trees) (i32.const 24))))
        (local.set $p3 (call $place (local.get $values) (local.get $column) (i32.add (local.get $trees) (i32.const 36))))
        (local.set $p4 (call $place (local.get $values) (local.get $column) (i32.add (local.get $trees) (i32.const 48))))
        (local.set $p5 (call $place (local.get $values) (local.get $column) (i32.add (local.get $trees) (i32.const 60))))
        (local.set $t0 (v128.load32_splat offset=8 (local.get $trees)))
        (local.set $t1 (v128.load32_splat offset=20 (local.get $trees)))
        (local.set $t2 (v128.load32_splat offset=32 (local.get $trees)))
        (local.set $t3 (v128.load32_splat offset=44 (local.get $trees)))
        (local.set $t4 (v128.load32_splat offset=56 (local.get $trees)))
        (local.set $t5 (v128.load32_splat offset=68 (local.get $trees)))
        (local.set $leaves (i32.add (local.get $trees) (i32.const 72)))
        (local.set $index (i32.const 0))
        (loop $four
          (local.set $at (i32.load (i32.add (local.get $open) (i32.shl (local.get $index) (i32.const 2)))))
          ;; a comparison is -1 where it holds: each doubles the place among the leaves and adds one
          (local.set $leaf (f32x4.gt (v128.load (i32.add (local.get $p0) (local.get $at))) (local.get $t0)))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf)) (f32x4.gt (v128.load (i32.add (local.get $p1) (local.get $at))) (local.get $t1))))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf)) (f32x4.gt (v128.load (i32.add (local.get $p2) (local.get $at))) (local.get $t2))))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf)) (f32x4.gt (v128.load (i32.add (local.get $p3) (local.get $at))) (local.get $t3))))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf)) (f32x4.gt (v128.load (i32.add (local.get $p4) (local.get $at))) (local.get $t4))))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf)) (f32x4.gt (v128.load (i32.add (local.get $p5) (local.get $at))) (local.get $t5))))
          ;; the place is negative: four bytes each, back from where the leaves begin
          (local.set $leaf (i32x4.sub (i32x4.splat (local.get $leaves)) (i32x4.shl (local.get $leaf) (i32.const 2))))
          (local.set $at2 (i32.add (local.get $sums) (i32.shl (local.get $at) (i32.const 1))))
          (v128.store (local.get $at2) (f64x2.add (v128.load (local.get $at2))
            (f64x2.promote_low_f32x4 (v128.load32_lane 1 (i32x4.extract_lane 1 (local.get $leaf)) (v128.load32_zero (i32x4.extract_lane 0 (local.get $leaf)))))))
          (v128.store offset=16 (local.get $at2) (f64x2.add (v128.load offset=16 (local.get $at2))
            (f64x2.promote_low_f32x4 (v128.load32_lane 1 (i32x4.extract_lane 3 (local.get $leaf)) (v128.load32_zero (i32x4.extract_lane 2 (local.get $leaf)))))))
          (br_if $four (i32.lt_u (local.tee $index (i32.add (local.get $index) (i32.const 1))) (local.get $many))))
        (br_if $tree (i32.lt_u (local.tee $trees (i32.add (local.get $trees) (i32.const 328))) (local.get $stop))))
      ;; note the sums of lines that are open, and close those of which they are certain
      (local.set $index (i32.const 0))
      (local.set $still (i32.const 0))
      (loop $four
        (local.set $at (i32.load (i32.add (local.get $open) (i32.shl (local.get $index) (i32.const 2)))))
        (local.set $at2 (i32.add (local.get $sums) (i32.shl (local.get $at) (i32.const 1))))
        (local.set $sum (v128.load (local.get $at2)))
        (local.set $sum2 (v128.load offset=16 (local.get $at2)))
        (local.set $done (v128.load (i32.add (local.get $certain) (local.get $at))))
        (v128.store (i32.add (local.get $result) (local.get $at))
          (v128.bitselect
            (v128.load (i32.add (local.get $result) (local.get $at)))
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (f32x4.demote_f64x2_zero (local.get $sum)) (f32x4.demote_f64x2_zero (local.get $sum2)))
            (local.get $done)))
        (local.set $done (v128.or (local.get $done)
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
            (f64x2.gt (f64x2.abs (local.get $sum)) (v128.const f64x2 4.5 4.5))
            (f64x2.gt (f64x2.abs (local.get $sum2)) (v128.const f64x2 4.5 4.5)))))
        (v128.store (i32.add (local.get $certain) (local.get $at)) (local.get $done))
        (i32.store (i32.add (local.get $open) (i32.shl (local.get $still) (i32.const 2))) (local.get $at))
        (local.set $still (i32.add (local.get $still) (i32.eqz (i32x4.all_true (local.get $done)))))
        (br_if $four (i32.lt_u (local.tee $index (i32.add (local.get $index) (i32.const 1))) (local.get $many))))
      (local.set $many (local.get $still))
      (br $strides))))

  ;; where the number of the first line stands that a question asks for
  (func $place (param $values i32) (param $column i32) (param $question i32) (result i32)
    (i32.add (i32.add (local.get $values) (i32.mul (i32.load (local.get $question)) (local.get $column))) (i32.load offset=4 (local.get $question))))
