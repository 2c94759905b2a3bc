;; Reading a stretch of a line (see src/stages/chrome/stretches.ts and keys.ts, which have the same in TypeScript).
;;
;; Where what stands, from 0x480000 on: the table of units; 0x700000 the line's units; 0x4c8000 events; 0x4cd000 hashes; words: 0x4d2000 their starts,
;; 0x4d2400 places, 0x4d2c00 stops, 0x4d3400 those with which a phrase may begin, 0x4e9000 pairs; 0x4d3800 powers of the hash's base;
;; 0x4d3900 what is known of the line; bits of phrases: 0x4d3a00 briefs, 0x4d4000 shorts, 0x4d5000 heads, 0x4e5000 all; 0x4e1000 their
;; reach; 0x4d9000 function words; by which of four units count: 0x4f2000 what is before each, bytes of those 0x4f2100 of four
;; bytes and 0x4f2200 of the upper two.
;; Known of the line, 4 bytes each: 0x00 class before, ignored aside; 04 last that is no space either; 08 whether in a word;
;; 0c hash of the word; 10 words with a capital; 14 words; 18 function words; 1c end of the noted words; 20 first letter;
;; 24 first class; 28 class of the ending; 2c class of the unit before; 30 hash; 34 bits of all units; 38 symbols noted
;; before; 3c colons with `//` behind them; 40 on, marks by their class; once they are counted, 80 on letters by script, and 94
;; capitals.

