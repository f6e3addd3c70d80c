;; The arithmetic of the tagger, with SIMD. Every function does exactly what the function of the
;; same name in plain-kernel.ts does, bit for bit: integers are exact, and floats are added and
;; multiplied in the same order there.
;;
;; All pointers and strides are in bytes and multiples of 16; row counts are rounded up to
;; multiples of 4 by the caller, who leaves room for them.
(module
  (memory (export "memory") 16)

  ;; y[t][o] = scale[o] * sum over k, c of x[t * row + k * step][c] * w[o][k][c] + bias[o]
  ;;
  ;; x: int16 rows of `row` bytes. w: int16, outputs in blocks of 8; in a block for each k and each
  ;; pair of inputs the 8 outputs' pairs. factors: for each block 8 scales, then 8 biases. y: float32
  ;; rows of `outputs` numbers.
  (func (export "convolve")
    (param $x i32) (param $rows i32) (param $row i32) (param $w i32) (param $taps i32)
    (param $step i32) (param $outputs i32) (param $factors i32) (param $y i32)
    (local $block i32) (local $t i32) (local $k i32) (local $p i32) (local $end i32)
    (local $q i32) (local $row2 i32) (local $row3 i32) (local $at i32) (local $yrow i32)
    (local $wblock i32)
    (local $w0 v128) (local $w1 v128) (local $v v128)
    (local $a0 v128) (local $a1 v128) (local $b0 v128) (local $b1 v128)
    (local $c0 v128) (local $c1 v128) (local $d0 v128) (local $d1 v128)
    (local $s0 v128) (local $s1 v128) (local $o0 v128) (local $o1 v128)
    (local.set $row2 (i32.shl (local.get $row) (i32.const 1)))
    (local.set $row3 (i32.add (local.get $row2) (local.get $row)))
    (local.set $yrow (i32.shl (local.get $outputs) (i32.const 2)))
    (local.set $wblock (i32.mul (i32.mul (local.get $row) (local.get $taps)) (i32.const 8)))
    (local.set $block (i32.const 0))
    (loop $blocks
      (local.set $s0 (v128.load (local.get $factors)))
      (local.set $s1 (v128.load offset=16 (local.get $factors)))
      (local.set $o0 (v128.load offset=32 (local.get $factors)))
      (local.set $o1 (v128.load offset=48 (local.get $factors)))
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
          (loop $inputs
            ;; inputs 0 and 1 of eight
            (local.set $w0 (v128.load offset=0 (local.get $q)))
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
            ;; inputs 2 and 3 of eight
            (local.set $w0 (v128.load offset=32 (local.get $q)))
            (local.set $w1 (v128.load offset=48 (local.get $q)))
            (local.set $v (v128.load32_splat offset=4 (local.get $p)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat offset=4 (i32.add (local.get $p) (local.get $row))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat offset=4 (i32.add (local.get $p) (local.get $row2))))
            (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat offset=4 (i32.add (local.get $p) (local.get $row3))))
            (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            ;; inputs 4 and 5 of eight
            (local.set $w0 (v128.load offset=64 (local.get $q)))
            (local.set $w1 (v128.load offset=80 (local.get $q)))
            (local.set $v (v128.load32_splat offset=8 (local.get $p)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat offset=8 (i32.add (local.get $p) (local.get $row))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat offset=8 (i32.add (local.get $p) (local.get $row2))))
            (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat offset=8 (i32.add (local.get $p) (local.get $row3))))
            (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            ;; inputs 6 and 7 of eight
            (local.set $w0 (v128.load offset=96 (local.get $q)))
            (local.set $w1 (v128.load offset=112 (local.get $q)))
            (local.set $v (v128.load32_splat offset=12 (local.get $p)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat offset=12 (i32.add (local.get $p) (local.get $row))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat offset=12 (i32.add (local.get $p) (local.get $row2))))
            (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat offset=12 (i32.add (local.get $p) (local.get $row3))))
            (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $q (i32.add (local.get $q) (i32.const 128)))
            (local.set $p (i32.add (local.get $p) (i32.const 16)))
            (br_if $inputs (i32.lt_u (local.get $p) (local.get $end))))
          (local.set $k (i32.add (local.get $k) (i32.const 1)))
          (br_if $tap (i32.lt_u (local.get $k) (local.get $taps))))
        (local.set $at
          (i32.add (local.get $y)
            (i32.add (i32.mul (local.get $t) (local.get $yrow)) (i32.shl (local.get $block) (i32.const 2)))))
        (v128.store (local.get $at)
          (f32x4.add (local.get $o0) (f32x4.mul (local.get $s0) (f32x4.convert_i32x4_s (local.get $a0)))))
        (v128.store offset=16 (local.get $at)
          (f32x4.add (local.get $o1) (f32x4.mul (local.get $s1) (f32x4.convert_i32x4_s (local.get $a1)))))
        (local.set $at (i32.add (local.get $at) (local.get $yrow)))
        (v128.store (local.get $at)
          (f32x4.add (local.get $o0) (f32x4.mul (local.get $s0) (f32x4.convert_i32x4_s (local.get $b0)))))
        (v128.store offset=16 (local.get $at)
          (f32x4.add (local.get $o1) (f32x4.mul (local.get $s1) (f32x4.convert_i32x4_s (local.get $b1)))))
        (local.set $at (i32.add (local.get $at) (local.get $yrow)))
        (v128.store (local.get $at)
          (f32x4.add (local.get $o0) (f32x4.mul (local.get $s0) (f32x4.convert_i32x4_s (local.get $c0)))))
        (v128.store offset=16 (local.get $at)
          (f32x4.add (local.get $o1) (f32x4.mul (local.get $s1) (f32x4.convert_i32x4_s (local.get $c1)))))
        (local.set $at (i32.add (local.get $at) (local.get $yrow)))
        (v128.store (local.get $at)
          (f32x4.add (local.get $o0) (f32x4.mul (local.get $s0) (f32x4.convert_i32x4_s (local.get $d0)))))
        (v128.store offset=16 (local.get $at)
          (f32x4.add (local.get $o1) (f32x4.mul (local.get $s1) (f32x4.convert_i32x4_s (local.get $d1)))))
        (local.set $t (i32.add (local.get $t) (i32.const 4)))
        (br_if $times (i32.lt_u (local.get $t) (local.get $rows))))
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
          (f32x4.max (v128.const f32x4 -4.97 -4.97 -4.97 -4.97)
            (f32x4.min (v128.const f32x4 4.97 4.97 4.97 4.97)
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
            (i32x4.trunc_sat_f32x4_s
              (f32x4.nearest (f32x4.mul (local.get $m) (v128.load (local.get $r)))))
            (i32x4.trunc_sat_f32x4_s
              (f32x4.nearest (f32x4.mul (local.get $m) (v128.load offset=16 (local.get $r)))))))
        (local.set $q (i32.add (local.get $q) (i32.const 16)))
        (local.set $r (i32.add (local.get $r) (i32.const 32)))
        (br_if $scale (i32.lt_u (local.get $r) (local.get $stop))))
      (br_if $times (i32.lt_u (local.get $r) (local.get $end)))))

  ;; z[i] += max(0, y[i]); q[i] = round(256 * z[i]) as int16, for `bytes` bytes of z
  (func (export "rectify")
    (param $y i32) (param $bytes i32) (param $z i32) (param $q i32)
    (local $end i32) (local $u v128) (local $v v128)
    (local.set $end (i32.add (local.get $z) (local.get $bytes)))
    (loop $all
      (local.set $u
        (f32x4.add (v128.load (local.get $z))
          (f32x4.max (v128.load (local.get $y)) (v128.const f32x4 0 0 0 0))))
      (local.set $v
        (f32x4.add (v128.load offset=16 (local.get $z))
          (f32x4.max (v128.load offset=16 (local.get $y)) (v128.const f32x4 0 0 0 0))))
      (v128.store (local.get $z) (local.get $u))
      (v128.store offset=16 (local.get $z) (local.get $v))
      (v128.store (local.get $q)
        (i16x8.narrow_i32x4_s
          (i32x4.trunc_sat_f32x4_s
            (f32x4.nearest (f32x4.mul (local.get $u) (v128.const f32x4 256 256 256 256))))
          (i32x4.trunc_sat_f32x4_s
            (f32x4.nearest (f32x4.mul (local.get $v) (v128.const f32x4 256 256 256 256))))))
      (local.set $y (i32.add (local.get $y) (i32.const 32)))
      (local.set $z (i32.add (local.get $z) (i32.const 32)))
      (local.set $q (i32.add (local.get $q) (i32.const 16)))
      (br_if $all (i32.lt_u (local.get $z) (local.get $end)))))
)
