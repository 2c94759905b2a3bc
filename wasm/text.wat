;; Texts to JSON in UTF-8 and back, eight units at a time (see src/formats/encoder.ts and src/formats/unescape.ts).
;; `npm run wasm` writes src/formats/kernel.ts from this.
(module
  ;; It never grows: a buffer that was detached once makes every typed array of the thread slower.
  (memory (export "memory") 80)

  ;; What is the same for each of eight units. It is read from memory: V8 would make constants anew for every eight.
  (data (i32.const 256) "\20\00\20\00\20\00\20\00\20\00\20\00\20\00\20\00") ;; the space, and the first that is no control
  (data (i32.const 272) "\0a\00\0a\00\0a\00\0a\00\0a\00\0a\00\0a\00\0a\00") ;; LF
  (data (i32.const 288) "\22\00\22\00\22\00\22\00\22\00\22\00\22\00\22\00") ;; the quotation mark
  (data (i32.const 304) "\5c\00\5c\00\5c\00\5c\00\5c\00\5c\00\5c\00\5c\00") ;; the backslash
  (data (i32.const 320) "\85\00\85\00\85\00\85\00\85\00\85\00\85\00\85\00") ;; NEL
  (data (i32.const 336) "\00\08\00\08\00\08\00\08\00\08\00\08\00\08\00\08") ;; the first unit of three bytes
  (data (i32.const 352) "\80\00\80\00\80\00\80\00\80\00\80\00\80\00\80\00") ;; the first of two; the mark of a byte that follows
  (data (i32.const 368) "\3f\00\3f\00\3f\00\3f\00\3f\00\3f\00\3f\00\3f\00") ;; the bits of a byte that follows
  (data (i32.const 384) "\c0\00\c0\00\c0\00\c0\00\c0\00\c0\00\c0\00\c0\00") ;; the mark of the first byte of two
  (data (i32.const 400) "\6e\00\6e\00\6e\00\6e\00\6e\00\6e\00\6e\00\6e\00") ;; LF with these is n
  (data (i32.const 416) "\00\f8\00\f8\00\f8\00\f8\00\f8\00\f8\00\f8\00\f8") ;; the bits that tell a surrogate
  (data (i32.const 432) "\00\d8\00\d8\00\d8\00\d8\00\d8\00\d8\00\d8\00\d8") ;; which they are
  (data (i32.const 448) "\fe\ff\fe\ff\fe\ff\fe\ff\fe\ff\fe\ff\fe\ff\fe\ff") ;; all bits but the last
  (data (i32.const 464) "\28\20\28\20\28\20\28\20\28\20\28\20\28\20\28\20") ;; LS, with PS
  (data (i32.const 480) "\e0\80\e0\80\e0\80\e0\80\e0\80\e0\80\e0\80\e0\80") ;; the marks of the first two bytes of three
  (data (i32.const 496) "\00\3f\00\3f\00\3f\00\3f\00\3f\00\3f\00\3f\00\3f") ;; the bits of the second one

  ;; Of each ASCII sign behind a backslash the unit that it stands for; 1 for u, 0 for what stands for none.
  (data (i32.const 512) "\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 544) "\00\00\22\00\00\00\00\00\00\00\00\00\00\00\00\2f\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 576) "\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\5c\00\00\00")
  (data (i32.const 608) "\00\00\08\00\00\00\0c\00\00\00\00\00\00\00\0a\00\00\00\0d\00\09\01\00\00\00\00\00\00\00\00\00\00")

  ;; Write units `from` to before `count` of the text at `units` from place `at` on; the place behind them. Where one of eight
  ;; needs a closer look (a surrogate, a control, a line end but LF), none of the eight is written, and the word at 0 says
  ;; which is the first; else it says `count`. Sixteen bytes behind the text and behind what is written are written over.
  ;; At 1,024 and 5,120 stand shuffles that drop the bytes that are not there: of eight units by which of them have two bytes, of
  ;; four by which have two and which have three.
  (func (export "write") (param $units i32) (param $count i32) (param $from i32) (param $at i32) (result i32)
    (local $end i32) (local $place i32) (local $two i32) (local $three i32)
    (local $text v128) (local $bytes v128) (local $third v128) (local $feed v128) (local $sign v128) (local $long v128) (local $wide v128) (local $rare v128)
    (local.set $place (i32.add (local.get $units) (i32.shl (local.get $from) (i32.const 1))))
    (local.set $end (i32.add (local.get $units) (i32.shl (local.get $count) (i32.const 1))))
    ;; eight that are whole: spaces, which are taken back
    (v128.store (local.get $end) (v128.load (i32.const 256)))
    (block $over (loop $eight
      (br_if $over (i32.ge_u (local.get $place) (local.get $end)))
      (local.set $text (v128.load (local.get $place)))
      (local.set $feed (i16x8.eq (local.get $text) (v128.load (i32.const 272))))
      (local.set $sign (v128.or (local.get $feed) (v128.or
        (i16x8.eq (local.get $text) (v128.load (i32.const 288)))
        (i16x8.eq (local.get $text) (v128.load (i32.const 304))))))
      (local.set $rare (v128.or
        (i16x8.eq (local.get $text) (v128.load (i32.const 320)))
        (v128.andnot (i16x8.lt_u (local.get $text) (v128.load (i32.const 256))) (local.get $feed))))
      (local.set $wide (i16x8.ge_u (local.get $text) (v128.load (i32.const 336))))
      ;; the last byte of what has several
      (local.set $third (v128.or (v128.load (i32.const 352))
        (v128.and (local.get $text) (v128.load (i32.const 368)))))
      (local.set $bytes (v128.or (i16x8.shl (local.get $third) (i32.const 8)) (v128.or
        (i16x8.shr_u (local.get $text) (i32.const 6)) (v128.load (i32.const 384)))))
      ;; a backslash and a sign: n for LF, else the unit itself
      (local.set $bytes (v128.bitselect
        (v128.or (v128.load (i32.const 304))
          (i16x8.shl (v128.or (local.get $text) (v128.and (local.get $feed) (v128.load (i32.const 400)))) (i32.const 8)))
        (local.get $bytes) (local.get $sign)))
      (local.set $long (v128.or (local.get $sign)
        (i16x8.ge_u (local.get $text) (v128.load (i32.const 352)))))
      (local.set $bytes (v128.bitselect (local.get $bytes) (local.get $text) (local.get $long)))
      (local.set $two (i16x8.bitmask (local.get $long)))
      (if (v128.any_true (local.get $wide))
        (then
          (local.set $rare (v128.or (local.get $rare) (v128.or
            (i16x8.eq (v128.and (local.get $text) (v128.load (i32.const 416)))
              (v128.load (i32.const 432)))
            (i16x8.eq (v128.and (local.get $text) (v128.load (i32.const 448)))
              (v128.load (i32.const 464))))))
          (br_if $over (v128.any_true (local.get $rare)))
          (local.set $three (i16x8.bitmask (local.get $wide)))
          (local.set $bytes (v128.bitselect
            (v128.or
              (v128.or (i16x8.shr_u (local.get $text) (i32.const 12)) (v128.load (i32.const 480)))
              (v128.and (i16x8.shl (local.get $text) (i32.const 2)) (v128.load (i32.const 496))))
            (local.get $bytes) (local.get $wide)))
          ;; the first four, each in four bytes, then the others
          (local.set $place (i32.add (local.get $place) (i32.const 16)))
          (v128.store (local.get $at) (i8x16.swizzle
            (i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 (local.get $bytes) (local.get $third))
            (v128.load offset=5120 (i32.shl (local.tee $units (i32.or (i32.and (local.get $two) (i32.const 15)) (i32.shl (i32.and (local.get $three) (i32.const 15)) (i32.const 4)))) (i32.const 4)))))
          (local.set $at (i32.add (local.get $at) (i32.add (i32.const 4) (i32.popcnt (local.get $units)))))
          (v128.store (local.get $at) (i8x16.swizzle
            (i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 (local.get $bytes) (local.get $third))
            (v128.load offset=5120 (i32.shl (local.tee $units (i32.or (i32.shr_u (local.get $two) (i32.const 4)) (i32.and (local.get $three) (i32.const 0xf0)))) (i32.const 4)))))
          (local.set $at (i32.add (local.get $at) (i32.add (i32.const 4) (i32.popcnt (local.get $units)))))
          (br $eight)))
      (br_if $over (v128.any_true (local.get $rare)))
      (local.set $place (i32.add (local.get $place) (i32.const 16)))
      (v128.store (local.get $at) (i8x16.swizzle (local.get $bytes)
        (v128.load offset=1024 (i32.shl (local.get $two) (i32.const 4)))))
      (local.set $at (i32.add (local.get $at) (i32.add (i32.const 8) (i32.popcnt (local.get $two)))))
      (br $eight)))
    ;; bytes that were not reached, negative where spaces behind the text were written
    (local.set $end (i32.shr_s (i32.sub (local.get $end) (local.get $place)) (i32.const 1)))
    (if (i32.gt_s (local.get $end) (i32.const 0))
      (then (i32.store (i32.const 0) (i32.sub (local.get $count) (local.get $end))) (return (local.get $at))))
    (i32.store (i32.const 0) (local.get $count))
    (i32.add (local.get $at) (local.get $end)))

  ;; Undo the escapes of the `count` units at `units`, which are what a JSON string holds: the units that they stand for are
  ;; written to `result` on, and how many they are is given back; -1 where they are no JSON. Sixteen bytes behind both are
  ;; written over.
  (func (export "unescape") (param $units i32) (param $count i32) (param $result i32) (result i32)
    (local $end i32) (local $place i32) (local $at i32) (local $odd i32) (local $sign i32) (local $unit i32) (local $digits i32)
    (local $text v128)
    (local.set $place (local.get $units))
    (local.set $at (local.get $result))
    (local.set $end (i32.add (local.get $units) (i32.shl (local.get $count) (i32.const 1))))
    ;; spaces behind it, which stand for nothing behind a backslash and are taken back else
    (v128.store (local.get $end) (v128.load (i32.const 256)))
    (block $over (loop $eight
      (br_if $over (i32.ge_u (local.get $place) (local.get $end)))
      (local.set $text (v128.load (local.get $place)))
      (v128.store (local.get $at) (local.get $text))
      (local.set $odd (i16x8.bitmask (v128.or
        (i16x8.lt_u (local.get $text) (v128.load (i32.const 256)))
        (v128.or (i16x8.eq (local.get $text) (v128.load (i32.const 288))) (i16x8.eq (local.get $text) (v128.load (i32.const 304)))))))
      (if (i32.eqz (local.get $odd))
        (then
          (local.set $place (i32.add (local.get $place) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $eight)))
      ;; to the first that is none of the text
      (local.set $odd (i32.shl (i32.ctz (local.get $odd)) (i32.const 1)))
      (local.set $place (i32.add (local.get $place) (local.get $odd)))
      (local.set $at (i32.add (local.get $at) (local.get $odd)))
      (if (i32.ne (i32.load16_u (local.get $place)) (i32.const 0x5c)) (then (return (i32.const -1))))
      (local.set $sign (i32.load16_u offset=2 (local.get $place)))
      (if (i32.ge_u (local.get $sign) (i32.const 128)) (then (return (i32.const -1))))
      (local.set $unit (i32.load8_u offset=512 (local.get $sign)))
      (if (i32.eqz (local.get $unit)) (then (return (i32.const -1))))
      (local.set $place (i32.add (local.get $place) (i32.const 4)))
      (if (i32.eq (local.get $unit) (i32.const 1))
        (then
          (local.set $unit (i32.const 0))
          (local.set $digits (i32.const 4))
          (loop $digit
            (local.set $sign (i32.sub (i32.load16_u (local.get $place)) (i32.const 0x30)))
            (if (i32.gt_u (local.get $sign) (i32.const 9))
              (then
                ;; a letter, of either case
                (local.set $sign (i32.sub (i32.or (i32.load16_u (local.get $place)) (i32.const 0x20)) (i32.const 0x57)))
                (if (i32.gt_u (i32.sub (local.get $sign) (i32.const 10)) (i32.const 5)) (then (return (i32.const -1))))))
            (local.set $unit (i32.or (i32.shl (local.get $unit) (i32.const 4)) (local.get $sign)))
            (local.set $place (i32.add (local.get $place) (i32.const 2)))
            (br_if $digit (local.tee $digits (i32.sub (local.get $digits) (i32.const 1)))))))
      (i32.store16 (local.get $at) (local.get $unit))
      (local.set $at (i32.add (local.get $at) (i32.const 2)))
      (br $eight)))
    (i32.shr_u (i32.sub (i32.sub (local.get $at) (local.get $result)) (i32.sub (local.get $place) (local.get $end))) (i32.const 1)))
)