;; Read `many` units of the line from `from` on (at 0, nothing is known of it); words are noted if `noting`. Letters and digits
;; come out from `symbols` on. How many they are. Behind the line's units stand two that are 0.
(func (export "read")
  (param $many i32) (param $from i32) (param $noting i32) (param $symbols i32) (result i32)
  (local $units i32) (local $at i32) (local $stop i32) (local $event i32) (local $note i32) (local $known i32) (local $kind i32)
  (local $is i32) (local $count i32) (local $before i32) (local $last i32) (local $inWord i32) (local $wordHash i32)
  (local $words i32) (local $functionWords i32) (local $wordsEnd i32)
  (local $seen i32) (local $start i32) (local $place i32) (local $next i32) (local $end i32)
  (local $all v128) (local $h v128) (local $a v128) (local $b v128) (local $pairs v128) (local $pairs2 v128) (local $power2 v128)
  (local $power4 v128) (local $power8 v128)
  (local $held i32) (local $capital i32)
  (if (i32.eqz (local.get $from)) (then (call $begin)))
  (local.set $units (i32.add (i32.const 0x700000) (i32.shl (local.get $from) (i32.const 1))))
  ;; the walk, as in units.ts: a note has the class, the units before and the symbols before
  (local.set $at (local.get $units))
  (local.set $stop (i32.add (local.get $units) (i32.shl (i32.and (local.get $many) (i32.const -4)) (i32.const 1))))
  (local.set $end (local.get $symbols))
  (local.set $b (v128.load32_splat offset=0x4d392c (i32.const 0)))
  ;; four units at a time: of their notes those are stored, side by side, at which the class changes, and of their symbols
  ;; those that are letters or digits
  (block $walked (loop $units
    (br_if $walked (i32.ge_u (local.get $at) (local.get $stop)))
    (local.set $a
      (v128.load32_lane offset=0x480000 3 (i32.shl (i32.load16_u offset=6 (local.get $at)) (i32.const 2))
        (v128.load32_lane offset=0x480000 2 (i32.shl (i32.load16_u offset=4 (local.get $at)) (i32.const 2))
          (v128.load32_lane offset=0x480000 1 (i32.shl (i32.load16_u offset=2 (local.get $at)) (i32.const 2))
            (v128.load32_zero offset=0x480000 (i32.shl (i32.load16_u (local.get $at)) (i32.const 2)))))))
    (local.set $all (v128.or (local.get $all) (local.get $a)))
    (local.set $h (local.get $b))
    (local.set $b (v128.and (local.get $a) (v128.const i32x4 15 15 15 15)))
    (local.set $known (i32.xor (i32.const 15) (i32x4.bitmask (i32x4.eq (local.get $b)
      (i8x16.shuffle 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 (local.get $h) (local.get $b))))))
    (local.set $is (i32x4.bitmask (i32x4.shl (local.get $a) (i32.const 27))))
    (v128.store offset=0x4c8000 (local.get $event) (i8x16.swizzle
      (i32x4.add (v128.or (local.get $b) (i32x4.splat (local.get $note)))
        (v128.load offset=0x4f2000 (i32.shl (local.get $is) (i32.const 4))))
      (v128.load offset=0x4f2100 (i32.shl (local.get $known) (i32.const 4)))))
    (local.set $event (i32.add (local.get $event) (i32.shl (i32.popcnt (local.get $known)) (i32.const 2))))
    (v128.store64_lane 0 (local.get $end)
      (i8x16.swizzle (local.get $a) (v128.load offset=0x4f2200 (i32.shl (local.get $is) (i32.const 4)))))
    (local.set $is (i32.popcnt (local.get $is)))
    (local.set $end (i32.add (local.get $end) (i32.shl (local.get $is) (i32.const 1))))
    (local.set $note (i32.add (i32.add (local.get $note) (i32.const 64)) (i32.shl (local.get $is) (i32.const 17))))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (br $units)))
  (local.set $all (v128.or (local.get $all)
    (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $all) (local.get $all))))
  (local.set $seen (i32.or (i32x4.extract_lane 0 (local.get $all)) (i32x4.extract_lane 1 (local.get $all))))
  (local.set $kind (i32x4.extract_lane 3 (local.get $b)))
  ;; up to three are left: each is written in any case, and gone on from where it counts
  (local.set $stop (i32.add (local.get $units) (i32.shl (local.get $many) (i32.const 1))))
  (block $walked (loop $unit
    (br_if $walked (i32.ge_u (local.get $at) (local.get $stop)))
    (local.set $known (i32.load offset=0x480000 (i32.shl (i32.load16_u (local.get $at)) (i32.const 2))))
    (local.set $last (i32.and (local.get $known) (i32.const 15)))
    (i32.store offset=0x4c8000 (local.get $event) (i32.or (local.get $note) (local.get $last)))
    (local.set $event (i32.add (local.get $event) (i32.shl (i32.ne (local.get $last) (local.get $kind)) (i32.const 2))))
    (local.set $kind (local.get $last))
    (i32.store16 (local.get $end) (i32.shr_u (local.get $known) (i32.const 16)))
    (local.set $is (i32.and (local.get $known) (i32.const 16)))
    (local.set $end (i32.add (local.get $end) (i32.shr_u (local.get $is) (i32.const 3))))
    (local.set $note (i32.add (local.get $note) (i32.add (i32.shl (local.get $is) (i32.const 13)) (i32.const 16))))
    (local.set $seen (i32.or (local.get $seen) (local.get $known)))
    (local.set $at (i32.add (local.get $at) (i32.const 2)))
    (br $unit)))
  (i32.store offset=0x4c8000 (local.get $event) (local.get $note))
  (local.set $stop (local.get $event))
  (local.set $count (i32.shr_u (local.get $note) (i32.const 17)))
  ;; hashes, eight at a time: each is that of four or eight symbols, and that of those before them. What is before the first three is
  ;; taken for what it would be if the symbols that happen to stand there were the line's: 0xbdef7bdf takes a factor of 31 off
  (local.set $next (i32.load offset=0x4d3930 (i32.const 0)))
  (i32.store offset=0x4cd000 (i32.const 0) (local.get $next))
  (local.set $h (i32x4.splat (local.get $next)))
  (local.set $next (i32.mul (i32.const 0xbdef7bdf)
    (i32.sub (local.get $next) (i32.load16_u (i32.sub (local.get $symbols) (i32.const 2))))))
  (local.set $h (i32x4.replace_lane 2 (local.get $h) (local.get $next)))
  (local.set $next (i32.mul (i32.const 0xbdef7bdf)
    (i32.sub (local.get $next) (i32.load16_u (i32.sub (local.get $symbols) (i32.const 4))))))
  (local.set $h (i32x4.replace_lane 1 (local.get $h) (local.get $next)))
  (local.set $next (i32.mul (i32.const 0xbdef7bdf)
    (i32.sub (local.get $next) (i32.load16_u (i32.sub (local.get $symbols) (i32.const 6))))))
  (local.set $h (i32x4.replace_lane 0 (local.get $h) (local.get $next)))
  (local.set $power2 (v128.load32_splat offset=0x4d3808 (i32.const 0)))
  (local.set $power4 (v128.load32_splat offset=0x4d3810 (i32.const 0)))
  (local.set $power8 (v128.load32_splat offset=0x4d3820 (i32.const 0)))
  ;; of two symbols, and of four
  (local.set $next (i32.sub (local.get $symbols) (i32.const 10)))
  (local.set $a (v128.load16x4_u (local.get $next)))
  (local.set $pairs2 (i32x4.add (v128.load16x4_u offset=2 (local.get $next))
    (i32x4.sub (i32x4.shl (local.get $a) (i32.const 5)) (local.get $a))))
  (local.set $next (i32.sub (local.get $symbols) (i32.const 2)))
  (local.set $at (i32.const 0))
  (local.set $event (i32.shl (local.get $count) (i32.const 2)))
  (block $hashed (loop $eight
    (br_if $hashed (i32.ge_u (local.get $at) (local.get $event)))
    (local.set $pairs (v128.load16x4_u (local.get $next)))
    (local.set $pairs (i32x4.add (v128.load16x4_u offset=2 (local.get $next))
      (i32x4.sub (i32x4.shl (local.get $pairs) (i32.const 5)) (local.get $pairs))))
    (local.set $a (i32x4.add (local.get $pairs) (i32x4.mul (local.get $power2)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $pairs2) (local.get $pairs)))))
    (local.set $pairs2 (v128.load16x4_u offset=8 (local.get $next)))
    (local.set $pairs2 (i32x4.add (v128.load16x4_u offset=10 (local.get $next))
      (i32x4.sub (i32x4.shl (local.get $pairs2) (i32.const 5)) (local.get $pairs2))))
    (local.set $b (i32x4.add (local.get $pairs2) (i32x4.mul (local.get $power2)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $pairs) (local.get $pairs2)))))
    (v128.store offset=0x4cd004 (local.get $at)
      (i32x4.add (local.get $a) (i32x4.mul (local.get $h) (local.get $power4))))
    (local.set $h (i32x4.add (i32x4.mul (local.get $h) (local.get $power8))
      (i32x4.add (local.get $b) (i32x4.mul (local.get $a) (local.get $power4)))))
    (v128.store offset=0x4cd014 (local.get $at) (local.get $h))
    (local.set $next (i32.add (local.get $next) (i32.const 16)))
    (local.set $at (i32.add (local.get $at) (i32.const 32)))
    (br $eight)))
  (i32.store offset=0x4d3930 (i32.const 0) (i32.load offset=0x4cd000 (local.get $event)))
  (i32.store offset=0x4d3934 (i32.const 0) (i32.or (i32.load offset=0x4d3934 (i32.const 0)) (local.get $seen)))
  ;; what the events mean; where no unit is a capital, none is looked for
  (local.set $capital (i32.and (local.get $seen) (i32.const 64)))
  (local.set $before (i32.load offset=0x4d3900 (i32.const 0)))
  (local.set $last (i32.load offset=0x4d3904 (i32.const 0)))
  (local.set $inWord (i32.load offset=0x4d3908 (i32.const 0)))
  (local.set $wordHash (i32.load offset=0x4d390c (i32.const 0)))
  (local.set $words (i32.load offset=0x4d3914 (i32.const 0)))
  (local.set $functionWords (i32.load offset=0x4d3918 (i32.const 0)))
  (local.set $wordsEnd (i32.load offset=0x4d391c (i32.const 0)))
  ;; the word before the stretch may go on
  (if (i32.eq (i32.load offset=0x4d392c (i32.const 0)) (i32.const 1))
    (then (local.set $wordHash
      (call $hashOn (local.get $wordHash) (i32.const 0) (i32.shr_u (i32.load offset=0x4c8000 (i32.const 0)) (i32.const 17))))))
  (i32.store offset=0x4d392c (i32.const 0) (local.get $kind))
  (local.set $event (i32.const 0))
  (block $read (loop $each
    (br_if $read (i32.ge_u (local.get $event) (local.get $stop)))
    (local.set $note (i32.load offset=0x4c8000 (local.get $event)))
    (local.set $next (i32.load offset=0x4c8004 (local.get $event)))
    (local.set $event (i32.add (local.get $event) (i32.const 4)))
    (local.set $kind (i32.and (local.get $note) (i32.const 15)))
    ;; a letter or a digit
    (if (i32.lt_u (i32.sub (local.get $kind) (i32.const 1)) (i32.const 2)) (then
      (local.set $start (i32.shr_u (local.get $note) (i32.const 17)))
      (local.set $place (i32.and (i32.shr_u (local.get $note) (i32.const 4)) (i32.const 0x1fff)))
      (if (local.get $noting) (then
        ;; written in any case, and gone on from where a word begins
        (i32.store16 offset=0x4d2000 (i32.shl (local.get $wordsEnd) (i32.const 1)) (local.get $start))
        (i32.store offset=0x4d2400 (i32.shl (local.get $wordsEnd) (i32.const 2)) (i32.add (local.get $from) (local.get $place)))
        (local.set $wordsEnd (i32.add (local.get $wordsEnd) (i32.ne (local.get $kind) (local.get $before))))
        (i32.store offset=0x4d2bfc (i32.shl (local.get $wordsEnd) (i32.const 2))
          (i32.add (local.get $from) (i32.and (i32.shr_u (local.get $next) (i32.const 4)) (i32.const 0x1fff))))
        (if (i32.and (i32.lt_s (i32.load offset=0x4d3920 (i32.const 0)) (i32.const 0)) (i32.eq (local.get $kind) (i32.const 1)))
          (then (i32.store offset=0x4d3920 (i32.const 0)
            (i32.add (i32.load offset=0x4d3938 (i32.const 0)) (local.get $start)))))))
      (if (i32.eq (local.get $kind) (i32.const 1)) (then
        (local.set $next (i32.shr_u (local.get $next) (i32.const 17)))
        (local.set $held (i32.sub (local.get $next) (local.get $start)))
        (local.set $wordHash (i32.add
          (i32.mul
            (i32.sub (local.get $wordHash) (i32.load offset=0x4cd000 (i32.shl (local.get $start) (i32.const 2))))
            (if (result i32) (i32.lt_u (local.get $held) (i32.const 64))
              (then (i32.load offset=0x4d3800 (i32.shl (local.get $held) (i32.const 2))))
              (else (call $power (local.get $held)))))
          (i32.load offset=0x4cd000 (i32.shl (local.get $next) (i32.const 2)))))
        (if (local.get $capital) (then
          (local.set $held (i32.load offset=0x480000 (i32.shl (i32.load16_u
            (i32.add (local.get $units) (i32.shl (local.get $place) (i32.const 1)))) (i32.const 2))))
          (i32.store offset=0x4d3910 (i32.const 0) (i32.add (i32.load offset=0x4d3910 (i32.const 0))
            (i32.and (i32.eqz (local.get $inWord)) (i32.shr_u (local.get $held) (i32.const 6)))))))))
      (local.set $inWord (i32.const 1))
      (local.set $before (local.get $kind))
      (local.set $last (local.get $kind))
      (br $each)))
    (br_if $each (i32.eqz (local.get $kind)))
    (if (local.get $inWord) (then
      (local.set $words (i32.add (local.get $words) (i32.const 1)))
      ;; whether it is a function word, as in words.ts: it is not known beforehand, so nothing branches
      (local.set $h (i32x4.splat (local.get $wordHash)))
      (local.set $start (i32.shl (i32.shr_u (i32.mul (local.get $wordHash) (i32.const 0x9e3779b1)) (i32.const 22)) (i32.const 5)))
      (local.set $functionWords (i32.add (local.get $functionWords) (v128.any_true (v128.or
        (i32x4.eq (local.get $h) (v128.load offset=0x4d9000 (local.get $start)))
        (i32x4.eq (local.get $h) (v128.load offset=0x4d9010 (local.get $start)))))))
      (local.set $wordHash (i32.const 0))
      (local.set $inWord (i32.const 0))))
    ;; a joiner, a space
    (br_if $each (i32.eq (local.get $kind) (i32.const 15)))
    (local.set $before (local.get $kind))
    (br_if $each (i32.eq (local.get $kind) (i32.const 3)))
    (if (i32.eq (local.get $kind) (i32.const 6)) (then (call $addresses
      (i32.add (local.get $units) (i32.and (i32.shr_u (local.get $note) (i32.const 3)) (i32.const 0x3ffe))))))
    (local.set $place (i32.shl (local.get $kind) (i32.const 2)))
    (i32.store offset=0x4d3940 (local.get $place)
      (i32.add (i32.load offset=0x4d3940 (local.get $place)) (i32.ne (local.get $kind) (local.get $last))))
    (local.set $last (local.get $kind))
    (br $each)))
  (if (local.get $noting)
    (then (i32.store16 offset=0x4d2000 (i32.shl (local.get $wordsEnd) (i32.const 1)) (local.get $count))))
  (i32.store offset=0x4d3900 (i32.const 0) (local.get $before))
  (i32.store offset=0x4d3904 (i32.const 0) (local.get $last))
  (i32.store offset=0x4d3908 (i32.const 0) (local.get $inWord))
  (i32.store offset=0x4d390c (i32.const 0) (local.get $wordHash))
  (i32.store offset=0x4d3914 (i32.const 0) (local.get $words))
  (i32.store offset=0x4d3918 (i32.const 0) (local.get $functionWords))
  (i32.store offset=0x4d391c (i32.const 0) (local.get $wordsEnd))
  ;; the first class that is neither ignored nor a space, if none was before
  (local.set $event (i32.const 0))
  (block $begun (loop $each
    (br_if $begun (i32.or (i32.load offset=0x4d3924 (i32.const 0)) (i32.ge_u (local.get $event) (local.get $stop))))
    (local.set $kind (i32.and (i32.load offset=0x4c8000 (local.get $event)) (i32.const 15)))
    (local.set $event (i32.add (local.get $event) (i32.const 4)))
    (br_if $each (i32.and (i32.shr_u (i32.const 0x8009) (local.get $kind)) (i32.const 1)))
    (i32.store offset=0x4d3924 (i32.const 0) (local.get $kind))))
  ;; the last, but for what may stand behind the end of a sentence: quotes, closing brackets, separators and signs, too
  (block $ended (loop $each
    (br_if $ended (i32.eqz (local.get $stop)))
    (local.set $stop (i32.sub (local.get $stop) (i32.const 4)))
    (local.set $kind (i32.and (i32.load offset=0x4c8000 (local.get $stop)) (i32.const 15)))
    (br_if $each (i32.and (i32.shr_u (i32.const 0xba09) (local.get $kind)) (i32.const 1)))
    (i32.store offset=0x4d3928 (i32.const 0) (local.get $kind))))
  (local.get $count))

