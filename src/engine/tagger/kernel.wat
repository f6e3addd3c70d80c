;; The arithmetic of the tagger, with SIMD. Every function does exactly what the function of the
;; same name in plain-kernel.ts does, bit for bit: integers are exact, and floats are added and
;; multiplied in the same order there.
;;
;; pmin and pmax are one instruction on common processors, min and max eight: they differ only in what
;; they do with NaN, and nothing here is NaN. A float below 2^22 is rounded, ties to even, by adding
;; 1.5 * 2^23 = 12582912: the bits of the sum less those of that number are the integer.
;;
;; All pointers and strides are in bytes and multiples of 16, but for rows of lookUp's tables and lists of
;; uint16, which are multiples of 8 and 2; row counts are rounded up to multiples of 4 by the caller, who
;; leaves room for them, but for the `count` of lookUp and startRoles: so many rows and no more are read.
(module
  (memory (export "memory") 16)

  ;; y[t][o] = scale[o] * sum over k, c of x[t * row + k * step][c] * w[o][k][c] + bias[o]
  ;;
  ;; x: int16 rows of `row` bytes. w: int16, outputs in blocks of 8, which lie `wblock` bytes apart; in
  ;; a block for each k and each pair of inputs the 8 outputs' pairs. factors: for each block 8 scales,
  ;; then 8 biases. y: float32 rows of `outputs` numbers.
  (func (export "convolve")
    (param $x i32) (param $rows i32) (param $row i32) (param $w i32) (param $wblock i32)
    (param $taps i32) (param $step i32) (param $outputs i32) (param $factors i32) (param $y i32)
    (local $block i32) (local $t i32) (local $k i32) (local $p i32) (local $end i32)
    (local $q i32) (local $row2 i32) (local $row3 i32) (local $at i32) (local $yrow i32)
    (local $w0 v128) (local $w1 v128) (local $v v128)
    (local $a0 v128) (local $a1 v128) (local $b0 v128) (local $b1 v128)
    (local $c0 v128) (local $c1 v128) (local $d0 v128) (local $d1 v128)
    (local.set $row2 (i32.shl (local.get $row) (i32.const 1)))
    (local.set $row3 (i32.add (local.get $row2) (local.get $row)))
    (local.set $yrow (i32.shl (local.get $outputs) (i32.const 2)))
    (local.set $block (i32.const 0))
    (loop $blocks
      (local.set $t (i32.const 0))
      (loop $times
        (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $b0 (v128.const i32x4 0 0 0 0)) (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $c0 (v128.const i32x4 0 0 0 0)) (local.set $c1 (v128.const i32x4 0 0 0 0))
        (local.set $d0 (v128.const i32x4 0 0 0 0)) (local.set $d1 (v128.const i32x4 0 0 0 0))
        (local.set $q (local.get $w))
        (local.set $k (i32.const 0))
        (loop $tap
          (local.set $p
            (i32.add (local.get $x)
              (i32.add (i32.mul (local.get $t) (local.get $row))
                (i32.mul (local.get $k) (local.get $step)))))
          (local.set $end (i32.add (local.get $p) (local.get $row)))
          ;; Two inputs at a time: of more, compilers load all before they multiply any, and run out of
          ;; registers.
          (loop $inputs
            (local.set $w0 (v128.load (local.get $q)))
            (local.set $w1 (v128.load offset=16 (local.get $q)))
            (local.set $v (v128.load32_splat (local.get $p)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat (i32.add (local.get $p) (local.get $row))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat (i32.add (local.get $p) (local.get $row2))))
            (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat (i32.add (local.get $p) (local.get $row3))))
            (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $q (i32.add (local.get $q) (i32.const 32)))
            (local.set $p (i32.add (local.get $p) (i32.const 4)))
            (br_if $inputs (i32.lt_u (local.get $p) (local.get $end))))
          (local.set $k (i32.add (local.get $k) (i32.const 1)))
          (br_if $tap (i32.lt_u (local.get $k) (local.get $taps))))
        (local.set $at
          (i32.add (local.get $y)
            (i32.add (i32.mul (local.get $t) (local.get $yrow)) (i32.shl (local.get $block) (i32.const 2)))))
        (v128.store (local.get $at)
          (f32x4.add (v128.load offset=32 (local.get $factors)) (f32x4.mul (v128.load (local.get $factors)) (f32x4.convert_i32x4_s (local.get $a0)))))
        (v128.store offset=16 (local.get $at)
          (f32x4.add (v128.load offset=48 (local.get $factors)) (f32x4.mul (v128.load offset=16 (local.get $factors)) (f32x4.convert_i32x4_s (local.get $a1)))))
        (local.set $at (i32.add (local.get $at) (local.get $yrow)))
        (v128.store (local.get $at)
          (f32x4.add (v128.load offset=32 (local.get $factors)) (f32x4.mul (v128.load (local.get $factors)) (f32x4.convert_i32x4_s (local.get $b0)))))
        (v128.store offset=16 (local.get $at)
          (f32x4.add (v128.load offset=48 (local.get $factors)) (f32x4.mul (v128.load offset=16 (local.get $factors)) (f32x4.convert_i32x4_s (local.get $b1)))))
        (local.set $at (i32.add (local.get $at) (local.get $yrow)))
        (v128.store (local.get $at)
          (f32x4.add (v128.load offset=32 (local.get $factors)) (f32x4.mul (v128.load (local.get $factors)) (f32x4.convert_i32x4_s (local.get $c0)))))
        (v128.store offset=16 (local.get $at)
          (f32x4.add (v128.load offset=48 (local.get $factors)) (f32x4.mul (v128.load offset=16 (local.get $factors)) (f32x4.convert_i32x4_s (local.get $c1)))))
        (local.set $at (i32.add (local.get $at) (local.get $yrow)))
        (v128.store (local.get $at)
          (f32x4.add (v128.load offset=32 (local.get $factors)) (f32x4.mul (v128.load (local.get $factors)) (f32x4.convert_i32x4_s (local.get $d0)))))
        (v128.store offset=16 (local.get $at)
          (f32x4.add (v128.load offset=48 (local.get $factors)) (f32x4.mul (v128.load offset=16 (local.get $factors)) (f32x4.convert_i32x4_s (local.get $d1)))))
        (local.set $t (i32.add (local.get $t) (i32.const 4)))
        (br_if $times (i32.lt_u (local.get $t) (local.get $rows))))
      (local.set $w (i32.add (local.get $w) (local.get $wblock)))
      (local.set $factors (i32.add (local.get $factors) (i32.const 64)))
      (local.set $block (i32.add (local.get $block) (i32.const 8)))
      (br_if $blocks (i32.lt_u (local.get $block) (local.get $outputs)))))

  ;; The same for three taps `dilation` rows apart (a power of two), two rows at a time with four
  ;; products for six. Pair p is the rows t = p + (p & -dilation) and t + dilation; for its inputs
  ;; d0, d1, d2, d3 at t - dilation, t, t + dilation, t + 2 * dilation and taps g0, g1, g2
  ;;   m = (d1 + d2) * (g0 + g1 + g2), n = (d2 - d1) * (g0 - g1 + g2),
  ;;   y[t] = (m + n) / 2 + (d0 - d2) * g0, y[t + dilation] = (m - n) / 2 + (d3 - d1) * g2,
  ;; the halves being whole. The sums of inputs are written to z first, four planes of `pairs` rows;
  ;; `spare` is 128 bytes. x is d0's row 0. In a block of w stand g0 + g1 + g2, g0 - g1 + g2, g0, g1, g2.
  (func (export "convolvePairs")
    (param $x i32) (param $pairs i32) (param $row i32) (param $w i32) (param $wblock i32)
    (param $dilation i32) (param $outputs i32) (param $factors i32) (param $y i32)
    (param $z i32) (param $spare i32)
    (local $step i32) (local $plane i32) (local $block i32) (local $t i32) (local $k i32)
    (local $turn i32) (local $zrow i32) (local $p i32) (local $end i32) (local $q i32)
    (local $row2 i32) (local $row3 i32) (local $at i32) (local $to i32) (local $yrow i32)
    (local $w0 v128) (local $w1 v128) (local $v v128)
    (local $a0 v128) (local $a1 v128) (local $b0 v128) (local $b1 v128)
    (local $c0 v128) (local $c1 v128) (local $d0 v128) (local $d1 v128)
    (local.set $row2 (i32.shl (local.get $row) (i32.const 1)))
    (local.set $row3 (i32.add (local.get $row2) (local.get $row)))
    (local.set $yrow (i32.shl (local.get $outputs) (i32.const 2)))
    (local.set $step (i32.mul (local.get $dilation) (local.get $row)))
    (local.set $plane (i32.mul (local.get $pairs) (local.get $row)))
    (local.set $p (local.get $z))
    (loop $sums
      (local.set $at
        (i32.add (local.get $x)
          (i32.mul (local.get $row)
            (i32.add (local.get $t)
              (i32.and (local.get $t) (i32.sub (i32.const 0) (local.get $dilation)))))))
      (local.set $end (i32.add (local.get $p) (local.get $row)))
      (loop $columns
        (local.set $a0 (v128.load (local.get $at)))
        (local.set $k (i32.add (local.get $at) (local.get $step)))
        (local.set $a1 (v128.load (local.get $k)))
        (local.set $k (i32.add (local.get $k) (local.get $step)))
        (local.set $b0 (v128.load (local.get $k)))
        (local.set $b1 (v128.load (i32.add (local.get $k) (local.get $step))))
        (local.set $q (local.get $p))
        (v128.store (local.get $q) (i16x8.add_sat_s (local.get $a1) (local.get $b0)))
        (local.set $q (i32.add (local.get $q) (local.get $plane)))
        (v128.store (local.get $q) (i16x8.sub_sat_s (local.get $b0) (local.get $a1)))
        (local.set $q (i32.add (local.get $q) (local.get $plane)))
        (v128.store (local.get $q) (i16x8.sub_sat_s (local.get $a0) (local.get $b0)))
        (local.set $q (i32.add (local.get $q) (local.get $plane)))
        (v128.store (local.get $q) (i16x8.sub_sat_s (local.get $b1) (local.get $a1)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.get $p) (local.get $end))))
      (local.set $t (i32.add (local.get $t) (i32.const 1)))
      (br_if $sums (i32.lt_u (local.get $t) (local.get $pairs))))
    (loop $blocks
      (local.set $t (i32.const 0))
      (loop $times
        (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $b0 (v128.const i32x4 0 0 0 0)) (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $c0 (v128.const i32x4 0 0 0 0)) (local.set $c1 (v128.const i32x4 0 0 0 0))
        (local.set $d0 (v128.const i32x4 0 0 0 0)) (local.set $d1 (v128.const i32x4 0 0 0 0))
        (local.set $q (local.get $w))
        (local.set $zrow (i32.add (local.get $z) (i32.mul (local.get $t) (local.get $row))))
        (local.set $to (i32.add (local.get $y) (i32.shl (local.get $block) (i32.const 2))))
        (local.set $turn (i32.const 0))
        (loop $turns
          (local.set $p (local.get $zrow))
          (local.set $end (i32.add (local.get $p) (local.get $row)))
          (loop $inputs
            (local.set $w0 (v128.load (local.get $q)))
            (local.set $w1 (v128.load offset=16 (local.get $q)))
            (local.set $v (v128.load32_splat (local.get $p)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat (i32.add (local.get $p) (local.get $row))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat (i32.add (local.get $p) (local.get $row2))))
            (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat (i32.add (local.get $p) (local.get $row3))))
            (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $q (i32.add (local.get $q) (i32.const 32)))
            (local.set $p (i32.add (local.get $p) (i32.const 4)))
            (br_if $inputs (i32.lt_u (local.get $p) (local.get $end))))
          (if (i32.eqz (local.get $turn))
            (then
              ;; m is kept, n comes next
              (v128.store (local.get $spare) (local.get $a0))
              (v128.store offset=16 (local.get $spare) (local.get $a1))
              (v128.store offset=32 (local.get $spare) (local.get $b0))
              (v128.store offset=48 (local.get $spare) (local.get $b1))
              (v128.store offset=64 (local.get $spare) (local.get $c0))
              (v128.store offset=80 (local.get $spare) (local.get $c1))
              (v128.store offset=96 (local.get $spare) (local.get $d0))
              (v128.store offset=112 (local.get $spare) (local.get $d1))
              (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $a1 (v128.const i32x4 0 0 0 0))
              (local.set $b0 (v128.const i32x4 0 0 0 0)) (local.set $b1 (v128.const i32x4 0 0 0 0))
              (local.set $c0 (v128.const i32x4 0 0 0 0)) (local.set $c1 (v128.const i32x4 0 0 0 0))
              (local.set $d0 (v128.const i32x4 0 0 0 0)) (local.set $d1 (v128.const i32x4 0 0 0 0)))
            (else
              (if (i32.eq (local.get $turn) (i32.const 1))
                (then
                  (local.set $v (v128.load (local.get $spare)))
                  (v128.store (local.get $spare) (i32x4.shr_s (i32x4.sub (local.get $v) (local.get $a0)) (i32.const 1)))
                  (local.set $a0 (i32x4.shr_s (i32x4.add (local.get $v) (local.get $a0)) (i32.const 1)))
                  (local.set $v (v128.load offset=16 (local.get $spare)))
                  (v128.store offset=16 (local.get $spare) (i32x4.shr_s (i32x4.sub (local.get $v) (local.get $a1)) (i32.const 1)))
                  (local.set $a1 (i32x4.shr_s (i32x4.add (local.get $v) (local.get $a1)) (i32.const 1)))
                  (local.set $v (v128.load offset=32 (local.get $spare)))
                  (v128.store offset=32 (local.get $spare) (i32x4.shr_s (i32x4.sub (local.get $v) (local.get $b0)) (i32.const 1)))
                  (local.set $b0 (i32x4.shr_s (i32x4.add (local.get $v) (local.get $b0)) (i32.const 1)))
                  (local.set $v (v128.load offset=48 (local.get $spare)))
                  (v128.store offset=48 (local.get $spare) (i32x4.shr_s (i32x4.sub (local.get $v) (local.get $b1)) (i32.const 1)))
                  (local.set $b1 (i32x4.shr_s (i32x4.add (local.get $v) (local.get $b1)) (i32.const 1)))
                  (local.set $v (v128.load offset=64 (local.get $spare)))
                  (v128.store offset=64 (local.get $spare) (i32x4.shr_s (i32x4.sub (local.get $v) (local.get $c0)) (i32.const 1)))
                  (local.set $c0 (i32x4.shr_s (i32x4.add (local.get $v) (local.get $c0)) (i32.const 1)))
                  (local.set $v (v128.load offset=80 (local.get $spare)))
                  (v128.store offset=80 (local.get $spare) (i32x4.shr_s (i32x4.sub (local.get $v) (local.get $c1)) (i32.const 1)))
                  (local.set $c1 (i32x4.shr_s (i32x4.add (local.get $v) (local.get $c1)) (i32.const 1)))
                  (local.set $v (v128.load offset=96 (local.get $spare)))
                  (v128.store offset=96 (local.get $spare) (i32x4.shr_s (i32x4.sub (local.get $v) (local.get $d0)) (i32.const 1)))
                  (local.set $d0 (i32x4.shr_s (i32x4.add (local.get $v) (local.get $d0)) (i32.const 1)))
                  (local.set $v (v128.load offset=112 (local.get $spare)))
                  (v128.store offset=112 (local.get $spare) (i32x4.shr_s (i32x4.sub (local.get $v) (local.get $d1)) (i32.const 1)))
                  (local.set $d1 (i32x4.shr_s (i32x4.add (local.get $v) (local.get $d1)) (i32.const 1))))
                (else
                  (local.set $k (local.get $t))
                  (local.set $at (i32.add (local.get $to) (i32.mul (local.get $yrow)
                    (i32.add (local.get $k) (i32.and (local.get $k) (i32.sub (i32.const 0) (local.get $dilation)))))))
                  (v128.store (local.get $at)
                    (f32x4.add (v128.load offset=32 (local.get $factors)) (f32x4.mul (v128.load (local.get $factors)) (f32x4.convert_i32x4_s (local.get $a0)))))
                  (v128.store offset=16 (local.get $at)
                    (f32x4.add (v128.load offset=48 (local.get $factors)) (f32x4.mul (v128.load offset=16 (local.get $factors)) (f32x4.convert_i32x4_s (local.get $a1)))))
                  (local.set $k (i32.add (local.get $t) (i32.const 1)))
                  (local.set $at (i32.add (local.get $to) (i32.mul (local.get $yrow)
                    (i32.add (local.get $k) (i32.and (local.get $k) (i32.sub (i32.const 0) (local.get $dilation)))))))
                  (v128.store (local.get $at)
                    (f32x4.add (v128.load offset=32 (local.get $factors)) (f32x4.mul (v128.load (local.get $factors)) (f32x4.convert_i32x4_s (local.get $b0)))))
                  (v128.store offset=16 (local.get $at)
                    (f32x4.add (v128.load offset=48 (local.get $factors)) (f32x4.mul (v128.load offset=16 (local.get $factors)) (f32x4.convert_i32x4_s (local.get $b1)))))
                  (local.set $k (i32.add (local.get $t) (i32.const 2)))
                  (local.set $at (i32.add (local.get $to) (i32.mul (local.get $yrow)
                    (i32.add (local.get $k) (i32.and (local.get $k) (i32.sub (i32.const 0) (local.get $dilation)))))))
                  (v128.store (local.get $at)
                    (f32x4.add (v128.load offset=32 (local.get $factors)) (f32x4.mul (v128.load (local.get $factors)) (f32x4.convert_i32x4_s (local.get $c0)))))
                  (v128.store offset=16 (local.get $at)
                    (f32x4.add (v128.load offset=48 (local.get $factors)) (f32x4.mul (v128.load offset=16 (local.get $factors)) (f32x4.convert_i32x4_s (local.get $c1)))))
                  (local.set $k (i32.add (local.get $t) (i32.const 3)))
                  (local.set $at (i32.add (local.get $to) (i32.mul (local.get $yrow)
                    (i32.add (local.get $k) (i32.and (local.get $k) (i32.sub (i32.const 0) (local.get $dilation)))))))
                  (v128.store (local.get $at)
                    (f32x4.add (v128.load offset=32 (local.get $factors)) (f32x4.mul (v128.load (local.get $factors)) (f32x4.convert_i32x4_s (local.get $d0)))))
                  (v128.store offset=16 (local.get $at)
                    (f32x4.add (v128.load offset=48 (local.get $factors)) (f32x4.mul (v128.load offset=16 (local.get $factors)) (f32x4.convert_i32x4_s (local.get $d1)))))
                  ;; the second row's half, and its tap beyond g1
                  (local.set $a0 (v128.load (local.get $spare)))
                  (local.set $a1 (v128.load offset=16 (local.get $spare)))
                  (local.set $b0 (v128.load offset=32 (local.get $spare)))
                  (local.set $b1 (v128.load offset=48 (local.get $spare)))
                  (local.set $c0 (v128.load offset=64 (local.get $spare)))
                  (local.set $c1 (v128.load offset=80 (local.get $spare)))
                  (local.set $d0 (v128.load offset=96 (local.get $spare)))
                  (local.set $d1 (v128.load offset=112 (local.get $spare)))
                  (local.set $q (i32.add (local.get $q) (i32.shl (local.get $row) (i32.const 3))))
                  (local.set $to
                    (i32.add (local.get $to) (i32.mul (local.get $dilation) (local.get $yrow))))))))
          (local.set $zrow (i32.add (local.get $zrow) (local.get $plane)))
          (local.set $turn (i32.add (local.get $turn) (i32.const 1)))
          (br_if $turns (i32.lt_u (local.get $turn) (i32.const 4))))
        (local.set $t (i32.add (local.get $t) (i32.const 4)))
        (br_if $times (i32.lt_u (local.get $t) (local.get $pairs))))
      (local.set $w (i32.add (local.get $w) (local.get $wblock)))
      (local.set $factors (i32.add (local.get $factors) (i32.const 64)))
      (local.set $block (i32.add (local.get $block) (i32.const 8)))
      (br_if $blocks (i32.lt_u (local.get $block) (local.get $outputs)))))

  ;; r[i] += a[i] * sigmoid(g[i]); a row of y is a, then g, each `row` bytes. sigmoid(g) is
  ;; 0.5 + 0.5 * tanh(h), h = g / 2 held within 4.97, by the continued fraction of tanh:
  ;; h * (135135 + u * (17325 + u * (378 + u))) / (135135 + u * (62370 + u * (3150 + u * 28))), u = h^2
  (func (export "gate")
    (param $y i32) (param $rows i32) (param $row i32) (param $r i32)
    (local $end i32) (local $stop i32) (local $h v128) (local $u v128)
    (local.set $end (i32.add (local.get $r) (i32.mul (local.get $rows) (local.get $row))))
    (loop $times
      (local.set $stop (i32.add (local.get $r) (local.get $row)))
      (loop $inner
        (local.set $h
          (f32x4.pmax (v128.const f32x4 -4.97 -4.97 -4.97 -4.97)
            (f32x4.pmin (v128.const f32x4 4.97 4.97 4.97 4.97)
              (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5)
                (v128.load (i32.add (local.get $y) (local.get $row)))))))
        (local.set $u (f32x4.mul (local.get $h) (local.get $h)))
        (v128.store (local.get $r)
          (f32x4.add (v128.load (local.get $r))
            (f32x4.mul (v128.load (local.get $y))
              (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5)
                (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5)
                  (f32x4.div
                    (f32x4.mul (local.get $h)
                      (f32x4.add (v128.const f32x4 135135 135135 135135 135135)
                        (f32x4.mul (local.get $u)
                          (f32x4.add (v128.const f32x4 17325 17325 17325 17325)
                            (f32x4.mul (local.get $u)
                              (f32x4.add (v128.const f32x4 378 378 378 378) (local.get $u)))))))
                    (f32x4.add (v128.const f32x4 135135 135135 135135 135135)
                      (f32x4.mul (local.get $u)
                        (f32x4.add (v128.const f32x4 62370 62370 62370 62370)
                          (f32x4.mul (local.get $u)
                            (f32x4.add (v128.const f32x4 3150 3150 3150 3150)
                              (f32x4.mul (v128.const f32x4 28 28 28 28) (local.get $u)))))))))))))
        (local.set $y (i32.add (local.get $y) (i32.const 16)))
        (local.set $r (i32.add (local.get $r) (i32.const 16)))
        (br_if $inner (i32.lt_u (local.get $r) (local.get $stop))))
      (local.set $y (i32.add (local.get $y) (local.get $row)))
      (br_if $times (i32.lt_u (local.get $r) (local.get $end)))))

  ;; q[t] = round(2048 * r[t] / sqrt(mean(r[t]^2) + 1e-5)) as int16; `share` is 1 / (row / 4)
  (func (export "normalise")
    (param $r i32) (param $rows i32) (param $row i32) (param $share f32) (param $q i32)
    (local $end i32) (local $stop i32) (local $p i32) (local $s v128) (local $m v128)
    (local.set $end (i32.add (local.get $r) (i32.mul (local.get $rows) (local.get $row))))
    (loop $times
      (local.set $stop (i32.add (local.get $r) (local.get $row)))
      (local.set $p (local.get $r))
      (local.set $s (v128.const f32x4 0 0 0 0))
      (loop $sum
        (local.set $m (v128.load (local.get $p)))
        (local.set $s (f32x4.add (local.get $s) (f32x4.mul (local.get $m) (local.get $m))))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br_if $sum (i32.lt_u (local.get $p) (local.get $stop))))
      (local.set $m
        (f32x4.splat
          (f32.div (f32.const 2048)
            (f32.sqrt
              (f32.add (f32.const 1e-5)
                (f32.mul (local.get $share)
                  (f32.add
                    (f32.add (f32x4.extract_lane 0 (local.get $s)) (f32x4.extract_lane 1 (local.get $s)))
                    (f32.add (f32x4.extract_lane 2 (local.get $s)) (f32x4.extract_lane 3 (local.get $s))))))))))
      (loop $scale
        (v128.store (local.get $q)
          (i16x8.narrow_i32x4_s
            (i32x4.sub
              (f32x4.add (v128.const f32x4 12582912 12582912 12582912 12582912)
                (f32x4.mul (local.get $m) (v128.load (local.get $r))))
              (v128.const f32x4 12582912 12582912 12582912 12582912))
            (i32x4.sub
              (f32x4.add (v128.const f32x4 12582912 12582912 12582912 12582912)
                (f32x4.mul (local.get $m) (v128.load offset=16 (local.get $r))))
              (v128.const f32x4 12582912 12582912 12582912 12582912))))
        (local.set $q (i32.add (local.get $q) (i32.const 16)))
        (local.set $r (i32.add (local.get $r) (i32.const 32)))
        (br_if $scale (i32.lt_u (local.get $r) (local.get $stop))))
      (br_if $times (i32.lt_u (local.get $r) (local.get $end)))))

  ;; q[t] = table[rows[t]], int8 to int16; rows is uint16
  (func (export "lookUp")
    (param $rows i32) (param $count i32) (param $table i32) (param $columns i32)
    (param $q i32) (param $row i32)
    (local $end i32) (local $p i32) (local $stop i32) (local $to i32)
    (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $count) (i32.const 1))))
    (loop $times
      (local.set $p
        (i32.add (local.get $table) (i32.mul (i32.load16_u (local.get $rows)) (local.get $columns))))
      (local.set $stop (i32.add (local.get $p) (local.get $columns)))
      (local.set $to (local.get $q))
      (loop $inner
        (v128.store (local.get $to) (v128.load8x8_s (local.get $p)))
        (local.set $p (i32.add (local.get $p) (i32.const 8)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br_if $inner (i32.lt_u (local.get $p) (local.get $stop))))
      (local.set $q (i32.add (local.get $q) (local.get $row)))
      (local.set $rows (i32.add (local.get $rows) (i32.const 2)))
      (br_if $times (i32.lt_u (local.get $rows) (local.get $end)))))

  ;; z[t] = max(0, x[t] + about + places[rows[t]]); q = round(256 * z) as int16; rows is uint16
  (func (export "startRoles")
    (param $x i32) (param $rows i32) (param $count i32) (param $row i32)
    (param $about i32) (param $places i32) (param $z i32) (param $q i32)
    (local $end i32) (local $stop i32) (local $a i32) (local $p i32) (local $u v128) (local $v v128)
    (local.set $end (i32.add (local.get $z) (i32.mul (local.get $count) (local.get $row))))
    (loop $times
      (local.set $p
        (i32.add (local.get $places) (i32.mul (i32.load16_u (local.get $rows)) (local.get $row))))
      (local.set $a (local.get $about))
      (local.set $stop (i32.add (local.get $z) (local.get $row)))
      (loop $inner
        (local.set $u
          (f32x4.pmax (v128.const f32x4 0 0 0 0)
            (f32x4.add (f32x4.add (v128.load (local.get $x)) (v128.load (local.get $a)))
              (v128.load (local.get $p)))))
        (local.set $v
          (f32x4.pmax (v128.const f32x4 0 0 0 0)
            (f32x4.add (f32x4.add (v128.load offset=16 (local.get $x)) (v128.load offset=16 (local.get $a)))
              (v128.load offset=16 (local.get $p)))))
        (v128.store (local.get $z) (local.get $u))
        (v128.store offset=16 (local.get $z) (local.get $v))
        (v128.store (local.get $q)
          (i16x8.narrow_i32x4_s
            (i32x4.sub
              (f32x4.add (v128.const f32x4 12582912 12582912 12582912 12582912)
                (f32x4.pmin (v128.const f32x4 32767 32767 32767 32767)
                  (f32x4.mul (local.get $u) (v128.const f32x4 256 256 256 256))))
              (v128.const f32x4 12582912 12582912 12582912 12582912))
            (i32x4.sub
              (f32x4.add (v128.const f32x4 12582912 12582912 12582912 12582912)
                (f32x4.pmin (v128.const f32x4 32767 32767 32767 32767)
                  (f32x4.mul (local.get $v) (v128.const f32x4 256 256 256 256))))
              (v128.const f32x4 12582912 12582912 12582912 12582912))))
        (local.set $x (i32.add (local.get $x) (i32.const 32)))
        (local.set $a (i32.add (local.get $a) (i32.const 32)))
        (local.set $p (i32.add (local.get $p) (i32.const 32)))
        (local.set $z (i32.add (local.get $z) (i32.const 32)))
        (local.set $q (i32.add (local.get $q) (i32.const 16)))
        (br_if $inner (i32.lt_u (local.get $z) (local.get $stop))))
      (local.set $rows (i32.add (local.get $rows) (i32.const 2)))
      (br_if $times (i32.lt_u (local.get $z) (local.get $end)))))

  ;; z[i] += max(0, y[i]); q[i] = round(256 * z[i]) as int16, for `bytes` bytes of z
  (func (export "rectify")
    (param $y i32) (param $bytes i32) (param $z i32) (param $q i32)
    (local $end i32) (local $u v128) (local $v v128)
    (local.set $end (i32.add (local.get $z) (local.get $bytes)))
    (loop $all
      (local.set $u
        (f32x4.add (v128.load (local.get $z))
          (f32x4.pmax (v128.const f32x4 0 0 0 0) (v128.load (local.get $y)))))
      (local.set $v
        (f32x4.add (v128.load offset=16 (local.get $z))
          (f32x4.pmax (v128.const f32x4 0 0 0 0) (v128.load offset=16 (local.get $y)))))
      (v128.store (local.get $z) (local.get $u))
      (v128.store offset=16 (local.get $z) (local.get $v))
      (v128.store (local.get $q)
        (i16x8.narrow_i32x4_s
          (i32x4.sub
            (f32x4.add (v128.const f32x4 12582912 12582912 12582912 12582912)
              (f32x4.pmin (v128.const f32x4 32767 32767 32767 32767)
                (f32x4.mul (local.get $u) (v128.const f32x4 256 256 256 256))))
            (v128.const f32x4 12582912 12582912 12582912 12582912))
          (i32x4.sub
            (f32x4.add (v128.const f32x4 12582912 12582912 12582912 12582912)
              (f32x4.pmin (v128.const f32x4 32767 32767 32767 32767)
                (f32x4.mul (local.get $v) (v128.const f32x4 256 256 256 256))))
            (v128.const f32x4 12582912 12582912 12582912 12582912))))
      (local.set $y (i32.add (local.get $y) (i32.const 32)))
      (local.set $z (i32.add (local.get $z) (i32.const 32)))
      (local.set $q (i32.add (local.get $q) (i32.const 16)))
      (br_if $all (i32.lt_u (local.get $z) (local.get $end)))))
)