;; Nothing is known of a line but that a space is before it, and that it has no first letter.
(func $begin
  (v128.store offset=0x4d3900 (i32.const 0) (v128.const i32x4 3 0 0 0))
  (v128.store offset=0x4d3910 (i32.const 0) (v128.const i32x4 0 0 0 0))
  (v128.store offset=0x4d3920 (i32.const 0) (v128.const i32x4 -1 0 0 0))
  (v128.store offset=0x4d3930 (i32.const 0) (v128.const i32x4 0 0 0 0))
  (v128.store offset=0x4d3940 (i32.const 0) (v128.const i32x4 0 0 0 0))
  (v128.store offset=0x4d3950 (i32.const 0) (v128.const i32x4 0 0 0 0))
  (v128.store offset=0x4d3960 (i32.const 0) (v128.const i32x4 0 0 0 0))
  (v128.store offset=0x4d3970 (i32.const 0) (v128.const i32x4 0 0 0 0)))

;; Count the colons that have `//` behind them, of those that stand together at a place.
(func $addresses (param $at i32)
  (loop $colon
    (if (i32.ne (i32.const 6) (i32.and (i32.const 15)
      (i32.load offset=0x480000 (i32.shl (i32.load16_u (local.get $at)) (i32.const 2))))) (then (return)))
    (i32.store offset=0x4d393c (i32.const 0) (i32.add (i32.load offset=0x4d393c (i32.const 0))
      (i32.eq (i32.load offset=2 (local.get $at)) (i32.const 0x2f002f))))
    (local.set $at (i32.add (local.get $at) (i32.const 2)))
    (br $colon)))

;; The hash of a word's letters, gone on with the symbols of the stretch from one to another.
(func $hashOn (param $hash i32) (param $from i32) (param $to i32) (result i32)
  (i32.add
    (i32.mul
      (i32.sub (local.get $hash) (i32.load offset=0x4cd000 (i32.shl (local.get $from) (i32.const 2))))
      (call $power (i32.sub (local.get $to) (local.get $from))))
    (i32.load offset=0x4cd000 (i32.shl (local.get $to) (i32.const 2)))))

;; The hash's base to a power.
(func $power (param $exponent i32) (result i32)
  (local $result i32)
  (if (i32.lt_u (local.get $exponent) (i32.const 64))
    (then (return (i32.load offset=0x4d3800 (i32.shl (local.get $exponent) (i32.const 2))))))
  (local.set $result (i32.const 1))
  (loop $more
    (local.set $result (i32.mul (local.get $result) (i32.const 31)))
    (br_if $more (local.tee $exponent (i32.sub (local.get $exponent) (i32.const 1)))))
  (local.get $result))

;; Of the words from `first` to `end` those with which a phrase may begin, each with one before which it may end, as pairs (see
;; keys.ts). How many they are; -1 where there is no room for them.
(func (export "find") (param $first i32) (param $end i32) (result i32)
  (local $found i32) (local $reach i32)
  (local $from i32) (local $next i32) (local $length i32) (local $at i32) (local $hash i32) (local $many i32)
  (local $one i32) (local $two i32) (local $three i32) (local $four i32) (local $six i32)
  (block $over (loop $word
    (br_if $over (i32.ge_u (local.get $first) (local.get $end)))
    (local.set $at (i32.shl (local.get $first) (i32.const 1)))
    (local.set $from (i32.load16_u offset=0x4d2000 (local.get $at)))
    (local.set $length (i32.sub (i32.load16_u offset=0x4d2002 (local.get $at)) (local.get $from)))
    (local.set $at (i32.shl (local.get $from) (i32.const 2)))
    (local.set $hash (i32.load offset=0x4cd000 (local.get $at)))
    (local.set $one (i32.shr_u (i32.mul (i32.const 0x9e3779b1)
      (i32.sub (i32.load offset=0x4cd004 (local.get $at)) (i32.mul (local.get $hash) (i32.const 31)))) (i32.const 20)))
    (local.set $two (i32.shr_u (i32.mul (i32.const 0x9e3779b1)
      (i32.sub (i32.load offset=0x4cd008 (local.get $at)) (i32.mul (local.get $hash) (i32.const 961)))) (i32.const 20)))
    (local.set $three (i32.shr_u (i32.mul (i32.const 0x9e3779b1)
      (i32.sub (i32.load offset=0x4cd00c (local.get $at)) (i32.mul (local.get $hash) (i32.const 29791)))) (i32.const 20)))
    (local.set $four (i32.shr_u (i32.mul (i32.const 0x9e3779b1)
      (i32.sub (i32.load offset=0x4cd010 (local.get $at)) (i32.mul (local.get $hash) (i32.const 923521)))) (i32.const 17)))
    (local.set $six (i32.shr_u (i32.mul (i32.const 0x9e3779b1)
      (i32.sub (i32.load offset=0x4cd018 (local.get $at)) (i32.mul (local.get $hash) (i32.const 887503681)))) (i32.const 15)))
    (i32.store16 offset=0x4d3400 (i32.shl (local.get $many) (i32.const 1)) (local.get $first))
    (local.set $many (i32.add (local.get $many) (i32.and (i32.const 1) (i32.or
      (i32.or
        (i32.shr_u (i32.load8_u offset=0x4d5000 (i32.shr_u (local.get $six) (i32.const 3)))
          (i32.and (local.get $six) (i32.const 7)))
        (i32.and (i32.le_u (local.get $length) (i32.const 5))
          (i32.shr_u (i32.load8_u offset=0x4d4000 (i32.shr_u (local.get $four) (i32.const 3)))
            (i32.and (local.get $four) (i32.const 7)))))
      (i32.or
        (i32.and (i32.eq (local.get $length) (i32.const 1))
          (i32.shr_u (i32.load8_u offset=0x4d3a00 (i32.shr_u (local.get $one) (i32.const 3)))
            (i32.and (local.get $one) (i32.const 7))))
        (i32.or
          (i32.and (i32.le_u (local.get $length) (i32.const 2))
            (i32.shr_u (i32.load8_u offset=0x4d3a00 (i32.shr_u (local.get $two) (i32.const 3)))
              (i32.and (local.get $two) (i32.const 7))))
          (i32.and (i32.le_u (local.get $length) (i32.const 3))
            (i32.shr_u (i32.load8_u offset=0x4d3a00 (i32.shr_u (local.get $three) (i32.const 3)))
              (i32.and (local.get $three) (i32.const 7))))))))))
    (local.set $first (i32.add (local.get $first) (i32.const 1)))
    (br $word)))
  (local.set $four (i32.const 0))
  (block $over (loop $word
    (br_if $over (i32.ge_u (local.get $four) (local.get $many)))
    ;; a word has 255 pairs at most
    (if (i32.gt_u (local.get $found) (i32.const 0x7c00)) (then (return (i32.const -1))))
    (local.set $first (i32.load16_u offset=0x4d3400 (i32.shl (local.get $four) (i32.const 1))))
    (local.set $from (i32.load16_u offset=0x4d2000 (i32.shl (local.get $first) (i32.const 1))))
    (local.set $at (i32.shl (local.get $from) (i32.const 2)))
    (local.set $hash (i32.load offset=0x4cd000 (local.get $at)))
    (local.set $reach (i32.load offset=0x4e1000 (i32.shl (i32.shr_u (i32.mul (i32.const 0x9e3779b1)
      (i32.sub (i32.load offset=0x4cd018 (local.get $at)) (i32.mul (local.get $hash) (i32.const 887503681))))
      (i32.const 20)) (i32.const 2))))
    (local.set $next (i32.add (local.get $first) (i32.const 1)))
    (block $far (loop $further
      (br_if $far (i32.gt_u (local.get $next) (local.get $end)))
      (local.set $length
        (i32.sub (i32.load16_u offset=0x4d2000 (i32.shl (local.get $next) (i32.const 1))) (local.get $from)))
      (br_if $far (i32.gt_u (local.get $length) (local.get $reach)))
      (local.set $one (i32.shr_u
        (i32.mul (i32.const 0x9e3779b1) (i32.sub
          (i32.load offset=0x4cd000 (i32.shl (i32.add (local.get $from) (local.get $length)) (i32.const 2)))
          (i32.mul (local.get $hash) (if (result i32) (i32.lt_u (local.get $length) (i32.const 64))
            (then (i32.load offset=0x4d3800 (i32.shl (local.get $length) (i32.const 2))))
            (else (call $power (local.get $length)))))))
        (i32.const 15)))
      (i32.store offset=0x4e9000 (local.get $found)
        (i32.or (i32.shl (local.get $first) (i32.const 16)) (local.get $next)))
      (local.set $found (i32.add (local.get $found) (i32.shl (i32.and (i32.const 1)
        (i32.shr_u (i32.load8_u offset=0x4e5000 (i32.shr_u (local.get $one) (i32.const 3)))
          (i32.and (local.get $one) (i32.const 7)))) (i32.const 2))))
      (local.set $next (i32.add (local.get $next) (i32.const 1)))
      (br $further)))
    (local.set $four (i32.add (local.get $four) (i32.const 1)))
    (br $word)))
  (i32.shr_u (local.get $found) (i32.const 2)))

;; Count letters by script, and capitals, of a line of `many` units.
(func (export "tally") (param $many i32)
  (local $at i32) (local $stop i32) (local $unit v128) (local $scripts v128) (local $others v128)
  (local.set $stop (i32.shl (local.get $many) (i32.const 1)))
  (block $over (loop $each
    (br_if $over (i32.ge_u (local.get $at) (local.get $stop)))
    (local.set $unit (v128.load32_splat offset=0x480000
      (i32.shl (i32.load16_u offset=0x700000 (local.get $at)) (i32.const 2))))
    ;; a comparison is -1 where it holds
    (local.set $scripts (i32x4.sub (local.get $scripts)
      (i32x4.ne (v128.const i32x4 0 0 0 0) (v128.and (local.get $unit) (v128.const i32x4 128 256 512 1024)))))
    (local.set $others (i32x4.sub (local.get $others)
      (i32x4.ne (v128.const i32x4 0 0 0 0) (v128.and (local.get $unit) (v128.const i32x4 2048 64 0 0)))))
    (local.set $at (i32.add (local.get $at) (i32.const 2)))
    (br $each)))
  (v128.store offset=0x4d3980 (i32.const 0) (local.get $scripts))
  (v128.store offset=0x4d3990 (i32.const 0) (local.get $others)))

;; Of the `count` symbols from `at` on keep the letters, four at a time; how many they are.
(func (export "keep") (param $at i32) (param $count i32) (result i32)
  (local $stop i32) (local $to i32) (local $from i32) (local $letters i32) (local $known v128)
  (local.set $from (local.get $at))
  (local.set $to (local.get $at))
  (local.set $stop (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 1))))
  (block $over (loop $four
    (br_if $over (i32.ge_u (local.get $at) (local.get $stop)))
    (local.set $known
      (v128.load32_lane offset=0x480000 3 (i32.shl (i32.load16_u offset=6 (local.get $at)) (i32.const 2))
        (v128.load32_lane offset=0x480000 2 (i32.shl (i32.load16_u offset=4 (local.get $at)) (i32.const 2))
          (v128.load32_lane offset=0x480000 1 (i32.shl (i32.load16_u offset=2 (local.get $at)) (i32.const 2))
            (v128.load32_zero offset=0x480000 (i32.shl (i32.load16_u (local.get $at)) (i32.const 2)))))))
    (local.set $letters (i32x4.bitmask (i32x4.eq (v128.const i32x4 1 1 1 1)
      (v128.and (local.get $known) (v128.const i32x4 15 15 15 15)))))
    ;; what is behind the last is none of them
    (local.set $count (i32.shr_u (i32.sub (local.get $stop) (local.get $at)) (i32.const 1)))
    (if (i32.lt_u (local.get $count) (i32.const 4)) (then (local.set $letters
      (i32.and (local.get $letters) (i32.sub (i32.shl (i32.const 1) (local.get $count)) (i32.const 1))))))
    ;; a symbol is folded to itself
    (v128.store64_lane 0 (local.get $to)
      (i8x16.swizzle (local.get $known) (v128.load offset=0x4f2200 (i32.shl (local.get $letters) (i32.const 4)))))
    (local.set $to (i32.add (local.get $to) (i32.shl (i32.popcnt (local.get $letters)) (i32.const 1))))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (br $four)))
  (i32.shr_u (i32.sub (local.get $to) (local.get $from)) (i32.const 1)))
